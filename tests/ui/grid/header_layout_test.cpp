#include "ui/grid/header_layout.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

const HeaderLayout threeLevels{3,
                               {{0, 0, 3, 1, QStringLiteral("a")},
                                {0, 1, 1, 3, QStringLiteral("b")},
                                {1, 1, 2, 1, QStringLiteral("c")},
                                {1, 2, 1, 2, QStringLiteral("d")},
                                {2, 2, 1, 1, QStringLiteral("e")},
                                {2, 3, 1, 1, QStringLiteral("f")}}};

TEST(HeaderLayoutTest, AColumnInsertedWithinAMergedCellWidensIt) {
    const HeaderLayout wider = withColumnsInserted(threeLevels, 3, 2);
    EXPECT_EQ(wider.cells[1].columnSpan, 5);
    EXPECT_EQ(wider.cells[2].columnSpan, 1);
    EXPECT_EQ(wider.cells[3].columnSpan, 4);
    EXPECT_EQ(wider.cells[5].column, 5);
}

TEST(HeaderLayoutTest, RemovingWhatWasInsertedRestoresTheLayout) {
    EXPECT_EQ(withColumnsRemoved(withColumnsInserted(threeLevels, 3, 2), 3, 2), threeLevels);
}

TEST(HeaderLayoutTest, ACellThatLosesItsColumnsGoes) {
    const HeaderLayout narrower = withColumnsRemoved(threeLevels, 2, 2);
    ASSERT_EQ(narrower.cells.size(), 3U);
    EXPECT_EQ(narrower.cells[1].columnSpan, 1);
}

TEST(HeaderLayoutTest, RowsAreAsHighAsTheirCellsNeed) {
    EXPECT_EQ(rowHeights(threeLevels, {10, 30, 10, 10, 10, 25}, 10), (std::vector<int>{30, 10, 25}));
    EXPECT_EQ(rowHeights(threeLevels, {100, 30, 10, 10, 10, 25}, 10), (std::vector<int>{30, 10, 60}));
}

} // namespace
} // namespace budget
