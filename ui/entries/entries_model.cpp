#include "ui/entries/entries_model.h"

#include "core/base/typed_amount.h"
#include "core/edit/narrowing.h"
#include "ui/editing/edit_words.h"
#include "ui/grid/grid_roles.h"
#include "ui/words/pinyin.h"

namespace budget {
namespace {

/// From here on gathering anew is quicker than following entry by entry.
constexpr std::size_t manyEntries = 500;

} // namespace

EntriesModel::EntriesModel(BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document) {
    gather();
    connect(&document, &BudgetDocument::changed, this, &EntriesModel::follow);
}

void EntriesModel::setScope(const std::optional<Scope>& scope) {
    beginResetModel();
    m_scope = scope;
    m_showsAny = true;
    gather();
    endResetModel();
    Q_EMIT sumChanged();
}

void EntriesModel::setNoEntries() {
    beginResetModel();
    m_showsAny = false;
    gather();
    endResetModel();
    Q_EMIT sumChanged();
}

void EntriesModel::gather() {
    m_ids.clear();
    m_rows.clear();
    if (m_showsAny) {
        for (const Entry* entry : m_document->ledger().inOrder()) {
            if (isInside(*entry)) {
                m_ids.push_back(entry->id);
            }
        }
    }
    reindex(0);
}

void EntriesModel::reindex(int from) {
    for (auto row = static_cast<std::size_t>(from); row < m_ids.size(); ++row) {
        m_rows[m_ids[row]] = static_cast<int>(row);
    }
}

int EntriesModel::rowOf(EntryId id) const {
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? -1 : found->second;
}

Money EntriesModel::sum() const {
    Money sum;
    for (const EntryId id : m_ids) {
        sum += m_document->ledger().entry(id)->amount;
    }
    return sum;
}

void EntriesModel::follow(const DocumentChange& change) {
    if (change.entries.size() > manyEntries) {
        beginResetModel();
        gather();
        endResetModel();
    } else {
        for (const EntryId id : change.entries) {
            followEntry(id);
        }
    }
    const bool renamed =
        bool(change.parts & (DocumentPart::Units | DocumentPart::Projects | DocumentPart::Codes));
    if (renamed && !m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (!change.entries.empty()) {
        Q_EMIT sumChanged();
    }
}

void EntriesModel::followEntry(EntryId id) {
    const Entry* entry = m_document->ledger().entry(id);
    const bool stays = entry && isInside(*entry);
    const int row = rowOf(id);
    if (row >= 0 && stays) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        m_rows.erase(id);
        reindex(row);
        endRemoveRows();
    } else if (stays) {
        // Undo brings an entry back to its place in the ledger's order.
        const auto place = std::ranges::partition_point(m_ids, [&](EntryId other) {
            const Entry* before = m_document->ledger().entry(other);
            return before && before->order <= entry->order;
        });
        const auto at = static_cast<int>(place - m_ids.begin());
        beginInsertRows({}, at, at);
        m_ids.insert(place, id);
        reindex(at);
        endInsertRows();
    }
}

void EntriesModel::remove(const std::vector<int>& rows) {
    Edit edit;
    for (const int row : rows) {
        edit.changes.emplace_back(EntryChange{entryAt(row), std::nullopt});
    }
    m_document->edit(edit, tr("Delete %n entries", nullptr, static_cast<int>(rows.size())));
}

int EntriesModel::add() {
    Entry entry;
    entry.id = m_document->ledger().nextEntryId();
    entry.order = m_document->ledger().nextOrder();
    entry.at = m_scope ? m_scope->cover() : Coordinates();
    entry.stated = entry.at;
    Edit edit;
    edit.changes.emplace_back(EntryChange{entry.id, entry});
    m_document->edit(edit, tr("Add an entry"));
    return rowOf(entry.id);
}

int EntriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntriesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : entryColumnCount;
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const {
    const Entry* entry = index.isValid() ? m_document->ledger().entry(entryAt(index.row())) : nullptr;
    if (!entry) {
        return {};
    }
    const auto column = static_cast<EntryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entryText(*m_document, *entry, column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entryText(*m_document, *entry, column), entryColumnTitle(column));
    case Qt::TextAlignmentRole:
        return column == EntryColumn::Amount ? int(Qt::AlignRight | Qt::AlignVCenter)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    case MarkRole:
        return int(column != EntryColumn::Amount && column != EntryColumn::Inferred &&
                           entry->inferred().contains(dimensionOf(column))
                       ? CellMark::Inferred
                       : CellMark::None);
    case CompletionRole:
        return foundByInitials(entryCandidates(*m_document, column));
    case AmountSortRole:
        return column == EntryColumn::Amount ? QVariant::fromValue<qint64>(entry->amount.fen())
                                             : QVariant(entryText(*m_document, *entry, column));
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < entryColumnCount) {
        return entryColumnTitle(static_cast<EntryColumn>(section));
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) {
        return {};
    }
    const bool editable = static_cast<EntryColumn>(index.column()) != EntryColumn::Inferred;
    return editable && m_document->canEdit() ? fixed | Qt::ItemIsEditable : fixed;
}

QString EntriesModel::complaint(const QModelIndex& index, const QString& text) const {
    const auto column = static_cast<EntryColumn>(index.column());
    if (column == EntryColumn::Amount) {
        const TypedAmount typed = readTypedText(text, m_document->pack().figures.unit);
        return typed.error ? tr("“%1” is not an amount.").arg(typed.piece) : QString();
    }
    const Entry* entry = m_document->ledger().entry(entryAt(index.row()));
    return entry && !withTypedNode(*m_document, entry->at, column, text)
               ? tr("“%1” is in no list here.").arg(text.trimmed())
               : QString();
}

bool EntriesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Entry* before = m_document->ledger().entry(entryAt(index.row()));
    if (!before || (role != Qt::EditRole && role != AlternativeEditRole)) {
        return false;
    }
    Entry entry = *before;
    const auto column = static_cast<EntryColumn>(index.column());
    if (column == EntryColumn::Amount) {
        const TypedAmount typed = readTypedText(value.toString(), m_document->pack().figures.unit);
        if (typed.error || !m_document->ledger().fits(typed.money, before->amount)) {
            return false;
        }
        entry.amount = typed.money;
    } else {
        const auto at = withTypedNode(*m_document, entry.at, column, value.toString());
        if (!at) {
            return false;
        }
        // What is typed here is said, no longer inferred.
        entry.at = *at;
        copyDimension(entry.stated, *at, dimensionOf(column));
        entry.assumed.erase(dimensionOf(column));
    }
    Edit edit;
    edit.changes.emplace_back(EntryChange{entry.id, entry});
    m_document->edit(edit, tr("Change entry %1").arg(entryWords(*m_document, entry)));
    return true;
}

} // namespace budget
