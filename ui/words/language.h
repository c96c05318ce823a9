// The language of the program: the one the user chose, else Chinese unless the environment asks for English.
#pragma once

#include <QString>

class QCoreApplication;

namespace budget {

/// `chosen` is "zh" or "en", or empty: then LC_ALL, LC_MESSAGES and LANG are looked at in that order; "en…"
/// keeps the source language, everything else is Chinese.
void chooseLanguage(QCoreApplication& application, const QString& chosen = {});

} // namespace budget
