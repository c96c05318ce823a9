#include "core/publication/known_last_year.h"

#include "core/tables/cell_name.h"

namespace budget {

std::unique_ptr<LastYearView> knownLastYear(const Document& document, const Tables& tables) {
    const auto* known = std::get_if<LastYearFigures>(&document.lastYear);
    if (!known) {
        return lastYearView(document, tables.codeBook());
    }
    std::vector<FiguresLastYear::ScopedFigure> figures;
    for (const auto& [name, amount] : known->figures) {
        const auto cell = cellOf(tables, document.ledger, name);
        if (const auto scope = cell ? tables.scopeOf(*cell) : std::nullopt) {
            figures.emplace_back(*scope, amount);
        }
    }
    return std::make_unique<FiguresLastYear>(std::move(figures));
}

} // namespace budget
