// TablePlace: where a cell of a table stands on the pages of a publication.
#pragma once

#include "core/render/page_layout.h"
#include "core/tables/tables.h"

#include <QRectF>

#include <optional>

namespace budget {

struct TablePlace {
    int page = 0;
    QRectF area;
};

/// Nothing for a cell that is not printed. The tables are the first grids of the publication, in the order of
/// the layout.
std::optional<TablePlace> placeOfCell(const Tables& tables, const PageSet& pages, const CellRef& cell);
std::optional<int> pageOfCell(const Tables& tables, const PageSet& pages, const CellRef& cell);

} // namespace budget
