// RecordModel: a list of records of the document as a table, one record a row, whose columns are data as the
// fields of a form are. It reads the document at every look and holds no values.
#pragma once

#include "ui/forms/fields/form_field.h"

#include <QAbstractTableModel>

namespace budget {

struct RecordColumn {
    QString title;
    int characters = 8; ///< width to begin with; the columns share what is left by it
    std::function<QString(const BudgetDocument&, int row)> read;
    /// Nothing for a column that is only shown.
    std::function<FieldEdit(const BudgetDocument&, int row, const QString&)> write;
    /// What can be completed while typing; may be missing.
    std::function<QStringList(const BudgetDocument&)> candidates = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

struct RecordRows {
    QString noun; ///< names the steps of undo: "unit"
    std::function<int(const BudgetDocument&)> count;
    std::function<FieldEdit(const BudgetDocument&, int before)> insert;
    std::function<FieldEdit(const BudgetDocument&, int row)> remove;
    /// Moves a row to the place of another one.
    std::function<FieldEdit(const BudgetDocument&, int row, int to)> move;
};

class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The document must outlive it.
    RecordModel(BudgetDocument& document, std::vector<RecordColumn> columns, RecordRows rows,
                QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const RecordColumn& column(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    QStringList candidates(int column) const;
    bool insertRecord(int before);
    bool removeRecord(int row);
    bool moveRecord(int row, int to);
    /// Reads the document anew: rows that came or went, and all texts.
    void refresh();

Q_SIGNALS:
    /// Why something could not be done; empty when it could.
    void complained(const QString& complaint);

private:
    bool perform(const FieldEdit& wanted, const QString& name);

    BudgetDocument* m_document;
    std::vector<RecordColumn> m_columns;
    RecordRows m_rows;
    int m_count = 0;
};

/// A list inside a record: read whole, written whole.
template <typename Record> struct RecordList {
    std::function<std::vector<Record>(const BudgetDocument&)> read;
    std::function<Edit(const BudgetDocument&, std::vector<Record>)> write;
    std::function<Record(const BudgetDocument&, int before)> fresh = [](const BudgetDocument&, int) {
        return Record();
    };
};

template <typename Record> RecordRows recordRows(const QString& noun, RecordList<Record> list) {
    RecordRows rows;
    rows.noun = noun;
    rows.count = [list](const BudgetDocument& document) {
        return static_cast<int>(list.read(document).size());
    };
    rows.insert = [list](const BudgetDocument& document, int before) {
        std::vector<Record> records = list.read(document);
        records.insert(records.begin() + before, list.fresh(document, before));
        return FieldEdit{list.write(document, std::move(records)), {}};
    };
    rows.remove = [list](const BudgetDocument& document, int row) {
        std::vector<Record> records = list.read(document);
        records.erase(records.begin() + row);
        return FieldEdit{list.write(document, std::move(records)), {}};
    };
    rows.move = [list](const BudgetDocument& document, int row, int to) {
        std::vector<Record> records = list.read(document);
        Record moved = std::move(records[static_cast<std::size_t>(row)]);
        records.erase(records.begin() + row);
        records.insert(records.begin() + to, std::move(moved));
        return FieldEdit{list.write(document, std::move(records)), {}};
    };
    return rows;
}

/// A column of texts; `finish` is what is done to a typed text before it is taken.
template <typename Record>
RecordColumn recordColumn(const QString& title, int characters, QString Record::*field,
                          RecordList<Record> list, QString (*finish)(const QString&) = nullptr) {
    RecordColumn column;
    column.title = title;
    column.characters = characters;
    column.read = [list, field](const BudgetDocument& document, int row) {
        const std::vector<Record> records = list.read(document);
        const auto at = static_cast<std::size_t>(row);
        return at < records.size() ? records[at].*field : QString();
    };
    column.write = [list, field, finish](const BudgetDocument& document, int row, const QString& text) {
        std::vector<Record> records = list.read(document);
        QString& place = records[static_cast<std::size_t>(row)].*field;
        const QString taken = finish ? finish(text) : text;
        if (place == taken) {
            return FieldEdit();
        }
        place = taken;
        return FieldEdit{list.write(document, std::move(records)), {}};
    };
    return column;
}

} // namespace budget
