#include "core/render/layout/grid_layout.h"

#include "core/render/layout/grid_pages.h"
#include "core/render/layout/type_sizes.h"

#include <algorithm>

namespace budget {

namespace {

constexpr double mostAir = 8;            ///< added to each row where a page has room
constexpr double usualAir = 4;           ///< in a table of many pages
constexpr double smallestOnePage = 9;    ///< type goes down to this to save a nearly empty second page
constexpr double onePageOverflow = 1.35; ///< by which a table may exceed a page to be made smaller
constexpr double sizeStep = 0.5;

int columnCount(const Grid& grid) {
    int count = static_cast<int>(grid.columns.size());
    for (const std::vector<GridRow>* rows : {&grid.header, &grid.rows}) {
        if (!rows->empty() && grid.columns.empty()) {
            int cells = 0;
            for (const GridCell& cell : rows->front().cells) {
                cells += std::max(1, cell.columnSpan);
            }
            count = std::max(count, cells);
        }
    }
    return std::max(1, count);
}

std::vector<GridColumn> columnsOf(const Grid& grid) {
    std::vector<GridColumn> columns = grid.columns;
    columns.resize(static_cast<std::size_t>(columnCount(grid)));
    return columns;
}

class GridFitting {
public:
    GridFitting(const Grid& grid, PageFlow& pages)
        : m_pages(pages),
          m_header(placeCells(grid.header, columnCount(grid), pages.shaper()), pages.breaker()),
          m_rows(placeCells(grid.rows, columnCount(grid), pages.shaper()), pages.breaker()),
          m_needs(columnsOf(grid), m_header.placed(), m_rows.placed(), pages.breaker()) {}

    PageShape shapeFor(PageShape wanted) const {
        const bool fits = m_needs.fitsAt(geometryOf(PageShape::Portrait).body.width(), smallestGridSize);
        return wanted == PageShape::Portrait && fits ? PageShape::Portrait : PageShape::Landscape;
    }

    /// Chooses size and heights for the page that has been started.
    void fit(const GridFrame& frame) {
        const double room = m_pages.remaining() - frame.heightAbove(GridPage::First) - frame.heightBelow();
        setTo(largestGridSize);
        const double whole = total();
        if (whole > room && whole <= room * onePageOverflow) {
            shrinkToOnePage(room);
        }
        const int rows = m_header.count() + m_rows.count();
        const double spare = rows > 0 ? (room - total()) / rows : 0;
        const double air = spare >= 0 ? std::min(mostAir, spare) : usualAir;
        m_header.addAir(air);
        m_rows.addAir(air);
        const double continued = m_pages.geometry().body.height() - frame.heightAbove(GridPage::Continued);
        m_rows.splitTallerThan(continued - m_header.totalHeight());
    }

    const GridMeasure& measure() const { return m_measure; }
    GridRows& header() { return m_header; }
    GridRows& rows() { return m_rows; }

private:
    double total() const { return m_header.totalHeight() + m_rows.totalHeight(); }

    void setTo(double largest) {
        m_measure = m_needs.fit(m_pages.geometry().body.width(), largest);
        m_header.setTo(m_measure);
        m_rows.setTo(m_measure);
    }

    void shrinkToOnePage(double room) {
        const double widest = m_measure.size;
        for (const double size : sizesDown(widest - sizeStep, smallestOnePage, sizeStep)) {
            setTo(size);
            if (total() <= room) {
                return;
            }
        }
        setTo(largestGridSize);
    }

    PageFlow& m_pages;
    GridRows m_header;
    GridRows m_rows;
    ColumnNeeds m_needs;
    GridMeasure m_measure;
};

void announce(const Grid& grid, PageFlow& pages) {
    const QString name = grid.title.isEmpty() ? grid.label : grid.title;
    const QString text = grid.bookmark.isEmpty() ? name : name + QLatin1Char(' ') + grid.bookmark;
    if (!text.isEmpty()) {
        pages.addOutline(grid.level, text, pages.here());
    }
    if (!grid.contentsText.isEmpty()) {
        pages.addContentsEntry({grid.level, grid.contentsText, pages.here()});
    }
}

} // namespace

bool layOutGrid(const Grid& grid, PageFlow& pages, TextFlow& text, const std::function<bool()>& keepGoing) {
    GridFitting fitting(grid, pages);
    text.startGridPage(fitting.shapeFor(grid.page));
    announce(grid, pages);
    const GridFrame frame(grid, pages, pages.geometry().body.width());
    fitting.fit(frame);
    return GridPager({grid, frame, fitting.measure(), fitting.header(), fitting.rows()}, pages)
        .run(keepGoing);
}

} // namespace budget
