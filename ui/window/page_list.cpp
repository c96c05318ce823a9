#include "ui/window/page_list.h"

#include "core/checks/place.h"
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

#include <algorithm>
#include <initializer_list>

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
    state.wanted = 1; // a table may be empty for good, but not while nothing has been typed at all
    state.filled = !state.hasRest && !state.hasInferred && !document.ledger().entries().empty() ? 1 : 0;
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

/// The fields of a page: each is filled in or not.
PageState filledOf(std::initializer_list<bool> fields) {
    PageState state;
    state.wanted = static_cast<int>(fields.size());
    state.filled = static_cast<int>(std::ranges::count(fields, true));
    return state;
}

/// Texts taken over from last year count as not filled in until somebody has confirmed them.
void askForConfirmation(PageState& state, const BudgetDocument& document, const QString& inputs) {
    const QString places = placeText(InputPlace{inputs});
    state.wanted += static_cast<int>(
        std::ranges::count_if(document.document().review.unconfirmed,
                              [&places](const QString& place) { return place.startsWith(places); }));
}

PageState organisationState(const BudgetDocument& document) {
    const Organisation& made = document.document().inputs.organisation;
    PageState state = filledOf({!made.functions.isEmpty(), !made.offices.empty(), made.authorised.has_value(),
                                made.active.count.has_value(), made.retired.count.has_value(),
                                made.veteranRetired.count.has_value()});
    askForConfirmation(state, document, QStringLiteral("organisation/"));
    state.isEmpty = made.functions.isEmpty() || !made.active.count;
    return state;
}

/// A project wants its basis, and its form a goal and indicators.
PageState projectsState(const BudgetDocument& document) {
    PageState state;
    for (const auto& [id, project] : document.ledger().projects()) {
        const bool form = project.performance.published;
        state.wanted += form ? 3 : 1;
        state.filled += project.basis.isEmpty() ? 0 : 1;
        state.filled += form && !project.performance.goal.isEmpty() ? 1 : 0;
        state.filled += form && !project.performance.indicators.empty() ? 1 : 0;
    }
    askForConfirmation(state, document, QStringLiteral("projects/"));
    state.isEmpty = document.ledger().projects().empty();
    return state;
}

PageState procurementState(const BudgetDocument& document) {
    const Procurement& planned = document.document().inputs.procurement;
    PageState state =
        filledOf({planned.goods.has_value(), planned.works.has_value(), planned.services.has_value(),
                  planned.reservedSmallMedium.has_value(), planned.reservedSmallMicro.has_value()});
    askForConfirmation(state, document, QStringLiteral("procurement/"));
    state.isEmpty = planned == Procurement();
    return state;
}

PageState assetsState(const BudgetDocument& document) {
    const Assets& held = document.document().inputs.assets;
    PageState state =
        filledOf({!held.houseArea.isEmpty(), held.houseValue.has_value(),
                  held.generalVehicles.count.has_value(), held.lawEnforcementVehicles.count.has_value(),
                  held.otherVehicles.count.has_value(), held.furniture.has_value(), held.other.has_value(),
                  held.equipmentOver500k.has_value(), held.equipmentOver1m.has_value(),
                  held.purchaseOver500k.has_value(), held.purchaseOver1m.has_value()});
    askForConfirmation(state, document, QStringLiteral("assets/"));
    state.isEmpty = held == Assets();
    return state;
}

PageState performanceState(const BudgetDocument& document) {
    const DepartmentPerformance& form = document.document().inputs.performance;
    PageState state = filledOf({!form.goal.isEmpty(), !form.contact.isEmpty(), !form.indicators.empty()});
    askForConfirmation(state, document, QStringLiteral("performance/"));
    state.isEmpty = form.goal.isEmpty();
    return state;
}

PageState mattersState(const BudgetDocument& document) {
    const Inputs& inputs = document.document().inputs;
    return filledOf({inputs.approved.isValid(), inputs.published.isValid()});
}

PageState reviewState(const BudgetDocument& document) {
    const Review& review = document.document().review;
    return filledOf({review.secrecy.isGiven(), review.final.isGiven()});
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
    pages.push_back(pageEntry<MattersPage>("matters", "explanation", PageWords::tr("Dates and other matters"),
                                           mattersState));
    part("terms", PageWords::tr("Part 4: glossary"));
    pages.push_back(pageEntry<GlossaryPage>("glossary", "terms", PageWords::tr("Glossary")));
    part("review", PageWords::tr("Review"));
    pages.push_back(pageEntry<ReviewPage>("review-state", "review", PageWords::tr("Review and final state"),
                                          reviewState));
    pages.push_back(pageEntry<RemarksPage>("remarks", "review", PageWords::tr("Remarks")));
    pages.push_back(pageEntry<UnconfirmedPage>("unconfirmed", "review", PageWords::tr("To be confirmed")));
    part("comparison", PageWords::tr("Last year beside this year"));
    pages.push_back(pageEntry<ChangesPage>("changes", "comparison", PageWords::tr("Changes")));
    pages.push_back(pageEntry<ChartPage>("charts", "comparison", PageWords::tr("Charts")));
    return pages;
}

} // namespace budget
