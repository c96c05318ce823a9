// Reasons (主要原因): the phrases of a narrative that explain a change against last year. They are read off
// the narrative itself, so that the list and the text never disagree.
//
// Phrases whose printed figures (this year and last year) are the same share one reason until one of them is
// unlinked (Inputs::ownReasons). Lines without money in both years share none: the pack has a text for each.
#pragma once

#include "core/narrative/comparison.h"
#include "core/narrative/narrate.h"

#include <vector>

namespace budget {

struct ReasonSentence {
    QString id;   ///< NarrativeParagraph::id
    QString text; ///< as it is printed

    friend bool operator==(const ReasonSentence&, const ReasonSentence&) = default;
};

struct ReasonLine {
    QString name;     ///< in Inputs::reasons
    QString label;    ///< what changed, as its sentence calls it: 一般公共预算
    QString heading;  ///< of the section of its first sentence
    FigureRef figure; ///< the amount that changed
    Comparison change;
    bool isRequired = false;
    bool isIdle = false; ///< no money in both years, and nothing typed: the pack's own text prints
    bool isOwn = false;  ///< unlinked
    QString typed = {};
    QString lastYears = {};                     ///< last year's wording, as it was typed then
    std::vector<ReasonSentence> sentences = {}; ///< at least one

    bool isMissing() const { return isRequired && typed.trimmed().isEmpty(); }
};

/// Every phrase with a place for a reason, in the order of the narrative, each reason once. `printed` is the
/// narrative of the source.
std::vector<ReasonLine> reasonLines(const NarrativePack& pack, const NarrativeSource& source,
                                    const std::vector<NarrativeSection>& printed);

/// The lines, by index, that share a reason with one that is not unlinked itself; without the line.
std::vector<std::size_t> sharersOf(const std::vector<ReasonLine>& lines, std::size_t line);

/// The inputs with a reason typed: also for the sharers whose text is what the line's was.
Inputs withReason(Inputs inputs, const std::vector<ReasonLine>& lines, std::size_t line, const QString& text);

/// The sentences of a line as they would read with this text.
std::vector<ReasonSentence> sentencesWith(const NarrativePack& pack, const NarrativeSource& source,
                                          const std::vector<ReasonLine>& lines, std::size_t line,
                                          const QString& text);

enum class ReasonLink : std::uint8_t { Shared, Own };
Inputs withReasonLink(Inputs inputs, const QString& name, ReasonLink link);

} // namespace budget
