#include "core/render/page_layout.h"

#include "core/render/layout/page_flow.h"
#include "tests/render/pdf_tools.h"
#include "tests/render/sample_publication.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace budget;

namespace {

QRectF bodyOf(const Page& page) {
    return geometryOf(page.width > page.height ? PageShape::Landscape : PageShape::Portrait).body;
}

QString textOf(const Page& page) {
    QString text;
    for (const GlyphRun& run : page.runs) {
        text += run.text;
    }
    return text;
}

bool isHeading(const PageSet& set, int node) {
    if (node == artifact) {
        return false;
    }
    const StructureTag tag = set.structure[static_cast<std::size_t>(node)].tag;
    return tag == StructureTag::Heading1 || tag == StructureTag::Heading2 || tag == StructureTag::Heading3;
}

/// Content outside tables, by its height on the page.
std::map<double, int> linesOf(const Page& page) {
    std::map<double, int> lines;
    for (const GlyphRun& run : page.runs) {
        if (run.node != artifact) {
            lines[run.origin.y()] = run.node;
        }
    }
    return lines;
}

/// Every run of a cell lies inside a box of that cell.
void expectTextInsideCells(const Page& page) {
    for (const GlyphRun& run : page.runs) {
        const QRectF ink(run.origin.x(), run.origin.y() - 0.88 * run.size, run.width, run.size);
        bool isCell = false;
        bool isInside = false;
        for (const CellBox& cell : page.cells) {
            isCell = isCell || (cell.node == run.node && run.node != artifact);
            isInside = isInside ||
                       (cell.node == run.node && cell.area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(ink));
        }
        EXPECT_TRUE(!isCell || isInside) << run.text.toStdString();
    }
}

Grid spanningForm(int rows) {
    Grid grid;
    grid.style = GridStyle::Form;
    grid.title = QStringLiteral("绩效目标表");
    grid.columns = {{ColumnKind::Text, 1}, {ColumnKind::Text, 2}};
    for (int i = 0; i < rows; ++i) {
        GridRow row;
        if (i == 0) {
            row.cells.push_back({.text = QStringLiteral("一级指标"), .rowSpan = rows});
        }
        row.cells.push_back({.text = QStringLiteral("指标第%1行").arg(i + 1)});
        grid.rows.push_back(row);
    }
    return grid;
}

Grid oneCell(const QString& text, int neighbours) {
    Grid grid;
    grid.columns.assign(static_cast<std::size_t>(neighbours) + 1, GridColumn{ColumnKind::Text, 1});
    GridRow row;
    row.cells.push_back({.text = text, .align = CellAlign::Left});
    for (int i = 0; i < neighbours; ++i) {
        row.cells.push_back({.text = QStringLiteral("邻")});
    }
    grid.rows.push_back(row);
    return grid;
}

} // namespace

TEST(PageLayoutTest, KeepsAllTextInsideThePage) {
    for (const Page& page : test::pagesOf(sample::publication()).pages) {
        for (const GlyphRun& run : page.runs) {
            EXPECT_GE(run.origin.x(), 0);
            EXPECT_LE(run.origin.x() + run.width, page.width) << run.text.toStdString();
            EXPECT_LE(run.origin.y(), page.height);
        }
    }
}

TEST(PageLayoutTest, KeepsEveryGlyphInsideItsCell) {
    const PageSet set = test::pagesOf(sample::publication());
    for (const Page& page : set.pages) {
        expectTextInsideCells(page);
    }
}

TEST(PageLayoutTest, PrintsTrueNumbersInTheContents) {
    const PageSet set = test::pagesOf(sample::publication());
    int links = 0;
    for (const Page& page : set.pages) {
        for (const Link& link : page.links) {
            const Page& target = set.pages[static_cast<std::size_t>(link.target.page)];
            EXPECT_TRUE(textOf(target).contains(link.text.right(8))) << link.text.toStdString();
            QString printed;
            for (const GlyphRun& run : page.runs) {
                printed = run.node == link.node ? run.text : printed;
            }
            EXPECT_EQ(printed.trimmed(), target.label);
            ++links;
        }
    }
    EXPECT_EQ(links, 12);
}

