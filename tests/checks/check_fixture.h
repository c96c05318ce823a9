// A document with everything the checks look at, and what they say of it.
#pragma once

#include "core/checks/check_rule.h"
#include "core/document/document.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace budget::test {

/// The example that is shipped.
Document exampleDocument();

/// A document with its tables, narrative and publication.
class CheckedDocument {
public:
    explicit CheckedDocument(Document document, QDate today = QDate(2024, 2, 22));

    const CheckInput& input() const { return *m_input; }
    /// What one of the document rules says.
    RuleResult result(const char* rule) const;
    std::vector<RuleResult> results() const;

private:
    std::unique_ptr<Workspace> m_workspace;
    NarrativePack m_pack;
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

/// Changes a copy of the document.
template <typename Change> Document changed(Document document, const Change& change) {
    change(document);
    return document;
}
template <typename Change> Document withProject(Document document, std::uint32_t id, const Change& change) {
    Project project = *document.ledger.project(static_cast<ProjectId>(id));
    change(project);
    document.ledger.exchange(project.id, project);
    return document;
}

} // namespace budget::test
