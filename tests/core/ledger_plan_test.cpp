#include "core/exchange/ledger_plan.h"
#include "core/exchange/new_document.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace budget {
namespace {

const QByteArray titles =
    "预算单位,功能科目编码,功能科目名称,资金来源,支出性质,部门经济科目编码,项目名称,项目代码,"
    "公开属性,金额（万元）\n";
const QString office = QStringLiteral("乌鲁木齐市人民政府外事办公室");

QByteArray row(const QByteArray& unit, const QByteArray& project, const QByteArray& code,
               const QByteArray& disclosure, const QByteArray& amount) {
    const QByteArray nature = project.isEmpty() ? "基本支出/人员经费" : "项目支出";
    return unit + ",2010301,,一般公共预算/一般财力," + nature + ",30101," + project + "," + code + "," +
           disclosure + "," + amount + "\n";
}

LedgerImport read(const QByteArray& rows) {
    LedgerReading reading = readLedgerCsv(titles + rows, QStringLiteral("ledger.csv"), 2024);
    EXPECT_TRUE(reading.import);
    return std::move(reading.import).value_or(LedgerImport());
}

struct LedgerPlanTest : testing::Test {
    Document document = test::referenceDocument();

    Project& firstProject() {
        static Project project;
        project = document.ledger.projects().begin()->second;
        return project;
    }
    void put(const Project& project) { static_cast<void>(document.ledger.exchange(project.id, project)); }

