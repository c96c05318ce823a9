// A document with everything the checks look at, and what they say of it.
#pragma once

#include "core/checks/check_rule.h"
#include "core/document/document.h"

#include <gtest/gtest.h>

#include <memory>
#include <ostream>
#include <vector>

namespace budget::test {

/// The example that is shipped.
Document exampleDocument();

/// A document with its tables, narrative and publication.
class PrintedDocument {
public:
    explicit PrintedDocument(Document document, QDate today = QDate(2024, 2, 22));

    const CheckInput& input() const { return *m_input; }
    /// What one of the document rules says.
    RuleResult result(const char* rule) const;
    std::vector<RuleResult> results() const;
    /// The same after what is printed was tampered with: what the program itself never prints.
    using Tampering = void (*)(std::vector<NarrativeSection>& sections, Publication& publication);
    RuleResult result(const char* rule, Tampering tamper) const;

private:
    std::unique_ptr<Workspace> m_workspace;
    const NarrativePack& m_pack;
    std::unique_ptr<QuerySums> m_sums;
    std::unique_ptr<LastYearView> m_lastYear;
    std::vector<NarrativeSection> m_sections;
    Publication m_publication;
    std::unique_ptr<CheckInput> m_input;
};

/// The findings of one rule.
std::vector<Finding> findingsOf(const Document& document, const char* rule);
/// "places | shown left | shown right | found | expected" of each finding of a rule, with its facet.
std::vector<std::string> saidOf(const Document& document, const char* rule);
/// One finding as a line of a golden file.
QString findingLine(const Finding& finding);
/// What became of a rule.
CheckState stateOf(const Document& document, const char* rule);

/// A rule, a document or printed text it must notice, and a near miss it must not. An empty `facet` = any.
struct RuleCase {
    const char* name;
    const char* rule;
    const char* facet;
    void (*fires)(Document& document);
    void (*misses)(Document& document);
};
inline void PrintTo(const RuleCase& each, std::ostream* out) {
    *out << each.name;
}
/// Compares with what the rule says of the example as it is; a person has to be able to read what is found.
void expectFiresAndMisses(const RuleCase& each);

/// A finding has words of its own.
void expectWords(const Finding& finding);

/// Changes a record of the ledger in place.
template <typename Change> void changeProject(Document& document, std::uint32_t id, const Change& change) {
    Project project = *document.ledger.project(static_cast<ProjectId>(id));
    change(project);
    document.ledger.exchange(project.id, project);
}
/// Adds an entry of this year; codes and ids as packs write them, the amount in 万元.
void addEntry(Document& document, const char* fund, const char* nature, const char* function,
              const char* economic, const char* amount, std::uint32_t unit = 1, std::uint32_t project = 0);
Money tenThousand(const char* amount);

/// Changes a copy of the document.
template <typename Change> Document changed(Document document, const Change& change) {
    change(document);
    return document;
}
} // namespace budget::test
