// Place: what a finding or a remark points at. As text it stands in files and outlives any computation:
//
//     cell:t06:301/30103:1        a cell, see CellName
//     sentence:income.general     a paragraph of the narrative
//     input:reasons/income.general, input:projects/7/basis, input:performance/indicators/3/weight
//
// An input is named by the path of its fields in the document, records by id, list items by index from 0;
// "entries/12" is an entry of the ledger, "review/secrecy" the sign-off.
#pragma once

#include "core/document/named_cell.h"

#include <QString>

#include <optional>
#include <variant>

namespace budget {

struct SentencePlace {
    QString id; ///< NarrativeParagraph::id

    friend bool operator==(const SentencePlace&, const SentencePlace&) = default;
};

struct InputPlace {
    QString path;

    friend bool operator==(const InputPlace&, const InputPlace&) = default;
};

using Place = std::variant<CellName, SentencePlace, InputPlace>;

QString placeText(const Place& place);
/// Nothing for a text that names no place.
std::optional<Place> placeFromText(const QString& text);

} // namespace budget
