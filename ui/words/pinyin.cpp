#include "ui/words/pinyin.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace budget {
namespace {

std::unique_ptr<icu::Transliterator> makeTransliterator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

} // namespace

QString pinyinInitials(const QString& text) {
    static const std::unique_ptr<icu::Transliterator> transliterator = makeTransliterator();
    QString initials;
    for (const QChar c : text) {
        if (c.isDigit()) {
            initials += c;
        } else if (c.isLetter()) {
            icu::UnicodeString one(static_cast<char16_t>(c.unicode()));
            if (transliterator) {
                transliterator->transliterate(one);
            }
            if (!one.isEmpty()) {
                initials += QChar(one.charAt(0));
            }
        }
    }
    return initials;
}

QStringList foundByInitials(const QStringList& names) {
    static QHash<QString, QString> known; // the same lists of codes are asked for again and again
    QStringList found;
    found.reserve(names.size());
    for (const QString& name : names) {
        auto initials = known.constFind(name);
        if (initials == known.constEnd()) {
            initials = known.insert(name, pinyinInitials(name));
        }
        found.append(name + QLatin1Char('\t') + *initials);
    }
    return found;
}

} // namespace budget
