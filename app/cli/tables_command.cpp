#include "app/cli/command.h"
#include "core/document/document_reader.h"
#include "core/exchange/table_tsv.h"
#include "core/files/whole_file.h"
#include "core/publication/printout.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace budget {
namespace {

struct TablesWords {
    Q_DECLARE_TR_FUNCTIONS(TablesWords)
};

ExitCode runTables(const QString& path, const QCommandLineParser& options) {
    Result<Document> document = loadDocument(path);
    if (!document) {
        return refused(document.fault());
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const QDir folder(options.value(QStringLiteral("output")));
    if (!folder.mkpath(QStringLiteral("."))) {
        return notWritten({.kind = FaultKind::CannotWrite, .file = folder.path()});
    }
    const Tables& tables = (*printout)->workspace().tables();
    const RowText words = (*printout)->rowText();
    for (int table = 0; table < tables.tableCount(); ++table) {
        const QString name =
            QStringLiteral("table-%1.tsv").arg(tables.definition(table).number, 2, 10, QLatin1Char('0'));
        const QByteArray text = tableTsv(tables, table, words);
        if (const Result<void> written = replaceFile(folder.filePath(name), text); !written) {
            return notWritten(written.fault());
        }
    }
    say(TablesWords::tr("Written: %1 tables in %2").arg(tables.tableCount()).arg(folder.path()));
    return ExitCode::Done;
}

} // namespace

Command tablesCommand() {
    return {QStringLiteral("tables"),
            TablesWords::tr("write the tables as tab-separated text"),
            QStringLiteral("DOC.mingzhang"),
            {{{QStringLiteral("o"), QStringLiteral("output")},
              TablesWords::tr("the folder to write to"),
              QStringLiteral("DIR")}},
            {QStringLiteral("output")},
            runTables};
}

} // namespace budget
