#include "core/narrative/reasons.h"

#include "core/narrative/narrative_values.h"

#include <algorithm>

namespace budget {
namespace {

const QString reasonsPath = QStringLiteral("reasons/");

/// What is unknown counts as nothing, so that a sentence shows the place of its reason.
class AssumedLastYear : public LastYearView {
public:
    explicit AssumedLastYear(const LastYearView& known) : m_known(known) {}

    std::optional<Money> amount(const Query& query) const override {
        return m_known.amount(query).value_or(Money());
    }
    std::vector<FunctionCode> functions(const Query& query, CodeLevel level) const override {
        return m_known.functions(query, level);
    }

private:
    const LastYearView& m_known;
};

Ledger withoutEntries(const Ledger& ledger) {
    Ledger names;
    for (const auto& [id, unit] : ledger.units()) {
        names.exchange(id, unit);
    }
    for (const auto& [id, project] : ledger.projects()) {
        names.exchange(id, project);
    }
    return names;
}

/// What sentences need of a document whose sums are known: everything but its entries.
Document withoutEntries(const Document& document) {
    Document rest;
    rest.department = document.department;
    rest.year = document.year;
    rest.layout = document.layout;
    rest.inputs = document.inputs;
    rest.settings = document.settings;
    rest.ledger = withoutEntries(document.ledger);
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        rest.lastYear = LastYearLedger{{}, withoutEntries(known->ledger)};
    }
    return rest;
}

QString textAt(const std::map<QString, QString>& texts, const QString& name) {
    const auto found = texts.find(name);
    return found == texts.end() ? QString() : found->second;
}

class ReasonReader {
public:
    ReasonReader(const NarrativeSource& source, const std::vector<QueryFacts>& facts,
                 const std::vector<NarrativeSection>& printed)
        : m_source(source) {
        for (const QueryFacts& each : facts) {
            m_facts.emplace(std::pair(each.name, each.key), &each);
        }
        for (const NarrativeSection& section : printed) {
            for (const NarrativeParagraph& paragraph : section.paragraphs) {
                m_printed.emplace(paragraph.id, std::pair(&section, &paragraph));
            }
        }
    }

    std::vector<ReasonLine> read(const std::vector<NarrativeSection>& explained) {
        for (const NarrativeSection& section : explained) {
            for (const NarrativeParagraph& paragraph : section.paragraphs) {
                read(paragraph);
            }
        }
        return std::move(m_lines);
    }

private:
    /// A reason belongs to the figure before it that has this reason.
    void read(const NarrativeParagraph& explained) {
        std::vector<const QueryFacts*> before;
        for (const TextSpan& span : explained.spans) {
            if (!span.figure) {
                continue;
            }
            const FigureRef& figure = *span.figure;
            if (figure.aspect != Aspect::Input) {
                const auto found = m_facts.find({figure.query, figure.key});
                if (found != m_facts.end()) {
                    before.push_back(found->second);
                }
            } else if (figure.query.startsWith(reasonsPath)) {
                const QString name = figure.query.mid(reasonsPath.size());
                const auto facts = std::find_if(before.rbegin(), before.rend(),
                                                [&](const QueryFacts* each) { return each->reason == name; });
                if (facts != before.rend()) {
                    add(**facts, explained);
                }
            }
        }
    }

    /// Only what is printed counts; what is assumed may show more.
    void add(const QueryFacts& facts, const NarrativeParagraph& explained) {
        const auto found = m_printed.find(explained.id);
        if (found == m_printed.end()) {
            return;
        }
        const NarrativeParagraph& printed = *found->second.second;
        const bool speaksOfIt = std::ranges::any_of(printed.spans, [&facts](const TextSpan& span) {
            return span.figure && span.figure->query == facts.name && span.figure->key == facts.key;
        });
        if (!speaksOfIt) {
            return;
        }
        const ReasonSentence sentence{printed.id, plainText(printed.spans)};
        const auto line = std::ranges::find(m_lines, facts.reason, &ReasonLine::name);
        if (line == m_lines.end()) {
            m_lines.push_back(lineOf(facts));
            m_lines.back().heading = found->second.first->heading;
            m_lines.back().sentences = {sentence};
        } else if (line->sentences.back() != sentence) {
            line->sentences.push_back(sentence);
        }
    }

