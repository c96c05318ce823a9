#include "ui/output/export_dialog.h"

#include "core/files/whole_file.h"
#include "core/render/pdf_writer.h"
#include "ui/words/fault_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace budget {
namespace {

QString exportFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = QSettings().value(QStringLiteral("export/folder"), documents).toString();
    return QDir(last).exists() ? last : QDir::homePath();
}

} // namespace

QString publicationFileName(const Document& document, const OutputChoice& choice, const LayoutPack& pack) {
    QString name = choice.unit.isEmpty() ? document.department : choice.unit;
    name += QStringLiteral("%1年部门预算公开").arg(document.year);
    if (choice.table > 0) {
        name += QLatin1Char('-') + QString(pack.labels.number)
                                       .replace(QStringLiteral("{n}"), QString::number(choice.table))
                                       .remove(QLatin1Char(' '));
    }
    // No name may lead out of the folder.
    name.replace(QLatin1Char('/'), QChar(u'／')).replace(QLatin1Char('\\'), QChar(u'＼'));
    return name + QStringLiteral(".pdf");
}

ExportDialog::ExportDialog(const BudgetDocument& document, QWidget* parent, ExportPurpose purpose)
    : QDialog(parent), m_document(&document), m_purpose(purpose), m_what(new QComboBox(this)),
      m_unit(new QComboBox(this)), m_range(new QLineEdit(this)), m_path(new QLineEdit(this)),
      m_progress(new QProgressBar(this)), m_said(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    const bool forReview = purpose == ExportPurpose::Review;
    setWindowTitle(forReview ? tr("Send draft %1 for review").arg(document.document().drafts.nextNumber())
                             : tr("Export the publication"));
    m_what->addItem(tr("Whole publication"));
    for (const TableDefinition& table : document.pack().tables) {
        m_what->addItem(tr("Table %1 %2 alone").arg(table.number).arg(table.title), table.number);
    }
    m_unit->addItem(tr("Whole department"));
    for (const UnitId id : document.ledger().unitsInOrder()) {
        m_unit->addItem(document.ledger().unit(id)->name, document.ledger().unit(id)->name);
    }
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    auto* path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Unit"), m_unit);
    m_range->setPlaceholderText(tr("all, or such as 1,4-6"));
    form->addRow(tr("&Pages"), m_range);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_what, m_unit, m_range}) {
        form->setRowVisible(choice, !forReview);
    }
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, path);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_progress);
    all->addWidget(m_said);
    all->addWidget(m_buttons);
    m_said->setWordWrap(true);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_progress->hide();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_job, &LayoutJob::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_job, &LayoutJob::finished, this, &ExportDialog::write);
    connect(&m_job, &LayoutJob::failed, this, &ExportDialog::sayFault);
    proposePath();
}

OutputChoice ExportDialog::choice() const {
    return {m_unit->currentData().toString(), m_what->currentData().toInt(), m_pages};
}

/// False, and said, where the range is none.
bool ExportDialog::readPages() {
    const auto ranges = parsePageRanges(m_range->text());
    if (!ranges) {
        m_said->setText(tr("“%1” is no range of pages. Type such as 3, 4-6 or 1,4-6.").arg(m_range->text()));
        m_range->setFocus();
        m_range->selectAll();
        return false;
    }
    m_pages = *ranges;
    return true;
}

void ExportDialog::proposePath() {
    QString name = publicationFileName(m_document->document(), choice(), m_document->pack());
    if (m_purpose == ExportPurpose::Review) {
        const int number = m_document->document().drafts.nextNumber();
        name.replace(QStringLiteral(".pdf"), QStringLiteral("-第%1稿.pdf").arg(number));
    }
    m_path->setText(QDir(exportFolder()).filePath(name));
}

void ExportDialog::browse() {
    const QString chosen = QFileDialog::getSaveFileName(
        this, windowTitle(), m_path->text(), tr("PDF (*.pdf)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(chosen);
    }
}

void ExportDialog::setWorking(bool working) {
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!working);
}

void ExportDialog::begin() {
    if (m_path->text().trimmed().isEmpty()) {
        m_path->setFocus();
        return;
    }
    if (!readPages()) {
        return;
    }
    setWorking(true);
    m_said->setText(tr("Laying out the pages…"));
    m_job.start(m_document->document(), choice());
}

void ExportDialog::write(const std::shared_ptr<const LaidOut>& pages) {
    if (pages->pages.pages.empty()) {
        setWorking(false);
        m_said->setText(tr("There is no page in this range."));
        return;
    }
    const Result<QByteArray> pdf = writePdf(pages->pages, *pages->fonts);
    if (!pdf) {
        sayFault(pdf.fault());
        return;
    }
    if (const Result<void> written = replaceFile(m_path->text(), *pdf); !written) {
        sayFault(written.fault());
        return;
    }
    m_written = m_path->text();
    QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(m_written).absolutePath());
    setWorking(false);
    accept();
}

void ExportDialog::sayFault(const Fault& fault) {
    setWorking(false);
    m_said->setText(faultText(fault));
}

void ExportDialog::reject() {
    m_job.cancel();
    QDialog::reject();
}

} // namespace budget
