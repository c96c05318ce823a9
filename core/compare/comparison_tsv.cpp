#include "core/compare/comparison_tsv.h"

#include <QStringList>

namespace budget {
namespace {

/// Tabs and line breaks would break the format.
QString plain(QString text) {
    for (QChar& c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            c = QLatin1Char(' ');
        }
    }
    return text;
}

/// A row's code, name and project.
QString rowWords(const YearComparison& comparison, const CellRef& cell, const RowText& text) {
    const RowKey& row = cell.row;
    const QString name = text.name(cell.table, cell.panel, row);
    if (row.kind != RowKind::Node) {
        return name;
    }
    const PanelDefinition& panel = comparison.workspace().tables().panel(cell.table, cell.panel).definition();
    const RowLevel level = panel.rows.levels[static_cast<std::size_t>(row.depth) - 1];
    if (level == RowLevel::Unit || level == RowLevel::Project) {
        return name;
    }
    const std::string code = row.function.isRoot() ? row.economic.text() : row.function.text();
    QString words = QString::fromStdString(code) + QLatin1Char(' ') + name;
    if (level == RowLevel::FunctionItemProject) {
        for (std::size_t i = 0; i < panel.columns.size(); ++i) {
            if (panel.columns[i].show == Show::Project) {
                words += comparison.workspace().pack().labels.join +
                         text.text(cell.table, cell.panel, row, static_cast<int>(i));
            }
        }
    }
    return words;
}

QString lineOf(const YearComparison& comparison, const CellRef& cell) {
    static const QString unknown = QStringLiteral("—");
    const YearPair pair = comparison.pair(cell);
    const int decimals = comparison.workspace().pack().figures.decimals;
    const auto words = [decimals](const std::optional<Figure>& figure) {
        return figure ? QString::fromStdString(figure->text(decimals)) : unknown;
    };
    const std::optional<Percent> rate = pair.rate();
    const QString rateWords = !pair.last ? unknown : rate ? QString::fromStdString(rate->text()) : QString();
    return QStringList{words(pair.last), words(pair.now), words(pair.difference()), rateWords}.join(
        QLatin1Char('\t'));
}

} // namespace

QString rowPathText(const YearComparison& comparison, const CellRef& cell, const RowText& text) {
    const RowPath& path = comparison.workspace().tables().panel(cell.table, cell.panel).path();
    QStringList parts;
    for (std::optional<RowKey> row = cell.row; row; row = path.parentOf(*row)) {
        if (row->kind != RowKind::Total || parts.isEmpty()) {
            parts.prepend(plain(rowWords(comparison, {cell.table, cell.panel, *row, cell.column}, text)));
        }
    }
    return parts.join(comparison.workspace().pack().labels.join);
}

QString columnText(const YearComparison& comparison, const CellRef& cell) {
    const auto& columns = comparison.workspace().tables().panel(cell.table, cell.panel).definition().columns;
    const auto& titles = columns[static_cast<std::size_t>(cell.column)].titles;
    return QStringList(titles.begin(), titles.end()).join(comparison.workspace().pack().labels.join);
}

QByteArray comparisonTsv(const YearComparison& comparison, int table, const RowText& text) {
    QStringList lines{QStringLiteral("行\t栏\t上年\t本年\t增减额\t增减率")};
    for (int p = 0; p < comparison.workspace().tables().panelCount(table); ++p) {
        const std::vector<int> columns = comparison.valueColumns(table, p);
        for (const RowKey& row : comparison.rows(table, p)) {
            const QString path = rowPathText(comparison, {table, p, row, 0}, text);
            for (const int column : columns) {
                const CellRef cell{table, p, row, column};
                lines.append(
                    QStringList{path, plain(columnText(comparison, cell)), lineOf(comparison, cell)}.join(
                        QLatin1Char('\t')));
            }
        }
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace budget
