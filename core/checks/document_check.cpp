#include "core/checks/document_check.h"

#include "core/checks/check_session.h"

namespace budget {

Result<DocumentCheck> checkPrintout(const Printout& printout, QDate today) {
    const Workspace& workspace = printout.workspace();
    const Result<CheckPack> pack = loadCheckPack(workspace.pack());
    if (!pack) {
        return pack.fault();
    }
    const Result<Publication> publication = printout.publication();
    if (!publication) {
        return publication.fault();
    }
    const CheckSession session(workspace, *pack);
    const std::vector<NarrativeSection> sections = printout.narrative();
    const CheckInput input{
        workspace, printout.narrativePack(), printout.sums(), printout.lastYear(), sections, *publication,
        today};
    DocumentCheck check{session.tableResults(), session.controlSummary()};
    for (RuleResult& result : documentResults(input)) {
        check.results.push_back(std::move(result));
    }
    sortByRule(check.results);
    return check;
}

Result<std::vector<RuleResult>> checkDocument(Document document, QDate today) {
    const auto printout = Printout::of(std::move(document));
    if (!printout) {
        return printout.fault();
    }
    Result<DocumentCheck> check = checkPrintout(**printout, today);
    return check ? Result<std::vector<RuleResult>>(std::move(check->results)) : check.fault();
}

} // namespace budget
