#include "app/cli/command.h"
#include "app/cli/pdf_output.h"
#include "core/checks/document_check.h"
#include "core/checks/waivers.h"
#include "core/document/document_reader.h"
#include "core/document/unit_document.h"
#include "core/files/whole_file.h"
#include "core/publication/printout.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace budget {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// A final document in which an error is open, by whatever way, is a draft all the same.
std::optional<DraftMark> markOf(const Printout& printout) {
    const Document& document = printout.workspace().document();
    const QDateTime now = timeOfOutput();
    std::optional<DraftMark> draft = draftMarkOf(document, now);
    if (draft) {
        return draft;
    }
    const auto check = checkPrintout(printout, now.date());
    if (!check || hasOpenErrors(check->results, document.review)) {
        complain(ExportWords::tr(
            "The document is signed as final, but errors are open: it is written as a draft."));
        draft = DraftMark{document.drafts.nextNumber(), now};
    }
    return draft;
}

ExitCode runExport(const QString& path, const QCommandLineParser& options) {
    if (options.isSet(QStringLiteral("unit")) && options.value(QStringLiteral("unit")).trimmed().isEmpty()) {
        complain(ExportWords::tr("The option --unit needs a name."));
        return ExitCode::Usage;
    }
    Result<Document> document = loadDocument(path);
    if (document && options.isSet(QStringLiteral("unit"))) {
        document = documentOfUnit(*document, options.value(QStringLiteral("unit")));
    }
    if (!document) {
        return refused(document.fault());
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const std::optional<DraftMark> draft = markOf(**printout);
    const Result<Publication> publication = (*printout)->publication(draft);
    if (!publication) {
        return refused(publication.fault());
    }
    const Result<QByteArray> pdf = pdfOf(*publication);
    if (!pdf) {
        return notWritten(pdf.fault());
    }
    const QString output = options.value(QStringLiteral("output"));
    if (const Result<void> written = replaceFile(output, *pdf); !written) {
        return notWritten(written.fault());
    }
    say(ExportWords::tr("Written: %1").arg(output));
    return ExitCode::Done;
}

} // namespace

Command exportCommand() {
    return {
        QStringLiteral("export"),
        ExportWords::tr("write the publication as PDF"),
        QStringLiteral("DOC.mingzhang"),
        {{{QStringLiteral("o"), QStringLiteral("output")},
          ExportWords::tr("the file to write"),
          QStringLiteral("OUT.pdf")},
         {QStringLiteral("unit"), ExportWords::tr("one unit's publication alone"), QStringLiteral("NAME")}},
        {QStringLiteral("output")},
        runExport};
}

} // namespace budget
