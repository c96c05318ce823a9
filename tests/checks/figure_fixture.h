// A document under the checks of figures: the shipped pack, results by rule.
#pragma once

#include "core/checks/check_session.h"
#include "tests/support/reference.h"

#include <gtest/gtest.h>

#include <memory>

namespace budget::test {

/// The checks of the shipped layout; a fault fails the test.
const CheckPack& checkPack();

std::unique_ptr<Workspace> workspaceOf(Document document);

/// A workspace with a session that follows its edits.
class CheckedDocument {
public:
    explicit CheckedDocument(Document document, FigureSource source = {});

    const Workspace& workspace() const { return *m_workspace; }
    const CheckSession& session() const { return *m_session; }
    void apply(const Edit& edit);
    /// Puts an entry in the place of the one with its id.
    void put(const Entry& entry);
    const RuleResult& result(const char* rule) const;
    /// The rules that found something, with the number of findings: "V-001 3, V-313 1".
    std::string found() const;

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CheckSession> m_session;
};

std::string foundIn(const std::vector<RuleResult>& results);
/// All results as text, for comparison.
std::string describe(const std::vector<RuleResult>& results);
/// Every value cell with a figure printed in it.
std::vector<CellRef> printedCells(const Tables& tables);
/// The figures of a document as its 批复数.
std::map<CellName, Money> approvalOf(const Workspace& workspace);
/// The published tables (tests/data/expected) as 批复数 of the reference.
std::map<CellName, Money> publishedApproval(const Workspace& reference);

} // namespace budget::test
