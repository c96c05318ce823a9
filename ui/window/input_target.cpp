#include "ui/window/input_target.h"

#include <QStringList>

namespace budget {
namespace {

/// Inputs that begin with `prefix` stand on `page`; what follows the prefix is the field.
struct PrefixPage {
    const char* prefix;
    const char* page;
};

constexpr PrefixPage pages[] = {
    {"organisation", "organisation"}, {"units", "organisation"},   {"projects", "projects"},
    {"procurement", "procurement"},   {"assets", "assets"},        {"performance", "performance"},
    {"glossary", "glossary"},         {"otherMatters", "matters"}, {"approved", "matters"},
    {"published", "matters"},         {"review", "review-state"},  {"entries", "ledger"},
    {"reasons", "reasons"},           {"uses", "narrative"},
};

/// organisation/active/count is the field active.count; a record's first part is its id, p7 for a project.
QString fieldOf(const QString& page, const QStringList& parts) {
    if (page == u"projects") {
        return parts.size() > 1 ? u'p' + parts[1] : QString();
    }
    if (page == u"ledger" || page == u"glossary" || page == u"reasons") {
        return parts.value(1);
    }
    const QStringList rest = parts.mid(1);
    return rest.isEmpty() ? parts.value(0) : rest.join(QLatin1Char('.'));
}

} // namespace

FieldTarget targetOfInput(const QString& path) {
    const QStringList parts =
        QString(path).replace(QLatin1Char('.'), QLatin1Char('/')).split(QLatin1Char('/'));
    for (const PrefixPage& each : pages) {
        if (parts.first() == QLatin1String(each.prefix)) {
            const QString page = QString::fromLatin1(each.page);
            return {page, fieldOf(page, parts)};
        }
    }
    return {};
}

} // namespace budget
