// The titles of a model's columns, named in the order of the columns.
#pragma once

#include <QStringList>
#include <QVariant>

namespace budget {

/// What headerData() gives; nothing for rows.
inline QVariant columnTitle(const QStringList& titles, int section, Qt::Orientation orientation, int role) {
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle && section < titles.size() ? QVariant(titles[section]) : QVariant();
}

} // namespace budget