    /// Applies the plan to the document; undoing it must give the document before.
    void import(const LedgerImport& import, const ImportChoice& choice) {
        const Document before = document;
        const Result<Edit> edit = planLedgerImport(document, import, choice);
        ASSERT_TRUE(edit);
        const AppliedEdit applied = applyEdit(document, *edit);
        Document undone = document;
        applyEdit(undone, applied.inverse);
        EXPECT_EQ(undone, before);
    }
    Money sumOf(UnitId unit) const {
        Money sum;
        for (const Entry& entry : document.ledger.entries()) {
            sum += entry.at.unit == unit ? entry.amount : Money();
        }
        return sum;
    }
};

TEST_F(LedgerPlanTest, ReplacingByTheSameFileChangesNoFigureAndNoText) {
    Project project = firstProject();
    project.basis = QStringLiteral("依据");
    project.performance.goal = QStringLiteral("目标");
    put(project);
    document.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("原因");
    const Document before = document;
    const LedgerReading same =
        readLedgerCsv(test::readData(QStringLiteral("ledger-2024.csv")), QStringLiteral("ledger.csv"), 2024);
    import(*same.import, {ImportMode::ReplaceAll, {}});
    EXPECT_EQ(document.ledger.projects().at(project.id).basis, project.basis);
    EXPECT_EQ(document.ledger.projects().at(project.id).performance, project.performance);
    EXPECT_EQ(document.ledger.units(), before.ledger.units());
    EXPECT_EQ(document.ledger.projects().size(), before.ledger.projects().size());
    EXPECT_EQ(document.ledger.total(), before.ledger.total());
    EXPECT_EQ(document.ledger.entries().size(), before.ledger.entries().size());
    EXPECT_EQ(document.inputs, before.inputs);
}

TEST_F(LedgerPlanTest, ReplacingTakesAwayWhatNothingIsTypedOf) {
    Project kept = firstProject();
    kept.basis = QStringLiteral("依据");
    put(kept);
    import(read(row("新单位", "新项目", "", "公开", "5.00")), {ImportMode::ReplaceAll, {}});
    EXPECT_EQ(document.ledger.total(), Money::fromFen(5'0000'00));
    ASSERT_EQ(document.ledger.projects().size(), 2U);
    EXPECT_TRUE(document.ledger.project(kept.id));
    EXPECT_TRUE(document.ledger.unit(kept.unit));
    EXPECT_EQ(document.ledger.units().size(), 2U);
}

TEST_F(LedgerPlanTest, ReplacingEndsTheWatchOverTypedTables) {
    document.enteredTables = {QStringLiteral("t06")};
    import(read(row("新单位", "", "", "", "5.00")), {ImportMode::ReplaceAll, {}});
    EXPECT_TRUE(document.enteredTables.empty());
}

TEST_F(LedgerPlanTest, AppendingAddsToWhatIsThere) {
    const Money before = document.ledger.total();
    const std::size_t units = document.ledger.units().size();
    import(read(row(office.toUtf8(), "", "", "", "1.00") + row("新单位", "新项目", "", "公开", "5.00")),
           {ImportMode::Append, {}});
    EXPECT_EQ(document.ledger.total(), before + Money::fromFen(6'0000'00));
    EXPECT_EQ(document.ledger.units().size(), units + 1);
}

TEST_F(LedgerPlanTest, ReplacesOneUnitAndLeavesTheOthers) {
    const UnitId first = document.ledger.unitsInOrder()[0];
    const UnitId second = document.ledger.unitsInOrder()[1];
    const Money others = sumOf(second);
    const LedgerImport file =
        read(row(office.toUtf8(), "", "", "", "1.00") + row("新单位", "新项目", "", "公开", "5.00"));
    import(file, {ImportMode::ReplaceUnits, office});
    EXPECT_EQ(sumOf(first), Money::fromFen(1'0000'00));
    EXPECT_EQ(sumOf(second), others);
    EXPECT_EQ(document.ledger.units().size(), 2U);
}

TEST_F(LedgerPlanTest, NeverMakesAProjectMorePublic) {
    Project project = firstProject();
    project.disclosure = Disclosure::Withheld;
    project.code = QStringLiteral("A-1");
    put(project);
    const QByteArray unit = document.ledger.unit(project.unit)->name.toUtf8();
    import(read(row(unit, project.name.toUtf8(), "", "公开", "5.00")), {ImportMode::ReplaceAll, {}});
    const Project& after = *document.ledger.project(project.id);
    EXPECT_EQ(after.disclosure, Disclosure::Withheld);
    EXPECT_EQ(after.code, QStringLiteral("A-1"));
}

TEST_F(LedgerPlanTest, KeepsProjectsOfOneNameApartByTheirCodes) {
    const QByteArray rows = row("甲", "培训", "A1", "公开", "1.00") + row("甲", "培训", "A2", "公开", "2.00");
    import(read(rows), {ImportMode::Append, {}});
    const std::size_t projects = document.ledger.projects().size();
    import(read(rows), {ImportMode::Append, {}});
    EXPECT_EQ(document.ledger.projects().size(), projects);
}

TEST_F(LedgerPlanTest, KeepsTheCodesOfTheDocumentAndAddsNewOnes) {
    const FunctionCode own = *FunctionCode::parse("2010351");
    document.codes.functions.put(own, {QStringLiteral("自有"), CodeSource::Document});
    LedgerImport file = read(row("甲", "", "", "", "1.00"));
    file.codes.functions.put(own, {QStringLiteral("别名"), CodeSource::Document});
    const FunctionCode added = *FunctionCode::parse("2010352");
    file.codes.functions.put(added, {QStringLiteral("新增"), CodeSource::Document});
    import(file, {ImportMode::Append, {}});
    EXPECT_EQ(document.codes.functions.name(own), QStringLiteral("自有"));
    EXPECT_EQ(document.codes.functions.name(added), QStringLiteral("新增"));
}

TEST_F(LedgerPlanTest, RefusesWhatWouldOverflow) {
    const QByteArray most = row("甲", "", "", "", "9000000000000.00");
    const LedgerImport file = read(most);
    import(file, {ImportMode::Append, {}});
    const Result<Edit> edit = planLedgerImport(document, file, {ImportMode::Append, {}});
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.fault().kind, FaultKind::Overflow);
    EXPECT_TRUE(planLedgerImport(document, file, {ImportMode::ReplaceAll, {}}));
}

TEST(NewDocumentTest, BeginsWithTheOwnOfficeFirst) {
    const NewDocument options{QStringLiteral("某局"), 2025, QStringLiteral("urumqi-2024")};
    const Document document = emptyDocument(options, {{QStringLiteral("某局"), UnitKind::Administrative},
                                                      {},
                                                      {QStringLiteral("中心"), UnitKind::Institution},
                                                      {QStringLiteral("中心"), UnitKind::Administrative}});
    ASSERT_EQ(document.ledger.units().size(), 2U);
    EXPECT_EQ(document.ledger.unit(UnitId{1})->listedName, QStringLiteral("某局本级"));
    EXPECT_EQ(document.ledger.unit(UnitId{2})->kind, UnitKind::Institution);
    EXPECT_EQ(document.year, 2025);
    EXPECT_EQ(emptyDocument(options, {}).ledger.unit(UnitId{1})->name, QStringLiteral("某局"));
}

} // namespace
} // namespace budget
