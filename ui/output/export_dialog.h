// ExportDialog: what of the publication goes where — as PDF, with the progress of laying it out, or the
// tables as a workbook — and the file at the end. The file is replaced whole or not at all; cancelling leaves
// no trace.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/preview/layout_job.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace budget {

enum class OutputFormat : std::uint8_t {
    Pdf,
    Workbook, ///< XLSX: the tables alone
};

/// What names of outputs begin with: 某单位2024年部门预算公开, of one unit where it is not empty.
QString publicationBaseName(const Document& document, const QString& unit);

/// The file name a publication keeps from export to export: 某单位2024年部门预算公开.pdf, …-表.xlsx.
QString publicationFileName(const Document& document, const OutputChoice& choice, const LayoutPack& pack,
                            OutputFormat format = OutputFormat::Pdf);

/// Why a publication is written.
enum class ExportPurpose : std::uint8_t {
    Copy,   ///< whatever is chosen
    Review, ///< 送审: the whole publication as the draft of the next number
};

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const BudgetDocument& document, QWidget* parent = nullptr,
                          ExportPurpose purpose = ExportPurpose::Copy);

    /// The file that was written; empty before that.
    QString writtenFile() const { return m_written; }
    QLineEdit* pathField() const { return m_path; }
    QLineEdit* rangeField() const { return m_range; }
    QComboBox* formatField() const { return m_format; }

protected:
    void reject() override;

private:
    void buildForm();
    void connectFields();
    OutputChoice choice() const;
    OutputFormat format() const;
    void chooseFormat();
    bool readPages();
    void proposePath();
    void browse();
    void begin();
    void writePages(const std::shared_ptr<const LaidOut>& pages);
    void writeFile(const Result<QByteArray>& bytes);
    void sayFault(const Fault& fault);
    void setWorking(bool working);

    const BudgetDocument* m_document;
    ExportPurpose m_purpose;
    LayoutJob m_job;
    QFormLayout* m_form;
    QComboBox* m_format;
    QComboBox* m_what;
    QComboBox* m_unit;
    QLineEdit* m_range;
    std::vector<PageRange> m_pages;
    QCheckBox* m_formulas;
    QCheckBox* m_ledger;
    QLineEdit* m_path;
    QProgressBar* m_progress;
    QLabel* m_said;
    QDialogButtonBox* m_buttons;
    QString m_written;
};

} // namespace budget
