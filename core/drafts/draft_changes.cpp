#include "core/drafts/draft_changes.h"

#include "core/tables/cell_name.h"

#include <algorithm>
#include <functional>

namespace budget {
namespace {

/// Every value cell of every standing row, from the first table to the last.
void forEachCell(const Tables& tables, const std::function<void(const CellRef&, Money)>& visit) {
    for (int table = 0; table < tables.tableCount(); ++table) {
        for (int p = 0; p < tables.panelCount(table); ++p) {
            const PanelTable& panel = tables.panel(table, p);
            const auto& columns = panel.definition().columns;
            for (int row = 0; row < panel.rowCount(); ++row) {
                for (std::size_t column = 0; column < columns.size(); ++column) {
                    if (columns[column].isValue()) {
                        const CellRef cell{table, p, panel.rowAt(row), static_cast<int>(column)};
                        visit(cell, tables.value(cell));
                    }
                }
            }
        }
    }
}

std::vector<DraftSentence> sentencesOf(const std::vector<NarrativeSection>& narrative) {
    std::vector<DraftSentence> sentences;
    for (const NarrativeSection& section : narrative) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            sentences.push_back({paragraph.id, plainText(paragraph.spans)});
        }
    }
    return sentences;
}

void compareFigures(DraftChanges& changes, std::map<CellName, Money> before, const Tables& tables,
                    const Ledger& ledger) {
    forEachCell(tables, [&](const CellRef& cell, Money after) {
        const CellName name = cellNameOf(tables, ledger, cell);
        const auto found = before.find(name);
        const Money was = found == before.end() ? Money() : found->second;
        if (found != before.end()) {
            before.erase(found);
        }
        if (was != after) {
            changes.figures.push_back({name, cell, was, after});
        }
    });
    for (const auto& [name, was] : before) {
        changes.figures.push_back({name, std::nullopt, was, {}});
    }
}

/// A paragraph is known by its id; where several share one, they are compared in their order.
void compareSentences(DraftChanges& changes, std::vector<DraftSentence> before,
                      const std::vector<DraftSentence>& now) {
    for (const DraftSentence& sentence : now) {
        const auto same = [&sentence](const DraftSentence& old) { return old.id == sentence.id; };
        const auto found = std::find_if(before.begin(), before.end(), same);
        const QString was = found == before.end() ? QString() : found->text;
        if (found != before.end()) {
            before.erase(found);
        }
        if (was != sentence.text) {
            changes.sentences.push_back({sentence.id, was, sentence.text});
        }
    }
    for (const DraftSentence& gone : before) {
        changes.sentences.push_back({gone.id, gone.text, {}});
    }
}

} // namespace

DraftSnapshot snapshotOf(const Tables& tables, const Ledger& ledger,
                         const std::vector<NarrativeSection>& narrative, int number, const QDateTime& time) {
    DraftSnapshot draft;
    draft.number = number;
    draft.time = QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
    forEachCell(tables, [&](const CellRef& cell, Money amount) {
        if (!amount.isZero()) {
            draft.figures.emplace(cellNameOf(tables, ledger, cell), amount);
        }
    });
    draft.sentences = sentencesOf(narrative);
    return draft;
}

DraftChanges changesSince(const DraftSnapshot& draft, const Tables& tables, const Ledger& ledger,
                          const std::vector<NarrativeSection>& narrative) {
    DraftChanges changes;
    compareFigures(changes, draft.figures, tables, ledger);
    compareSentences(changes, draft.sentences, sentencesOf(narrative));
    return changes;
}

} // namespace budget
