#include "core/spreadsheet/workbook.h"

#include <algorithm>

namespace budget {

const SheetCell* SheetRow::find(int column) const {
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

QString SheetRow::text(int column) const {
    const SheetCell* cell = find(column);
    return cell ? cell->text : QString();
}

QString columnLetters(int column) {
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

QString cellPlace(const QString& sheet, int row, int column) {
    return sheet + QLatin1Char('!') + columnLetters(column) + QString::number(row);
}

} // namespace budget
