// GridDelegate: how a cell looks and how it is edited. Looks come from the model's roles; text wraps, figures
// (aligned right) never do and show #### where they have no room, as a spreadsheet does.
#pragma once

#include "ui/grid/cell_editor.h"

#include <QStyledItemDelegate>

namespace budget {

class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// With a width in `option.rect`: the height the text needs in it. Without: the width of one line.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// A text already changed by the user is kept.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// An unchanged text is no edit.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void editorOpened(budget::CellEditor* editor, const QModelIndex& index) const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace budget
