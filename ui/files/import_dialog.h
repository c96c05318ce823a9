// ImportDialog: shows what a ledger (CSV or workbook) holds, or line by line why it is refused, asks what a
// workbook leaves open, and plans what taking it over does to the document.
#pragma once

#include "core/exchange/ledger_plan.h"
#include "core/exchange/ledger_workbook.h"
#include "ui/document/budget_document.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    void answer(const LedgerSheetChoice& choice);
    bool isReadable() const { return m_reading.ledger.import.has_value(); }
    QString summary() const { return m_summary->text(); }
    QString understood() const { return m_columns->text(); }
    QString faults() const { return m_faults->toPlainText(); }
    /// After it was accepted.
    const Edit& edit() const { return m_edit; }

public Q_SLOTS:
    void accept() override;

private:
    void arrange();
    void showReading();
    void askWhatIsOpen();
    void readAgain();
    void showImport();
    void showFaults();
    void fillRow(int row, const Entry& entry);
    QString summaryWords() const;

    const BudgetDocument* m_document;
    QString m_path;
    WorkbookReading m_reading;
    Edit m_edit;
    QLabel* m_summary;
    QLabel* m_columns;
    QTableWidget* m_rows;
    QPlainTextEdit* m_faults;
    QComboBox* m_sheet; ///< shown where several sheets may be the ledger
    QComboBox* m_money; ///< shown where nothing says 元 or 万元
    QComboBox* m_mode;
    QComboBox* m_unit;
    QLabel* m_said;
    QFormLayout* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace budget
