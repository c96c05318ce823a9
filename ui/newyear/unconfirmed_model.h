// UnconfirmedModel: what was taken over from last year and nobody has looked at yet (待确认), one input a
// row.
#pragma once

#include "core/newyear/plain_years.h"
#include "ui/document/budget_document.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace budget {

/// A plain year in one of the texts at a place.
struct FoundYear {
    std::size_t text = 0; ///< index among textsAt()
    PlainYear year;
};

class UnconfirmedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Where, Text, Years, ColumnCount };

    /// The document must outlive it.
    explicit UnconfirmedModel(BudgetDocument& document, QObject* parent = nullptr);

    /// As the document keeps it: "input:projects/7/basis".
    QString placeAt(int row) const;
    QString pathAt(int row) const;
    std::vector<FoundYear> yearsAt(int row) const;
    /// What stands there, line by line.
    QString shownText(int row) const;
    /// One step of undo.
    void confirm(const std::vector<int>& rows);
    /// Writes the year after in its place.
    void advance(int row, const FoundYear& found);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const DocumentChange& change);
    QStringList placesNow() const;
    QString whereText(int row) const;
    QString yearsText(int row) const;

    BudgetDocument* m_document;
    QStringList m_places;
};

} // namespace budget
