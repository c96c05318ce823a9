#include "core/render/page_range.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using Ranges = std::vector<PageRange>;

/// A cover and four numbered pages; a bookmark to each, and on page 2 a link to pages 3 and 5.
PageSet fivePages() {
    PageSet set;
    for (int page = 0; page < 5; ++page) {
        set.pages.push_back({.label = QString::number(page)});
        set.outline.push_back({1, QString::number(page), {page, 0}});
    }
    set.pages[1].links.push_back({.target = {2, 0}});
    set.pages[1].links.push_back({.target = {4, 0}});
    set.stretches = {{0, PageNumbering::None}, {1, PageNumbering::Arabic}};
    return set;
}

QString labelsOf(const PageSet& set) {
    QString labels;
    for (const Page& page : set.pages) {
        labels += page.label;
    }
    return labels;
}

TEST(PageRangeTest, ReadsRangesAsPeopleTypeThem) {
    EXPECT_EQ(parsePageRanges(QStringLiteral("3")), (Ranges{{3, 3}}));
    EXPECT_EQ(parsePageRanges(QStringLiteral(" 1, 4-6 ")), (Ranges{{1, 1}, {4, 6}}));
    EXPECT_EQ(parsePageRanges(QStringLiteral("１，４—６、8至9")), (Ranges{{1, 1}, {4, 6}, {8, 9}}));
    EXPECT_EQ(parsePageRanges({}), Ranges());
}

TEST(PageRangeTest, RefusesWhatIsNoRange) {
    for (const char* text : {"0", "6-4", "a", "1-2-3", "-3", "3-", "1.5", "99999999999"}) {
        EXPECT_FALSE(parsePageRanges(QString::fromUtf8(text))) << text;
    }
}

TEST(PageRangeTest, KeepsEverythingWithoutARange) {
    EXPECT_EQ(pagesInside(fivePages(), {}), fivePages());
}

TEST(PageRangeTest, KeepsPagesInTheirOrderEachOnce) {
    EXPECT_EQ(labelsOf(pagesInside(fivePages(), {{4, 9}, {2, 2}, {4, 4}})), QStringLiteral("134"));
    EXPECT_TRUE(pagesInside(fivePages(), {{6, 9}}).pages.empty());
}

TEST(PageRangeTest, LinksAndBookmarksFollowTheirPagesOrGo) {
    const PageSet kept = pagesInside(fivePages(), {{2, 3}});
    ASSERT_EQ(kept.pages.size(), 2U);
    ASSERT_EQ(kept.pages[0].links.size(), 1U);
    EXPECT_EQ(kept.pages[0].links[0].target.page, 1);
    ASSERT_EQ(kept.outline.size(), 2U);
    EXPECT_EQ(kept.outline[0].target.page, 0);
}

TEST(PageRangeTest, PagesKeepTheNumbersTheyHad) {
    const PageSet kept = pagesInside(fivePages(), {{1, 1}, {3, 3}, {5, 5}});
    const std::vector<PageStretch> expected{
        {0, PageNumbering::None, 1}, {1, PageNumbering::Arabic, 2}, {2, PageNumbering::Arabic, 4}};
    EXPECT_EQ(kept.stretches, expected);
}

} // namespace
} // namespace budget
