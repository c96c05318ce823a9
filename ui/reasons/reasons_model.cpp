#include "ui/reasons/reasons_model.h"

#include "core/narrative/free_text.h"
#include "ui/grid/column_titles.h"
#include "ui/grid/grid_roles.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace budget {
namespace {

constexpr QChar minusSign(0x2212);

QString textOf(Figure figure, FigureFormat format) {
    return QString::fromStdString(figure.text(format.decimals));
}

QString signOf(const Comparison& change) {
    return !change.changes() ? QString() : change.falls() ? QString(minusSign) : QStringLiteral("+");
}

bool isFigureColumn(ReasonColumn column) {
    return column >= ReasonColumn::Now && column <= ReasonColumn::Rate;
}

} // namespace

QString signedDifference(const Comparison& change, FigureFormat format) {
    return signOf(change) + textOf(change.difference(), format);
}

ReasonsModel::ReasonsModel(BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document) {}

bool ReasonsModel::passes(const ReasonLine& line) const {
    switch (m_filter) {
    case ReasonFilter::All:
        return true;
    case ReasonFilter::Required:
        return line.isRequired;
    case ReasonFilter::Missing:
        return line.isMissing();
    }
    return true;
}

void ReasonsModel::show(std::vector<ReasonLine> lines) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (passes(lines[i]) || m_shown.contains(lines[i].name)) {
            rows.push_back(i);
        }
    }
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
    }
    m_lines = std::move(lines);
    m_rows = std::move(rows);
    m_shown.clear();
    for (const std::size_t line : m_rows) {
        m_shown.insert(m_lines[line].name);
    }
    if (after > before) {
        endInsertRows();
    } else if (after < before) {
        endRemoveRows();
    }
    if (after > 0) {
        Q_EMIT dataChanged(index(0, 0), index(after - 1, reasonColumnCount - 1));
    }
}

void ReasonsModel::setLines(std::vector<ReasonLine> lines) {
    show(std::move(lines));
}

void ReasonsModel::setFilter(ReasonFilter filter) {
    m_filter = filter;
    m_shown.clear();
    show(m_lines);
}

std::optional<std::size_t> ReasonsModel::lineAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() ? std::optional(m_rows[at]) : std::nullopt;
}

int ReasonsModel::rowOf(const QString& name) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_lines[m_rows[row]].name == name) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int ReasonsModel::missingCount() const {
    return static_cast<int>(std::ranges::count_if(m_lines, &ReasonLine::isMissing));
}

bool ReasonsModel::type(int row, const QString& text) {
    const auto line = lineAt(row);
    if (!line || !m_document->canEdit()) {
        return false;
    }
    const Inputs& before = m_document->document().inputs;
    Inputs inputs = withReason(before, m_lines, *line, text.simplified());
    if (inputs != before) {
        m_document->edit({{PartChange(std::move(inputs))}}, tr("Reason of %1").arg(m_lines[*line].label));
    }
    return true;
}

bool ReasonsModel::takeLastYears(int row) {
    const auto line = lineAt(row);
    return line && !m_lines[*line].lastYears.isEmpty() && type(row, m_lines[*line].lastYears);
}

bool ReasonsModel::switchLink(int row) {
    const auto line = lineAt(row);
    if (!line || !m_document->canEdit()) {
        return false;
    }
    const ReasonLine& switched = m_lines[*line];
    const ReasonLink link = switched.isOwn ? ReasonLink::Shared : ReasonLink::Own;
    Inputs inputs = withReasonLink(m_document->document().inputs, switched.name, link);
    m_document->edit({{PartChange(std::move(inputs))}},
                     link == ReasonLink::Own ? tr("A reason of its own for %1").arg(switched.label)
                                             : tr("Share the reason of %1 again").arg(switched.label));
    return true;
}

int ReasonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReasonsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : reasonColumnCount;
}

/// With the number of its section where another is called the same: 基本支出（三）.
QString ReasonsModel::labelText(const ReasonLine& line) const {
    const auto same = std::ranges::count(m_lines, line.label, &ReasonLine::label);
    const qsizetype number = line.heading.indexOf(QChar(u'、'));
    return same > 1 && number > 0 ? QStringLiteral("%1（%2）").arg(line.label, line.heading.left(number))
                                  : line.label;
}

