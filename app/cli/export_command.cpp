#include "app/cli/command.h"
#include "app/cli/pdf_output.h"
#include "core/checks/output_mark.h"
#include "core/document/document_reader.h"
#include "core/files/whole_file.h"
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
    if (!document) {
        return refused(document.fault());
    }
    const bool isSigned = isFinal(*document);
    const Result<Output> output =
        outputOf(std::move(document).value(), options.value(unitOption), timeOfOutput());
    if (!output) {
        return refused(output.fault());
    }
    if (isSigned && output->draft) {
        complain(ExportWords::tr(
            "The document is signed as final, but errors are open: it is written as a draft."));
    }
    const QString file = options.value(QStringLiteral("output"));
    if (isWorkbook(file)) {
        return writeOutput(tablesWorkbook(*output->printout, workbookChoice(options, output->draft)), file);
    }
    const Result<Publication> publication = output->printout->publication(output->draft);
    if (!publication) {
        return refused(publication.fault());
    }
    return writeOutput(pdfOf(*publication), file);
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
