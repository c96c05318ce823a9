#include "core/compare/last_year_file.h"

#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "tests/compare/compare_fixture.h"

#include <QTemporaryDir>

namespace budget::test {
namespace {

class LastYearFileTest : public testing::Test {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString saved(const Document& document, const char* name) const {
        EXPECT_TRUE(saveDocument(document, path(name)));
        return path(name);
    }
    static Document lastYear() {
        Document last = referenceDocument(QStringLiteral("ledger-2023.csv"));
        last.year = 2023;
        last.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("人员减少");
        last.inputs.organisation.retired.count = 10;
        return last;
    }

    QTemporaryDir m_folder;
};

TEST_F(LastYearFileTest, TakesADocumentWithItsReasonsAndHeadCounts) {
    Document document = referenceDocument();
    const QString file = saved(lastYear(), "2023.mingzhang");
    LastYearReading reading = readLastYear(document, file);
    ASSERT_TRUE(reading.file);
    EXPECT_TRUE(reading.file->warnings.empty());
    applyEdit(document, planLastYear(document, *std::move(reading.file)));
    const auto& known = std::get<LastYearLedger>(document.lastYear);
    EXPECT_EQ(known.source.fileName, QStringLiteral("2023.mingzhang"));
    EXPECT_EQ(known.ledger, lastYear().ledger);
    EXPECT_EQ(known.texts.reasons.at(QStringLiteral("income.general")), QStringLiteral("人员减少"));
    EXPECT_EQ(known.texts.retired, 10);
    EXPECT_EQ(lastYearFileState(document, file), LastYearFileState::Same);
}

TEST_F(LastYearFileTest, TakesALedger) {
    Document document = referenceDocument();
    LastYearReading reading = readLastYear(document, dataFile(QStringLiteral("ledger-2023.csv")));
    ASSERT_TRUE(reading.file);
    EXPECT_TRUE(reading.file->warnings.empty());
    const Edit edit = planLastYear(document, *std::move(reading.file));
    const Document before = document;
    const AppliedEdit applied = applyEdit(document, edit);
    EXPECT_EQ(Compared(document).pair("t01", "general", "1-1"), "449.27 → 428.70, -20.57, -4.58");
    applyEdit(document, applied.inverse);
    EXPECT_EQ(document, before);
}

TEST_F(LastYearFileTest, DoubtsAnotherYearDepartmentAndEmptyLedger) {
    Document other = referenceDocument();
    other.department = QStringLiteral("某某局");
    other.ledger = LedgerBuilder().ledger();
    const LastYearReading reading = readLastYear(referenceDocument(), saved(other, "other.mingzhang"));
    ASSERT_TRUE(reading.file);
    EXPECT_EQ(reading.file->warnings,
              (std::vector<LastYearWarning>{
                  {LastYearDoubt::OtherYear, QStringLiteral("2024"), QStringLiteral("2023")},
                  {LastYearDoubt::OtherDepartment, QStringLiteral("某某局"), referenceDocument().department},
                  {LastYearDoubt::NoEntries, {}, {}}}));
}

TEST_F(LastYearFileTest, RefusesWhatIsNoLedger) {
    ASSERT_TRUE(replaceFile(path("bad.csv"), "预算单位\n甲\n"));
    EXPECT_FALSE(readLastYear(referenceDocument(), path("bad.csv")).faults.empty());
    ASSERT_TRUE(replaceFile(path("bad.mingzhang"), "{"));
    EXPECT_FALSE(readLastYear(referenceDocument(), path("bad.mingzhang")).faults.empty());
    EXPECT_FALSE(readLastYear(referenceDocument(), path("none.csv")).file);
}

TEST_F(LastYearFileTest, SeesThatTheFileChangedOrWent) {
    Document document = referenceDocument();
    const QString file = saved(lastYear(), "2023.mingzhang");
    EXPECT_EQ(lastYearFileState(document, file), LastYearFileState::NoFile);
    applyEdit(document, planLastYear(document, *readLastYear(document, file).file));
    EXPECT_EQ(lastYearFileState(document, path("gone.mingzhang")), LastYearFileState::Gone);
    Document changed = lastYear();
    changed.year = 2022;
    saved(changed, "2023.mingzhang");
    EXPECT_EQ(lastYearFileState(document, file), LastYearFileState::Differs);
}

} // namespace
} // namespace budget::test
