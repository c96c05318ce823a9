#include "core/ledger/project.h"

#include <algorithm>

namespace budget {
namespace {

const QString maskStem = QStringLiteral("特定目标");

} // namespace

QString maskOf(const Project& project) {
    return isMaskName(project.name) ? project.name : (maskStem + u' ' + project.code).trimmed();
}

bool isMaskName(const QString& name) {
    QString bare = name;
    bare.removeIf([](QChar c) { return c.isSpace(); });
    if (!bare.startsWith(maskStem) || bare.size() == maskStem.size()) {
        return false;
    }
    return std::all_of(bare.cbegin() + maskStem.size(), bare.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace budget
