#include "core/spreadsheet/comparison_sheet.h"

#include "core/compare/changes.h"
#include "core/compare/comparison_lines.h"
#include "core/compare/comparison_tsv.h"
#include "core/layout/header_depth.h"

#include <algorithm>

namespace budget {
namespace {

/// What stands beside each other of a figure.
const std::array<QString, 4> aspects{QStringLiteral("上年"), QStringLiteral("本年"), QStringLiteral("增减额"),
                                     QStringLiteral("增减率")};
constexpr int aspectCount = static_cast<int>(aspects.size());

const ColumnDefinition& columnOf(const YearComparison& comparison, int table, int panel, int column) {
    return comparison.workspace()
        .tables()
        .panel(table, panel)
        .definition()
        .columns[static_cast<std::size_t>(column)];
}

/// Columns of words, and those of figures that either year shows, in the order of the header.
std::vector<int> shownColumns(const YearComparison& comparison, int table, int panel) {
    std::vector<int> columns = comparison.valueColumns(table, panel);
    for (const int column : comparison.workspace().tables().panel(table, panel).shownColumns()) {
        if (!columnOf(comparison, table, panel, column).isValue()) {
            columns.push_back(column);
        }
    }
    std::ranges::sort(columns);
    return columns;
}

/// The header tree of a table with a row of aspects below the columns of figures.
class ComparedHeader {
public:
    ComparedHeader(const YearComparison& comparison, int table) : m_comparison(&comparison), m_table(table) {
        const Tables& tables = comparison.workspace().tables();
        for (int p = 0; p < tables.panelCount(table); ++p) {
            m_depth = std::max(m_depth, headerDepth(tables.panel(table, p).definition().header));
        }
        m_rows.resize(static_cast<std::size_t>(m_depth) + 1);
        for (int p = 0; p < tables.panelCount(table); ++p) {
            m_panel = p;
            m_shown = shownColumns(comparison, table, p);
            for (const HeaderNode& node : tables.panel(table, p).definition().header) {
                add(node, 0);
            }
        }
    }

    std::vector<GridRow> rows() const { return m_rows; }

private:
    bool isValue(const HeaderNode& node) const {
        return columnOf(*m_comparison, m_table, m_panel, node.column).isValue();
    }

    int widthOf(const HeaderNode& node) const {
        if (!node.isGroup()) {
            const bool isShown = std::ranges::find(m_shown, node.column) != m_shown.end();
            return !isShown ? 0 : isValue(node) ? aspectCount : 1;
        }
        int width = 0;
        for (const HeaderNode& child : node.children) {
            width += widthOf(child);
        }
        return width;
    }

    void addCell(int level, const QString& text, int columns, int rows) {
        m_rows[static_cast<std::size_t>(level)].cells.push_back(
            {.text = text, .columnSpan = columns, .rowSpan = rows, .role = CellRole::ColumnHeader});
    }

    void add(const HeaderNode& node, int level) {
        const int width = widthOf(node);
        if (width == 0) {
            return;
        }
        const int below = m_depth - level;
        if (node.isGroup()) {
            addCell(level, node.title, width, 1);
            for (const HeaderNode& child : node.children) {
                add(child, level + 1);
            }
        } else if (isValue(node)) {
            addCell(level, node.title, width, below);
            for (const QString& aspect : aspects) {
                addCell(m_depth, aspect, 1, 1);
            }
        } else {
            addCell(level, node.title, width, below + 1);
        }
    }

