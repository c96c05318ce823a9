// What the cells of a TableModel show.
#include "core/base/typed_amount.h"
#include "ui/grid/grid_roles.h"
#include "ui/tables/table_model.h"
#include "ui/words/pinyin.h"

#include <QApplication>
#include <QColor>
#include <QPalette>

namespace budget {
namespace {

bool isCode(const ColumnDefinition& column) {
    return column.show == Show::Class || column.show == Show::Section || column.show == Show::Item;
}

/// Sober enough for a document, and readable on light and dark grounds.
QColor warningColour() {
    const bool dark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    return dark ? QColor(0xFF, 0xB8, 0x6B) : QColor(0xA8, 0x4B, 0x00);
}

QColor readOnlyInk() {
    return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
}

} // namespace

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return accessibleText(index);
    }
    const auto cell = cellAt(index);
    if (!cell) {
        return isInputRow(index.row()) ? inputData(index, role) : QVariant();
    }
    if (role == Qt::ForegroundRole && cell->row.kind == RowKind::Rest) {
        return warningColour();
    }
    if (role == DeclinedRole) {
        return m_committer.declined && m_committer.declined();
    }
    if (role == TotalRole) {
        return cell->row.kind == RowKind::Total;
    }
    if (const CellAspect aspect = aspectOf(index); aspect != CellAspect::Now) {
        return compareData(*cell, aspect, role);
    }
    return columnOf(index).isValue() ? figureData(*cell, role) : labelData(*cell, role);
}

QVariant TableModel::figureData(const CellRef& cell, int role) const {
    const Money value = m_document->tables().value(cell);
    const FigureFormat format = m_document->pack().figures;
    switch (role) {
    case Qt::DisplayRole:
        return figureText(value, format);
    case Qt::EditRole:
        return value.isZero() ? QString()
                              : QString::fromStdString(exactAmount(value, format.unit, format.decimals));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (definition()
                .panels[static_cast<std::size_t>(cell.panel)]
                .columns[static_cast<std::size_t>(cell.column)]
                .restOf >= 0) {
            return warningColour();
        }
        return {};
    case Qt::ToolTipRole:
        return figureToolTip(cell);
    case MarkRole:
        return markOf(cell);
    case RemarkRole:
        return !m_marks.remarks(cell.panel, cell.row, cell.column).empty();
    default:
        return {};
    }
}

int TableModel::markOf(const CellRef& cell) const {
    if (std::ranges::find(m_left, cell) != m_left.end()) {
        return int(CellMark::Warning);
    }
    if (const auto control = m_marks.controlFigure(cell.panel, cell.row, cell.column)) {
        const Money value = m_document->tables().value(cell);
        return int(agrees(*control, value, m_document->pack().figures) ? CellMark::Agrees
                                                                       : CellMark::Differs);
    }
    const bool inferred = m_marks.isInferred(cell.panel, cell.row, cell.column);
    return int(inferred ? CellMark::Inferred : CellMark::None);
}

QString TableModel::figureToolTip(const CellRef& cell) const {
    const FigureFormat format = m_document->pack().figures;
    const Money value = m_document->tables().value(cell);
    QStringList lines;
    const QString exact = QString::fromStdString(exactAmount(value, format.unit, format.decimals));
    if (!value.isZero() && exact != figureText(value, format)) {
        lines.append(tr("Exactly %1").arg(exact));
    }
    if (m_marks.isInferred(cell.panel, cell.row, cell.column)) {
        lines.append(tr("Inferred: where this amount stands was not typed. F7 leads through all of them."));
    }
    if (const auto control = m_marks.controlFigure(cell.panel, cell.row, cell.column)) {
        const QString approved = QString::fromStdString(exactAmount(*control, format.unit, format.decimals));
        lines.append(agrees(*control, value, format)
                         ? tr("Agrees with the approved figure %1").arg(approved)
                         : tr("Approved figure %1, difference %2")
                               .arg(approved, QString::fromStdString(exactAmount(
                                                  value - *control, format.unit, format.decimals))));
    }
    if (std::ranges::find(m_left, cell) != m_left.end()) {
        lines.append(tr("The last paste had a text for this cell and could not fill it."));
    }
    if (cell.row.kind == RowKind::Rest) {
        lines.append(tr("Not itemised yet: this amount stands in no finer row."));
    }
    for (const Remark* remark : m_marks.remarks(cell.panel, cell.row, cell.column)) {
        lines.append(tr("Remark by %1: %2").arg(remark->author, remark->text));
    }
    lines += historyWords(cell);
    return lines.join(QLatin1Char('\n'));
}

