#include "core/render/layout/grid_pages.h"

#include "core/render/layout/grid_rules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace budget {

namespace {

constexpr double tolerance = 0.01;

HeaderScope scopeOf(const PlacedCell& cell, bool isHeader) {
    if (isHeader || cell.cell->role == CellRole::ColumnHeader) {
        return HeaderScope::Column;
    }
    return cell.cell->role == CellRole::RowHeader ? HeaderScope::Row : HeaderScope::None;
}

} // namespace

GridPager::GridPager(GridParts parts, PageFlow& pages)
    : m_parts(parts), m_pages(pages), m_gridNumber(pages.nextGrid()) {}

bool GridPager::run(const std::function<bool()>& keepGoing) {
    m_parts.frame.putAbove(m_pages, GridPage::First);
    makeNodes();
    GridPage kind = GridPage::First;
    int row = 0;
    do {
        if (kind == GridPage::Continued) {
            m_pages.startPage(m_pages.shape());
            m_parts.frame.putAbove(m_pages, kind);
        }
        const std::size_t firstBox = m_pages.page().cells.size();
        putHeader(kind);
        const int next = rowsThatFit(row, m_pages.remaining());
        putRows(row, next);
        putRules(firstBox);
        makeRoomForOpen(next);
        row = next;
        kind = GridPage::Continued;
        if (!keepGoing()) {
            return false;
        }
    } while (row < m_parts.rows.count());
    m_parts.frame.putBelow(m_pages);
    return true;
}

void GridPager::makeNodes() {
    m_table = m_pages.addNode(StructureTag::Table);
    if (m_parts.header.count() > 0) {
        makeRowNodes(m_parts.header, m_pages.addNode(StructureTag::TableHead, m_table), true);
    }
    if (m_parts.rows.count() > 0) {
        makeRowNodes(m_parts.rows, m_pages.addNode(StructureTag::TableBody, m_table), false);
    }
}

void GridPager::makeRowNodes(GridRows& rows, int parent, bool isHeader) {
    std::map<std::pair<int, int>, int> known; // a split cell's parts share their node
    int rowNode = artifact;
    int row = -1;
    for (PlacedCell& cell : rows.cells()) {
        if (cell.sourceRow != row) {
            row = cell.sourceRow;
            rowNode = m_pages.addNode(StructureTag::TableRow, parent);
        }
        const auto [place, isNew] = known.try_emplace({cell.sourceRow, cell.column}, artifact);
        if (isNew) {
            const HeaderScope scope = scopeOf(cell, isHeader);
            place->second = m_pages.addNode(
                scope == HeaderScope::None ? StructureTag::DataCell : StructureTag::HeaderCell, rowNode);
            StructureNode& node = m_pages.node(place->second);
            node.columnSpan = cell.columnSpan;
            node.rowSpan = std::max(1, cell.cell->rowSpan > cell.rowSpan ? cell.rowSpan : cell.cell->rowSpan);
            node.scope = scope;
        }
        cell.node = place->second;
    }
}

/// At least one row; the last row stays with the note below it.
int GridPager::rowsThatFit(int first, double height) const {
    const int count = m_parts.rows.count();
    int row = first;
    double used = 0;
    while (row < count) {
        used += m_parts.rows.rowHeight(row);
        const double below = row + 1 == count ? m_parts.frame.heightBelow() : 0;
        if (row > first && used + below > height + tolerance) {
            break;
        }
        ++row;
    }
    return row;
}

void GridPager::putHeader(GridPage page) {
    GridRows& header = m_parts.header;
    m_firstRow = 0;
    m_tops = {m_pages.y()};
    for (int row = 0; row < header.count(); ++row) {
        m_tops.push_back(m_tops.back() + header.rowHeight(row));
    }
    for (const PlacedCell& cell : header.cells()) {
        const Share all{0, cell.lines.size(), page == GridPage::Continued};
        putCell(cell, all, areaOf(cell, 0, header.count()), true, all.isRepeated ? artifact : cell.node);
    }
    m_pages.moveTo(m_tops.back());
}

