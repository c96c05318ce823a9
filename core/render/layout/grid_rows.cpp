#include "core/render/layout/grid_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace budget {

namespace {

constexpr double lineFactor = 1.2;
constexpr std::size_t mostBalanced = 9; ///< lines of a centred label; longer texts are set as they come

} // namespace

LineShape GridRows::lineShape(const PlacedCell& cell) const {
    return {.size = m_measure.size, .width = m_measure.textWidth(cell.column, cell.columnSpan)};
}

void GridRows::breakLines(PlacedCell& cell) {
    const LineShape shape = lineShape(cell);
    const ShapedText& text = *cell.text;
    const bool onOneLine = text.width() * shape.size <= shape.width && !text.text.contains(u'\n');
    if (onOneLine) {
        const int end = static_cast<int>(text.glyphs.size());
        cell.lines = {Line{.begin = 0, .end = end, .width = text.width() * shape.size}};
        return;
    }
    const std::vector<LineBreak> breaks = m_breaker.breaksOf(text.text);
    cell.lines = fillLines(text, breaks, shape);
    const bool leavesOne = cell.lines.size() > 1 && cell.lines.back().width < 1.5 * shape.size;
    if (leavesOne || (cell.cell->align == CellAlign::Center && cell.lines.size() < mostBalanced)) {
        cell.lines = fillBalanced(text, breaks, shape);
    }
}

double GridRows::needed(const PlacedCell& cell) const {
    return static_cast<double>(cell.lines.size()) * m_lineHeight + 2 * cellAir;
}

void GridRows::setTo(const GridMeasure& measure) {
    m_measure = measure;
    m_lineHeight = measure.size * lineFactor;
    m_heights.assign(static_cast<std::size_t>(m_rows.rowCount), m_lineHeight + 2 * cellAir);
    for (PlacedCell& cell : m_rows.cells) {
        breakLines(cell);
        if (cell.rowSpan == 1) {
            double& height = m_heights[static_cast<std::size_t>(cell.row)];
            height = std::max(height, needed(cell));
        }
    }
    for (const PlacedCell& cell : m_rows.cells) {
        const double lacks = needed(cell) - height(cell.row, cell.row + cell.rowSpan);
        for (int row = cell.row; lacks > 0 && row < cell.row + cell.rowSpan; ++row) {
            extend(row, lacks / cell.rowSpan);
        }
    }
}

void GridRows::addAir(double height) {
    for (double& each : m_heights) {
        each += height;
    }
}

double GridRows::height(int first, int last) const {
    return std::accumulate(m_heights.begin() + first, m_heights.begin() + last, 0.0);
}

void GridRows::splitTallerThan(double limit) {
    if (limit < m_lineHeight + 2 * cellAir) {
        return;
    }
    for (int row = 0; row < m_rows.rowCount; ++row) {
        if (rowHeight(row) > limit) {
            splitRow(row, limit);
        }
    }
}

void GridRows::splitRow(int row, double limit) {
    const auto linesPerPiece = static_cast<std::size_t>(std::floor((limit - 2 * cellAir) / m_lineHeight));
    std::size_t lines = 1;
    for (const PlacedCell& cell : m_rows.cells) {
        if (cell.row == row && cell.rowSpan == 1) {
            lines = std::max(lines, cell.lines.size());
        }
    }
    const double height = rowHeight(row);
    const int pieces = std::max(static_cast<int>((lines + linesPerPiece - 1) / linesPerPiece),
                                static_cast<int>(std::ceil(height / limit)));
    std::vector<PlacedCell> result;
    for (PlacedCell& cell : m_rows.cells) {
        if (cell.row > row) {
            cell.row += pieces - 1;
        } else if (cell.row + cell.rowSpan > row + 1 || (cell.row < row && cell.row + cell.rowSpan > row)) {
            cell.rowSpan += pieces - 1;
        } else if (cell.row == row) {
            for (int piece = 0; piece < pieces; ++piece) {
                const std::size_t first =
                    std::min(cell.lines.size(), linesPerPiece * static_cast<std::size_t>(piece));
                const std::size_t last = std::min(cell.lines.size(), first + linesPerPiece);
                PlacedCell part = cell;
                part.row = row + piece;
                part.lines.assign(cell.lines.begin() + static_cast<std::ptrdiff_t>(first),
                                  cell.lines.begin() + static_cast<std::ptrdiff_t>(last));
                result.push_back(std::move(part));
            }
            continue;
        }
        result.push_back(std::move(cell));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const PlacedCell& a, const PlacedCell& b) { return a.row < b.row; });
    m_rows.cells = std::move(result);
    m_rows.rowCount += pieces - 1;
    const double rest = std::max(height - limit * (pieces - 1), m_lineHeight + 2 * cellAir);
    m_heights[static_cast<std::size_t>(row)] = rest;
    const int added = pieces - 1;
    m_heights.insert(m_heights.begin() + row, static_cast<std::size_t>(added), limit);
}

} // namespace budget
