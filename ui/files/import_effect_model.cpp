#include "ui/files/import_effect_model.h"

#include "ui/editing/edit_words.h"
#include "ui/grid/column_titles.h"

#include <QCoreApplication>

namespace budget {
namespace {

QString amountText(Money amount) {
    return QString::fromStdString(exactAmount(amount, MoneyUnit::TenThousand));
}

template <typename CodeType>
QString codeText(const CodeTree<CodeType>& list, const CodeTree<CodeType>& added, CodeType code) {
    const QString name = list.contains(code) ? list.name(code) : added.name(code);
    return (QString::fromStdString(code.text()) + QLatin1Char(' ') + name).trimmed();
}

template <typename Id> QString newName(const std::map<Id, QString>& names, Id id, const QString& known) {
    const auto found = names.find(id);
    return found == names.end() ? known : found->second;
}

bool isAmount(int column) {
    return column == ImportEffectModel::Before || column == ImportEffectModel::After;
}

} // namespace

ImportEffectModel::ImportEffectModel(const BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document) {}

void ImportEffectModel::setEffect(ImportEffect effect, CodeBook codes) {
    beginResetModel();
    m_effect = std::move(effect);
    m_codes = std::move(codes);
    endResetModel();
}

int ImportEffectModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_effect.differences.size());
}

int ImportEffectModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportEffectModel::textAt(const EntryDifference& difference, int column) const {
    const Coordinates& at = difference.at;
    const CodeBook& book = m_document->codeBook();
    switch (column) {
    case What:
        return !difference.before ? tr("added") : !difference.after ? tr("removed") : tr("changed");
    case Before:
        return difference.before ? amountText(*difference.before) : QString();
    case After:
        return difference.after ? amountText(*difference.after) : QString();
    case FunctionName:
        return codeText(book.functions, m_codes.functions, at.function);
    case EconomicName:
        return codeText(book.economics, m_codes.economics, at.economic);
    case ProjectName:
        return newName(m_effect.newProjects, at.project, nodeWords(*m_document, at, Dimension::Project));
    case UnitName:
        return newName(m_effect.newUnits, at.unit, nodeWords(*m_document, at, Dimension::Unit));
    case FundName:
        return nodeWords(*m_document, at, Dimension::Fund);
    default:
        return nodeWords(*m_document, at, Dimension::Nature);
    }
}

QVariant ImportEffectModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(m_effect.differences[static_cast<std::size_t>(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return isAmount(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportEffectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnTitle({tr("What happens"), tr("Before (ten thousand yuan)"), tr("After (ten thousand yuan)"),
                        tr("Function"), tr("Economic"), tr("Project"), tr("Unit"), tr("Fund"), tr("Nature")},
                       section, orientation, role);
}

QString importEffectWords(const ImportEffect& effect) {
    return ImportEffectModel::tr("Added: %1 entries, %2 ten thousand yuan. Removed: %3, %4. Changed: %5, %6 "
                                 "→ %7. The same as before: %8.")
        .arg(effect.added.entries)
        .arg(amountText(effect.added.sum))
        .arg(effect.removed.entries)
        .arg(amountText(effect.removed.sum))
        .arg(effect.changedTo.entries)
        .arg(amountText(effect.changedFrom.sum), amountText(effect.changedTo.sum))
        .arg(effect.unchanged.entries);
}

} // namespace budget
