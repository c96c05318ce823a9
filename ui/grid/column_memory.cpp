#include "ui/grid/column_memory.h"

#include "ui/grid/grid_view.h"

#include <QSettings>

namespace budget {

void rememberColumnSizes(GridView& view, const QString& key) {
    const auto place = [&view, key] {
        return QStringLiteral("columns/%1/%2").arg(key).arg(view.model()->columnCount());
    };
    const auto restore = [&view, place] { view.restoreColumnSizes(QSettings().value(place()).toString()); };
    restore();
    QObject::connect(&view, &GridView::columnSizesChanged, &view,
                     [&view, place] { QSettings().setValue(place(), view.columnSizes()); });
    QObject::connect(view.model(), &QAbstractItemModel::columnsInserted, &view, restore);
    QObject::connect(view.model(), &QAbstractItemModel::columnsRemoved, &view, restore);
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &view, restore);
}

} // namespace budget
