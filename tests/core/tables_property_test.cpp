// What must hold of every ledger and every edit, tried on thousands of random ones.
#include "core/edit/workspace.h"
#include "tests/support/random_ledger.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

/// All a view could show of a panel.
struct Picture {
    std::vector<RowKey> rows;
    std::vector<Money> values;
    std::vector<int> columns;

    friend bool operator==(const Picture&, const Picture&) = default;
};

Picture pictureOf(const PanelTable& panel) {
    Picture picture;
    picture.columns = panel.shownColumns();
    for (int i = 0; i < panel.rowCount(); ++i) {
        picture.rows.push_back(panel.rowAt(i));
        for (std::size_t c = 0; c < panel.definition().columns.size(); ++c) {
            picture.values.push_back(panel.value(panel.rowAt(i), static_cast<int>(c)));
        }
    }
    return picture;
}

template <typename Visit> void forEachPanel(const Tables& tables, Visit visit) {
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            visit(t, p, tables.panel(t, p));
        }
    }
}

std::vector<Picture> picturesOf(const Tables& tables) {
    std::vector<Picture> pictures;
    forEachPanel(tables, [&](int, int, const PanelTable& panel) { pictures.push_back(pictureOf(panel)); });
    return pictures;
}

/// A view that knows only what change sets tell it.
class Follower {
public:
    explicit Follower(const Tables& tables) {
        forEachPanel(tables, [&](int t, int p, const PanelTable& panel) { m_rows[{t, p}] = pictureOf(panel).rows; });
    }

    void follow(const ChangeSet& changes) {
        for (const PanelChange& change : changes.panels) {
            auto& rows = m_rows[{change.table, change.panel}];
            for (const RowStep& step : change.removed) {
                ASSERT_EQ(rows.at(static_cast<std::size_t>(step.position)), step.row);
                rows.erase(rows.begin() + step.position);
            }
            for (const RowStep& step : change.inserted) {
                ASSERT_LE(static_cast<std::size_t>(step.position), rows.size());
                rows.insert(rows.begin() + step.position, step.row);
            }
        }
    }

    void expectToAgreeWith(const Tables& tables) const {
        forEachPanel(tables, [&](int t, int p, const PanelTable& panel) {
            EXPECT_EQ(m_rows.at({t, p}), pictureOf(panel).rows) << t << '/' << p;
        });
    }

private:
    std::map<std::pair<int, int>, std::vector<RowKey>> m_rows;
};

std::unique_ptr<Workspace> randomWorkspace(RandomLedger& random, int entries) {
    Document document = random.document(3, 3);
    random.fill(document.ledger, entries, Depth::AnyNode);
    auto workspace = Workspace::open(std::move(document));
    return workspace ? std::move(workspace).value() : nullptr;
}

class RandomEditTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomEditTest, LeavesTheTablesAsAFullComputationWould) {
    RandomLedger random(GetParam());
    const auto workspace = randomWorkspace(random, 40);
    ASSERT_TRUE(workspace);
    Follower follower(workspace->tables());
    for (int i = 0; i < 60; ++i) {
        const Workspace::Outcome outcome = workspace->apply(random.edit(workspace->document()));
        follower.follow(outcome.changes);
        Tables full(workspace->pack(), workspace->codeBook());
        full.compute(workspace->document().ledger, workspace->document().placedRows);
        ASSERT_EQ(picturesOf(workspace->tables()), picturesOf(full)) << "edit " << i;
        follower.expectToAgreeWith(workspace->tables());
    }
}

TEST_P(RandomEditTest, ReportsEveryCellThatChangedWithBothValues) {
    RandomLedger random(GetParam() + 1000);
    const auto workspace = randomWorkspace(random, 40);
    ASSERT_TRUE(workspace);
    for (int i = 0; i < 30; ++i) {
        const Tables& tables = workspace->tables();
        std::map<std::tuple<int, int, std::size_t, int>, Money> before;
        std::vector<std::tuple<int, int, RowKey, int, Money>> old;
        forEachPanel(tables, [&](int t, int p, const PanelTable& panel) {
            for (int r = 0; r < panel.rowCount(); ++r) {
                for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
                    old.emplace_back(t, p, panel.rowAt(r), c, panel.value(panel.rowAt(r), c));
                }
            }
        });
        const ChangeSet changes = workspace->apply(random.edit(workspace->document())).changes;
        std::size_t changed = 0;
        for (const auto& [t, p, row, column, value] : old) {
            const PanelTable& panel = tables.panel(t, p);
            changed += panel.positionOf(row) >= 0 && panel.value(row, column) != value ? 1 : 0;
        }
        std::size_t reported = 0;
        for (const PanelChange& change : changes.panels) {
            for (const CellChange& cell : change.cells) {
                EXPECT_EQ(tables.panel(change.table, change.panel).value(cell.row, cell.column), cell.after);
                const bool isNew = std::any_of(change.inserted.begin(), change.inserted.end(),
                                               [&](const RowStep& step) { return step.row == cell.row; });
                reported += isNew ? 0 : 1;
            }
        }
        EXPECT_EQ(reported, changed);
    }
}

