#include "ui/files/import_dialog.h"

#include "ui/words/fault_text.h"

#include <QFileInfo>
#include <QFormLayout>
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
    : QDialog(parent), m_document(&document), m_reading(loadLedgerCsv(path, document.codeBook())),
      m_summary(new QLabel(this)), m_columns(new QLabel(this)), m_rows(new QTableWidget(this)),
      m_faults(new QPlainTextEdit(this)), m_mode(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_said(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    arrange();
    if (m_reading.import) {
        showImport();
    } else {
        showFaults();
    }
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int mode) {
        m_unit->setEnabled(static_cast<ImportMode>(mode) == ImportMode::ReplaceUnit);
    });
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
    auto* form = new QFormLayout;
    form->addRow(tr("&Take over"), m_mode);
    form->addRow(tr("&Unit"), m_unit);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_summary);
    all->addWidget(m_columns);
    all->addWidget(m_rows, 1);
    all->addWidget(m_faults, 1);
    all->addLayout(form);
    all->addWidget(m_said);
    all->addWidget(m_buttons);
    // Never wider or higher than the screen it is on.
    const QSize room = screen()->availableSize() * 9 / 10;
    setMaximumSize(room);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28).boundedTo(room));
}

QString ImportDialog::summaryWords() const {
    const LedgerImport& import = *m_reading.import;
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
    const LedgerImport& import = *m_reading.import;
    m_faults->hide();
    m_summary->setText(summaryWords());
    QStringList columns;
    std::ranges::copy_if(import.columns, std::back_inserter(columns),
                         [](const QString& title) { return !title.isEmpty(); });
    m_columns->setText(tr("Columns understood: %1").arg(columns.join(QStringLiteral("、"))));
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
    const LedgerImport& import = *m_reading.import;
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
    m_rows->hide();
    m_columns->hide();
    m_mode->setEnabled(false);
    m_summary->setText(tr("The file cannot be taken over. Mend these places and import it again:"));
    QStringList lines;
    for (const Fault& fault : m_reading.faults) {
        lines.append(faultText(fault));
    }
    if (m_reading.hasMoreFaults) {
        lines.append(tr("Only the first %1 faults are shown.").arg(LedgerReading::mostFaults));
    }
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void ImportDialog::choose(ImportMode mode, const QString& unit) {
    m_mode->setCurrentIndex(static_cast<int>(mode));
    m_unit->setCurrentText(unit);
}

void ImportDialog::accept() {
    if (!m_reading.import) {
        return;
    }
    const Result<Edit> edit =
        planLedgerImport(m_document->document(), *m_reading.import,
                         {static_cast<ImportMode>(m_mode->currentIndex()), m_unit->currentText()});
    if (!edit) {
        m_said->setText(faultText(edit.fault()));
        return;
    }
    m_edit = *edit;
    QDialog::accept();
}

} // namespace budget
