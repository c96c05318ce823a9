// ImportDialog: shows what a ledger (CSV or workbook) holds, or line by line why it is refused, asks what a
// workbook leaves open, plans what taking it over does to the document and shows that before it happens.
#pragma once

#include "core/exchange/ledger_plan.h"
#include "core/exchange/ledger_workbook.h"
#include "ui/document/budget_document.h"
#include "ui/files/import_effect_model.h"
#include "ui/files/import_rows.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>

namespace budget {

/// A ledger's file, read while the window stays alive; nothing when the clerk turned back.
std::optional<WorkbookReading> readInBackground(const QString& path, const CodeBook& lists,
                                                const LedgerSheetChoice& choice, QWidget* parent);

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `reading` is what the file at `path` holds.
    ImportDialog(const BudgetDocument& document, const QString& path, WorkbookReading reading,
                 QWidget* parent = nullptr);
    ImportDialog(const BudgetDocument& document, const QString& path)
        : ImportDialog(document, path, loadLedgerFile(path, document.codeBook())) {}

    /// For tests and callers that know what they want. An empty unit = all units of the file.
    void choose(ImportMode mode, const QString& unit = {});
    void answer(const LedgerSheetChoice& choice);
    bool isReadable() const { return m_reading.ledger.import.has_value(); }
    QString summary() const { return m_summary->text(); }
    QString understood() const { return m_columns->text(); }
    QString counts() const { return m_counts->text(); }
    QString faults() const { return m_faults->toPlainText(); }
    /// What taking it over would do, as it is chosen now.
    const ImportEffectModel& effect() const { return *m_effect; }
    /// After it was accepted.
    const Edit& edit() const { return m_edit; }

public Q_SLOTS:
    void accept() override;

private:
    void arrange();
    void arrangeForm();
    void arrangeTabs();
    void follow();
    void showReading();
    void askWhatIsOpen();
    void readAgain();
    void showImport();
    void listUnits();
    void showFaults();
    ImportChoice choice() const;
    void plan();
    QString summaryWords() const;

    const BudgetDocument* m_document;
    QString m_path;
    WorkbookReading m_reading;
    Edit m_edit;
    QLabel* m_summary;
    QLabel* m_columns;
    QLabel* m_counts;
    QTabWidget* m_tabs;
    ImportEffectModel* m_effect;
    QTableView* m_differences;
    ImportRows* m_rows;
    QPlainTextEdit* m_faults;
    QComboBox* m_sheet; ///< shown where several sheets may be the ledger
    QComboBox* m_money; ///< shown where nothing says 元 or 万元
    QComboBox* m_mode;
    QComboBox* m_unit;
    QFormLayout* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace budget