TEST(PageLayoutTest, NumbersTheContentsInRomanAndTheBodyFromOne) {
    const PageSet set = test::pagesOf(sample::publication());
    EXPECT_EQ(set.pages[0].label, QString());
    EXPECT_EQ(set.pages[1].label, QStringLiteral("i"));
    EXPECT_EQ(set.pages[2].label, QStringLiteral("1"));
    EXPECT_TRUE(textOf(set.pages[2]).contains(QStringLiteral("— 1 —")));
    EXPECT_EQ(set.stretches.size(), 3U);
}

TEST(PageLayoutTest, PutsPageNumbersOnTheOuterSide) {
    const PageSet set = test::pagesOf(sample::publication());
    for (std::size_t i = 2; i < set.pages.size(); ++i) {
        const Page& page = set.pages[i];
        const QString expected = QStringLiteral("— %1 —").arg(page.label);
        const auto run = std::find_if(page.runs.begin(), page.runs.end(),
                                      [&](const GlyphRun& each) { return each.text == expected; });
        ASSERT_NE(run, page.runs.end());
        EXPECT_EQ(run->origin.x() > page.width / 2, page.label.toInt() % 2 == 1);
        EXPECT_GT(run->origin.y(), bodyOf(page).bottom());
    }
}

TEST(PageLayoutTest, NeverEndsAPageWithAHeading) {
    for (int paragraphs = 1; paragraphs < 26; ++paragraphs) {
        std::vector<Block> blocks;
        for (int i = 0; i < paragraphs; ++i) {
            blocks.emplace_back(sample::paragraph(QStringLiteral("一行。")));
        }
        blocks.emplace_back(sample::heading(2, QStringLiteral("二、标题")));
        blocks.emplace_back(sample::heading(3, QStringLiteral("（一）小标题")));
        blocks.emplace_back(sample::paragraph(QStringLiteral("预算").repeated(40)));
        const PageSet set = test::pagesOf(test::publicationOf(blocks));
        for (const Page& page : set.pages) {
            EXPECT_FALSE(isHeading(set, linesOf(page).rbegin()->second)) << paragraphs;
        }
    }
}

TEST(PageLayoutTest, LeavesNoSingleLineOfAParagraphBehind) {
    for (int paragraphs = 15; paragraphs < 23; ++paragraphs) {
        std::vector<Block> blocks;
        for (int i = 0; i < paragraphs; ++i) {
            blocks.emplace_back(sample::paragraph(QStringLiteral("一行。")));
        }
        blocks.emplace_back(sample::paragraph(QStringLiteral("预算").repeated(56)));
        const PageSet set = test::pagesOf(test::publicationOf(blocks));
        for (const Page& page : set.pages) {
            std::map<int, int> linesOfNode;
            for (const auto& [y, node] : linesOf(page)) {
                ++linesOfNode[node];
            }
            const int last = linesOf(page).rbegin()->second;
            EXPECT_TRUE(linesOfNode[last] > 1 || set.pages.size() == 1 || &page == &set.pages.front())
                << paragraphs;
        }
    }
}

TEST(PageLayoutTest, SetsBodyTextOnLinesOf28Points) {
    const PageSet set =
        test::pagesOf(test::publicationOf({sample::paragraph(QStringLiteral("预算").repeated(70))}));
    const std::map<double, int> lines = linesOf(set.pages.front());
    ASSERT_GT(lines.size(), 3U);
    EXPECT_NEAR(std::next(lines.begin())->first - lines.begin()->first, 28, 1e-6);
    const GlyphRun& first = set.pages.front().runs.front();
    EXPECT_EQ(first.size, 16);
    EXPECT_NEAR(first.origin.x(), bodyOf(set.pages.front()).left() + 32, 0.5);
}

TEST(PageLayoutTest, FillsALineWith28Characters) {
    const PageSet set =
        test::pagesOf(test::publicationOf({sample::paragraph(QStringLiteral("预算").repeated(70))}));
    const Page& page = set.pages.front();
    EXPECT_EQ(page.runs[1].text.size(), 28);
    EXPECT_NEAR(page.runs[1].origin.x() + page.runs[1].width, bodyOf(page).right(), 0.5);
}

