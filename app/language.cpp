#include "app/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace budget {
namespace {

bool wantsEnglish() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            return value.startsWith("en");
        }
    }
    return false;
}

} // namespace

void chooseLanguage(QCoreApplication& application) {
    if (wantsEnglish()) {
        return;
    }
    auto* translator = new QTranslator(&application); // owned by the application
    if (translator->load(QStringLiteral(":/i18n/mingzhang_zh_CN.qm"))) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace budget
