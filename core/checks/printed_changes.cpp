#include "core/checks/printed_changes.h"

#include "core/checks/wording.h"
#include "core/narrative/list_facts.h"

#include <algorithm>

namespace budget {
namespace {

class ChangeReader {
public:
    explicit ChangeReader(const CheckInput& input)
        : m_input(input), m_source(narrativeSource(input)), m_typed(freeTextOf(input)) {}

    PrintedChanges read() {
        PrintedChanges changes;
        for (const NarrativeSection& section : m_input.sections) {
            for (const NarrativeParagraph& paragraph : section.paragraphs) {
                readParagraph(paragraph, changes);
            }
        }
        return changes;
    }

private:
    void readParagraph(const NarrativeParagraph& paragraph, PrintedChanges& changes) {
        for (const TextSpan& span : paragraph.spans) {
            if (span.figure && span.figure->aspect == Aspect::Difference) {
                if (auto change = changeOf(paragraph, *span.figure)) {
                    changes.known.push_back(std::move(*change));
                }
            }
        }
        if (!changes.someUnknown) {
            changes.someUnknown = plainText(paragraph.spans).contains(wording().noComparison);
        }
    }

    std::optional<PrintedChange> changeOf(const NarrativeParagraph& paragraph, const FigureRef& figure) {
        const std::optional<QueryFacts> facts = factsOf(figure);
        if (!facts || !facts->last) {
            return std::nullopt;
        }
        PrintedChange change{
            *facts,       {figureOf(m_input, facts->now.amount), figureOf(m_input, *facts->last)},
            paragraph.id, {},
            {},           {},
            false,        {}};
        for (const TextSpan& span : paragraph.spans) {
            if (span.figure) {
                takeSpan(change, span);
            }
        }
        const auto& reasons = m_input.document().inputs.reasons;
        const auto typed = reasons.find(facts->reason);
        change.reason = typed == reasons.end() ? QString() : m_typed.clause(typed->second);
        return change;
    }

    static void takeSpan(PrintedChange& change, const TextSpan& span) {
        const FigureRef& figure = *span.figure;
        if (figure.aspect == Aspect::Input) {
            change.asksReason = change.asksReason || figure.query == change.reasonPath();
        } else if (figure.query == change.facts.name && figure.key == change.facts.key) {
            if (figure.aspect == Aspect::Difference) {
                change.difference = span.text;
            } else if (figure.aspect == Aspect::Rate) {
                change.rate = span.text;
            } else if (figure.aspect == Aspect::Word) {
                change.words.push_back(span.text);
            }
        }
    }

    std::optional<QueryFacts> factsOf(const FigureRef& figure) {
        if (const auto index = m_input.narrative.query(figure.query)) {
            const Query& query = m_input.narrative.queries[*index];
            return QueryFacts{query.name,
                              {},
                              query.label,
                              query.reason,
                              m_input.sums.sum(*index),
                              m_input.lastYear.amount(query),
                              {}};
        }
        const ListDefinition* list = m_input.narrative.list(figure.query);
        if (!list || list->by != GroupBy::Function) {
            return std::nullopt;
        }
        const auto [items, isNew] = m_items.try_emplace(figure.query);
        if (isNew) {
            items->second = functionItems(m_input.narrative, m_source, *list);
        }
        const auto found = std::ranges::find_if(
            items->second, [&](const auto& item) { return item.facts.key == figure.key; });
        return found == items->second.end() ? std::nullopt : std::optional(found->facts);
    }

    const CheckInput& m_input;
    NarrativeSource m_source;
    FreeText m_typed;
    std::map<QString, std::vector<FunctionItem>> m_items;
};

} // namespace

PrintedChanges printedChanges(const CheckInput& input) {
    return ChangeReader(input).read();
}

FindingSide nowSide(const CheckInput& input, const PrintedChange& change) {
    return querySide(input, change.figure(), figureText(input, change.change.now()), change.paragraph);
}

FindingSide lastSide(const CheckInput& input, const PrintedChange& change) {
    FigureRef figure = change.figure();
    figure.aspect = Aspect::Last;
    return querySide(input, figure, figureText(input, change.change.last()), change.paragraph);
}

} // namespace budget
