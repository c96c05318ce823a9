#include "app/cli/command.h"
#include "app/cli/last_year.h"
#include "app/cli/pdf_output.h"
#include "core/checks/output_mark.h"
#include "core/compare/comparison_tsv.h"
#include "core/document/document_reader.h"
#include "core/files/whole_file.h"
#include "core/publication/printout.h"
#include "core/spreadsheet/comparison_workbook.h"
#include "ui/words/fault_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace budget {
namespace {

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

ExitCode writeTables(const Printout& printout, const YearComparison& comparison, const QDir& folder) {
    if (!folder.mkpath(QStringLiteral("."))) {
        return notWritten({.kind = FaultKind::CannotWrite, .file = folder.path()});
    }
    if (!comparison.hasLastYear()) {
        complain(CompareWords::tr("Nothing is known of last year: every cell of it is written as —."));
    }
    const RowText words(printout.workspace().tables(), comparison.ledger(),
                        printedNames(printout.narrativePack().disclosure));
    const Tables& tables = printout.workspace().tables();
    for (int table = 0; table < tables.tableCount(); ++table) {
        const QString name =
            QStringLiteral("compare-%1.tsv").arg(tables.definition(table).number, 2, 10, QLatin1Char('0'));
        const QByteArray text = comparisonTsv(comparison, table, words);
        if (const Result<void> written = replaceFile(folder.filePath(name), text); !written) {
            return notWritten(written.fault());
        }
    }
    say(CompareWords::tr("Written: %1 tables in %2").arg(tables.tableCount()).arg(folder.path()));
    return ExitCode::Done;
}

ExitCode writeWorkbook(const Printout& printout, const YearComparison& comparison, const QString& output) {
    if (!comparison.hasLastYear()) {
        complain(CompareWords::tr("Nothing is known of last year: every cell of it is written as unknown."));
    }
    const Document& document = printout.workspace().document();
    const Result<QByteArray> bytes =
        comparisonWorkbook(printout, comparison, outputMark(document, timeOfOutput()));
    const Result<void> written = bytes ? replaceFile(output, *bytes) : Result<void>(bytes.fault());
    if (!written) {
        return notWritten(written.fault());
    }
    say(CompareWords::tr("Written: %1").arg(output));
    return ExitCode::Done;
}

ExitCode runCompare(const QString& path, const QCommandLineParser& options) {
    Result<Document> document = loadDocument(path);
    if (!document) {
        return refused(document.fault());
    }
    if (options.isSet(QStringLiteral("last-year")) &&
        !takeLastYear(*document, options.value(QStringLiteral("last-year")))) {
        return ExitCode::InputRefused;
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const YearComparison comparison((*printout)->workspace(), itemisedScopes((*printout)->narrativePack()));
    const QString output = options.value(QStringLiteral("output"));
    return isWorkbook(output) ? writeWorkbook(**printout, comparison, output)
                              : writeTables(**printout, comparison, QDir(output));
}

} // namespace

Command compareCommand() {
    return {QStringLiteral("compare"),
            CompareWords::tr(
                "write the tables beside last year's as tab-separated text, or as a workbook (OUT.xlsx)"),
            QStringLiteral("DOC.mingzhang"),
            {{{QStringLiteral("o"), QStringLiteral("output")},
              CompareWords::tr("the folder, or the workbook, to write to"),
              QStringLiteral("DIR|OUT.xlsx")},
             {QStringLiteral("last-year"),
              CompareWords::tr("last year's document or ledger, in place of what the document knows"),
              QStringLiteral("FILE")}},
            {QStringLiteral("output")},
            runCompare};
}

} // namespace budget
