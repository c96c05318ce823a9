#include "ui/words/workbook_text.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWords)
};

QString listOf(const std::vector<QString>& texts) {
    return QStringList(texts.begin(), texts.end()).join(QStringLiteral("、"));
}

} // namespace

QStringList workbookNotes(const WorkbookNotes& notes) {
    QStringList lines;
    if (notes.sheet.isEmpty()) {
        return lines;
    }
    lines.append(WorkbookWords::tr("Taken from the sheet %1.").arg(notes.sheet));
    if (!notes.otherSheets.empty()) {
        lines.append(WorkbookWords::tr("Sheets not read: %1").arg(listOf(notes.otherSheets)));
    }
    if (!notes.absent.empty()) {
        lines.append(
            WorkbookWords::tr("Columns the sheet does not have, left open: %1").arg(listOf(notes.absent)));
    }
    if (!notes.unknown.empty()) {
        lines.append(WorkbookWords::tr("Columns passed over: %1").arg(listOf(notes.unknown)));
    }
    if (notes.totals > 0) {
        lines.append(WorkbookWords::tr("%1 rows of totals agree with their entries and were not added.")
                         .arg(notes.totals));
    }
    if (notes.hiddenRows > 0) {
        lines.append(
            WorkbookWords::tr("%1 entries stand in hidden rows; they were taken too.").arg(notes.hiddenRows));
    }
    if (notes.hasMacros) {
        lines.append(WorkbookWords::tr("The workbook has macros; they were not read."));
    }
    return lines;
}

QStringList mappedColumns(const WorkbookNotes& notes) {
    QStringList lines;
    for (const MappedColumn& column : notes.columns) {
        lines.append(column.title == column.meaning
                         ? column.title
                         : QStringLiteral("%1 → %2").arg(column.title, column.meaning));
    }
    return lines;
}

} // namespace budget
