// ImportDialog: shows what a ledger CSV holds, or line by line why it is refused, and plans what taking it
// over does to the document.
#pragma once

#include "core/exchange/ledger_plan.h"
#include "ui/document/budget_document.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace budget {

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const BudgetDocument& document, const QString& path, QWidget* parent = nullptr);

    /// For tests and callers that know what they want.
    void choose(ImportMode mode, const QString& unit = {});
    bool isReadable() const { return m_reading.import.has_value(); }
    QString summary() const { return m_summary->text(); }
    QString faults() const { return m_faults->toPlainText(); }
    /// After it was accepted.
    const Edit& edit() const { return m_edit; }

public Q_SLOTS:
    void accept() override;

private:
    void arrange();
    void showImport();
    void showFaults();
    void fillRow(int row, const Entry& entry);
    QString summaryWords() const;

    const BudgetDocument* m_document;
    LedgerReading m_reading;
    Edit m_edit;
    QLabel* m_summary;
    QLabel* m_columns;
    QTableWidget* m_rows;
    QPlainTextEdit* m_faults;
    QComboBox* m_mode;
    QComboBox* m_unit;
    QLabel* m_said;
    QDialogButtonBox* m_buttons;
};

} // namespace budget
