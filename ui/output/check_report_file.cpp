#include "ui/output/check_report_file.h"

#include "core/files/whole_file.h"
#include "core/render/pdf_writer.h"
#include "ui/preview/laid_out.h"
#include "ui/words/check_report.h"
#include "ui/words/check_workbook.h"

namespace budget {

namespace {

Result<QByteArray> pdfOf(const Publication& report) {
    const auto fonts = officialFontSet();
    if (!fonts) {
        return fonts.fault();
    }
    const Result<PageSet> pages = layOut(report, **fonts);
    return pages ? writePdf(*pages, **fonts) : Result<QByteArray>(pages.fault());
}

} // namespace

Result<void> writeCheckReport(const Document& document, const QString& path, CheckReportFormat format,
                              const QDateTime& time) {
    const auto printout = Printout::of(document);
    if (!printout) {
        return printout.fault();
    }
    const Result<DocumentCheck> check = checkPrintout(**printout, time.date());
    if (!check) {
        return check.fault();
    }
    const PlaceNames places((*printout)->workspace(), (*printout)->rowText(), (*printout)->narrative());
    const Redaction redaction = (*printout)->redaction();
    const Result<QByteArray> bytes = format == CheckReportFormat::Pdf
                                         ? pdfOf(checkReport(*check, document, places, redaction, time))
                                         : checkWorkbook(*check, document, places, redaction, time);
    return bytes ? replaceFile(path, *bytes) : Result<void>(bytes.fault());
}

} // namespace budget
