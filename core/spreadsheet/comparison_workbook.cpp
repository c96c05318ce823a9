#include "core/spreadsheet/comparison_workbook.h"

#include "core/publication/table_grid.h"
#include "core/spreadsheet/comparison_sheet.h"
#include "core/spreadsheet/tables_workbook.h"

namespace budget {
namespace {

/// What stands above and below the largest changes.
Grid changesFrame(const YearComparison& comparison, const Grid& table) {
    Grid frame;
    frame.title = QStringLiteral("与上年相比的主要变化");
    frame.leftLine = table.leftLine;
    frame.rightLine = table.rightLine;
    frame.note = comparison.hasLastYear() ? QStringLiteral("注：各项变化只列一次，“其中”各行相加等于该项增减"
                                                           "额（四舍五入的尾差除外）。“未知”表示上年数据"
                                                           "没有细化到该处；“—”表示上年为零，没有增减率。")
                                          : QStringLiteral("注：没有上年数据。");
    return frame;
}

} // namespace

Result<QByteArray> comparisonWorkbook(const Printout& printout, const YearComparison& comparison,
                                      const std::optional<DraftMark>& draft) {
    const Result<Publication> publication = printout.publication(draft);
    if (!publication) {
        return publication.fault();
    }
    const Document& document = printout.workspace().document();
    const Tables& tables = printout.workspace().tables();
    const RowText words(tables, comparison.ledger(), printedNames(printout.narrativePack().disclosure));
    const WorkbookProperties properties{publication->title + QStringLiteral("（与上年比较）"),
                                        publication->author, workbookMoment(document, draft)};
    return writtenWorkbook(properties, [&](WorkbookWriter& book) {
        constexpr int wordColumns = 4;
        for (int table = 0; table < tables.tableCount(); ++table) {
            const Grid frame = tableGrid(tables, table, words, document.department, document.year);
            if (table == 0) {
                comparedChanges(comparison, changesFrame(comparison, frame), words)
                    .write(book, QStringLiteral("主要变化"), wordColumns, publication->draft);
            }
            const NumberGrid grid = comparedTable(comparison, table, frame, words);
            grid.write(book, QString(frame.label).remove(QLatin1Char(' ')),
                       tables.panelCount(table) == 1 ? grid.labelColumns() : 0, publication->draft);
        }
    });
}

} // namespace budget
