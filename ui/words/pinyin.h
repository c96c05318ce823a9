// The initials of a Chinese text's pinyin: 行政运行 → xzyx, for finding names from the keyboard. Never for
// names of things in this program.
#pragma once

#include <QString>
#include <QStringList>

namespace budget {

/// Lower-case Latin initials, one a Chinese character; digits and Latin letters stay; everything else goes.
QString pinyinInitials(const QString& text);

/// The names as an editor completes them (CompletionRole): each with its initials after a tab.
QStringList foundByInitials(const QStringList& names);

} // namespace budget
