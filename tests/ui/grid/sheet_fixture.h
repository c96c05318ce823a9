// A small sheet in a shown GridView, driven by keys. Column 3 cannot be edited; column 0 holds names.
#pragma once

#include "ui/grid/cell_editor.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"

#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace budget {

/// Remembers by which role it was edited.
class SheetModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        edits.push_back(role);
        return QStandardItemModel::setData(index, value,
                                           role == AlternativeEditRole ? int{Qt::EditRole} : role);
    }
    std::vector<int> edits;
};

class TestSheet : public testing::Test {
protected:
    TestSheet() : model(20, 8) {
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < 8; ++column) {
                auto* item = new QStandardItem(QStringLiteral("%1.%2").arg(row).arg(column));
                item->setEditable(column != 3);
                model.setItem(row, column, item);
            }
        }
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        at(1, 1);
    }

    void at(int row, int column) {
        view.selectionModel()->setCurrentIndex(model.index(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(view.isEditing() ? static_cast<QWidget*>(editor()) : &view, key, modifiers);
    }
    void type(const char* text) {
        for (; *text; ++text)
            QTest::keyClick(view.isEditing() ? static_cast<QWidget*>(editor()) : &view, *text);
    }
    CellEditor* editor() const {
        for (CellEditor* each : view.viewport()->findChildren<CellEditor*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString where() const {
        return QStringLiteral("%1.%2").arg(view.currentIndex().row()).arg(view.currentIndex().column());
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    SheetModel model;
    GridView view;
};

} // namespace budget

inline void PrintTo(const QString& text, std::ostream* stream) {
    *stream << '"' << text.toStdString() << '"';
}
