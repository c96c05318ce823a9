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

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const BudgetDocument& document, QWidget* parent = nullptr);

    /// The file that was written; empty before that.
    QString writtenFile() const { return m_written; }
    QLineEdit* pathField() const { return m_path; }

protected:
    void reject() override;

private:
    OutputChoice choice() const;
    void proposePath();
    void browse();
    void begin();
    void write(const std::shared_ptr<const LaidOut>& pages);
    void sayFault(const Fault& fault);
    void setWorking(bool working);

    const BudgetDocument* m_document;
    LayoutJob m_job;
    QComboBox* m_what;
    QComboBox* m_unit;
    QLineEdit* m_path;
    QProgressBar* m_progress;
    QLabel* m_said;
    QDialogButtonBox* m_buttons;
    QString m_written;
};

} // namespace budget
