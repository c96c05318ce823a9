// import --as tables|approval|last-year: a workbook of official tables becomes a document, or becomes 批复数
// or last year's figures of one.
#pragma once

#include "app/cli/command.h"
#include "core/base/money.h"

#include <optional>

namespace budget {

/// `unit` is that of figures whose sheet does not say it.
ExitCode importTables(const QString& path, int year, std::optional<MoneyUnit> unit,
                      const QCommandLineParser& options);

} // namespace budget
