#include "ui/words/workbook_text.h"

#include "ui/words/refusal_text.h"

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

QStringList tablesNotes(const TablesWorkbook& book, const TablesPlan& plan, const LayoutPack& pack) {
    QStringList lines;
    lines.append(
        WorkbookWords::tr("%1 tables read, %2 cells filled.").arg(book.tables.size()).arg(plan.figures));
    std::vector<QString> titles;
    for (const int table : book.notUnderstood) {
        titles.push_back(pack.tables[static_cast<std::size_t>(table)].title);
    }
    if (!titles.empty()) {
        lines.append(WorkbookWords::tr("Tables whose header is not understood: %1").arg(listOf(titles)));
    }
    for (const WorkbookTable& table : book.tables) {
        if (!table.missing.empty()) {
            lines.append(
                WorkbookWords::tr("%1 lacks the columns %2.").arg(table.sheet, listOf(table.missing)));
        }
    }
    if (!book.otherSheets.empty()) {
        lines.append(WorkbookWords::tr("Sheets not read: %1").arg(listOf(book.otherSheets)));
    }
    if (!plan.newUnits.empty()) {
        lines.append(WorkbookWords::tr("New units: %1").arg(listOf(plan.newUnits)));
    }
    if (book.hasMacros) {
        lines.append(WorkbookWords::tr("The workbook has macros; they were not read."));
    }
    return lines;
}

QStringList tablesLeft(const TablesPlan& plan, MoneyUnit unit) {
    QStringList lines;
    for (const TakenTable& table : plan.tables) {
        for (const BlockRefusal& refusal : table.plan.refused) {
            lines.append(WorkbookWords::tr("%1 “%2”: %3")
                             .arg(table.from.place(refusal.place.row, refusal.place.column), refusal.text,
                                  refusalReason(refusal, unit)));
        }
        for (const BlockQuestion& question : table.plan.questions) {
            lines.append(WorkbookWords::tr("%1 “%2”: left, as more than one entry could take it")
                             .arg(table.from.place(question.place.row, question.place.column),
                                  QString::fromStdString(exactAmount(question.target, unit))));
        }
    }
    return lines;
}

} // namespace budget
