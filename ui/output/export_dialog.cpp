#include "ui/output/export_dialog.h"

#include "core/checks/output_mark.h"
#include "core/files/whole_file.h"
#include "core/render/pdf_writer.h"
#include "core/spreadsheet/tables_workbook.h"
#include "ui/output/output_folder.h"
#include "ui/words/fault_text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget {
namespace {

/// The tables of what is chosen.
Result<QByteArray> workbookOf(Document document, const OutputChoice& what, WorkbookChoice choice) {
    const Result<Output> output = outputOf(std::move(document), what.unit, QDateTime::currentDateTime());
    if (!output) {
        return output.fault();
    }
    choice.draft = output->draft;
    choice.table = what.table;
    return tablesWorkbook(*output->printout, choice);
}

} // namespace

QString publicationBaseName(const Document& document, const QString& unit) {
    QString name = unit.isEmpty() ? document.department : unit;
    // No name may lead out of the folder.
    name.replace(QLatin1Char('/'), QChar(u'／')).replace(QLatin1Char('\\'), QChar(u'＼'));
    return name + QStringLiteral("%1年部门预算公开").arg(document.year);
}

QString publicationFileName(const Document& document, const OutputChoice& choice, const LayoutPack& pack,
                            OutputFormat format) {
    QString name = publicationBaseName(document, choice.unit);
    if (choice.table > 0) {
        name += QLatin1Char('-') + QString(pack.labels.number)
                                       .replace(QStringLiteral("{n}"), QString::number(choice.table))
                                       .remove(QLatin1Char(' '));
    } else if (format == OutputFormat::Workbook) {
        name += QStringLiteral("-表");
    }
    return name + (format == OutputFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
}

ExportDialog::ExportDialog(const BudgetDocument& document, QWidget* parent, ExportPurpose purpose)
    : QDialog(parent), m_document(&document), m_purpose(purpose), m_form(new QFormLayout),
      m_format(new QComboBox(this)), m_what(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_range(new QLineEdit(this)), m_formulas(new QCheckBox(tr("&Totals as formulas"), this)),
      m_ledger(new QCheckBox(tr("The &ledger as a further sheet, with masked names"), this)),
      m_path(new QLineEdit(this)), m_progress(new QProgressBar(this)), m_said(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(purpose == ExportPurpose::Review
                       ? tr("Send draft %1 for review").arg(document.document().drafts.nextNumber())
                       : tr("Export the publication"));
    m_format->addItem(tr("PDF: the publication"), static_cast<int>(OutputFormat::Pdf));
    m_format->addItem(tr("Excel (XLSX): the tables"), static_cast<int>(OutputFormat::Workbook));
    m_what->addItem(tr("Whole publication"));
    for (const TableDefinition& table : document.pack().tables) {
        m_what->addItem(tr("Table %1 %2 alone").arg(table.number).arg(table.title), table.number);
    }
    m_unit->addItem(tr("Whole department"));
    for (const UnitId id : document.ledger().unitsInOrder()) {
        m_unit->addItem(document.ledger().unit(id)->name, document.ledger().unit(id)->name);
    }
    m_range->setPlaceholderText(tr("all, or such as 1,4-6"));
    buildForm();
    connectFields();
    chooseFormat();
}

void ExportDialog::buildForm() {
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(browseButton);
    m_form->addRow(tr("F&ormat"), m_format);
    m_form->addRow(tr("&What"), m_what);
    m_form->addRow(tr("&Unit"), m_unit);
    m_form->addRow(tr("&Pages"), m_range);
    m_form->addRow(m_formulas);
    m_form->addRow(m_ledger);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_format, m_what, m_unit}) {
        m_form->setRowVisible(choice, m_purpose == ExportPurpose::Copy);
    }
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_path);
    m_form->addRow(fileLabel, path);
    auto* all = new QVBoxLayout(this);
    all->addLayout(m_form);
    all->addWidget(m_progress);
    all->addWidget(m_said);
    all->addWidget(m_buttons);
    m_said->setWordWrap(true);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_progress->hide();
}

void ExportDialog::connectFields() {
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseFormat);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_job, &LayoutJob::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_job, &LayoutJob::finished, this, &ExportDialog::writePages);
    connect(&m_job, &LayoutJob::failed, this, &ExportDialog::sayFault);
}

OutputFormat ExportDialog::format() const {
    return static_cast<OutputFormat>(m_format->currentData().toInt());
}

void ExportDialog::chooseFormat() {
    const bool isWorkbook = format() == OutputFormat::Workbook;
    m_form->setRowVisible(m_range, !isWorkbook && m_purpose == ExportPurpose::Copy);
    m_form->setRowVisible(m_formulas, isWorkbook);
    m_form->setRowVisible(m_ledger, isWorkbook);
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
    QString name = publicationFileName(m_document->document(), choice(), m_document->pack(), format());
    if (m_purpose == ExportPurpose::Review) {
        const int number = m_document->document().drafts.nextNumber();
        name.replace(QStringLiteral(".pdf"), QStringLiteral("-第%1稿.pdf").arg(number));
    }
    m_path->setText(QDir(outputFolder()).filePath(name));
}

void ExportDialog::browse() {
    const QString chosen = QFileDialog::getSaveFileName(
        this, windowTitle(), m_path->text(),
        format() == OutputFormat::Pdf ? tr("PDF (*.pdf)") : tr("Excel workbook (*.xlsx)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
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
    if (format() == OutputFormat::Workbook) {
        WorkbookChoice workbook;
        workbook.totals = m_formulas->isChecked() ? TotalsAs::Formulas : TotalsAs::Values;
        workbook.ledger = m_ledger->isChecked() ? LedgerSheet::Add : LedgerSheet::Leave;
        writeFile(workbookOf(m_document->document(), choice(), workbook));
        return;
    }
    if (!readPages()) {
        return;
    }
    setWorking(true);
    m_said->setText(tr("Laying out the pages…"));
    m_job.start(m_document->document(), choice());
}

void ExportDialog::writePages(const std::shared_ptr<const LaidOut>& pages) {
    if (pages->pages.pages.empty()) {
        setWorking(false);
        m_said->setText(tr("There is no page in this range."));
        return;
    }
    writeFile(writePdf(pages->pages, *pages->fonts));
}

void ExportDialog::writeFile(const Result<QByteArray>& bytes) {
    if (!bytes) {
        sayFault(bytes.fault());
        return;
    }
    if (const Result<void> written = replaceFile(m_path->text(), *bytes); !written) {
        sayFault(written.fault());
        return;
    }
    m_written = m_path->text();
    rememberOutput(m_written);
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
