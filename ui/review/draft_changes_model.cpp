#include "ui/review/draft_changes_model.h"

#include "core/tables/row_text.h"
#include "ui/editing/edit_words.h"
#include "ui/grid/column_titles.h"

namespace budget {
namespace {

enum Column : int { Where, Before, After, PageNumber, ColumnCount };

} // namespace

DraftChangesModel::DraftChangesModel(const BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document) {}

void DraftChangesModel::setChanges(DraftChanges changes) {
    beginResetModel();
    m_changes = std::move(changes);
    m_pages.clear();
    endResetModel();
}

void DraftChangesModel::setPages(std::vector<int> pages) {
    m_pages = std::move(pages);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, PageNumber), index(rowCount() - 1, PageNumber));
    }
}

std::optional<CellRef> DraftChangesModel::cellAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_changes.figures.size() ? m_changes.figures[at].place : std::nullopt;
}

QString DraftChangesModel::sentenceAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    const std::size_t figures = m_changes.figures.size();
    return at < figures || at - figures >= m_changes.sentences.size() ? QString()
                                                                      : m_changes.sentences[at - figures].id;
}

int DraftChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.figures.size() + m_changes.sentences.size());
}

int DraftChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DraftChangesModel::textAt(int row, int column) const {
    const auto at = static_cast<std::size_t>(row);
    if (column == PageNumber) {
        return at < m_pages.size() && m_pages[at] > 0 ? QString::number(m_pages[at]) : QString();
    }
    if (at >= m_changes.figures.size()) {
        const SentenceChange& sentence = m_changes.sentences[at - m_changes.figures.size()];
        const QString where = sentence.after.isEmpty()    ? tr("Text, gone")
                              : sentence.before.isEmpty() ? tr("Text, new")
                                                          : tr("Text");
        return column == Where ? where : column == Before ? sentence.before : sentence.after;
    }
    const FigureChange& figure = m_changes.figures[at];
    if (column == Where) {
        return figure.place ? cellWords(*m_document, *figure.place) : cellWords(*m_document, figure.cell);
    }
    return figureText(column == Before ? figure.before : figure.after, m_document->pack().figures);
}

QVariant DraftChangesModel::data(const QModelIndex& index, int role) const {
    const bool isFigure = static_cast<std::size_t>(index.row()) < m_changes.figures.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return isFigure && index.column() != Where ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DraftChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnTitle({tr("Place"), tr("In that draft"), tr("Now"), tr("Page")}, section, orientation, role);
}

} // namespace budget
