#include "ui/window/page_list.h"

#include "ui/compare/changes_page.h"
#include "ui/compare/chart_page.h"
#include "ui/entries/ledger_page.h"
#include "ui/forms/assets_page.h"
#include "ui/forms/glossary_page.h"
#include "ui/forms/matters_page.h"
#include "ui/forms/organisation_page.h"
#include "ui/forms/performance_page.h"
#include "ui/forms/procurement_page.h"
#include "ui/forms/projects_page.h"
#include "ui/narrative/narrative_page.h"
#include "ui/newyear/unconfirmed_page.h"
#include "ui/reasons/reasons_page.h"
#include "ui/remarks/remarks_page.h"
#include "ui/review/review_page.h"
#include "ui/tables/table_page.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

PageState tableState(const BudgetDocument& document, int table) {
    PageState state;
    const Tables& tables = document.tables();
    state.isEmpty = tables.isEmpty(table);
    for (int p = 0; p < tables.panelCount(table); ++p) {
        state.hasRest = state.hasRest || tables.panel(table, p).hasRest();
    }
    state.hasInferred = CellMarks(document, table).hasInferred();
    return state;
}

PageEntry tableEntry(const TableDefinition& definition, int table) {
    return {definition.id, QStringLiteral("tables"),
            PageWords::tr("T%1 %2").arg(definition.number).arg(definition.title),
            [table](const PageContext& context, QWidget* parent) -> WorkPage* {
                return new TablePage(context, table, parent);
            },
            [table](const BudgetDocument& document) { return tableState(document, table); }};
}

template <typename PageType>
PageEntry pageEntry(const char* id, const char* parent, const QString& title,
                    std::function<PageState(const BudgetDocument&)> state = {}) {
    return {
        QString::fromLatin1(id), QString::fromLatin1(parent), title,
        [](const PageContext& context, QWidget* owner) -> WorkPage* { return new PageType(context, owner); },
        std::move(state)};
}

PageState emptyIf(bool isEmpty) {
    PageState state;
    state.isEmpty = isEmpty;
    return state;
}

PageState organisationState(const BudgetDocument& document) {
    const Organisation& organisation = document.document().inputs.organisation;
    return emptyIf(organisation.functions.isEmpty() || !organisation.active.count);
}

PageState projectsState(const BudgetDocument& document) {
    return emptyIf(document.ledger().projects().empty());
}

PageState procurementState(const BudgetDocument& document) {
    return emptyIf(document.document().inputs.procurement == Procurement());
}

PageState assetsState(const BudgetDocument& document) {
    return emptyIf(document.document().inputs.assets == Assets());
}

PageState performanceState(const BudgetDocument& document) {
    return emptyIf(document.document().inputs.performance.goal.isEmpty());
}

} // namespace

std::vector<PageEntry> pageList(const BudgetDocument& document) {
    std::vector<PageEntry> pages;
    const auto part = [&](const char* id, const QString& title) {
        pages.push_back({QString::fromLatin1(id), {}, title, {}, {}});
    };
    part("overview", PageWords::tr("Part 1: overview"));
    pages.push_back(pageEntry<OrganisationPage>(
        "organisation", "overview", PageWords::tr("Functions, offices, staff"), organisationState));
    part("tables", PageWords::tr("Part 2: tables"));
    for (int table = 0; table < document.tables().tableCount(); ++table) {
        pages.push_back(tableEntry(document.tables().definition(table), table));
    }
    pages.push_back(pageEntry<LedgerPage>("ledger", "tables", PageWords::tr("Ledger: all entries")));
    part("explanation", PageWords::tr("Part 3: explanation"));
    pages.push_back(
        pageEntry<NarrativePage>("narrative", "explanation", PageWords::tr("Text with its figures")));
    pages.push_back(pageEntry<ReasonsPage>("reasons", "explanation", PageWords::tr("Reasons of changes")));
    pages.push_back(
        pageEntry<ProjectsPage>("projects", "explanation", PageWords::tr("Projects"), projectsState));
    pages.push_back(pageEntry<ProcurementPage>("procurement", "explanation", PageWords::tr("Procurement"),
                                               procurementState));
    pages.push_back(pageEntry<AssetsPage>("assets", "explanation", PageWords::tr("Assets"), assetsState));
    pages.push_back(pageEntry<PerformancePage>("performance", "explanation", PageWords::tr("Performance"),
                                               performanceState));
    pages.push_back(
        pageEntry<MattersPage>("matters", "explanation", PageWords::tr("Dates and other matters")));
    part("terms", PageWords::tr("Part 4: glossary"));
    pages.push_back(pageEntry<GlossaryPage>("glossary", "terms", PageWords::tr("Glossary")));
    part("review", PageWords::tr("Review"));
    pages.push_back(pageEntry<ReviewPage>("review-state", "review", PageWords::tr("Review and final state")));
    pages.push_back(pageEntry<RemarksPage>("remarks", "review", PageWords::tr("Remarks")));
    pages.push_back(pageEntry<UnconfirmedPage>("unconfirmed", "review", PageWords::tr("To be confirmed")));
    part("comparison", PageWords::tr("Last year beside this year"));
    pages.push_back(pageEntry<ChangesPage>("changes", "comparison", PageWords::tr("Changes")));
    pages.push_back(pageEntry<ChartPage>("charts", "comparison", PageWords::tr("Charts")));
    return pages;
}

} // namespace budget
