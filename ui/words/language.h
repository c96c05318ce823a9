// The language of the program: Chinese, unless the environment asks for English.
#pragma once

class QCoreApplication;

namespace budget {

/// Looks at LC_ALL, LC_MESSAGES and LANG in that order; "en…" keeps the source language, everything else is
/// Chinese.
void chooseLanguage(QCoreApplication& application);

} // namespace budget
