// CheckInput: what the checks look at. Everything is borrowed.
#pragma once

#include "core/edit/workspace.h"
#include "core/narrative/last_year.h"
#include "core/narrative/narrative.h"
#include "core/narrative/narrative_pack.h"
#include "core/narrative/query_sums.h"
#include "core/publication/content.h"

#include <QDate>

#include <vector>

namespace budget {

struct CheckInput {
    const Workspace& workspace;
    const NarrativePack& narrative;
    const QuerySums& sums; ///< of the narrative's queries over the ledger
    const LastYearView& lastYear;
    const std::vector<NarrativeSection>& sections; ///< the narrative as it is printed
    const Publication& publication;                ///< the publication as it is printed
    QDate today;

    const Document& document() const { return workspace.document(); }
    const Ledger& ledger() const { return workspace.document().ledger; }
    const Tables& tables() const { return workspace.tables(); }
};

} // namespace budget
