// EntriesModel: entries of the ledger, one a row, with all their dimensions: those behind a cell (构成明细)
// or all of them (明细账). It follows the document and hands typed text to one edit a cell.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/entries/entry_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>

namespace budget {

/// What a column sorts by: the exact amount, or the text.
inline constexpr int AmountSortRole = 0x4781;

class EntriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Shows all entries at first.
    explicit EntriesModel(BudgetDocument& document, QObject* parent = nullptr);

    /// Shows the entries inside a scope; nothing shows all.
    void setScope(const std::optional<Scope>& scope);
    void setNoEntries();
    /// The exact sum of the rows.
    Money sum() const;
    EntryId entryAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    int rowOf(EntryId id) const;
    /// Deletes entries as one step.
    void remove(const std::vector<int>& rows);
    /// Adds an entry to the ledger at the scope's coordinates, and returns its row.
    int add();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Why a text cannot stand in a column; empty when it can.
    QString complaint(const QModelIndex& index, const QString& text) const;

Q_SIGNALS:
    void sumChanged();

private:
    void gather();
    void follow(const DocumentChange& change);
    void followEntry(EntryId id);
    bool isInside(const Entry& entry) const {
        return m_showsAny && (!m_scope || m_scope->contains(entry.at));
    }
    void reindex(int from);

    BudgetDocument* m_document;
    std::optional<Scope> m_scope;
    bool m_showsAny = true;
    std::vector<EntryId> m_ids;
    std::unordered_map<EntryId, int> m_rows;
};

} // namespace budget
