// DraftChangesModel: what changed since a draft, one cell or sentence a row: where, before, after, page.
#pragma once

#include "ui/review/draft_words.h"

#include <QAbstractTableModel>

namespace budget {

class DraftChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit DraftChangesModel(const BudgetDocument& document, QObject* parent = nullptr);

    void setChanges(DraftChanges changes);
    const DraftChanges& changes() const { return m_changes; }
    /// The pages where the changed places stand, row by row; 0 where that is not known.
    void setPages(std::vector<int> pages);
    /// The cell of a row; nothing for a sentence and for a cell that has gone.
    std::optional<CellRef> cellAt(int row) const;
    /// The sentence of a row; empty for a cell.
    QString sentenceAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;

    const BudgetDocument* m_document;
    DraftChanges m_changes;
    std::vector<int> m_pages;
};

} // namespace budget