    ReasonLine lineOf(const QueryFacts& facts) const {
        const auto figure = [this](Money money) { return Figure::of(money, m_source.figures); };
        const Document& document = m_source.document;
        const auto last = facts.last ? std::optional(figure(*facts.last)) : std::nullopt;
        ReasonLine line{facts.reason,
                        facts.label,
                        {},
                        {facts.name, facts.key, Aspect::Amount},
                        Comparison(figure(facts.now.amount), last)};
        line.typed = textAt(document.inputs.reasons, facts.reason);
        line.isOwn = document.inputs.ownReasons.contains(facts.reason);
        line.isRequired = needsReason(line.change, document.settings);
        line.isIdle =
            line.typed.trimmed().isEmpty() && facts.last && facts.last->isZero() && facts.now.amount.isZero();
        if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
            line.lastYears = textAt(known->texts.reasons, facts.reason);
        }
        return line;
    }

    const NarrativeSource& m_source;
    std::map<std::pair<QString, QString>, const QueryFacts*> m_facts;
    std::map<QString, std::pair<const NarrativeSection*, const NarrativeParagraph*>> m_printed;
    std::vector<ReasonLine> m_lines;
};

bool shares(const ReasonLine& line) {
    const bool isZero = line.change.now() == Figure() && line.change.last() == Figure();
    return line.change.isKnown() && !line.isOwn && !isZero;
}

void put(std::map<QString, QString>& reasons, const QString& name, const QString& text) {
    if (text.isEmpty()) {
        reasons.erase(name);
    } else {
        reasons[name] = text;
    }
}

} // namespace

std::vector<ReasonLine> reasonLines(const NarrativePack& pack, const NarrativeSource& source,
                                    const std::vector<NarrativeSection>& printed) {
    const std::vector<QueryFacts> facts = comparedFacts(pack, source);
    Document explained = withoutEntries(source.document);
    for (const QueryFacts& each : facts) {
        explained.inputs.reasons[each.reason] = QStringLiteral("1");
    }
    const AssumedLastYear lastYear(source.lastYear);
    const std::vector<NarrativeSection> sections =
        narrate(pack, {explained, source.codes, source.sums, lastYear, source.figures});
    return ReasonReader(source, facts, printed).read(sections);
}

std::vector<std::size_t> sharersOf(const std::vector<ReasonLine>& lines, std::size_t line) {
    std::vector<std::size_t> sharers;
    const ReasonLine& one = lines[line];
    for (std::size_t i = 0; shares(one) && i < lines.size(); ++i) {
        const Comparison& change = lines[i].change;
        if (i != line && shares(lines[i]) && change.now() == one.change.now() &&
            change.last() == one.change.last()) {
            sharers.push_back(i);
        }
    }
    return sharers;
}

Inputs withReason(Inputs inputs, const std::vector<ReasonLine>& lines, std::size_t line,
                  const QString& text) {
    const QString taken = text.trimmed();
    put(inputs.reasons, lines[line].name, taken);
    for (const std::size_t sharer : sharersOf(lines, line)) {
        if (lines[sharer].typed == lines[line].typed) {
            put(inputs.reasons, lines[sharer].name, taken);
        }
    }
    return inputs;
}

std::vector<ReasonSentence> sentencesWith(const NarrativePack& pack, const NarrativeSource& source,
                                          const std::vector<ReasonLine>& lines, std::size_t line,
                                          const QString& text) {
    Document typed = withoutEntries(source.document);
    typed.inputs = withReason(std::move(typed.inputs), lines, line, text);
    std::vector<ReasonSentence> sentences;
    for (const NarrativeSection& section :
         narrate(pack, {typed, source.codes, source.sums, source.lastYear, source.figures})) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            if (std::ranges::find(lines[line].sentences, paragraph.id, &ReasonSentence::id) !=
                lines[line].sentences.end()) {
                sentences.push_back({paragraph.id, plainText(paragraph.spans)});
            }
        }
    }
    return sentences;
}

Inputs withReasonLink(Inputs inputs, const QString& name, ReasonLink link) {
    if (link == ReasonLink::Own) {
        inputs.ownReasons.insert(name);
    } else {
        inputs.ownReasons.erase(name);
    }
    return inputs;
}

} // namespace budget
