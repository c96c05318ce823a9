#include "core/ledger/project.h"

#include <algorithm>

namespace budget {
namespace {

const QString maskStem = QStringLiteral("特定目标");

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isPlain(QChar c) {
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

} // namespace

QString maskOf(const Project& project) {
    return isMaskName(project.name) ? project.name : (maskStem + u' ' + project.code).trimmed();
}

bool isMaskName(const QString& name) {
    const QString bare = withoutBlanks(name);
    if (!bare.startsWith(maskStem) || bare.size() == maskStem.size()) {
        return false;
    }
    return std::all_of(bare.cbegin() + maskStem.size(), bare.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMaskable(const QString& name, const QString& code) {
    if (!std::all_of(code.cbegin(), code.cend(), isPlain)) {
        return false;
    }
    return isMaskName(name) || (!code.isEmpty() && !code.contains(withoutBlanks(name), Qt::CaseInsensitive));
}

} // namespace budget
