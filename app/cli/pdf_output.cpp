#include "app/cli/pdf_output.h"

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/render/page_layout.h"
#include "core/render/pdf_writer.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(PdfWords)
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
        taken.append(PdfWords::tr("%1 %2").arg(PdfWords::role(face.role), face.family));
    }
    complain(PdfWords::tr("Typefaces: %1").arg(taken.join(PdfWords::tr(", "))));
    for (const FontReport::Taken& face : report.additional) {
        complain(PdfWords::tr("Single characters of %1 were taken from %2")
                     .arg(PdfWords::role(face.role), face.family));
    }
    if (!report.missing.empty()) {
        QString missing;
        for (const char32_t character : report.missing) {
            missing += QString::fromUcs4(&character, 1);
        }
        complain(PdfWords::tr("No typeface of this machine has: %1").arg(missing));
    }
}

} // namespace

Result<QByteArray> pdfOf(const Publication& publication) {
    const Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        return fonts.fault();
    }
    TerminalProgress progress(PdfWords::tr("Laying out"));
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

QDateTime timeOfOutput() {
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

} // namespace budget
