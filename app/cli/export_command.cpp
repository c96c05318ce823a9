#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/document/document_reader.h"
#include "core/document/unit_document.h"
#include "core/files/whole_file.h"
#include "core/publication/printout.h"
#include "core/render/page_layout.h"
#include "core/render/pdf_writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

namespace budget {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
public:
    static QString role(FontRole role) {
        switch (role) {
        case FontRole::Title:
            return tr("title");
        case FontRole::Heading:
            return tr("headings");
        case FontRole::Body:
            return tr("body");
        case FontRole::Kai:
            return tr("minor headings");
        case FontRole::Table:
            return tr("tables");
        }
        return {};
    }
};

/// Which typefaces were taken, and what none of them has.
void sayFonts(const FontReport& report) {
    QStringList taken;
    for (const FontReport::Taken& face : report.roles) {
        taken.append(ExportWords::tr("%1 %2").arg(ExportWords::role(face.role), face.family));
    }
    complain(ExportWords::tr("Typefaces: %1").arg(taken.join(ExportWords::tr(", "))));
    for (const FontReport::Taken& face : report.additional) {
        complain(ExportWords::tr("Single characters of %1 were taken from %2")
                     .arg(ExportWords::role(face.role), face.family));
    }
    if (!report.missing.empty()) {
        QString missing;
        for (const char32_t character : report.missing) {
            missing += QString::fromUcs4(&character, 1);
        }
        complain(ExportWords::tr("No typeface of this machine has: %1").arg(missing));
    }
}

Result<QByteArray> pdfOf(const Publication& publication) {
    const Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        return fonts.fault();
    }
    TerminalProgress progress(ExportWords::tr("Laying out"));
    const Result<PageSet> pages = layOut(publication, *fonts, [&progress](int done, int total) {
        progress.show(done, total);
        return true;
    });
    if (!pages) {
        return pages.fault();
    }
    Result<QByteArray> pdf = writePdf(*pages, *fonts);
    sayFonts(fonts->report());
    return pdf;
}

/// Now, or the moment that makes outputs reproducible (SOURCE_DATE_EPOCH, seconds since 1970).
QDateTime timeOfOutput() {
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
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
    const auto draft = draftMarkOf((*printout)->workspace().document(), timeOfOutput());
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
