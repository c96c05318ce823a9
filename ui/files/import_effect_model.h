// ImportEffectModel: what an import would do, one entry a row: what happens to it, its amount before and
// after, and where it counts.
#pragma once

#include "core/exchange/import_effect.h"
#include "ui/document/budget_document.h"

#include <QAbstractTableModel>

namespace budget {

class ImportEffectModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        What,
        Before,
        After,
        FunctionName,
        EconomicName,
        ProjectName,
        UnitName,
        FundName,
        NatureName,
        ColumnCount
    };

    /// The document must outlive it.
    explicit ImportEffectModel(const BudgetDocument& document, QObject* parent = nullptr);

    /// `codes` are those the document does not have yet.
    void setEffect(ImportEffect effect, CodeBook codes);
    const ImportEffect& effect() const { return m_effect; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const EntryDifference& difference, int column) const;

    const BudgetDocument* m_document;
    ImportEffect m_effect;
    CodeBook m_codes;
};

/// "Added: 3 entries, 12.00; …", amounts in 万元.
QString importEffectWords(const ImportEffect& effect);

} // namespace budget