    const YearComparison* m_comparison;
    int m_table;
    int m_panel = 0;
    int m_depth = 0;
    std::vector<int> m_shown; // of the panel
    std::vector<GridRow> m_rows;
};

std::vector<GridColumn> comparedColumns(const YearComparison& comparison, int table) {
    std::vector<GridColumn> columns;
    for (int p = 0; p < comparison.workspace().tables().panelCount(table); ++p) {
        for (const int column : shownColumns(comparison, table, p)) {
            const ColumnDefinition& definition = columnOf(comparison, table, p, column);
            const bool isCode = definition.show == Show::Class || definition.show == Show::Section ||
                                definition.show == Show::Item;
            if (definition.isValue()) {
                columns.insert(columns.end(), aspects.size(), {ColumnKind::Figure, 1});
            } else {
                columns.push_back({isCode ? ColumnKind::Code : ColumnKind::Text, 1});
            }
        }
    }
    return columns;
}

void addFigure(NumberGrid& grid, Figure figure, bool isBlank) {
    if (isBlank) {
        grid.addText({});
    } else {
        grid.addFigure(figure);
    }
}

/// The difference of known years and its rate; both are blank where nothing changed.
void addDifference(NumberGrid& grid, const YearPair& pair) {
    const Figure difference = pair.difference().value_or(Figure());
    const std::optional<Percent> rate = pair.rate();
    addFigure(grid, difference, difference == Figure());
    if (difference == Figure()) {
        grid.addText({});
    } else if (rate) {
        grid.addRate(*rate);
    } else {
        grid.addText(QStringLiteral("—"));
    }
}

/// A figure of both years. Blank is exactly zero, as in the tables; a zero that was typed is a figure.
void addPair(NumberGrid& grid, const YearComparison& comparison, const CellRef& cell) {
    static const QString unknown = QStringLiteral("未知");
    const YearPair pair = comparison.pair(cell);
    const bool isBlank = comparison.now(cell).isZero();
    if (!pair.last) {
        grid.addText(unknown);
        addFigure(grid, pair.now, isBlank);
        grid.addText(unknown);
        grid.addText(unknown);
        return;
    }
    addFigure(grid, *pair.last, comparison.last(cell).value_or(Money()).isZero() && !comparison.isTyped());
    addFigure(grid, pair.now, isBlank);
    addDifference(grid, pair);
}

void addLine(NumberGrid& grid, const YearComparison& comparison, int table, const TableLine& line,
             const RowText& words) {
    grid.beginRow();
    for (std::size_t p = 0; p < line.size(); ++p) {
        const int panel = static_cast<int>(p);
        for (const int column : shownColumns(comparison, table, panel)) {
            const bool isValue = columnOf(comparison, table, panel, column).isValue();
            if (!line[p]) {
                for (int i = 0; i < (isValue ? aspectCount : 1); ++i) {
                    grid.addText({});
                }
            } else if (isValue) {
                addPair(grid, comparison, {table, panel, *line[p], column});
            } else {
                grid.addText(words.text(table, panel, *line[p], column));
            }
        }
    }
}

/// The printed figures of a change or of a part of it, which are known.
void addChangePair(NumberGrid& grid, const YearPair& pair) {
    grid.addFigure(pair.last.value_or(Figure()));
    grid.addFigure(pair.now);
    addDifference(grid, pair);
}

QString sourceText(Fund fund) {
    const std::string_view name = ledgerTextOf(fund);
    return fund == Fund::All ? QStringLiteral("未说明资金来源")
                             : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString tableLabel(const YearComparison& comparison, int table) {
    const Tables& tables = comparison.workspace().tables();
    return QString(tables.pack().labels.number)
        .replace(QStringLiteral("{n}"), QString::number(tables.definition(table).number))
        .remove(QLatin1Char(' '));
}

void addParts(NumberGrid& grid, const YearComparison& comparison, const ChangeDivision& division,
              const RowText& words) {
    for (const ChangePart& part : division.parts) {
        grid.beginRow();
        grid.addText({});
        grid.addText(QStringLiteral("其中"));
        const QString name = part.cell ? rowPathText(comparison, *part.cell, words) : sourceText(part.fund);
        grid.addText(QStringLiteral("　") + name);
        grid.addText(part.cell ? columnText(comparison, *part.cell) : QString());
        addChangePair(grid, part.pair);
    }
}

} // namespace

NumberGrid comparedTable(const YearComparison& comparison, int table, const Grid& frame,
                         const RowText& words) {
    Grid head = frame;
    head.page = PageShape::Landscape;
    head.title += QStringLiteral("（与上年比较）");
    head.columns = comparedColumns(comparison, table);
    head.header = ComparedHeader(comparison, table).rows();
    head.rows.clear();
    NumberGrid grid(std::move(head), comparison.workspace().pack().figures);
    for (const TableLine& line : comparedLines(comparison, table, {})) {
        addLine(grid, comparison, table, line, words);
    }
    return grid;
}

NumberGrid comparedChanges(const YearComparison& comparison, const Grid& frame, const RowText& words) {
    Grid head = frame;
    head.page = PageShape::Landscape;
    head.columns = {
        {ColumnKind::Code, 1}, {ColumnKind::Code, 1}, {ColumnKind::Text, 1}, {ColumnKind::Text, 1}};
    head.columns.insert(head.columns.end(), aspects.size(), {ColumnKind::Figure, 1});
    head.header.emplace_back();
    for (const char* title : {"序号", "表", "行", "栏"}) {
        head.header.back().cells.push_back(
            {.text = QString::fromUtf8(title), .role = CellRole::ColumnHeader});
    }
    for (const QString& aspect : aspects) {
        head.header.back().cells.push_back({.text = aspect, .role = CellRole::ColumnHeader});
    }
    NumberGrid grid(std::move(head), comparison.workspace().pack().figures);
    int number = 0;
    for (const CellRef& cell : largestChanges(comparison, listedChanges)) {
        grid.beginRow();
        grid.addText(QString::number(++number));
        grid.addText(tableLabel(comparison, cell.table));
        grid.addText(rowPathText(comparison, cell, words));
        grid.addText(columnText(comparison, cell));
        addChangePair(grid, comparison.pair(cell));
        if (const auto divisions = divisionsOf(comparison, cell); !divisions.empty()) {
            addParts(grid, comparison, divisions.front(), words);
        }
    }
    return grid;
}

} // namespace budget
