#include "ui/files/import_rows.h"

#include <QHeaderView>

#include <algorithm>

namespace budget {
namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename CodeType>
QString codeWords(const CodeTree<CodeType>& list, CodeType code, const QString& own) {
    const QString name = list.name(code);
    return QString::fromStdString(code.text()) + QLatin1Char(' ') + (name.isEmpty() ? own : name);
}

} // namespace

ImportRows::ImportRows(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    setColumnCount(7);
    setHorizontalHeaderLabels({tr("Unit"), tr("Function"), tr("Fund"), tr("Nature"), tr("Economic"),
                               tr("Project"), tr("Amount (ten thousand yuan)")});
}

void ImportRows::showImport(const LedgerImport& import, const CodeBook& book) {
    const std::vector<const Entry*> entries = import.ledger.inOrder();
    setRowCount(static_cast<int>(std::min(entries.size(), mostRows)));
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row, *entries[static_cast<std::size_t>(row)], import, book);
    }
    resizeColumnsToContents();
}

void ImportRows::fillRow(int row, const Entry& entry, const LedgerImport& import, const CodeBook& book) {
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
        setItem(row, column, item);
    }
}

} // namespace budget