QString ReasonsModel::reasonText(const ReasonLine& line) const {
    if (!line.typed.trimmed().isEmpty()) {
        return filledIn(line.typed, m_document->document().year);
    }
    return line.isIdle       ? tr("the layout's own words: nothing was planned")
           : line.isRequired ? tr("missing")
                             : QString();
}

QString ReasonsModel::sharedText(std::size_t line) const {
    if (m_lines[line].isOwn) {
        return tr("its own");
    }
    const auto others = static_cast<int>(sharersOf(m_lines, line).size());
    return others > 0 ? tr("with %n others", nullptr, others) : QString();
}

QString ReasonsModel::sharedTip(std::size_t line) const {
    QStringList labels;
    for (const std::size_t sharer : sharersOf(m_lines, line)) {
        labels.append(m_lines[sharer].label);
    }
    return labels.isEmpty()
               ? QString()
               : tr("The same figures, and one reason: %1").arg(labels.join(QStringLiteral("、")));
}

QString ReasonsModel::textAt(std::size_t line, ReasonColumn column) const {
    const ReasonLine& shown = m_lines[line];
    const Comparison& change = shown.change;
    const FigureFormat format = m_document->pack().figures;
    switch (column) {
    case ReasonColumn::Label:
        return labelText(shown);
    case ReasonColumn::Now:
        return textOf(change.now(), format);
    case ReasonColumn::Last:
        return change.isKnown() ? textOf(change.last(), format) : tr("unknown");
    case ReasonColumn::Difference:
        return !change.isKnown()   ? QString()
               : !change.changes() ? signedDifference(change, format)
                                   : (change.falls() ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) +
                                         signedDifference(change, format);
    case ReasonColumn::Rate: // there is none from nothing
        return !change.isKnown() || change.last() == Figure()
                   ? QString()
                   : signOf(change) + QString::fromStdString(change.rate().text()) + QLatin1Char('%');
    case ReasonColumn::Reason:
        return reasonText(shown);
    case ReasonColumn::LastYears:
        return filledIn(shown.lastYears, m_document->document().year - 1);
    case ReasonColumn::Shared:
        return sharedText(line);
    }
    return {};
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const {
    const auto line = lineAt(index.row());
    if (!line) {
        return {};
    }
    const ReasonLine& shown = m_lines[*line];
    const auto column = static_cast<ReasonColumn>(index.column());
    const bool isReason = column == ReasonColumn::Reason;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*line, column);
    case Qt::EditRole:
        return isReason ? shown.typed : textAt(*line, column);
    case Qt::ToolTipRole:
        return column == ReasonColumn::Shared  ? sharedTip(*line)
               : column == ReasonColumn::Label ? shown.heading
               : isReason || column == ReasonColumn::LastYears
                   ? QStringLiteral("<p>%1</p>").arg(textAt(*line, column).toHtmlEscaped()) // rich text wraps
                   : QString();
    case Qt::TextAlignmentRole:
        return isFigureColumn(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == ReasonColumn::LastYears || (isReason && shown.typed.trimmed().isEmpty())
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    case MarkRole:
        return int(isReason && shown.isMissing() ? CellMark::Warning : CellMark::None);
    default:
        return {};
    }
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return columnTitle({tr("Item"), tr("This year"), tr("Last year"), tr("Change"), tr("Rate"),
                        tr("Main reason"), tr("Last year's reason"), tr("Shared")},
                       section, orientation, role);
}

Qt::ItemFlags ReasonsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isReason = static_cast<ReasonColumn>(index.column()) == ReasonColumn::Reason;
    return index.isValid() && isReason && m_document->canEdit() ? fixed | Qt::ItemIsEditable : fixed;
}

bool ReasonsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const bool isEdit = role == Qt::EditRole || role == AlternativeEditRole;
    return isEdit && flags(index).testFlag(Qt::ItemIsEditable) && type(index.row(), value.toString());
}

} // namespace budget
