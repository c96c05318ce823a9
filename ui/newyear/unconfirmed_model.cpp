#include "ui/newyear/unconfirmed_model.h"

#include "core/checks/place.h"
#include "core/newyear/kept_input.h"
#include "ui/grid/column_titles.h"
#include "ui/words/place_names.h"

#include <algorithm>

namespace budget {

UnconfirmedModel::UnconfirmedModel(BudgetDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(&document), m_places(placesNow()) {
    connect(&document, &BudgetDocument::changed, this, &UnconfirmedModel::follow);
}

/// In the order of the forms; what no form has comes last.
QStringList UnconfirmedModel::placesNow() const {
    const std::set<QString>& unconfirmed = m_document->document().review.unconfirmed;
    QStringList places;
    for (const QString& path : keptInputs(m_document->document())) {
        const QString place = placeText(InputPlace{path});
        if (unconfirmed.contains(place)) {
            places.append(place);
        }
    }
    for (const QString& place : unconfirmed) {
        if (!places.contains(place)) {
            places.append(place);
        }
    }
    return places;
}

void UnconfirmedModel::follow(const DocumentChange& change) {
    const DocumentParts looked =
        DocumentParts(DocumentPart::Review) | DocumentPart::Inputs | DocumentPart::Projects;
    if (!(change.parts & looked)) {
        return;
    }
    const QStringList places = placesNow();
    const auto before = static_cast<int>(m_places.size());
    const auto after = static_cast<int>(places.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_places = places;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_places = places;
        endRemoveRows();
    }
    m_places = places;
    if (after > 0) {
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
    }
}

QString UnconfirmedModel::placeAt(int row) const {
    return m_places.value(row);
}

QString UnconfirmedModel::pathAt(int row) const {
    const std::optional<Place> place = placeFromText(placeAt(row));
    const auto* input = place ? std::get_if<InputPlace>(&*place) : nullptr;
    return input ? input->path : QString();
}

std::vector<FoundYear> UnconfirmedModel::yearsAt(int row) const {
    std::vector<FoundYear> found;
    const std::vector<QString> texts = textsAt(m_document->document(), pathAt(row));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (const PlainYear& year : plainYears(texts[i])) {
            found.push_back({i, year});
        }
    }
    return found;
}

QString UnconfirmedModel::shownText(int row) const {
    return shownAt(m_document->document(), pathAt(row), m_document->pack().figures);
}

QString UnconfirmedModel::whereText(int row) const {
    const PlaceNames places(m_document->workspace(),
                            RowText(m_document->tables(), m_document->ledger(), realName));
    return places.name(InputPlace{pathAt(row)});
}

QString UnconfirmedModel::yearsText(int row) const {
    QStringList years;
    for (const FoundYear& found : yearsAt(row)) {
        years.append(QString::number(found.year.year));
    }
    return years.join(QStringLiteral("、"));
}

void UnconfirmedModel::confirm(const std::vector<int>& rows) {
    Review review = m_document->document().review;
    for (const int row : rows) {
        review.unconfirmed.erase(placeAt(row));
    }
    const QString name = rows.size() == 1 ? tr("Confirm %1").arg(whereText(rows.front()))
                                          : tr("Confirm %n texts", nullptr, static_cast<int>(rows.size()));
    if (review != m_document->document().review) {
        m_document->edit({{PartChange(std::move(review))}}, name);
    }
}

void UnconfirmedModel::advance(int row, const FoundYear& found) {
    std::vector<QString> texts = textsAt(m_document->document(), pathAt(row));
    if (found.text >= texts.size() || !m_document->canEdit()) {
        return;
    }
    const int year = found.year.year;
    texts[found.text] = withYear(texts[found.text], found.year, year + 1);
    m_document->edit(exchangeTexts(m_document->document(), pathAt(row), texts),
                     tr("%1 becomes %2").arg(year).arg(year + 1));
}

int UnconfirmedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int UnconfirmedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnconfirmedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Where:
        return whereText(index.row());
    case Text:
        return shownText(index.row()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return yearsText(index.row());
    }
}

QVariant UnconfirmedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return columnTitle({tr("Place"), tr("As it was last year"), tr("Years in it")}, section, orientation,
                       role);
}

} // namespace budget
