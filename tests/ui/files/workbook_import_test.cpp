// Workbooks taken over in the window: ledgers with what they leave open, official tables.
#include "core/spreadsheet/tables_workbook.h"
#include "tests/spreadsheet/workbook_maker.h"
#include "tests/ui/files/files_fixture.h"
#include "ui/compare/last_year_commands.h"
#include "ui/editing/tables_taking.h"
#include "ui/files/import_dialog.h"

namespace budget::test {
namespace {

class WorkbookImportTest : public FilesFixture {
protected:
    std::unique_ptr<BudgetDocument> opened(Document document) {
        auto made = BudgetDocument::open(std::move(document));
        EXPECT_TRUE(made);
        return std::move(made).value();
    }

    /// The reference's eleven tables as a file.
    QString tablesFile() {
        const auto printout = Printout::of(referenceDocument());
        const Result<QByteArray> bytes = tablesWorkbook(**printout, {});
        EXPECT_TRUE(bytes && replaceFile(beside("公开表.xlsx"), *bytes));
        return beside("公开表.xlsx");
    }

    QString ledgerFile(const std::vector<MadeSheet>& sheets) {
        EXPECT_TRUE(replaceFile(beside("明细.xlsx"), madeWorkbook(sheets)));
        return beside("明细.xlsx");
    }
};

QString amountOf(const BudgetDocument& document) {
    return QString::fromStdString(exactAmount(document.ledger().total(), MoneyUnit::TenThousand));
}

TEST_F(WorkbookImportTest, ShowsWhatMapsWhereAndAsksWhatTheSheetLeavesOpen) {
    const auto document = opened(emptyReference());
    const std::vector<QString> titles{QStringLiteral("单位"), QStringLiteral("功能科目"),
                                      QStringLiteral("备注"), QStringLiteral("金额")};
    const std::vector<QString> row{QStringLiteral("甲"), QStringLiteral("2010301-行政运行"),
                                   QStringLiteral("略"), QStringLiteral("12000")};
    ImportDialog dialog(*document, ledgerFile({{QStringLiteral("一上"), {titles, row}},
                                               {QStringLiteral("二上"), {titles, row, row}}}));
    EXPECT_FALSE(dialog.isReadable());
    EXPECT_TRUE(dialog.faults().contains(QStringLiteral("一上, 二上"))) << dialog.faults().toStdString();
    dialog.answer({QStringLiteral("二上"), {}});
    EXPECT_FALSE(dialog.isReadable());
    EXPECT_TRUE(dialog.faults().contains(QStringLiteral("万元"))) << dialog.faults().toStdString();
    dialog.answer({QStringLiteral("二上"), MoneyUnit::Yuan});
    ASSERT_TRUE(dialog.isReadable()) << dialog.faults().toStdString();
    EXPECT_TRUE(dialog.understood().contains(QStringLiteral("功能科目 → 功能科目编码")));
    EXPECT_TRUE(dialog.understood().contains(QStringLiteral("备注")));
    EXPECT_TRUE(dialog.understood().contains(QStringLiteral("资金来源"))); // absent
    dialog.accept();
    document->edit(dialog.edit(), QStringLiteral("import"));
    EXPECT_EQ(amountOf(*document), QStringLiteral("2.40"));
    document->undoStack().undo();
    EXPECT_EQ(document->document(), emptyReference());
}

TEST_F(WorkbookImportTest, ShowsWhatWillChangeAsItIsChosenAndThenDoesIt) {
    const auto document = opened(emptyReference());
    const std::vector<QString> titles{QStringLiteral("单位"), QStringLiteral("功能科目"),
                                      QStringLiteral("项目名称"), QStringLiteral("金额（万元）")};
    const auto row = [](const char* unit, const char* amount) {
        return std::vector<QString>{
            QString::fromUtf8(unit), QStringLiteral("2010301"), {}, QString::fromUtf8(amount)};
    };
    ImportDialog first(*document,
                       ledgerFile({{QStringLiteral("明细"), {titles, row("甲", "1"), row("乙", "2")}}}));
    first.accept();
    document->edit(first.edit(), QStringLiteral("import"));

    ImportDialog dialog(*document,
                        ledgerFile({{QStringLiteral("明细"), {titles, row("甲", "3"), row("丙", "4")}}}));
    const auto shown = [&dialog](int line, ImportEffectModel::Column column) {
        const ImportEffectModel& model = dialog.effect();
        return model.data(model.index(line, column), Qt::DisplayRole).toString();
    };
    ASSERT_EQ(dialog.effect().rowCount(), 3); // 甲 changes, 乙 goes, 丙 comes
    EXPECT_EQ(shown(0, ImportEffectModel::Before), QStringLiteral("1.00"));
    EXPECT_EQ(shown(0, ImportEffectModel::After), QStringLiteral("3.00"));
    EXPECT_EQ(shown(1, ImportEffectModel::UnitName), QStringLiteral("乙"));
    EXPECT_EQ(shown(1, ImportEffectModel::After), QString());
    EXPECT_EQ(shown(2, ImportEffectModel::UnitName), QStringLiteral("丙")); // which the document lacks
    EXPECT_TRUE(shown(2, ImportEffectModel::FunctionName).startsWith(QStringLiteral("2010301 ")));
    EXPECT_TRUE(dialog.counts().contains(QStringLiteral("1.00 → 3.00"))) << dialog.counts().toStdString();
    dialog.choose(ImportMode::ReplaceUnits);
    EXPECT_EQ(dialog.effect().rowCount(), 2);
    dialog.choose(ImportMode::ReplaceUnits, QStringLiteral("丙"));
    EXPECT_EQ(dialog.effect().rowCount(), 1);
    dialog.choose(ImportMode::Append);
    EXPECT_EQ(dialog.effect().effect().added.entries, 2U);
    dialog.choose(ImportMode::ReplaceUnits);
    const Document before = document->document();
    dialog.accept();
    document->edit(dialog.edit(), QStringLiteral("import"));
    EXPECT_EQ(amountOf(*document), QStringLiteral("9.00"));
    document->undoStack().undo();
    EXPECT_EQ(document->document(), before);
}

TEST_F(WorkbookImportTest, TablesBecomeTheContentOfAnEmptyDocumentInOneStep) {
    const auto document = opened(emptyReference());
    TablesTaking tables(*document, answers);
    answers.choices = {0};
    EXPECT_TRUE(tables.offer(tablesFile()));
    EXPECT_EQ(amountOf(*document), QStringLiteral("465.24"));
    EXPECT_TRUE(answers.told.isEmpty()) << answers.told.join(u'\n').toStdString();
    EXPECT_EQ(document->undoStack().count(), 1);
    document->undoStack().undo();
    EXPECT_EQ(document->document(), emptyReference());
}

TEST_F(WorkbookImportTest, TablesBecomeApprovedFiguresOfAFullDocument) {
    const auto document = opened(referenceDocument());
    TablesTaking tables(*document, answers);
    answers.choices = {0};
    EXPECT_TRUE(tables.offer(tablesFile()));
    EXPECT_EQ(document->document().controlFigures.size(), 196U);
    EXPECT_EQ(document->ledger(), referenceDocument().ledger);
}

TEST_F(WorkbookImportTest, NothingHappensWhereTheClerkTurnsBackOrTheFileHoldsNoTable) {
    const auto document = opened(referenceDocument());
    TablesTaking tables(*document, answers);
    EXPECT_TRUE(tables.offer(tablesFile())); // turned back
    EXPECT_FALSE(tables.offer(ledgerFile({{QStringLiteral("一"), {{QStringLiteral("甲")}}}})));
    EXPECT_FALSE(tables.offer(dataFile(QStringLiteral("ledger-2023.csv"))));
    EXPECT_EQ(document->undoStack().count(), 0);
}

TEST_F(WorkbookImportTest, TablesOfLastYearAreTakenByTheCommandForLastYear) {
    const auto document = opened(referenceDocument());
    YearFollower years(*document);
    LastYearCommands commands(*document, answers, years);
    EXPECT_TRUE(commands.take(tablesFile()));
    const auto* figures = std::get_if<LastYearFigures>(&document->document().lastYear);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->figures.size(), 196U);
    EXPECT_TRUE(years.view().isOn);
}

} // namespace
} // namespace budget::test
