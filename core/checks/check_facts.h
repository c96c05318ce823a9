// What the rules about texts share: figures as they are printed, and the sides of a finding. No side shows
// the name of a masked project.
#pragma once

#include "core/checks/check_input.h"
#include "core/checks/finding.h"
#include "core/narrative/narrate.h"
#include "core/narrative/query_values.h"

#include <optional>

namespace budget {

NarrativeSource narrativeSource(const CheckInput& input);
/// How the clerk's texts are printed.
FreeText freeTextOf(const CheckInput& input);

Figure figureOf(const CheckInput& input, Money money);
QString figureText(const CheckInput& input, Money money);
QString figureText(const CheckInput& input, Figure figure);

FindingSide inputSide(const QString& path, const QString& shown);
FindingSide sentenceSide(const QString& paragraph, const QString& shown);
/// The cell that shows a query, or the sentence where none does.
FindingSide querySide(const CheckInput& input, const FigureRef& figure, const QString& shown,
                      const QString& paragraph = {});

/// The sum of a named query of the pack; nothing where the pack has none of that name.
std::optional<Money> sumOf(const CheckInput& input, const QString& query);
/// A paragraph of the narrative; nullptr where it is not printed.
const NarrativeParagraph* paragraphOf(const CheckInput& input, const QString& id);
/// The path of the input a span shows, as places write it: organisation/active/count.
QString inputPathOf(const FigureRef& figure);
/// True when some figure of last year is known.
bool knowsLastYear(const CheckInput& input);

} // namespace budget
