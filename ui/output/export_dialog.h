// ExportDialog: what of the publication goes where, the progress of laying it out, and the PDF at the end.
// The file is replaced whole or not at all; cancelling leaves no trace.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/preview/layout_job.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace budget {

/// The file name a publication keeps from export to export: 某单位2024年部门预算公开.pdf.
QString publicationFileName(const Document& document, const OutputChoice& choice, const LayoutPack& pack);

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

protected:
    void reject() override;

private:
    OutputChoice choice() const;
    bool readPages();
    void proposePath();
    void browse();
    void begin();
    void write(const std::shared_ptr<const LaidOut>& pages);
    void sayFault(const Fault& fault);
    void setWorking(bool working);

    const BudgetDocument* m_document;
    ExportPurpose m_purpose;
    LayoutJob m_job;
    QComboBox* m_what;
    QComboBox* m_unit;
    QLineEdit* m_range;
    std::vector<PageRange> m_pages;
    QLineEdit* m_path;
    QProgressBar* m_progress;
    QLabel* m_said;
    QDialogButtonBox* m_buttons;
    QString m_written;
};

} // namespace budget
