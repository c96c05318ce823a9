#include "core/spreadsheet/tables_workbook.h"

#include "core/publication/table_grid.h"
#include "core/spreadsheet/ledger_sheet.h"

#include <QTemporaryDir>

namespace budget {
namespace {

/// When the draft was made or the final version signed; otherwise the beginning of the document's year.
QDateTime momentOf(const Document& document, const WorkbookChoice& choice) {
    if (choice.draft) {
        return choice.draft->time;
    }
    const QDate signedOn = document.review.final.date;
    return {signedOn.isValid() ? signedOn : QDate(document.year, 1, 1), QTime(0, 0), Qt::UTC};
}

} // namespace

Result<QByteArray> tablesWorkbook(const Printout& printout, const WorkbookChoice& choice) {
    const Result<Publication> publication = printout.publication(choice.draft);
    if (!publication) {
        return publication.fault();
    }
    const QTemporaryDir folder; // the library writes to files only
    if (!folder.isValid()) {
        return Fault{FaultKind::CannotWrite, folder.path(), 0, 0, {}, folder.errorString()};
    }
    const Document& document = printout.workspace().document();
    const Tables& tables = printout.workspace().tables();
    const RowText words = printout.rowText();
    WorkbookWriter book(folder.filePath(QStringLiteral("tables.xlsx")),
                        {publication->title, publication->author, momentOf(document, choice)});
    for (int table = 0; table < tables.tableCount(); ++table) {
        if (choice.table == 0 || choice.table == tables.definition(table).number) {
            const Grid grid = tableGrid(tables, table, words, document.department, document.year);
            writeTableSheet(book, tables, table, grid, choice.totals, publication->draft);
        }
    }
    if (choice.ledger == LedgerSheet::Add) {
        writeLedgerSheet(book, printout, publication->draft);
    }
    return book.bytes();
}

} // namespace budget
