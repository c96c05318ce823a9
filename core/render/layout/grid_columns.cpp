#include "core/render/layout/grid_columns.h"

#include "core/render/layout/type_sizes.h"

#include <algorithm>
#include <numeric>

namespace budget {

namespace {

constexpr double leastHeader = 2;   ///< characters a header's line holds at least
constexpr double leastFigure = 3.2; ///< 123.45, so that an empty column looks like one for figures
constexpr double leastText = 2;
constexpr double decentText = 6;
constexpr double comfortableText = 10;
constexpr double longestWhole = 9;    ///< longer numbers with their units may be broken
constexpr double comfortableSize = 9; ///< below this columns are rather made narrow than type small
constexpr double decentHeading = 6;   ///< a label column without labels still shows its title well
constexpr double titleLines = 4;      ///< a figure column's title need not stand on more lines
constexpr double leastComfort = 4;
constexpr double codeAir = 0.8;
constexpr double widestFigure = 9; ///< figure columns grow no further while labels may still grow
constexpr double reserve = 0.02;   ///< against rounding in comparisons
constexpr double sizeStep = 0.5;

double paddingAt(double size) {
    return std::max(1.5, size * 0.28);
}

} // namespace

ColumnNeeds::ColumnNeeds(const std::vector<GridColumn>& columns, const PlacedRows& header,
                         const PlacedRows& rows, const LineBreaker& breaker)
    : m_breaker(breaker) {
    for (const GridColumn& column : columns) {
        m_columns.push_back({.kind = column.kind, .weight = static_cast<double>(std::max(1, column.weight))});
    }
    take(header, true);
    take(rows, false);
    settle();
    takeSpans(header);
    takeSpans(rows);
}

void ColumnNeeds::take(const PlacedRows& rows, bool isHeader) {
    for (const PlacedCell& placed : rows.cells) {
        if (placed.columnSpan == 1) {
            takeCell(placed, isHeader);
        }
    }
}

void ColumnNeeds::takeCell(const PlacedCell& placed, bool isHeader) {
    Column& column = m_columns[static_cast<std::size_t>(placed.column)];
    const double width = placed.text->width();
    const bool unbroken = isFigureText(placed.text->text) || (!isHeader && column.kind != ColumnKind::Text);
    if (unbroken) {
        column.figure = std::max(column.figure, width + reserve);
    } else if (isHeader) {
        column.least = std::max(column.least, std::min(width, leastHeader) + reserve);
        column.heading = std::max(column.heading, width + reserve);
    } else {
        column.natural = std::max(column.natural, width + reserve);
        column.piece = std::max(column.piece, longestPiece(*placed.text) + reserve);
    }
}

/// Only numbers make pieces longer than a few characters, so other texts are not looked into.
double ColumnNeeds::longestPiece(const ShapedText& text) const {
    const bool hasNumber = std::any_of(text.glyphs.begin(), text.glyphs.end(), [](const ShapedGlyph& glyph) {
        return glyph.character >= U'0' && glyph.character <= U'9';
    });
    if (!hasNumber) {
        return 0;
    }
    const std::vector<LineBreak> breaks = m_breaker.breaksOf(text.text);
    double longest = 0;
    double piece = 0;
    for (const ShapedGlyph& glyph : text.glyphs) {
        const bool isFresh = breaks[static_cast<std::size_t>(glyph.textBegin)] != LineBreak::None;
        piece = glyph.advance + (isFresh ? 0 : piece);
        longest = std::max(longest, piece);
    }
    return longest;
}

void ColumnNeeds::settle() {
    for (Column& column : m_columns) {
        if (column.kind == ColumnKind::Figure) {
            column.figure = std::max(column.figure, leastFigure);
        }
        column.least = std::max({column.least, column.figure, std::min(column.natural, leastText)});
        column.natural = std::max({column.natural, column.least, std::min(column.heading, decentHeading)});
        column.decent = column.least;
        column.comfortable = column.least;
        if (column.kind == ColumnKind::Text) {
            column.decent = std::max(
                {column.least, std::min(column.natural, decentText), std::min(column.piece, longestWhole)});
            column.comfortable = std::max(column.decent, std::min(column.natural, comfortableText));
        } else if (column.kind == ColumnKind::Figure) {
            const double title =
                std::min(column.heading, std::max(column.heading / titleLines, leastComfort));
            column.comfortable = std::max(column.least, title);
        } else {
            column.comfortable += codeAir;
        }
    }
}

/// A figure that stands across columns must fit into them together.
void ColumnNeeds::takeSpans(const PlacedRows& rows) {
    for (const PlacedCell& placed : rows.cells) {
        if (placed.columnSpan < 2) {
            continue;
        }
        const auto begin = m_columns.begin() + placed.column;
        const auto end = begin + placed.columnSpan;
        const double has =
            std::accumulate(begin, end, 0.0, [](double sum, const Column& c) { return sum + c.least; });
        const double width = placed.text->width();
        const double lacks =
            (isFigureText(placed.text->text) ? width : std::min(width, leastText)) + reserve - has;
        for (auto column = begin; lacks > 0 && column != end; ++column) {
            column->least += lacks / placed.columnSpan;
            column->decent = std::max(column->decent, column->least);
            column->natural = std::max(column->natural, column->least);
        }
    }
}

double ColumnNeeds::total(double size, double padding, double Column::*need) const {
    return std::accumulate(m_columns.begin(), m_columns.end(), 0.0, [&](double sum, const Column& column) {
        return sum + column.*need * size + 2 * padding;
    });
}

bool ColumnNeeds::fitsAt(double width, double size) const {
    return total(size, paddingAt(size), &Column::decent) <= width;
}

GridMeasure ColumnNeeds::fit(double width, double largest) const {
    for (const double size : sizesDown(largest, comfortableSize, sizeStep)) {
        if (total(size, paddingAt(size), &Column::comfortable) <= width) {
            return share(width, size, paddingAt(size));
        }
    }
    for (const double size : sizesDown(std::min(largest, comfortableSize), smallestGridSize, sizeStep)) {
        if (fitsAt(width, size)) {
            return share(width, size, paddingAt(size));
        }
    }
    double size = std::min(largest, smallestGridSize);
    double padding = paddingAt(size);
    while (size > 0.5 && total(size, padding, &Column::least) > width) {
        size *= 0.97;
        padding = std::min(padding, size * 0.2);
    }
    return share(width, size, padding);
}

/// Gives every column what it needs at least and the rest in turns: to labels up to one line, to figures up
/// to a comfortable width, then to all.
GridMeasure ColumnNeeds::share(double width, double size, double padding) const {
    const std::size_t count = m_columns.size();
    std::vector<double> widths(count);
    double rest = width;
    for (std::size_t i = 0; i < count; ++i) {
        widths[i] = m_columns[i].least * size + 2 * padding;
        rest -= widths[i];
    }
    const auto grow = [&](auto limit) {
        for (int turn = 0; turn < 16 && rest > 0.01; ++turn) {
            double wishes = 0;
            for (std::size_t i = 0; i < count; ++i) {
                wishes += std::max(0.0, limit(i) - widths[i]) * m_columns[i].weight;
            }
            const double shared = rest;
            for (std::size_t i = 0; i < count && wishes > 0; ++i) {
                const double lack = std::max(0.0, limit(i) - widths[i]);
                const double more = std::min(shared * lack * m_columns[i].weight / wishes, lack);
                widths[i] += more;
                rest -= more;
            }
        }
    };
    grow([&](std::size_t i) { return m_columns[i].decent * size + 2 * padding; });
    grow([&](std::size_t i) { return m_columns[i].comfortable * size + 2 * padding; });
    grow([&](std::size_t i) { return m_columns[i].natural * size + 2 * padding; });
    grow([&](std::size_t i) {
        return m_columns[i].kind == ColumnKind::Figure ? widestFigure * size + 2 * padding : widths[i];
    });
    grow([&](std::size_t i) { return m_columns[i].kind == ColumnKind::Code ? widths[i] : width; });
    grow([&](std::size_t) { return width; });

    GridMeasure measure{.size = size, .padding = padding, .edges = {0}};
    for (const double each : widths) {
        measure.edges.push_back(measure.edges.back() + each);
    }
    return measure;
}

} // namespace budget
