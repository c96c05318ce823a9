#include "ui/narrative/narrative_copy.h"

#include "core/publication/known_last_year.h"

namespace budget {
namespace {

template <typename Id, typename Record>
std::vector<Id> goneFrom(const std::map<Id, Record>& before, const std::map<Id, Record>& now) {
    std::vector<Id> gone;
    for (const auto& [id, record] : before) {
        if (!now.contains(id)) {
            gone.push_back(id);
        }
    }
    return gone;
}

} // namespace

void NarrativeDebt::add(const DocumentChange& change) {
    entries.insert(change.entries.begin(), change.entries.end());
    parts |= change.parts;
}

NarrativeCopy::NarrativeCopy(const BudgetDocument& document, NarrativePack pack)
    : m_pack(std::move(pack)), m_figures(document.pack().figures), m_document(document.document()),
      m_codes(document.codeBook()), m_sums(m_pack.queries, m_pack.groupings, m_document.ledger),
      m_lastYear(knownLastYear(m_document, document.tables())) {}

Result<std::unique_ptr<NarrativeCopy>> NarrativeCopy::of(const BudgetDocument& document) {
    Result<NarrativePack> pack = readNarrativePack(QStringLiteral(":/layouts/") + document.document().layout);
    if (!pack) {
        return pack.fault();
    }
    return std::unique_ptr<NarrativeCopy>(new NarrativeCopy(document, std::move(pack).value()));
}

void NarrativeCopy::follow(const BudgetDocument& document, const NarrativeDebt& debt) {
    const Document& now = document.document();
    const bool records = debt.parts & (DocumentParts(DocumentPart::Units) | DocumentPart::Projects);
    if (records) {
        followRecords(now.ledger);
    }
    followEntries(now.ledger, debt.entries);
    if (records) {
        forgetRecords(now.ledger);
    }
    if (debt.parts & DocumentPart::Units) {
        m_sums = QuerySums(m_pack.queries, m_pack.groupings, m_document.ledger);
    }
    if (debt.parts & DocumentPart::Inputs) {
        m_document.inputs = now.inputs;
    }
    if (debt.parts & DocumentPart::Settings) {
        m_document.settings = now.settings;
    }
    if (debt.parts & DocumentPart::Codes) {
        m_codes = document.codeBook();
    }
    const bool lastYear = debt.parts & DocumentPart::PreviousYear;
    if (lastYear) {
        m_document.lastYear = now.lastYear;
        m_document.codeMoves = now.codeMoves;
    }
    const bool named = records && std::holds_alternative<LastYearFigures>(m_document.lastYear);
    // Codes decide where a moved entry of last year stands.
    const bool moved = debt.parts & DocumentPart::Codes && m_document.codeMoves != CodeMoves();
    if (lastYear || named || moved) {
        m_lastYear = knownLastYear(m_document, document.tables());
    }
}

/// Units and projects that came or changed.
void NarrativeCopy::followRecords(const Ledger& now) {
    for (const auto& [id, unit] : now.units()) {
        if (const Unit* before = m_document.ledger.unit(id); !before || *before != unit) {
            static_cast<void>(m_document.ledger.exchange(id, unit));
        }
    }
    for (const auto& [id, project] : now.projects()) {
        if (const Project* before = m_document.ledger.project(id); !before || *before != project) {
            static_cast<void>(m_document.ledger.exchange(id, project));
        }
    }
}

/// Those that went, once no entry stands at them.
void NarrativeCopy::forgetRecords(const Ledger& now) {
    for (const ProjectId id : goneFrom(m_document.ledger.projects(), now.projects())) {
        static_cast<void>(m_document.ledger.exchange(id, std::optional<Project>()));
    }
    for (const UnitId id : goneFrom(m_document.ledger.units(), now.units())) {
        static_cast<void>(m_document.ledger.exchange(id, std::optional<Unit>()));
    }
}

void NarrativeCopy::followEntries(const Ledger& now, const std::set<EntryId>& entries) {
    // What goes or sinks makes room for what rises: first all out, then all in.
    for (const EntryId id : entries) {
        if (const auto before = m_document.ledger.exchange(id, std::optional<Entry>())) {
            m_sums.apply(m_document.ledger, &*before, nullptr);
        }
    }
    for (const EntryId id : entries) {
        if (const Entry* entry = now.entry(id)) {
            static_cast<void>(m_document.ledger.exchange(id, *entry));
            m_sums.apply(m_document.ledger, nullptr, entry);
        }
    }
}

std::vector<NarrativeSection> NarrativeCopy::sections() const {
    return narrate(m_pack, source());
}

} // namespace budget
