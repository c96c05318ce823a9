// Near names: pieces of a text that look like a name and are not quite it — a part left out, or one
// character another.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget {

struct NearName {
    qsizetype at = 0;
    qsizetype length = 0;
};

/// The first piece of `text` near `name` that stands inside none of the names in `others`.
std::optional<NearName> nearNameIn(const QString& text, const QString& name,
                                   const std::vector<QString>& others);

} // namespace budget
