#include "ui/files/import_dialog.h"

#include "ui/editing/busy_dialog.h"
#include "ui/words/fault_text.h"
#include "ui/words/workbook_text.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace budget {
namespace {

/// The title that says the unit of money.
QString amountTitleOf(const LedgerImport& import) {
    const auto found = std::ranges::find_if(
        import.columns, [](const QString& title) { return title.startsWith(QStringLiteral("金额")); });
    return found == import.columns.end() ? QString() : *found;
}

} // namespace

std::optional<WorkbookReading> readInBackground(const QString& path, const CodeBook& lists,
                                                const LedgerSheetChoice& choice, QWidget* parent) {
    // Held by the work too, which goes on for a while where the clerk turns back.
    const auto reading = std::make_shared<WorkbookReading>();
    const bool isRead =
        BusyDialog::run(parent, ImportDialog::tr("Reading %1…").arg(QFileInfo(path).fileName()),
                        [reading, path, lists, choice] { *reading = loadLedgerFile(path, lists, choice); });
    return isRead ? std::optional(std::move(*reading)) : std::nullopt;
}

ImportDialog::ImportDialog(const BudgetDocument& document, const QString& path, WorkbookReading reading,
                           QWidget* parent)
    : QDialog(parent), m_document(&document), m_path(path), m_reading(std::move(reading)),
      m_summary(new QLabel(this)), m_columns(new QLabel(this)), m_counts(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_effect(new ImportEffectModel(document, this)),
      m_differences(new QTableView(this)), m_rows(new ImportRows(this)), m_faults(new QPlainTextEdit(this)),
      m_sheet(new QComboBox(this)), m_money(new QComboBox(this)), m_mode(new QComboBox(this)),
      m_unit(new QComboBox(this)), m_form(new QFormLayout),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    arrange();
    askWhatIsOpen();
    showReading();
    follow();
}

void ImportDialog::follow() {
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int mode) {
        m_unit->setEnabled(static_cast<ImportMode>(mode) == ImportMode::ReplaceUnits);
        plan();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ImportDialog::plan);
    for (const QComboBox* open : {m_sheet, m_money}) {
        connect(open, &QComboBox::activated, this, &ImportDialog::readAgain);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::arrange() {
    for (QLabel* label : {m_summary, m_columns, m_counts}) {
        label->setWordWrap(true);
    }
    m_faults->setReadOnly(true);
    arrangeForm();
    arrangeTabs();
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_summary);
    all->addWidget(m_columns);
    all->addWidget(m_faults, 1);
    all->addLayout(m_form);
    all->addWidget(m_counts);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_buttons);
    // Never wider or higher than the screen it is on.
    const QSize room = screen()->availableSize() * 9 / 10;
    setMaximumSize(room);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32).boundedTo(room));
}

void ImportDialog::arrangeForm() {
    m_mode->addItem(tr("Replace all entries"));
    m_mode->addItem(tr("Replace the entries of the file's units"));
    m_mode->addItem(tr("Add to the entries that are there"));
    m_unit->setEnabled(false);
    m_form->addRow(tr("&Sheet"), m_sheet);
    m_form->addRow(tr("A&mounts are in"), m_money);
    m_form->addRow(tr("&Take over"), m_mode);
    m_form->addRow(tr("&Unit"), m_unit);
}

void ImportDialog::arrangeTabs() {
    m_differences->setModel(m_effect);
    m_differences->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_differences->verticalHeader()->hide();
    m_tabs->addTab(m_differences, tr("What changes"));
    m_tabs->addTab(m_rows, tr("Rows of the file"));
}

/// A workbook may not say which sheet or which unit of money is meant; a blank answer stands first.
void ImportDialog::askWhatIsOpen() {
    m_sheet->addItem(QString());
    for (const QString& name : m_reading.notes.candidates) {
        m_sheet->addItem(name);
    }
    m_money->addItem(QString());
    m_money->addItem(QStringLiteral("元"), static_cast<int>(MoneyUnit::Yuan));
    m_money->addItem(QStringLiteral("万元"), static_cast<int>(MoneyUnit::TenThousand));
    m_form->setRowVisible(m_sheet, !m_reading.notes.candidates.empty());
    m_form->setRowVisible(m_money, false);
}

void ImportDialog::answer(const LedgerSheetChoice& choice) {
    m_sheet->setCurrentText(choice.sheet);
    m_money->setCurrentIndex(choice.unit ? m_money->findData(static_cast<int>(*choice.unit)) : 0);
    readAgain();
}

