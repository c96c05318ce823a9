// What a TablePage does with blocks of cells: copy, paste, fill, clear, find, replace.
#include "core/edit/block_plan.h"
#include "core/exchange/clipboard_block.h"
#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/tables/table_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace budget {
namespace {

/// "12×3".
QString sizeWords(const TextRows& texts) {
    return QStringLiteral("%1×%2").arg(texts.size()).arg(texts.empty() ? 0 : texts.front().size());
}

} // namespace

/// The rectangle around the selection; the current cell where nothing is selected.
QRect TablePage::selectedArea() const {
    QRect area;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        area |= QRect(range.left(), range.top(), range.width(), range.height());
    }
    const QModelIndex current = m_view->currentIndex();
    return area.isEmpty() && current.isValid() ? QRect(current.column(), current.row(), 1, 1) : area;
}

BlockCells TablePage::cellsIn(const QRect& area) const {
    BlockCells cells;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        std::vector<std::optional<CellRef>> line;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            line.push_back(index.isValid() && m_model->isFigure(index) ? m_model->cellAt(index)
                                                                       : std::nullopt);
        }
        cells.push_back(std::move(line));
    }
    return cells;
}

void TablePage::copy() {
    const QRect area = selectedArea();
    CopiedRows rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        std::vector<CopiedCell> line;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            const bool isFigure = m_model->isFigure(index);
            const bool isCompared = m_model->aspectOf(index) != CellAspect::Now;
            const int role = isCompared ? Qt::EditRole : Qt::DisplayRole; // without ▲ and ▼
            const QString text = m_model->cellAt(index) ? index.data(role).toString() : QString();
            line.push_back({text, (isFigure || isCompared) && !text.isEmpty()});
        }
        rows.push_back(std::move(line));
    }
    if (rows.empty()) {
        return;
    }
    auto* copied = new QMimeData; // owned by the clipboard
    copied->setText(clipboardText(rows));
    copied->setHtml(QString::fromUtf8(clipboardHtml(rows)));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void TablePage::cut() {
    copy();
    fillWith(selectedArea(), {{QString()}}, tr("Cut"));
}

void TablePage::clearSelection() {
    fillWith(selectedArea(), {{QString()}}, tr("Clear"));
}

void TablePage::fillWith(const QRect& area, const TextRows& texts, const QString& name) {
    const BlockCells cells = cellsIn(area);
    // Only what can be typed into: a selection may run over totals and labels.
    BlockCells leaves = cells;
    for (auto& line : leaves) {
        for (auto& cell : line) {
            if (cell && !m_context.document.tables().isLeaf(*cell)) {
                cell.reset();
            }
        }
    }
    std::vector<BlockItem> items = blockItems(leaves, texts);
    std::erase_if(items, [](const BlockItem& item) { return !item.cell; });
    m_context.blocks.put(items, name);
}

void TablePage::paste() {
    const TextRows texts = readClipboardText(QGuiApplication::clipboard()->text());
    if (texts.empty()) {
        return;
    }
    const QString name = tr("Paste %1").arg(sizeWords(texts));
    if (BlockEditing::looksLikeWholeTable(texts)) {
        m_context.blocks.putOfficialTable(m_table, texts);
        return;
    }
    QRect area = selectedArea();
    const QSize size(static_cast<int>(texts.front().size()), static_cast<int>(texts.size()));
    if (area.width() < size.width() || area.height() < size.height()) {
        area.setSize(area.size().expandedTo(size));
    }
    m_context.blocks.put(blockItems(cellsIn(area), texts), name);
}

void TablePage::pasteControl() {
    const TextRows texts = readClipboardText(QGuiApplication::clipboard()->text());
    if (texts.empty()) {
        return;
    }
    if (BlockEditing::looksLikeWholeTable(texts)) {
        m_context.blocks.putControlTable(m_table, texts);
    } else {
        const QSize size(static_cast<int>(texts.front().size()), static_cast<int>(texts.size()));
        const QRect area(selectedArea().topLeft(), selectedArea().size().expandedTo(size));
        m_context.blocks.putControlFigures(blockItems(cellsIn(area), texts));
    }
}

void TablePage::fillDown() {
    const QRect area = selectedArea();
    if (area.height() < 2) {
        return;
    }
    fillWith(area.adjusted(0, 1, 0, 0), textsOf(QRect(area.left(), area.top(), area.width(), 1)),
             tr("Fill down"));
}

void TablePage::fillRight() {
    const QRect area = selectedArea();
    if (area.width() < 2) {
        return;
    }
    fillWith(area.adjusted(1, 0, 0, 0), textsOf(QRect(area.left(), area.top(), 1, area.height())),
             tr("Fill right"));
}

TextRows TablePage::textsOf(const QRect& area) const {
    TextRows rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        std::vector<QString> line;
        for (int column = area.left(); column <= area.right(); ++column) {
            line.push_back(m_model->index(row, column).data(Qt::EditRole).toString());
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

void TablePage::removeRow() {
    const auto cell = currentCell();
    if (!cell || m_model->isGone(cell->row) || !m_context.editing.removeRow(*cell)) {
        Q_EMIT said(tr("Only rows of codes, units and projects can be deleted."));
    }
}

bool TablePage::find(const QString& text, FindDirection direction) {
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    const QModelIndex current = m_view->currentIndex();
    const int start = current.isValid() ? current.row() * columns + current.column() : -1;
    const int step = direction == FindDirection::Forward ? 1 : -1;
    for (int i = 1; i <= cells; ++i) {
        const int at = start + step * i;
        if (at < 0 || at >= cells) {
            return false;
        }
        const QModelIndex index = m_model->index(at / columns, at % columns);
        if (m_model->cellAt(index) && index.data().toString().contains(text, Qt::CaseInsensitive)) {
            m_view->goToCell(index);
            return true;
        }
    }
    return false;
}

bool TablePage::goTo(const QString& text) {
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->labelColumns(); ++column) {
            const auto cell = m_model->cellAt(m_model->index(row, column));
            if (!cell) {
                continue;
            }
            const QString code = QString::fromStdString(
                cell->row.function.isRoot() ? cell->row.economic.text() : cell->row.function.text());
            if (code == wanted || m_model->index(row, column).data().toString() == wanted) {
                int figure = m_model->labelColumns();
                while (figure + 1 < m_model->columnCount() &&
                       !(m_model->flags(m_model->index(row, figure)) & Qt::ItemIsEditable)) {
                    ++figure;
                }
                const bool editable = bool(m_model->flags(m_model->index(row, figure)) & Qt::ItemIsEditable);
                m_view->goToCell(m_model->index(row, editable ? figure : m_model->labelColumns()));
                return true;
            }
        }
    }
    return false;
}

} // namespace budget
