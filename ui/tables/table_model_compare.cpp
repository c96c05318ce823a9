// Last year beside the figures of a TableModel: its columns, its rows, its words.
#include "ui/grid/grid_roles.h"
#include "ui/tables/table_model.h"

#include <QApplication>
#include <QColor>
#include <QPalette>

#include <algorithm>

namespace budget {
namespace {

/// Last year's rows and columns come and go while the table is open: only what differs is removed and
/// inserted.
struct MiddlePart {
    int first = 0;
    int before = 0; ///< how many go
    int after = 0;  ///< how many come
};

template <typename List> MiddlePart middleOf(const List& before, const List& after) {
    const auto [oldFirst, newFirst] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    auto oldEnd = before.end();
    auto newEnd = after.end();
    while (oldEnd != oldFirst && newEnd != newFirst && *std::prev(oldEnd) == *std::prev(newEnd)) {
        --oldEnd;
        --newEnd;
    }
    return {static_cast<int>(oldFirst - before.begin()), static_cast<int>(oldEnd - oldFirst),
            static_cast<int>(newEnd - newFirst)};
}

QColor changeColour(Figure difference) {
    const bool dark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    if (difference > Figure()) {
        return dark ? QColor(0xFF, 0x9E, 0x80) : QColor(0xB2, 0x3A, 0x12);
    }
    return dark ? QColor(0x7F, 0xC8, 0xF8) : QColor(0x0B, 0x5C, 0x94);
}

/// Quieter than this year's figures, and readable.
QColor quietInk() {
    const bool dark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    return dark ? QColor(0xB8, 0xB8, 0xB8) : QColor(0x5A, 0x5A, 0x5A);
}

/// ▲ +35.38, ▼ -1.16: sign and shape besides the colour.
QString signedWords(bool rises, const std::string& text) {
    return (rises ? QStringLiteral("▲ +") : QStringLiteral("▼ ")) + QString::fromStdString(text);
}

} // namespace

QString aspectTitle(CellAspect aspect) {
    switch (aspect) {
    case CellAspect::Now:
        return TableModel::tr("This year");
    case CellAspect::Last:
        return TableModel::tr("Last year");
    case CellAspect::Difference:
        return TableModel::tr("Difference");
    case CellAspect::Rate:
        return TableModel::tr("Rate of change");
    }
    return {};
}

CellAspect TableModel::aspectOf(const QModelIndex& index) const {
    return index.isValid() ? m_columns[static_cast<std::size_t>(index.column())].aspect : CellAspect::Now;
}

bool TableModel::isGone(const RowKey& row) const {
    if (!isComparing()) {
        return false;
    }
    const AlignedLedger& aligned = m_years->comparison().aligned();
    return aligned.goneUnits.contains(row.unit) || aligned.goneProjects.contains(row.project);
}

RowText TableModel::rowText() const {
    return {m_document->tables(), isComparing() ? m_years->comparison().ledger() : m_document->ledger(),
            realName};
}

std::vector<TableLine> TableModel::wantedLines() const {
    return isComparing() ? comparedLines(m_years->comparison(), m_table, m_years->view().filter)
                         : linesOf(m_document->tables(), m_table);
}

std::vector<TableModel::Column> TableModel::shownColumns() const {
    const CompareColumns beside =
        isComparing() ? m_years->view().columns : CompareColumns{false, false, false};
    std::vector<Column> columns;
    for (int p = 0; p < m_document->tables().panelCount(m_table); ++p) {
        const PanelTable& panel = m_document->tables().panel(m_table, p);
        for (const int column : panel.shownColumns()) {
            columns.push_back({p, column});
            if (!panel.definition().columns[static_cast<std::size_t>(column)].isValue()) {
                continue;
            }
            for (const auto& [isShown, aspect] : {std::pair(beside.last, CellAspect::Last),
                                                  std::pair(beside.difference, CellAspect::Difference),
                                                  std::pair(beside.rate, CellAspect::Rate)}) {
                if (isShown) {
                    columns.push_back({p, column, aspect});
                }
            }
        }
    }
    return columns;
}

void TableModel::replaceLines(std::vector<TableLine> lines) {
    const MiddlePart middle = middleOf(m_lines, lines);
    if (middle.before > 0) {
        beginRemoveRows({}, middle.first, middle.first + middle.before - 1);
        m_lines.erase(m_lines.begin() + middle.first, m_lines.begin() + middle.first + middle.before);
        endRemoveRows();
    }
    if (middle.after > 0) {
        beginInsertRows({}, middle.first, middle.first + middle.after - 1);
        m_lines = std::move(lines);
        endInsertRows();
    }
}

void TableModel::replaceColumns(std::vector<Column> columns) {
    const MiddlePart middle = middleOf(m_columns, columns);
    if (middle.before > 0) {
        beginRemoveColumns({}, middle.first, middle.first + middle.before - 1);
        m_columns.erase(m_columns.begin() + middle.first, m_columns.begin() + middle.first + middle.before);
        endRemoveColumns();
    }
    if (middle.after > 0) {
        beginInsertColumns({}, middle.first, middle.first + middle.after - 1);
        m_columns = std::move(columns);
        endInsertColumns();
    }
    if (middle.before > 0 || middle.after > 0) {
        Q_EMIT headerChanged();
    }
}

void TableModel::followView() {
    // Every column moves: the lines of one column would be the lines of all.
    replaceColumns(shownColumns());
    replaceLines(wantedLines());
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// A row may come by an edit of one of its figures, and pass a filter or not by another.
void TableModel::followCompared(const DocumentChange& change) {
    replaceColumns(shownColumns());
    replaceLines(wantedLines());
    for (const PanelChange& panel : change.tables.panels) {
        if (panel.table == m_table) {
            followCells(panel);
        }
    }
    const DocumentParts everywhere =
        DocumentParts(DocumentPart::Control) | DocumentPart::Units | DocumentPart::Projects;
    if (change.parts & everywhere && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// The titles of the plain table, each value column over as many columns as stand beside each other.
HeaderLayout TableModel::header() const {
    HeaderLayout layout = plainHeader();
    if (!isComparing()) {
        return layout;
    }
    std::vector<int> starts; // of each plain column among those shown
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].aspect == CellAspect::Now) {
            starts.push_back(static_cast<int>(i));
        }
    }
    starts.push_back(columnCount());
    for (HeaderCell& cell : layout.cells) {
        const auto first = static_cast<std::size_t>(cell.column);
        const auto end = first + static_cast<std::size_t>(cell.columnSpan);
        const bool isLabel =
            cell.lastRow() == layout.rows - 1 && cell.columnSpan == 1 && starts[end] - starts[first] == 1;
        cell.column = starts[first];
        cell.columnSpan = starts[end] - starts[first];
        cell.rowSpan += isLabel ? 1 : 0;
    }
    for (int i = 0; i < columnCount(); ++i) {
        const CellAspect aspect = m_columns[static_cast<std::size_t>(i)].aspect;
        if (columnOf(index(0, i)).isValue() && starts.size() - 1 < m_columns.size()) {
            layout.cells.push_back({layout.rows, i, 1, 1, aspectTitle(aspect)});
        }
    }
    ++layout.rows;
    return layout;
}

/// As the editor has it and the clipboard takes it.
QString TableModel::comparePlain(const CellRef& cell, CellAspect aspect) const {
    const FigureFormat format = m_document->pack().figures;
    const YearPair pair = m_years->comparison().pair(cell);
    if (!pair.last) {
        return {};
    }
    if (aspect == CellAspect::Rate) {
        const std::optional<Percent> rate = pair.rate();
        return rate && rate->hundredths() != 0 ? QString::fromStdString(rate->text()) : QString();
    }
    if (aspect == CellAspect::Difference) {
        return *pair.difference() == Figure()
                   ? QString()
                   : QString::fromStdString(pair.difference()->text(format.decimals));
    }
    const Money last = m_years->comparison().last(cell).value_or(Money());
    return last.isZero() && !m_years->comparison().isTyped()
               ? QString()
               : QString::fromStdString(exactAmount(last, format.unit, format.decimals));
}

QString TableModel::compareText(const CellRef& cell, CellAspect aspect) const {
    const YearComparison& comparison = m_years->comparison();
    const FigureFormat format = m_document->pack().figures;
    const YearPair pair = comparison.pair(cell);
    if (!pair.last) {
        return aspect == CellAspect::Last ? tr("unknown") : QString();
    }
    if (aspect == CellAspect::Last) {
        const bool isBlank = comparison.last(cell)->isZero() && !comparison.isTyped();
        return isBlank ? QString() : QString::fromStdString(pair.last->text(format.decimals));
    }
    if (*pair.difference() == Figure()) {
        return {};
    }
    const bool rises = *pair.difference() > Figure();
    if (aspect == CellAspect::Difference) {
        return signedWords(rises, pair.difference()->text(format.decimals));
    }
    const std::optional<Percent> rate = pair.rate();
    return rate ? signedWords(rises, rate->text()) + QLatin1Char('%') : QString();
}

QString TableModel::compareToolTip(const CellRef& cell, CellAspect aspect) const {
    const YearComparison& comparison = m_years->comparison();
    const YearPair pair = comparison.pair(cell);
    if (!pair.last) {
        return comparison.hasLastYear()
                   ? tr("Unknown: last year's figures are not itemised this far, or not typed.")
                   : tr("Nothing of last year is known yet.");
    }
    if (aspect == CellAspect::Rate && !pair.rate() && *pair.difference() != Figure()) {
        return tr("Last year had nothing here, so that there is no rate.");
    }
    return comparison.isTyped() && aspect == CellAspect::Last ? tr("Typed, not taken from a ledger.")
                                                              : QString();
}

QVariant TableModel::compareData(const CellRef& cell, CellAspect aspect, int role) const {
    const YearPair pair = m_years->comparison().pair(cell);
    switch (role) {
    case Qt::DisplayRole:
        return compareText(cell, aspect);
    case Qt::EditRole:
        return comparePlain(cell, aspect);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return compareToolTip(cell, aspect);
    case Qt::ForegroundRole:
        if (aspect != CellAspect::Last && pair.difference().value_or(Figure()) != Figure()) {
            return changeColour(*pair.difference());
        }
        return quietInk();
    default:
        return {};
    }
}

/// Behind the last word of a row that only one of the years has.
QString TableModel::yearsMark(const CellRef& label) const {
    const auto& columns = definition().panels[static_cast<std::size_t>(label.panel)].columns;
    const auto& column = columns[static_cast<std::size_t>(label.column)];
    const bool isLastLabel = static_cast<std::size_t>(label.column) + 1 == columns.size() ||
                             columns[static_cast<std::size_t>(label.column) + 1].isValue();
    const bool named =
        column.show == Show::Name || column.show == Show::CodeName || column.show == Show::Project;
    if (!isComparing() || !named || !isLastLabel || label.row.kind != RowKind::Node ||
        !m_years->comparison().hasLastYear() || m_years->comparison().isTyped()) {
        return {};
    }
    switch (m_years->comparison().yearsOf(m_table, label.panel, label.row)) {
    case RowYears::OnlyNow:
        return tr(" [new]");
    case RowYears::OnlyLast:
        return tr(" [last year only]");
    case RowYears::Both:
        break;
    }
    return {};
}

} // namespace budget
