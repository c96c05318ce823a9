#include "core/exchange/tables_plan.h"

#include "core/edit/workspace.h"

#include <algorithm>

namespace budget {
namespace {

/// Takes the tables over in a copy of the document.
class Taking {
public:
    Taking(Workspace& workspace, TablesAs as, std::optional<MoneyUnit> unit)
        : m_workspace(workspace), m_as(as), m_unit(unit) {}

    void addUnit(const QString& name) {
        const Ledger& ledger = m_workspace.document().ledger;
        const bool isKnown =
            std::any_of(ledger.units().begin(), ledger.units().end(), [&name](const auto& each) {
                return each.second.name == name || each.second.listedName == name;
            });
        if (!isKnown) {
            const Unit unit{ledger.nextUnitId(), ledger.nextOrder(), name, {}, UnitKind::Administrative};
            apply({{UnitChange{unit.id, unit}}});
            m_plan.newUnits.push_back(name);
        }
    }

    void take(const WorkbookTable& from) {
        BlockReading reading;
        reading.unit = from.unit.value_or(m_unit.value_or(m_workspace.tables().pack().figures.unit));
        const auto planned = m_as == TablesAs::Content ? planOfficialTable : planControlTable;
        OfficialPlan plan =
            planned(m_workspace.document(), m_workspace.tables(), from.table, from.texts, reading);
        apply(plan.block.edit);
        m_plan.figures += static_cast<std::size_t>(plan.block.filled);
        m_plan.tables.push_back({from, std::move(plan.block), std::move(plan.newProjects)});
    }

    TablesPlan finish() { return std::move(m_plan); }

private:
    void apply(const Edit& edit) {
        static_cast<void>(m_workspace.apply(edit));
        m_plan.edit.changes.insert(m_plan.edit.changes.end(), edit.changes.begin(), edit.changes.end());
    }

    Workspace& m_workspace;
    TablesAs m_as;
    std::optional<MoneyUnit> m_unit;
    TablesPlan m_plan;
};

/// Published order, but the tables that only sum up (收支总体) after those that say more of the same money.
std::vector<const WorkbookTable*> inOrder(const TablesWorkbook& book, const Tables& tables) {
    std::vector<const WorkbookTable*> order;
    for (const WorkbookTable& table : book.tables) {
        order.push_back(&table);
    }
    std::stable_partition(order.begin(), order.end(), [&tables](const WorkbookTable* table) {
        return tables.panelCount(table->table) == 1;
    });
    return order;
}

} // namespace

Result<TablesPlan> planTables(const Document& document, const TablesWorkbook& book, TablesAs as,
                              const LastYearSource& source, std::optional<MoneyUnit> unit) {
    Document copy = document;
    if (as == TablesAs::Published) {
        copy.controlFigures.clear();
    }
    const auto workspace = Workspace::open(std::move(copy));
    if (!workspace) {
        return workspace.fault();
    }
    Taking taking(**workspace, as, unit);
    if (as == TablesAs::Content && document.ledger.entries().empty()) {
        for (const QString& name : unitNames(book, (*workspace)->tables())) {
            taking.addUnit(name);
        }
    }
    for (const WorkbookTable* table : inOrder(book, (*workspace)->tables())) {
        taking.take(*table);
    }
    TablesPlan plan = taking.finish();
    if (as == TablesAs::Published) {
        plan.edit = {
            {PartChange(LastYear(LastYearFigures{source, (*workspace)->document().controlFigures}))}};
    }
    return plan;
}

} // namespace budget