/// The latest changes of the cell.
QStringList TableModel::historyWords(const CellRef& cell) const {
    constexpr std::ptrdiff_t shown = 5;
    QStringList lines;
    const FigureFormat format = m_document->pack().figures;
    const std::vector<CellStep> steps =
        m_document->history().stepsOf(m_document->tables(), m_document->ledger(), cell);
    for (auto step = steps.end() - std::min(shown, std::ssize(steps)); step != steps.end(); ++step) {
        const bool today = step->when.date() == QDate::currentDate();
        lines.append(
            tr("%1 changed: %2 → %3")
                .arg(step->when.toString(today ? QStringLiteral("HH:mm:ss")
                                               : QStringLiteral("yyyy-MM-dd HH:mm")),
                     QString::fromStdString(exactAmount(step->before, format.unit, format.decimals)),
                     QString::fromStdString(exactAmount(step->after, format.unit, format.decimals))));
    }
    return lines;
}

QVariant TableModel::labelData(const CellRef& cell, int role) const {
    const ColumnDefinition& column = definition()
                                         .panels[static_cast<std::size_t>(cell.panel)]
                                         .columns[static_cast<std::size_t>(cell.column)];
    switch (role) {
    case Qt::DisplayRole:
        return rowText().text(m_table, cell.panel, cell.row, cell.column) + yearsMark(cell);
    case Qt::EditRole:
        return rowText().text(m_table, cell.panel, cell.row, cell.column);
    case Qt::TextAlignmentRole:
        return isCode(column) ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IndentRole:
        return isCode(column) || column.show == Show::Project || cell.row.kind == RowKind::Total
                   ? 0
                   : m_document->tables().panel(m_table, cell.panel).path().depthOf(cell.row);
    default:
        return {};
    }
}

QVariant TableModel::inputData(const QModelIndex& index, int role) const {
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    if (columnOf(index).isValue()) {
        return {};
    }
    const QString pending =
        m_committer.pending ? m_committer.pending(m_table, column.panel, column.column) : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (!pending.isEmpty()) {
            return pending;
        }
        if (isCode(columnOf(index))) {
            return index.column() == 0 ? QStringLiteral("＋") : QString();
        }
        return columnOf(index).show == Show::Project ? tr("type a project's name")
                                                     : tr("type a code or a name to add a row");
    case Qt::EditRole:
        return pending;
    case Qt::ForegroundRole:
        return pending.isEmpty() ? QVariant(readOnlyInk()) : QVariant();
    case Qt::TextAlignmentRole:
        return isCode(columnOf(index)) ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case CompletionRole:
        return m_committer.candidates
                   ? QVariant(foundByInitials(m_committer.candidates(m_table, column.panel, column.column)))
                   : QVariant();
    default:
        return {};
    }
}

QString TableModel::accessibleText(const QModelIndex& index) const {
    const auto cell = cellAt(index);
    if (!cell) {
        return data(index, Qt::DisplayRole).toString();
    }
    const QString row = rowText().name(m_table, cell->panel, cell->row);
    QString column = columnOf(index).titles.empty() ? QString() : columnOf(index).titles.back();
    const QString shown = data(index, Qt::DisplayRole).toString();
    if (aspectOf(index) != CellAspect::Now) {
        column = tr("%1, %2").arg(column, aspectTitle(aspectOf(index)));
    }
    return tr("%1, %2, %3").arg(shown.isEmpty() ? tr("blank") : shown, row, column);
}

} // namespace budget
