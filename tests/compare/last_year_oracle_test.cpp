// Grouped entries answer as a scan of the ledger does.
#include "tests/compare/compare_fixture.h"
#include "tests/support/random_ledger.h"

namespace budget::test {
namespace {

class Scan {
public:
    explicit Scan(const Ledger& ledger) : m_ledger(ledger), m_kinds(ledger) {}

    std::optional<Money> amount(const Query& query) const {
        Money sum;
        bool stated = false;
        bool silent = false;
        for (const Entry& entry : m_ledger.entries()) {
            stated = stated || (query.itemised && query.itemised->contains(entry.at));
            if (contains(query, entry.at)) {
                sum += entry.amount;
            } else if (query.scope.meets(entry.at) && m_kinds.meets(query.unitKinds, entry.at.unit)) {
                if (!query.itemised || query.scope.economics.contains(entry.at.economic)) {
                    return std::nullopt;
                }
                silent = true;
            }
        }
        return stated || !silent ? std::optional(sum) : std::nullopt;
    }
    std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const {
        std::set<FunctionCode> codes;
        for (const Entry& entry : m_ledger.entries()) {
            if (entry.at.function.level() >= level && contains(query, entry.at)) {
                codes.insert(entry.at.function.upTo(level));
            }
        }
        return {codes.begin(), codes.end()};
    }

private:
    bool contains(const Query& query, const Coordinates& at) const {
        return query.scope.contains(at) && m_kinds.inside(query.unitKinds, at.unit);
    }
    const Ledger& m_ledger;
    UnitKinds m_kinds;
};

class LastYearOracleTest : public testing::TestWithParam<unsigned> {};

TEST_P(LastYearOracleTest, AnswersAsAScanOfTheLedger) {
    RandomLedger random(GetParam());
    Document document = random.document(3, 2);
    random.fill(document.ledger, 30, Depth::Complete);
    random.fill(document.ledger, static_cast<int>(GetParam()) % 5, Depth::AnyNode);
    const LedgerLastYear grouped(document.ledger);
    const Scan scan(document.ledger);
    for (Query query : pack().queries) {
        EXPECT_EQ(grouped.functions(query, CodeLevel::Item), scan.functions(query, CodeLevel::Item));
        for (const char* code : {"", "201", "20103", "2010301", "2080505", "227"}) {
            Query within = query;
            Scope narrower;
            const auto parsed = *FunctionCode::parse(code);
            narrower.functions = parsed.isRoot() ? FunctionSet() : FunctionSet({parsed});
            if (const auto scope = query.scope.intersected(narrower)) {
                within.scope = *scope;
                EXPECT_EQ(grouped.amount(within), scan.amount(within)) << query.name.toStdString() << code;
                within.scope.projects = ProjectScope::One;
                within.scope.project = ProjectId{2};
                EXPECT_EQ(grouped.amount(within), scan.amount(within)) << query.name.toStdString() << code;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, LastYearOracleTest, testing::Range(1U, 16U));

} // namespace
} // namespace budget::test
