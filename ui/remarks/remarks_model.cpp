#include "ui/remarks/remarks_model.h"

#include "core/session/process_identity.h"
#include "ui/grid/column_titles.h"
#include "ui/words/place_names.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace budget {
namespace {

QString authorKey() {
    return QStringLiteral("remarks/author");
}

void apply(BudgetDocument& document, std::vector<Remark> remarks, const QString& name) {
    Review review = document.document().review;
    review.remarks = std::move(remarks);
    if (review != document.document().review) {
        document.edit({{PartChange(std::move(review))}}, name);
    }
}

} // namespace

QString placeWords(const BudgetDocument& document, const Place& place) {
    return PlaceNames(document.workspace(), RowText(document.tables(), document.ledger(), realName))
        .name(place);
}

QString remarkAuthor() {
    return QSettings().value(authorKey(), thisProcess().user).toString();
}

void setRemarkAuthor(const QString& name) {
    QSettings().setValue(authorKey(), name.trimmed());
}

void addRemark(BudgetDocument& document, const Place& place, const QString& text) {
    if (text.trimmed().isEmpty()) {
        return;
    }
    QDateTime now = QDateTime::currentDateTimeUtc();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    std::vector<Remark> remarks = document.document().review.remarks;
    remarks.push_back({placeText(place), remarkAuthor(), text.trimmed(), {}, false, now});
    apply(document, std::move(remarks), RemarksModel::tr("Remark"));
}

RemarksModel::RemarksModel(BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document), m_count(static_cast<int>(remarks().size())) {
    connect(&document, &BudgetDocument::changed, this, &RemarksModel::follow);
}

void RemarksModel::follow(const DocumentChange& change) {
    if (!(change.parts & DocumentPart::Review)) {
        return;
    }
    const auto count = static_cast<int>(remarks().size());
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    }
}

std::optional<Place> RemarksModel::placeAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < remarks().size() ? placeFromText(remarks()[at].place) : std::nullopt;
}

bool RemarksModel::hasSentences() const {
    for (int row = 0; row < m_count; ++row) {
        const std::optional<Place> place = placeAt(row);
        if (place && std::holds_alternative<SentencePlace>(*place)) {
            return true;
        }
    }
    return false;
}

void RemarksModel::setSections(const std::vector<NarrativeSection>& sections) {
    constexpr qsizetype shown = 24;
    m_sentences.clear();
    for (const NarrativeSection& section : sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            const QString text = plainText(paragraph.spans);
            m_sentences[paragraph.id] = text.size() > shown ? text.left(shown) + QChar(u'…') : text;
        }
    }
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, Where), index(m_count - 1, Where));
    }
}

void RemarksModel::remove(const std::vector<int>& rows) {
    std::vector<Remark> kept;
    for (int row = 0; row < m_count; ++row) {
        if (std::ranges::find(rows, row) == rows.end()) {
            kept.push_back(remarks()[static_cast<std::size_t>(row)]);
        }
    }
    apply(*m_document, std::move(kept), tr("Delete %n remarks", nullptr, static_cast<int>(rows.size())));
}

int RemarksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int RemarksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RemarksModel::textAt(int row, int column) const {
    const Remark& remark = remarks()[static_cast<std::size_t>(row)];
    switch (column) {
    case Where: {
        const std::optional<Place> place = placeAt(row);
        const auto* sentence = place ? std::get_if<SentencePlace>(&*place) : nullptr;
        if (const auto text = m_sentences.find(sentence ? sentence->id : QString());
            text != m_sentences.end()) {
            return text->second;
        }
        return place ? placeWords(*m_document, *place) : remark.place;
    }
    case Author:
        return remark.author;
    case Text:
        return remark.text;
    case Answer:
        return remark.answer;
    case Written:
        return remark.written.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return remark.settled ? tr("settled") : tr("open");
    }
}

QVariant RemarksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(remarks().size())) {
        return {};
    }
    const bool settled = remarks()[static_cast<std::size_t>(index.row())].settled;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return textAt(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == Settled ? QVariant(settled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ForegroundRole:
        return settled ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnTitle({tr("State"), tr("Place"), tr("Author"), tr("Remark"), tr("Answer"), tr("Written")},
                       section, orientation, role);
}

Qt::ItemFlags RemarksModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || m_document->isReadOnly()) {
        return flags;
    }
    if (index.column() == Settled) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return index.column() == Answer || index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

bool RemarksModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    std::vector<Remark> changed = remarks();
    const auto at = static_cast<std::size_t>(index.row());
    if (at >= changed.size()) {
        return false;
    }
    if (role == Qt::CheckStateRole && index.column() == Settled) {
        changed[at].settled = value.toInt() == Qt::Checked;
        apply(*m_document, std::move(changed), tr("Settle a remark"));
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (index.column() == Text && text.isEmpty()) {
        return false; // a remark says something; Ctrl+- takes it out
    }
    (index.column() == Answer ? changed[at].answer : changed[at].text) = text;
    apply(*m_document, std::move(changed),
          index.column() == Answer ? tr("Answer a remark") : tr("Change a remark"));
    return true;
}

} // namespace budget
