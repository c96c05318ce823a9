#include "ui/files/import_dialog.h"

#include "ui/words/fault_text.h"
#include "ui/words/workbook_text.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {
namespace {

constexpr std::size_t shownRows = 200;

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename CodeType>
QString codeWords(const CodeTree<CodeType>& list, CodeType code, const QString& own) {
    const QString name = list.name(code);
    return QString::fromStdString(code.text()) + QLatin1Char(' ') + (name.isEmpty() ? own : name);
}

/// The title that says the unit of money.
QString amountTitleOf(const LedgerImport& import) {
    const auto found = std::ranges::find_if(
        import.columns, [](const QString& title) { return title.startsWith(QStringLiteral("金额")); });
    return found == import.columns.end() ? QString() : *found;
}

} // namespace

ImportDialog::ImportDialog(const BudgetDocument& document, const QString& path, QWidget* parent)
    : QDialog(parent), m_document(&document), m_path(path),
      m_reading(loadLedgerFile(path, document.codeBook())), m_summary(new QLabel(this)),
      m_columns(new QLabel(this)), m_rows(new QTableWidget(this)), m_faults(new QPlainTextEdit(this)),
      m_sheet(new QComboBox(this)), m_money(new QComboBox(this)), m_mode(new QComboBox(this)),
      m_unit(new QComboBox(this)), m_said(new QLabel(this)), m_form(new QFormLayout),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    arrange();
    askWhatIsOpen();
    showReading();
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int mode) {
        m_unit->setEnabled(static_cast<ImportMode>(mode) == ImportMode::ReplaceUnit);
    });
    for (const QComboBox* open : {m_sheet, m_money}) {
        connect(open, &QComboBox::activated, this, &ImportDialog::readAgain);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::arrange() {
    for (QLabel* label : {m_summary, m_columns, m_said}) {
        label->setWordWrap(true);
    }
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_faults->setReadOnly(true);
    m_mode->addItem(tr("Replace all entries"));
    m_mode->addItem(tr("Replace the entries of one unit"));
    m_mode->addItem(tr("Add to the entries that are there"));
    m_unit->setEnabled(false);
    m_form->addRow(tr("&Sheet"), m_sheet);
    m_form->addRow(tr("A&mounts are in"), m_money);
    m_form->addRow(tr("&Take over"), m_mode);
    m_form->addRow(tr("&Unit"), m_unit);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_summary);
    all->addWidget(m_columns);
    all->addWidget(m_rows, 1);
    all->addWidget(m_faults, 1);
    all->addLayout(m_form);
    all->addWidget(m_said);
    all->addWidget(m_buttons);
    // Never wider or higher than the screen it is on.
    const QSize room = screen()->availableSize() * 9 / 10;
    setMaximumSize(room);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28).boundedTo(room));
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
    m_reading = loadLedgerFile(m_path, m_document->codeBook(), choice);
    showReading();
}

void ImportDialog::showReading() {
    const bool isReadable = m_reading.ledger.import.has_value();
    const bool asksMoney = std::ranges::any_of(m_reading.ledger.faults, [](const Fault& fault) {
        return fault.expected == QString::fromUtf8(unitOfMoney);
    });
    if (asksMoney) {
        m_form->setRowVisible(m_money, true);
    }
    m_rows->setVisible(isReadable);
    m_columns->setVisible(isReadable);
    m_faults->setVisible(!isReadable);
    m_mode->setEnabled(isReadable);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isReadable);
    if (isReadable) {
        showImport();
    } else {
        showFaults();
    }
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
    m_unit->clear();
    for (const UnitId id : import.ledger.unitsInOrder()) {
        m_unit->addItem(import.ledger.unit(id)->name);
    }
    m_rows->setColumnCount(7);
    m_rows->setHorizontalHeaderLabels({tr("Unit"), tr("Function"), tr("Fund"), tr("Nature"), tr("Economic"),
                                       tr("Project"), tr("Amount (ten thousand yuan)")});
    const std::vector<const Entry*> entries = import.ledger.inOrder();
    m_rows->setRowCount(static_cast<int>(std::min(entries.size(), shownRows)));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        fillRow(row, *entries[static_cast<std::size_t>(row)]);
    }
    m_rows->resizeColumnsToContents();
    if (entries.size() > shownRows) {
        m_said->setText(tr("The first %1 rows are shown.").arg(shownRows));
    }
}

void ImportDialog::fillRow(int row, const Entry& entry) {
    const LedgerImport& import = *m_reading.ledger.import;
    const CodeBook& book = m_document->codeBook();
    const Unit* unit = import.ledger.unit(entry.at.unit);
    const Project* project = import.ledger.project(entry.at.project);
    const QStringList texts{
        unit ? unit->name : QString(),
        codeWords(book.functions, entry.at.function, import.codes.functions.name(entry.at.function)),
        textOf(ledgerTextOf(entry.at.fund)),
        textOf(ledgerTextOf(entry.at.nature)),
        codeWords(book.economics, entry.at.economic, import.codes.economics.name(entry.at.economic)),
        project ? project->name : QString(),
        QString::fromStdString(exactAmount(entry.amount, MoneyUnit::TenThousand))};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]); // owned by the table
        if (column == texts.size() - 1) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_rows->setItem(row, column, item);
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
    m_unit->setCurrentText(unit);
}

void ImportDialog::accept() {
    if (!m_reading.ledger.import) {
        return;
    }
    const Result<Edit> edit =
        planLedgerImport(m_document->document(), *m_reading.ledger.import,
                         {static_cast<ImportMode>(m_mode->currentIndex()), m_unit->currentText()});
    if (!edit) {
        m_said->setText(faultText(edit.fault()));
        return;
    }
    m_edit = *edit;
    QDialog::accept();
}

} // namespace budget
