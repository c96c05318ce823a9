#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace budget {
namespace {

/// What Qt's own translation into Chinese leaves out, for the dialogs of files.
[[maybe_unused]] constexpr const char* leftOut[] = {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
                                                    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")};

bool wantsEnglish(const QString& chosen) {
    if (!chosen.isEmpty()) {
        return chosen == u"en";
    }
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            return value.startsWith("en");
        }
    }
    return false;
}

} // namespace

void chooseLanguage(QCoreApplication& application, const QString& chosen) {
    if (wantsEnglish(chosen)) {
        return;
    }
    // Qt's own words (of option parsing, of dialogs) where its translations are installed, then the
    // program's.
    const QString qtWords =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm");
    for (const QString& file : {qtWords, QStringLiteral(":/i18n/mingzhang_zh_CN.qm")}) {
        auto* translator = new QTranslator(&application); // owned by the application
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace budget
