#include "core/spreadsheet/tables_workbook.h"

#include "core/publication/table_grid.h"
#include "core/spreadsheet/ledger_sheet.h"

namespace budget {

QDateTime workbookMoment(const Document& document, const std::optional<DraftMark>& draft) {
    if (draft) {
        return draft->time;
    }
    const QDate signedOn = document.review.final.date;
    return {signedOn.isValid() ? signedOn : QDate(document.year, 1, 1), QTime(0, 0), Qt::UTC};
}

Result<QByteArray> tablesWorkbook(const Printout& printout, const WorkbookChoice& choice) {
    const Result<Publication> publication = printout.publication(choice.draft);
    if (!publication) {
        return publication.fault();
    }
    const Document& document = printout.workspace().document();
    const Tables& tables = printout.workspace().tables();
    const RowText words = printout.rowText();
    const QDateTime moment = workbookMoment(document, choice.draft);
    return writtenWorkbook({publication->title, publication->author, moment}, [&](WorkbookWriter& book) {
        for (int table = 0; table < tables.tableCount(); ++table) {
            if (choice.table == 0 || choice.table == tables.definition(table).number) {
                const Grid grid = tableGrid(tables, table, words, document.department, document.year);
                writeTableSheet(book, tables, table, grid, choice.totals, publication->draft);
            }
        }
        if (choice.ledger == LedgerSheet::Add) {
            writeLedgerSheet(book, printout, publication->draft);
        }
    });
}

} // namespace budget
