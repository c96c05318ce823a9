// The commands of the MainWindow that bring the publication to paper.
#include "ui/editing/edit_words.h"
#include "ui/output/check_report_file.h"
#include "ui/output/export_dialog.h"
#include "ui/output/output_folder.h"
#include "ui/output/page_printer.h"
#include "ui/preview/preview_panel.h"
#include "ui/review/finishing.h"
#include "ui/window/main_window.h"
#include "ui/words/fault_text.h"

#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QProgressDialog>

namespace budget {

void MainWindow::exportPublication() {
    ExportDialog dialog(*m_document, this);
    if (dialog.exec() == QDialog::Accepted) {
        say(tr("Written: %1").arg(dialog.writtenFile()));
    }
}

/// The draft that is written is kept, so that what changes after it can be listed.
void MainWindow::sendForReview() {
    if (!m_document->canEdit()) {
        m_questions->tell(tr("Send for review"), lockedWords(*m_document));
        return;
    }
    const int number = m_document->document().drafts.nextNumber();
    ExportDialog dialog(*m_document, this, ExportPurpose::Review);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const Result<void> kept = keepDraft(*m_document, number, QDateTime::currentDateTime()); !kept) {
        m_questions->tell(tr("Send for review"), faultText(kept.fault()));
        return;
    }
    say(tr("Draft %1 was written: %2").arg(number).arg(dialog.writtenFile()));
}

void MainWindow::exportCheckReport() {
    exportChecks(CheckReportFormat::Pdf);
}

void MainWindow::exportCheckWorkbook() {
    exportChecks(CheckReportFormat::Workbook);
}

void MainWindow::exportChecks(CheckReportFormat format) {
    const bool isPdf = format == CheckReportFormat::Pdf;
    const QString title = tr("Check report");
    const QString name = tr("%1 %2 check report")
                             .arg(m_document->document().department)
                             .arg(m_document->document().year)
                             .replace(QLatin1Char('/'), QChar(u'／')) +
                         (isPdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
    const auto path = m_questions->chooseFile({FilePurpose::Save, title, QDir(outputFolder()).filePath(name),
                                               isPdf ? tr("PDF (*.pdf)") : tr("Excel workbook (*.xlsx)")});
    if (!path) {
        return;
    }
    const Result<void> written =
        writeCheckReport(m_document->document(), *path, format, QDateTime::currentDateTime());
    if (!written) {
        m_questions->tell(title, faultText(written.fault()));
        return;
    }
    rememberOutput(*path);
    say(tr("Written: %1").arg(*path));
}

/// Lays everything out with a progress that can be cancelled; nothing when it was, or after the fault was
/// told.
std::shared_ptr<const LaidOut> MainWindow::laidOut() {
    LayoutJob job;
    QProgressDialog progress(tr("Laying out the pages…"), tr("Cancel"), 0, 0, this);
    progress.setWindowModality(Qt::WindowModal);
    std::shared_ptr<const LaidOut> pages;
    QEventLoop loop;
    connect(&job, &LayoutJob::progressed, &progress, [&](int done, int total) {
        progress.setMaximum(total);
        progress.setValue(done);
    });
    connect(&job, &LayoutJob::finished, &loop, [&](const std::shared_ptr<const LaidOut>& made) {
        pages = made;
        loop.quit();
    });
    connect(&job, &LayoutJob::failed, &loop, [&](const Fault& fault) {
        m_questions->tell(tr("Print"), faultText(fault));
        loop.quit();
    });
    connect(&progress, &QProgressDialog::canceled, &loop, [&] {
        job.cancel();
        loop.quit();
    });
    job.start(m_document->document(), {});
    loop.exec();
    return pages;
}

void MainWindow::printPublication() {
    const auto pages = laidOut();
    if (!pages) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle().remove(QStringLiteral("[*]")));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(pages->pages.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted && !printPages(*pages, printer)) {
        m_questions->tell(tr("Print"),
                          tr("The printer took nothing: check that it is there and the page range."));
    }
}

void MainWindow::previewPrint() {
    const auto pages = laidOut();
    if (!pages) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&](QPrinter* target) { printPages(*pages, *target); });
    dialog.exec();
}

void MainWindow::togglePreview() {
    m_previewDock->setVisible(!m_previewDock->isVisible());
}

} // namespace budget