TEST(PageLayoutTest, LosesNothingOfAHeadingOrNoteLongerThanAPage) {
    Grid grid = sample::emptyTable();
    grid.note = QStringLiteral("注释").repeated(4000);
    const PageSet set =
        test::pagesOf(test::publicationOf({sample::heading(2, QStringLiteral("标题").repeated(500)), grid}));
    QString text;
    for (const Page& page : set.pages) {
        text += textOf(page);
        for (const GlyphRun& run : page.runs) {
            EXPECT_LT(run.origin.y(), page.height - 20);
        }
    }
    EXPECT_EQ(text.count(QStringLiteral("注")), 4000);
    EXPECT_GE(text.count(QStringLiteral("标")), 500);
}

TEST(PageLayoutTest, PrintsTheDraftMarkOnEveryPage) {
    Publication publication = sample::publication();
    publication.draft = QStringLiteral("草稿 第3稿 2024-02-01 10:00");
    for (const Page& page : test::pagesOf(publication).pages) {
        EXPECT_TRUE(textOf(page).contains(publication.draft));
    }
}

TEST(PageLayoutTest, StopsWhenTheCallerCancels) {
    const Result<PageSet> pages =
        layOut(sample::publication(), test::fonts(), [](int done, int) { return done < 3; });
    ASSERT_FALSE(pages.hasValue());
    EXPECT_EQ(pages.fault().found, QStringLiteral("cancelled"));
}

TEST(PageLayoutTest, CountsProgressUpToTheNumberOfBlocks) {
    std::vector<int> steps;
    const Publication publication = sample::publication();
    const auto total = static_cast<int>(publication.blocks.size());
    ASSERT_TRUE(layOut(publication, test::fonts(), [&](int done, int all) {
                    EXPECT_EQ(all, total);
                    steps.push_back(done);
                    return true;
                }).hasValue());
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
    EXPECT_EQ(steps.back(), total);
}

TEST(GridLayoutTest, RepeatsHeaderRowsOnEveryPageOfALongTable) {
    const PageSet set = test::pagesOf(test::publicationOf({sample::longTable(2000)}));
    EXPECT_GT(set.pages.size(), 40U);
    for (const Page& page : set.pages) {
        const QString text = textOf(page);
        EXPECT_TRUE(text.contains(QStringLiteral("编码单位项目名称合计基本支出项目支出")));
        EXPECT_TRUE(text.startsWith(QStringLiteral("表 7一般公共预算项目支出情况表")));
        EXPECT_TRUE(text.contains(QStringLiteral("单位：万元")));
    }
}

TEST(GridLayoutTest, NeverSplitsARow) {
    const PageSet set = test::pagesOf(test::publicationOf({sample::longTable(2000)}));
    std::map<int, std::set<std::size_t>> pagesOfRow;
    for (std::size_t i = 0; i < set.pages.size(); ++i) {
        expectTextInsideCells(set.pages[i]);
        for (const CellBox& cell : set.pages[i].cells) {
            EXPECT_LE(cell.area.bottom(), bodyOf(set.pages[i]).bottom() + 0.01);
            if (!cell.isHeader) {
                pagesOfRow[cell.row].insert(i);
            }
        }
    }
    EXPECT_EQ(pagesOfRow.size(), 2000U);
    for (const auto& [row, pages] : pagesOfRow) {
        EXPECT_EQ(pages.size(), 1U) << row;
    }
}

TEST(GridLayoutTest, RepeatsTheTextOfACellThatGoesOn) {
    const PageSet set = test::pagesOf(test::publicationOf({spanningForm(90)}));
    ASSERT_GT(set.pages.size(), 2U);
    for (const Page& page : set.pages) {
        EXPECT_EQ(textOf(page).count(QStringLiteral("一级指标")), 1);
        expectTextInsideCells(page);
    }
}

TEST(GridLayoutTest, ContinuesALongSpanningTextWithoutLoss) {
    Grid grid = spanningForm(60);
    QString text;
    for (int i = 0; i < 700; ++i) {
        text += QStringLiteral("目标%1。").arg(i);
    }
    grid.rows.front().cells.front().text = text;
    const PageSet set = test::pagesOf(test::publicationOf({grid}));
    QString column;
    for (const Page& page : set.pages) {
        expectTextInsideCells(page);
        for (const GlyphRun& run : page.runs) {
            column +=
                run.text.contains(QStringLiteral("目标")) || run.text.contains(u'。') ? run.text : QString();
        }
    }
    EXPECT_TRUE(column.contains(QStringLiteral("目标699。")));
}

