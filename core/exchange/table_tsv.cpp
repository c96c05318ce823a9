#include "core/exchange/table_tsv.h"

namespace budget {
namespace {

/// Tabs and line breaks would break the format; a name that holds them shows a blank there.
QString plain(QString text) {
    for (QChar& c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            c = QLatin1Char(' ');
        }
    }
    return text;
}

QStringList headerOf(const Tables& tables, int table) {
    QStringList titles;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        for (const int column : panel.shownColumns()) {
            QStringList path;
            for (const QString& title : panel.definition().columns[static_cast<std::size_t>(column)].titles) {
                path.append(title);
            }
            titles.append(path.join(tables.pack().labels.join));
        }
    }
    return titles;
}

QString cellText(const Tables& tables, const CellRef& cell, const RowText& text) {
    const PanelTable& panel = tables.panel(cell.table, cell.panel);
    return panel.definition().columns[static_cast<std::size_t>(cell.column)].isValue()
               ? figureText(panel.value(cell.row, cell.column), tables.pack().figures)
               : plain(text.text(cell.table, cell.panel, cell.row, cell.column));
}

} // namespace

QByteArray tableTsv(const Tables& tables, int table, const RowText& text) {
    QStringList lines{headerOf(tables, table).join(QLatin1Char('\t'))};
    for (const TableLine& line : linesOf(tables, table)) {
        QStringList cells;
        for (int p = 0; p < tables.panelCount(table); ++p) {
            const std::optional<RowKey>& row = line[static_cast<std::size_t>(p)];
            for (const int column : tables.panel(table, p).shownColumns()) {
                cells.append(row ? cellText(tables, {table, p, *row, column}, text) : QString());
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace budget
