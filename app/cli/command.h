// A command of mingzhang-cli: its words, its options and what it does. main() runs one of a table of them.
#pragma once

#include "core/base/result.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QCommandLineParser;

namespace budget {

/// The exit codes of mingzhang-cli.
enum class ExitCode : int {
    Done = 0,
    Findings = 1,
    InputRefused = 2,
    OutputFailed = 3,
    Usage = 64,
};

struct Command {
    QString name;
    QString summary;
    QString argument; ///< the one positional argument: LEDGER.csv, DOC.mingzhang
    std::vector<QCommandLineOption> options;
    std::vector<QString> required; ///< names of options that must be given
    std::function<ExitCode(const QString& argument, const QCommandLineParser& options)> run;
};

Command checkCommand();
Command compareCommand();
Command importCommand();
Command tablesCommand();
Command textCommand();
Command exportCommand();

/// Whether an output is to be a workbook: its name ends with .xlsx.
bool isWorkbook(const QString& output);

/// A line on standard output or standard error, in the encoding of the terminal.
void say(const QString& line);
void complain(const QString& line);
/// Says what was wrong with the input or the output.
ExitCode refused(const Fault& fault);
ExitCode notWritten(const Fault& fault);

} // namespace budget
