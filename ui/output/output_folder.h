// The folder that outputs go to, the same for all of them and remembered.
#pragma once

#include <QString>

namespace budget {

/// Where the last output was written, as long as that folder exists.
QString outputFolder();
/// Remembers the folder of a file that was written.
void rememberOutput(const QString& file);

} // namespace budget
