// import --as tables|approval|last-year: a workbook of official tables becomes a document, or becomes 批复数
// or last year's figures of one.
#pragma once

#include "app/cli/command.h"

namespace budget {

ExitCode importTables(const QString& path, int year, const QCommandLineParser& options);

} // namespace budget