TEST(GridLayoutTest, SplitsARowTallerThanAPageRatherThanLoseText) {
    QString text;
    for (int i = 0; i < 1200; ++i) {
        text += QStringLiteral("第%1条；").arg(i);
    }
    const PageSet set = test::pagesOf(test::publicationOf({oneCell(text, 1)}));
    EXPECT_GT(set.pages.size(), 1U);
    QString found;
    for (const Page& page : set.pages) {
        expectTextInsideCells(page);
        for (const GlyphRun& run : page.runs) {
            EXPECT_LE(run.origin.y(), page.height - 20);
            found += run.node == artifact ? QString() : run.text;
        }
    }
    EXPECT_TRUE(found.remove(QStringLiteral("邻")).contains(text));
}

TEST(GridLayoutTest, KeepsFiguresWholeHoweverNarrowTheColumns) {
    Grid grid;
    grid.columns.assign(16, GridColumn{ColumnKind::Figure, 1});
    GridRow row;
    for (int i = 0; i < 16; ++i) {
        row.cells.push_back(sample::figure(QStringLiteral("123456789012.34")));
    }
    grid.rows.push_back(row);
    const PageSet set = test::pagesOf(test::publicationOf({grid}));
    const Page& page = set.pages.front();
    EXPECT_GT(page.width, page.height);
    expectTextInsideCells(page);
    EXPECT_EQ(textOf(page).count(QStringLiteral("123456789012.34")), 16);
    EXPECT_EQ(page.cells.size(), 16U);
}

TEST(GridLayoutTest, TurnsThePageWhenPortraitIsTooNarrow) {
    Grid grid = sample::wideTable();
    grid.page = PageShape::Portrait;
    for (GridRow& row : grid.rows) {
        row.cells.back().text = QStringLiteral("1234567.89");
        row.cells[5].text = QStringLiteral("1234567.89");
        row.cells[6].text = QStringLiteral("1234567.89");
    }
    const PageSet set = test::pagesOf(test::publicationOf({grid}));
    EXPECT_GT(set.pages.front().width, set.pages.front().height);
}

TEST(GridLayoutTest, NeverSetsOrdinaryTablesBelowSevenAndAHalfPoints) {
    for (const Page& page : test::pagesOf(sample::publication()).pages) {
        for (const GlyphRun& run : page.runs) {
            EXPECT_GE(run.size, 7.5);
        }
    }
}

TEST(GridLayoutTest, PrintsTheFrameAndTheSentenceOfAnEmptyTable) {
    const PageSet set = test::pagesOf(test::publicationOf({sample::emptyTable()}));
    ASSERT_EQ(set.pages.size(), 1U);
    EXPECT_TRUE(textOf(set.pages.front()).contains(QStringLiteral("功能分类科目名称").left(4)));
    EXPECT_TRUE(textOf(set.pages.front()).contains(QStringLiteral("支出情况表为空表。")));
    EXPECT_FALSE(set.pages.front().rules.empty());
}

TEST(GridLayoutTest, AlignsFiguresAtTheRight) {
    const PageSet set = test::pagesOf(test::publicationOf({sample::longTable(20)}));
    std::set<int> rights;
    for (const GlyphRun& run : set.pages.front().runs) {
        if (run.text.endsWith(QStringLiteral(".05")) || run.text.endsWith(QStringLiteral(".11"))) {
            rights.insert(static_cast<int>((run.origin.x() + run.width) * 10));
        }
    }
    EXPECT_EQ(rights.size(), 2U);
}

TEST(GridLayoutTest, FillsMissingCellsAndCutsSpansThatLeaveTheGrid) {
    Grid grid;
    grid.columns.assign(3, GridColumn{});
    grid.rows = {{{GridCell{.text = QStringLiteral("甲"), .columnSpan = 9, .rowSpan = 9}}},
                 {{GridCell{.text = QStringLiteral("乙")}}},
                 {}};
    const PageSet set = test::pagesOf(test::publicationOf({grid}));
    EXPECT_EQ(set.pages.front().cells.size(), 1U);
    EXPECT_TRUE(textOf(set.pages.front()).contains(QStringLiteral("甲")));
}

TEST(GridLayoutTest, SurvivesAGridWithoutColumnsOrRows) {
    EXPECT_EQ(test::pagesOf(test::publicationOf({Grid{}})).pages.size(), 1U);
    EXPECT_TRUE(test::pagesOf(test::publicationOf({})).pages.empty());
}