void ImportDialog::readAgain() {
    LedgerSheetChoice choice{m_sheet->currentText(), {}};
    if (m_money->currentIndex() > 0) {
        choice.unit = static_cast<MoneyUnit>(m_money->currentData().toInt());
    }
    if (auto reading = readInBackground(m_path, m_document->codeBook(), choice, this)) {
        m_reading = *std::move(reading);
        showReading();
    }
}

void ImportDialog::showReading() {
    const bool isReadable = m_reading.ledger.import.has_value();
    const bool asksMoney = std::ranges::any_of(m_reading.ledger.faults, [](const Fault& fault) {
        return fault.expected == QString::fromUtf8(unitOfMoney);
    });
    if (asksMoney) {
        m_form->setRowVisible(m_money, true);
    }
    m_tabs->setVisible(isReadable);
    m_counts->setVisible(isReadable);
    m_columns->setVisible(isReadable);
    m_faults->setVisible(!isReadable);
    m_mode->setEnabled(isReadable);
    if (isReadable) {
        showImport();
    } else {
        showFaults();
    }
    plan();
}

QString ImportDialog::summaryWords() const {
    const LedgerImport& import = *m_reading.ledger.import;
    QString words = tr("%1 rows, sum %2 ten thousand yuan.")
                        .arg(import.rows)
                        .arg(QString::fromStdString(exactAmount(import.sum, MoneyUnit::TenThousand)));
    words += QLatin1Char(' ') + tr("The amounts are read from the column %1.").arg(amountTitleOf(import));
    if (!import.hasUnitKinds) {
        words += QLatin1Char(' ') +
                 tr("The file does not say the kinds of units: new ones are taken for 行政单位.");
    }
    return words;
}

void ImportDialog::showImport() {
    const LedgerImport& import = *m_reading.ledger.import;
    m_summary->setText(summaryWords());
    QStringList columns = mappedColumns(m_reading.notes);
    if (columns.isEmpty()) {
        std::ranges::copy_if(import.columns, std::back_inserter(columns),
                             [](const QString& title) { return !title.isEmpty(); });
    }
    const QStringList notes = workbookNotes(m_reading.notes);
    m_columns->setText(
        (QStringList(tr("Columns understood: %1").arg(columns.join(QStringLiteral("、")))) + notes)
            .join(QLatin1Char('\n')));
    listUnits();
    m_rows->showImport(import, m_document->codeBook());
    const bool showsAll = import.rows <= ImportRows::mostRows;
    m_tabs->setTabText(m_tabs->indexOf(m_rows),
                       showsAll ? tr("Rows of the file")
                                : tr("First %1 rows of the file").arg(ImportRows::mostRows));
}

void ImportDialog::listUnits() {
    const QSignalBlocker quiet(m_unit);
    const Ledger& ledger = m_reading.ledger.import->ledger;
    m_unit->clear();
    m_unit->addItem(tr("All units of the file"));
    for (const UnitId id : ledger.unitsInOrder()) {
        m_unit->addItem(ledger.unit(id)->name);
    }
}

void ImportDialog::showFaults() {
    m_summary->setText(tr("The file cannot be taken over. Mend these places and import it again:"));
    QStringList lines;
    for (const Fault& fault : m_reading.ledger.faults) {
        lines.append(faultText(fault));
    }
    if (m_reading.ledger.hasMoreFaults) {
        lines.append(tr("Only the first %1 faults are shown.").arg(LedgerReading::mostFaults));
    }
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
}

void ImportDialog::choose(ImportMode mode, const QString& unit) {
    m_mode->setCurrentIndex(static_cast<int>(mode));
    m_unit->setCurrentIndex(unit.isEmpty() ? 0 : m_unit->findText(unit));
}

ImportChoice ImportDialog::choice() const {
    const bool isOneUnit = m_unit->currentIndex() > 0;
    return {static_cast<ImportMode>(m_mode->currentIndex()), isOneUnit ? m_unit->currentText() : QString()};
}

/// What taking it over does, as it is chosen now; shown before it is done.
void ImportDialog::plan() {
    const std::optional<LedgerImport>& import = m_reading.ledger.import;
    const Result<Edit> edit =
        import ? planLedgerImport(m_document->document(), *import, choice()) : Result<Edit>(Edit());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(import && edit);
    m_edit = edit ? *edit : Edit();
    m_effect->setEffect(effectOfImport(m_document->ledger(), m_edit), import ? import->codes : CodeBook());
    m_counts->setText(edit ? importEffectWords(m_effect->effect()) : faultText(edit.fault()));
    m_differences->resizeColumnsToContents();
}

void ImportDialog::accept() {
    if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        QDialog::accept();
    }
}

} // namespace budget