TEST_P(RandomEditTest, IsTakenBackByItsInverseInValueAndOrder) {
    RandomLedger random(GetParam() + 2000);
    const auto workspace = randomWorkspace(random, 40);
    ASSERT_TRUE(workspace);
    const Document start = workspace->document();
    const std::vector<Picture> startPictures = picturesOf(workspace->tables());
    std::vector<Edit> inverses;
    for (int i = 0; i < 40; ++i) {
        inverses.push_back(workspace->apply(random.edit(workspace->document())).inverse);
    }
    const Document end = workspace->document();
    std::vector<Edit> redos;
    while (!inverses.empty()) {
        redos.push_back(workspace->apply(inverses.back()).inverse);
        inverses.pop_back();
    }
    EXPECT_EQ(workspace->document(), start);
    EXPECT_EQ(picturesOf(workspace->tables()), startPictures);
    while (!redos.empty()) {
        static_cast<void>(workspace->apply(redos.back()));
        redos.pop_back();
    }
    EXPECT_EQ(workspace->document(), end);
}

/// Sums of the rows directly below each row.
void expectRowsToAddUp(const PanelTable& panel) {
    std::unordered_map<RowKey, std::vector<Money>> sums;
    const std::size_t width = panel.definition().columns.size();
    for (int i = 0; i < panel.rowCount(); ++i) {
        const RowKey row = panel.rowAt(i);
        if (const auto parent = panel.path().parentOf(row)) {
            auto& sum = sums.try_emplace(*parent, width).first->second;
            for (std::size_t c = 0; c < width; ++c) {
                sum[c] += panel.value(row, static_cast<int>(c));
            }
        }
    }
    for (const auto& [row, sum] : sums) {
        for (std::size_t c = 0; c < width; ++c) {
            EXPECT_EQ(sum[c], panel.value(row, static_cast<int>(c)));
        }
    }
}

void expectColumnsToAddUp(const PanelTable& panel) {
    const auto& columns = panel.definition().columns;
    for (std::size_t total = 0; total < columns.size(); ++total) {
        if (!columns[total].isTotal) {
            continue;
        }
        for (int i = 0; i < panel.rowCount(); ++i) {
            Money sum;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if (columns[c].container == static_cast<int>(total)) {
                    sum += panel.value(panel.rowAt(i), static_cast<int>(c));
                }
            }
            EXPECT_EQ(sum, panel.value(panel.rowAt(i), static_cast<int>(total)));
        }
    }
}

TEST_P(RandomEditTest, LeavesTablesWhosePartsAddUp) {
    RandomLedger random(GetParam() + 3000);
    const auto workspace = randomWorkspace(random, 200);
    ASSERT_TRUE(workspace);
    for (int i = 0; i < 20; ++i) {
        static_cast<void>(workspace->apply(random.edit(workspace->document())));
    }
    forEachPanel(workspace->tables(), [](int, int, const PanelTable& panel) {
        expectRowsToAddUp(panel);
        expectColumnsToAddUp(panel);
    });
    Money income = workspace->tables().panel(0, 0).value(RowKey(), 1);
    EXPECT_EQ(income, workspace->document().ledger.total());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEditTest, testing::Range(0U, 50U));

TEST(TablesTest, FollowAChangeInTheOrderOfUnits) {
    RandomLedger random(7);
    const auto workspace = randomWorkspace(random, 100);
    ASSERT_TRUE(workspace);
    Follower follower(workspace->tables());
    Unit first = *workspace->document().ledger.unit(workspace->document().ledger.unitsInOrder().front());
    first.order = workspace->document().ledger.nextOrder();
    follower.follow(workspace->apply({{UnitChange{first.id, first}}}).changes);
    follower.expectToAgreeWith(workspace->tables());
    Tables full(workspace->pack(), workspace->codeBook());
    full.compute(workspace->document().ledger);
    EXPECT_EQ(picturesOf(workspace->tables()), picturesOf(full));
}

} // namespace
} // namespace budget