void GridPager::putRows(int first, int last) {
    GridRows& rows = m_parts.rows;
    m_firstRow = first;
    m_tops = {m_pages.y()};
    for (int row = first; row < last; ++row) {
        m_tops.push_back(m_tops.back() + rows.rowHeight(row));
    }
    std::vector<OpenCell> open = std::exchange(m_open, {});
    for (OpenCell& each : open) {
        putOpenPart(each, first, last);
    }
    for (; m_next < rows.cells().size() && rows.cells()[m_next].row < last; ++m_next) {
        OpenCell fresh{.cell = m_next};
        putOpenPart(fresh, first, last);
    }
    m_pages.moveTo(m_tops.back());
}

/// Puts the part of a cell that lies in rows [first, last) and keeps it open when it goes on.
void GridPager::putOpenPart(OpenCell& open, int first, int last) {
    const PlacedCell& cell = m_parts.rows.cells()[open.cell];
    const QRectF area = areaOf(cell, first, last);
    const Share share = shareOf(cell, open.printed, area.height());
    putCell(cell, share, area, false, share.isRepeated ? artifact : cell.node);
    open.printed = std::max(open.printed, share.last);
    if (cell.row + cell.rowSpan > last) {
        m_open.push_back(open);
    }
}

GridPager::Share GridPager::shareOf(const PlacedCell& cell, std::size_t printed, double height) const {
    const double lines = (height - 2 * cellAir + tolerance) / m_parts.rows.lineHeight();
    const auto fitting = static_cast<std::size_t>(std::max(0.0, std::floor(lines)));
    const std::size_t all = cell.lines.size();
    if (printed >= all) {
        return {0, fitting >= all ? all : 0, true};
    }
    // A part of one row holds all its lines by the way its height was found.
    const std::size_t room = cell.rowSpan == 1 ? all : fitting;
    return {printed, std::min(all, printed + room), false};
}

/// The rows after a break must hold what a spanning cell has left.
void GridPager::makeRoomForOpen(int next) {
    for (const OpenCell& open : m_open) {
        const PlacedCell& cell = m_parts.rows.cells()[open.cell];
        const auto left = static_cast<double>(cell.lines.size() - open.printed);
        const double lacks = left * m_parts.rows.lineHeight() + 2 * cellAir + tolerance -
                             m_parts.rows.height(next, cell.row + cell.rowSpan);
        if (left > 0 && lacks > 0) {
            m_parts.rows.extend(next, lacks);
        }
    }
}

QRectF GridPager::areaOf(const PlacedCell& cell, int first, int last) const {
    const int top = std::max(cell.row, first) - m_firstRow;
    const int bottom = std::min(cell.row + cell.rowSpan, last) - m_firstRow;
    const double left = m_pages.geometry().body.left();
    const std::vector<double>& edges = m_parts.measure.edges;
    return {QPointF(left + edges[cell.column], m_tops[top]),
            QPointF(left + edges[cell.column + cell.columnSpan], m_tops[bottom])};
}

void GridPager::putCell(const PlacedCell& cell, const Share& share, const QRectF& area, bool isHeader,
                        int node) {
    const GridRows& rows = isHeader ? m_parts.header : m_parts.rows;
    m_pages.page().cells.push_back({area, node, m_gridNumber, isHeader, cell.sourceRow, cell.column});
    const double lineHeight = rows.lineHeight();
    const LineShape shape = rows.lineShape(cell);
    double top =
        area.top() + (area.height() - lineHeight * static_cast<double>(share.last - share.first)) / 2;
    for (std::size_t i = share.first; i < share.last; ++i) {
        const Line& line = cell.lines[i];
        const double free = shape.width - line.width;
        double x = area.left() + m_parts.measure.padding;
        x += cell.cell->align == CellAlign::Right    ? free
             : cell.cell->align == CellAlign::Center ? free / 2
                                                     : 0;
        placeLine(*cell.text, line, shape, {x, baseline(top, lineHeight, shape.size)}, node,
                  m_pages.page().runs);
        top += lineHeight;
    }
}

void GridPager::putRules(std::size_t firstBox) {
    Page& page = m_pages.page();
    const std::vector<Rule> rules = rulesAround(std::span(page.cells).subspan(firstBox));
    page.rules.insert(page.rules.end(), rules.begin(), rules.end());
}

} // namespace budget
