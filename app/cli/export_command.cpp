#include "app/cli/command.h"
#include "app/cli/pdf_output.h"
#include "core/checks/output_mark.h"
#include "core/document/document_reader.h"
#include "core/document/unit_document.h"
#include "core/files/whole_file.h"
#include "core/publication/printout.h"
#include "core/spreadsheet/tables_workbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace budget {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

const QString unitOption = QStringLiteral("unit");
const QString ledgerOption = QStringLiteral("ledger");
const QString formulasOption = QStringLiteral("formulas");

/// Why the options do not go together; empty where they do.
QString misuse(const QCommandLineParser& options) {
    if (options.isSet(unitOption) && options.value(unitOption).trimmed().isEmpty()) {
        return ExportWords::tr("The option --unit needs a name.");
    }
    if ((options.isSet(ledgerOption) || options.isSet(formulasOption)) &&
        !isWorkbook(options.value(QStringLiteral("output")))) {
        return ExportWords::tr("The options --ledger and --formulas are for a workbook (OUT.xlsx).");
    }
    return {};
}

WorkbookChoice workbookChoice(const QCommandLineParser& options, const std::optional<DraftMark>& draft) {
    WorkbookChoice choice;
    choice.totals = options.isSet(formulasOption) ? TotalsAs::Formulas : TotalsAs::Values;
    choice.ledger = options.isSet(ledgerOption) ? LedgerSheet::Add : LedgerSheet::Leave;
    choice.draft = draft;
    return choice;
}

/// Says so where a final document is written as a draft.
std::optional<DraftMark> markOf(const Document& document) {
    const std::optional<DraftMark> draft = outputMark(document, timeOfOutput());
    if (draft && isFinal(document)) {
        complain(ExportWords::tr(
            "The document is signed as final, but errors are open: it is written as a draft."));
    }
    return draft;
}

ExitCode writeOutput(const Result<QByteArray>& bytes, const QString& output) {
    if (!bytes) {
        return notWritten(bytes.fault());
    }
    if (const Result<void> written = replaceFile(output, *bytes); !written) {
        return notWritten(written.fault());
    }
    say(ExportWords::tr("Written: %1").arg(output));
    return ExitCode::Done;
}

ExitCode runExport(const QString& path, const QCommandLineParser& options) {
    if (const QString why = misuse(options); !why.isEmpty()) {
        complain(why);
        return ExitCode::Usage;
    }
    Result<Document> document = loadDocument(path);
    const std::optional<DraftMark> draft = document ? markOf(*document) : std::nullopt;
    if (document && options.isSet(unitOption)) {
        document = documentOfUnit(*document, options.value(unitOption));
    }
    if (!document) {
        return refused(document.fault());
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const QString output = options.value(QStringLiteral("output"));
    if (isWorkbook(output)) {
        return writeOutput(tablesWorkbook(**printout, workbookChoice(options, draft)), output);
    }
    const Result<Publication> publication = (*printout)->publication(draft);
    if (!publication) {
        return refused(publication.fault());
    }
    return writeOutput(pdfOf(*publication), output);
}

} // namespace

Command exportCommand() {
    return {
        QStringLiteral("export"),
        ExportWords::tr("write the publication as PDF, or its tables as a workbook (OUT.xlsx)"),
        QStringLiteral("DOC.mingzhang"),
        {{{QStringLiteral("o"), QStringLiteral("output")},
          ExportWords::tr("the file to write"),
          QStringLiteral("OUT.pdf")},
         {unitOption, ExportWords::tr("one unit's publication alone"), QStringLiteral("NAME")},
         {ledgerOption, ExportWords::tr("workbook: the ledger as a further sheet, masked as on paper")},
         {formulasOption, ExportWords::tr("workbook: totals as formulas, with the figures they have now")}},
        {QStringLiteral("output")},
        runExport};
}

} // namespace budget
