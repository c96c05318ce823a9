// Breaks a grid's rows over pages and puts them there with the header rows on top of each page. Rows stay
// whole; a cell that spans rows on both sides of a break is continued.
#pragma once

#include "core/render/layout/grid_frame.h"
#include "core/render/layout/grid_rows.h"

#include <functional>

namespace budget {

/// Heights are final; rows may still be made taller where a spanning cell's text needs it.
struct GridParts {
    const Grid& grid;
    const GridFrame& frame;
    const GridMeasure& measure;
    GridRows& header;
    GridRows& rows;
};

class GridPager {
public:
    GridPager(GridParts parts, PageFlow& pages);

    /// Starts on the current page. False when `keepGoing`, asked once a page, says so.
    bool run(const std::function<bool()>& keepGoing);

private:
    /// A cell that spans rows and is not finished at the end of a page.
    struct OpenCell {
        std::size_t cell = 0;
        std::size_t printed = 0; ///< lines so far

        friend bool operator==(const OpenCell&, const OpenCell&) = default;
    };
    /// The lines of a cell that go into one of its parts.
    struct Share {
        std::size_t first = 0;
        std::size_t last = 0;
        bool isRepeated = false;

        friend bool operator==(const Share&, const Share&) = default;
    };

    void makeNodes();
    void makeRowNodes(GridRows& rows, int parent, bool isHeader);
    int rowsThatFit(int first, double height) const;
    void putHeader(GridPage page);
    void putRows(int first, int last);
    void putOpenPart(OpenCell& open, int first, int last);
    void makeRoomForOpen(int next);
    Share shareOf(const PlacedCell& cell, std::size_t printed, double height) const;
    QRectF areaOf(const PlacedCell& cell, int first, int last) const;
    void putCell(const PlacedCell& cell, const Share& share, const QRectF& area, bool isHeader, int node);
    void putRules(std::size_t firstBox);

    GridParts m_parts;
    PageFlow& m_pages;
    int m_table = 0;
    int m_gridNumber = 0;
    std::size_t m_next = 0; ///< first body cell that is on no page yet
    std::vector<OpenCell> m_open;
    std::vector<double> m_tops; ///< of the rows on this page, from m_firstRow
    int m_firstRow = 0;
};

} // namespace budget
