// What an import is told to do before it happens.
#include "core/exchange/import_effect.h"

#include "core/exchange/ledger_plan.h"
#include "support/reference.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace budget {
namespace {

const QByteArray titles =
    "预算单位,功能科目编码,资金来源,支出性质,部门经济科目编码,项目名称,公开属性,金额（万元）\n";

QByteArray row(const QByteArray& unit, const QByteArray& economic, const QByteArray& amount) {
    return unit + ",2010301,一般公共预算/一般财力,基本支出/人员经费," + economic + ",,," + amount + "\n";
}

LedgerImport read(const QByteArray& rows) {
    LedgerReading reading = readLedgerCsv(titles + rows, QStringLiteral("ledger.csv"), 2024);
    EXPECT_TRUE(reading.import) << (reading.faults.empty() ? "" : reading.faults[0].found.toStdString());
    return std::move(reading.import).value_or(LedgerImport());
}

EntrySum sumOf(std::size_t entries, std::int64_t yuan) {
    return {entries, Money::fromFen(yuan * 100)};
}

/// "30101 1.00 → 2.00", a line each.
std::string linesOf(const ImportEffect& effect) {
    std::string text;
    for (const EntryDifference& each : effect.differences) {
        text += each.at.economic.text() + ' ' +
                (each.before ? exactAmount(*each.before, MoneyUnit::TenThousand) : "-") + " → " +
                (each.after ? exactAmount(*each.after, MoneyUnit::TenThousand) : "-") + '\n';
    }
    return text;
}

struct ImportEffectTest : testing::Test {
    Document document = test::referenceDocument();

    ImportEffect effect(const QByteArray& rows, const ImportChoice& choice = {}) {
        const Result<Edit> edit = planLedgerImport(document, read(rows), choice);
        EXPECT_TRUE(edit);
        return effectOfImport(document.ledger, *edit);
    }
    /// The document then has these entries and no others.
    void fill(const QByteArray& rows, const ImportChoice& choice = {}) {
        const Result<Edit> edit = planLedgerImport(document, read(rows), choice);
        ASSERT_TRUE(edit);
        applyEdit(document, *edit);
    }
    std::vector<std::string> economicsOf(const char* unit) const {
        std::vector<std::string> codes;
        for (const Entry* entry : document.ledger.inOrder()) {
            const Unit* own = document.ledger.unit(entry->at.unit);
            if ((own ? own->name : QString()) == QString::fromUtf8(unit)) {
                codes.push_back(entry->at.economic.text());
            }
        }
        return codes;
    }
};

TEST_F(ImportEffectTest, TellsWhatGoesComesAndChanges) {
    fill(row("甲", "30101", "1.00") + row("甲", "30102", "2.00") + row("甲", "30103", "3.00"));
    const ImportEffect told =
        effect(row("甲", "30103", "3.00") + row("甲", "30107", "7.00") + row("甲", "30101", "1.50"));
    EXPECT_EQ(linesOf(told), "30101 1.00 → 1.50\n30102 2.00 → -\n30107 - → 7.00\n");
    EXPECT_EQ(told.added, sumOf(1, 70000));
    EXPECT_EQ(told.removed, sumOf(1, 20000));
    EXPECT_EQ(told.changedFrom, sumOf(1, 10000));
    EXPECT_EQ(told.changedTo, sumOf(1, 15000));
    EXPECT_EQ(told.unchanged, sumOf(1, 30000));
}

TEST_F(ImportEffectTest, MatchesEqualAmountsFirstWhereDimensionsRepeat) {
    fill(row("甲", "30101", "1.00") + row("甲", "30101", "2.00") + row("甲", "30101", "2.00"));
    const ImportEffect told = effect(row("甲", "30101", "2.00") + row("甲", "30101", "4.00"));
    EXPECT_EQ(linesOf(told), "30101 1.00 → 4.00\n30101 2.00 → -\n");
    EXPECT_EQ(told.unchanged, sumOf(1, 20000));
}

TEST_F(ImportEffectTest, AppendingOnlyAdds) {
    fill(row("甲", "30101", "1.00"));
    const ImportEffect told =
        effect(row("甲", "30101", "1.00") + row("乙", "30101", "2.00"), {ImportMode::Append, {}});
    EXPECT_EQ(told.added, sumOf(2, 30000));
    EXPECT_EQ(told.removed, EntrySum());
    ASSERT_EQ(told.newUnits.size(), 1U);
    EXPECT_EQ(told.newUnits.begin()->second, QStringLiteral("乙"));
}

TEST_F(ImportEffectTest, TheSameFileChangesNothing) {
    const QByteArray same = test::readData(QStringLiteral("ledger-2024.csv"));
    const LedgerReading file = readLedgerCsv(same, QStringLiteral("ledger.csv"), 2024);
    ASSERT_TRUE(file.import);
    const Result<Edit> edit = planLedgerImport(document, *file.import, {});
    ASSERT_TRUE(edit);
    const ImportEffect told = effectOfImport(document.ledger, *edit);
    EXPECT_EQ(linesOf(told), "");
    EXPECT_EQ(told.unchanged.sum, document.ledger.total());
    EXPECT_TRUE(told.newUnits.empty());
    EXPECT_TRUE(told.newProjects.empty());
}

TEST_F(ImportEffectTest, EveryUnitOfTheFileIsReplacedAndTheOthersStay) {
    fill(row("甲", "30101", "1.00") + row("乙", "30101", "2.00") + row("丙", "30101", "3.00"));
    const QByteArray file = row("甲", "30102", "1.00") + row("乙", "30102", "2.00");
    EXPECT_EQ(linesOf(effect(file, {ImportMode::ReplaceUnits, {}})),
              "30101 1.00 → -\n30101 2.00 → -\n30102 - → 1.00\n30102 - → 2.00\n");
    fill(file, {ImportMode::ReplaceUnits, {}});
    EXPECT_EQ(economicsOf("甲"), std::vector<std::string>{"30102"});
    EXPECT_EQ(economicsOf("乙"), std::vector<std::string>{"30102"});
    EXPECT_EQ(economicsOf("丙"), std::vector<std::string>{"30101"});
    EXPECT_EQ(linesOf(effect(file, {ImportMode::ReplaceUnits, {}})), ""); // once more changes nothing
}

TEST_F(ImportEffectTest, EntriesWithoutAUnitAreReplacedOnlyByOthersWithoutOne) {
    fill(row("", "30101", "1.00") + row("甲", "30101", "2.00"));
    EXPECT_EQ(linesOf(effect(row("甲", "30101", "5.00"), {ImportMode::ReplaceUnits, {}})),
              "30101 2.00 → 5.00\n");
    EXPECT_EQ(linesOf(effect(row("", "30101", "5.00"), {ImportMode::ReplaceUnits, {}})),
              "30101 1.00 → 5.00\n");
}

TEST_F(ImportEffectTest, NamesNewProjects) {
    const QByteArray file = "甲,2010301,一般公共预算/一般财力,项目支出,30201,新项目,公开,1.00\n";
    const ImportEffect told = effect(file, {ImportMode::Append, {}});
    ASSERT_EQ(told.newProjects.size(), 1U);
    EXPECT_EQ(told.newProjects.begin()->second, QStringLiteral("新项目"));
    EXPECT_EQ(told.differences.at(0).at.project, told.newProjects.begin()->first);
}

} // namespace
} // namespace budget
