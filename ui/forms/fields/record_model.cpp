#include "ui/forms/fields/record_model.h"

namespace budget {

RecordModel::RecordModel(BudgetDocument& document, std::vector<RecordColumn> columns, RecordRows rows,
                         QObject* parent)
    : QAbstractTableModel(parent), m_document(&document), m_columns(std::move(columns)),
      m_rows(std::move(rows)) {
    m_count = m_rows.count(document);
    connect(&document, &BudgetDocument::changed, this, &RecordModel::refresh);
}

void RecordModel::refresh() {
    const int count = m_rows.count(*m_document);
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const RecordColumn& shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return shown.read(*m_document, index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(shown.alignment);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(shown.title, shown.read(*m_document, index.row()));
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(column(section).title) : QVariant(section + 1);
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && column(index.column()).write && m_document->canEdit()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RecordModel::perform(const FieldEdit& wanted, const QString& name) {
    Q_EMIT complained(wanted.complaint);
    m_document->edit(wanted.edit, name);
    return wanted.complaint.isEmpty();
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const RecordColumn& written = column(index.column());
    return perform(written.write(*m_document, index.row(), value.toString()),
                   tr("Change %1").arg(written.title));
}

QStringList RecordModel::candidates(int column) const {
    const auto& candidates = m_columns[static_cast<std::size_t>(column)].candidates;
    return candidates ? candidates(*m_document) : QStringList();
}

bool RecordModel::insertRecord(int before) {
    return m_document->canEdit() && m_rows.insert &&
           perform(m_rows.insert(*m_document, before), tr("Add %1").arg(m_rows.noun));
}

bool RecordModel::removeRecord(int row) {
    return m_document->canEdit() && row >= 0 && row < m_count &&
           perform(m_rows.remove(*m_document, row), tr("Remove %1").arg(m_rows.noun));
}

bool RecordModel::moveRecord(int row, int to) {
    return m_document->canEdit() && row >= 0 && row < m_count && to >= 0 && to < m_count && to != row &&
           perform(m_rows.move(*m_document, row, to), tr("Move %1").arg(m_rows.noun));
}

} // namespace budget
