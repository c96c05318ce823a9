// RecordDelegate: edits a cell of a RecordModel as a line of text that completes what the column offers.
// Enter, Tab and leaving take the text; Esc does not.
#pragma once

#include <QStyledItemDelegate>

namespace budget {

class RecordModel;

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(RecordModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RecordModel* m_model;
};

} // namespace budget
