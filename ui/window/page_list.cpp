#include "ui/window/page_list.h"

#include "ui/entries/ledger_page.h"
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

} // namespace

std::vector<PageEntry> pageList(const BudgetDocument& document) {
    std::vector<PageEntry> pages;
    pages.push_back({QStringLiteral("tables"), {}, PageWords::tr("Part 2: tables"), {}, {}});
    for (int table = 0; table < document.tables().tableCount(); ++table) {
        pages.push_back(tableEntry(document.tables().definition(table), table));
    }
    pages.push_back({QStringLiteral("ledger"),
                     {},
                     PageWords::tr("Ledger"),
                     [](const PageContext& context, QWidget* parent) -> WorkPage* {
                         return new LedgerPage(context, parent);
                     },
                     {}});
    return pages;
}

} // namespace budget
