// mingzhang-cli: the program without a window.
#include "app/cli/command.h"
#include "ui/words/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace budget {
namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(MainWords)
};

std::vector<Command> commands() {
    return {importCommand(), tablesCommand(),  textCommand(),
            checkCommand(),  compareCommand(), exportCommand()};
}

QString usage(const std::vector<Command>& commands) {
    QString text = MainWords::tr("Usage: mingzhang-cli COMMAND FILE [options]\n\nCommands:\n");
    for (const Command& command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.argument, command.summary);
    }
    return text + MainWords::tr("\nmingzhang-cli COMMAND --help lists the options of a command.\n"
                                "Exit: 0 done, 1 findings, 2 input refused, 3 output failed, 64 usage.");
}

ExitCode misused(const QString& problem, const Command& command) {
    complain(problem);
    complain(MainWords::tr("mingzhang-cli %1 --help lists what it takes.").arg(command.name));
    return ExitCode::Usage;
}

/// A command never writes over what it reads.
bool overwritesInput(const QCommandLineParser& parser) {
    const QFileInfo output(parser.value(QStringLiteral("output")));
    QStringList inputs = parser.positionalArguments();
    for (const QString& name : parser.optionNames()) {
        if (name == QStringLiteral("last-year") || name == QStringLiteral("into")) {
            inputs.append(parser.value(name));
        }
    }
    return output.exists() && std::any_of(inputs.begin(), inputs.end(), [&output](const QString& input) {
               return QFileInfo(input).canonicalFilePath() == output.canonicalFilePath();
           });
}

ExitCode runCommand(const Command& command, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, MainWords::tr("shows this"));
    parser.addOption(help);
    parser.addOptions({command.options.begin(), command.options.end()});
    parser.addPositionalArgument(command.argument, MainWords::tr("the file to read"));
    const bool understood =
        parser.parse(QStringList{QStringLiteral("mingzhang-cli ") + command.name} + arguments);
    if (parser.isSet(help)) {
        say(parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                      QStringLiteral("mingzhang-cli ") + command.name));
        return ExitCode::Done;
    }
    if (!understood) {
        return misused(parser.errorText(), command);
    }
    if (parser.positionalArguments().size() != 1) {
        return misused(MainWords::tr("One file is needed: %1").arg(command.argument), command);
    }
    for (const QString& name : command.required) {
        if (parser.value(name).isEmpty()) {
            return misused(MainWords::tr("The option --%1 is needed.").arg(name), command);
        }
    }
    if (!command.required.empty() && overwritesInput(parser)) {
        return misused(MainWords::tr("The output would take the place of an input: %1")
                           .arg(parser.value(QStringLiteral("output"))),
                       command);
    }
    return command.run(parser.positionalArguments().constFirst(), parser);
}

ExitCode run(const QStringList& arguments) {
    const std::vector<Command> known = commands();
    const QString name = arguments.value(1);
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
        say(usage(known));
        return ExitCode::Done;
    }
    if (name == QStringLiteral("--version")) {
        say(QStringLiteral("mingzhang-cli " MINGZHANG_VERSION));
        return ExitCode::Done;
    }
    const auto command =
        std::find_if(known.begin(), known.end(), [&name](const Command& c) { return c.name == name; });
    if (command == known.end()) {
        complain(name.isEmpty() ? usage(known)
                                : MainWords::tr("There is no command %1.\n").arg(name) + usage(known));
        return ExitCode::Usage;
    }
    return runCommand(*command, arguments.mid(2));
}

} // namespace
} // namespace budget

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    budget::chooseLanguage(application);
    return static_cast<int>(budget::run(QCoreApplication::arguments()));
}
