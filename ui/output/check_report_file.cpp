#include "ui/output/check_report_file.h"

#include "core/files/whole_file.h"
#include "core/render/pdf_writer.h"
#include "ui/preview/laid_out.h"
#include "ui/words/check_report.h"

namespace budget {

Result<void> writeCheckReport(const Document& document, const QString& path, const QDateTime& time) {
    const auto printout = Printout::of(document);
    if (!printout) {
        return printout.fault();
    }
    const Result<DocumentCheck> check = checkPrintout(**printout, time.date());
    if (!check) {
        return check.fault();
    }
    const PlaceNames places((*printout)->workspace(), (*printout)->rowText(), (*printout)->narrative());
    const auto fonts = officialFontSet();
    if (!fonts) {
        return fonts.fault();
    }
    const Result<PageSet> pages =
        layOut(checkReport(*check, document, places, (*printout)->redaction(), time), **fonts);
    if (!pages) {
        return pages.fault();
    }
    const Result<QByteArray> pdf = writePdf(*pages, **fonts);
    return pdf ? replaceFile(path, *pdf) : Result<void>(pdf.fault());
}

} // namespace budget
