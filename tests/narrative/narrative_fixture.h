// The pack under test, read once, and the narrative of a document as text.
#pragma once

#include "core/narrative/narrate.h"
#include "tests/narrative/ledger_builder.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget::test {

/// The shipped pack; a fault fails the test.
const NarrativePack& pack();
/// The lists of 2024.
const CodeBook& codes();

std::vector<NarrativeSection> narrativeOf(const Document& document);
/// The paragraphs whose id is `id`, without white space, lines joined by \n.
std::string sentence(const std::vector<NarrativeSection>& sections, const char* id);
std::string sentence(const Document& document, const char* id);
/// The span of a paragraph that shows an aspect of a query.
QString spanOf(const std::vector<NarrativeSection>& sections, const char* id, const FigureRef& figure);

} // namespace budget::test
