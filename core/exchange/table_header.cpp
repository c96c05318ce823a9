#include "core/exchange/table_header.h"

#include "core/edit/official_columns.h"

#include <algorithm>
#include <array>

namespace budget {
namespace {

// A header is looked for no further than this.
constexpr std::size_t searchedRows = 10;
constexpr std::size_t mostHeight = 5;
constexpr int mostColumns = 100;
constexpr int mostRanges = 500;
constexpr qsizetype longestTitle = 100;

/// What a column is called in a header: its own title, and with those above it.
struct ColumnTitle {
    QString leaf;
    QString path;
};

/// The rows in which a header may stand, merged cells filled.
class TitleRows {
public:
    TitleRows(const Sheet& sheet, RowSpan rows) : m_first(rows.first), m_cells(rows.end - rows.first) {
        for (std::size_t row = rows.first; row < rows.end; ++row) {
            for (const SheetCell& cell : sheet.rows[row].cells) {
                if (cell.column <= mostColumns && cell.text.size() <= longestTitle) {
                    at(row, cell.column).text = bareLabel(cell.text);
                    m_width = std::max(m_width, cell.column);
                }
            }
        }
        fillMerged(sheet, rows);
    }

    /// The titles of the columns 1, 2 … in the rows from `first` on. A cell that reaches over several rows
    /// says its title once.
    std::vector<ColumnTitle> titles(std::size_t first, std::size_t height) const {
        std::vector<ColumnTitle> titles(static_cast<std::size_t>(m_width));
        for (int column = 1; column <= m_width; ++column) {
            ColumnTitle& title = titles[static_cast<std::size_t>(column - 1)];
            for (std::size_t row = first; row < first + height; ++row) {
                const Cell& cell = at(row, column);
                const bool isSaid = row > first && cell.range > 0 && cell.range == at(row - 1, column).range;
                if (!isSaid && !cell.text.isEmpty()) {
                    title.leaf = cell.text;
                    title.path += cell.text;
                }
            }
        }
        return titles;
    }

private:
    struct Cell {
        QString text;
        int range = 0; ///< the merged range it lies in; 0 = none
    };

    Cell& at(std::size_t row, int column) {
        return m_cells[row - m_first][static_cast<std::size_t>(column - 1)];
    }
    const Cell& at(std::size_t row, int column) const {
        return m_cells[row - m_first][static_cast<std::size_t>(column - 1)];
    }

    void fillMerged(const Sheet& sheet, RowSpan rows) {
        const int firstRow = sheet.rows[rows.first].number;
        const int lastRow = sheet.rows[rows.end - 1].number;
        int number = 0;
        for (const CellRange& range : sheet.merged) {
            const bool isInside = range.firstRow <= lastRow && range.lastRow >= firstRow;
            if (!isInside || range.firstColumn > mostColumns || number >= mostRanges) {
                continue;
            }
            ++number;
            std::optional<QString> text;
            for (std::size_t row = rows.first; row < rows.end; ++row) {
                const int in = sheet.rows[row].number;
                if (in < range.firstRow || in > range.lastRow) {
                    continue;
                }
                text = text ? text : at(row, range.firstColumn).text;
                for (int column = range.firstColumn; column <= std::min(range.lastColumn, m_width);
                     ++column) {
                    at(row, column) = {*text, number};
                }
            }
        }
    }

    std::size_t m_first;
    std::vector<std::array<Cell, mostColumns>> m_cells;
    int m_width = 0;
};

ColumnTitle titleOf(const ColumnDefinition& column) {
    ColumnTitle title;
    for (const QString& each : column.titles) {
        title.leaf = bareLabel(each);
        title.path += title.leaf;
    }
    return title;
}

/// Puts the columns of a sheet on those of a table: first where the whole path agrees, then where as many
/// columns of one title are left on both sides.
class Matching {
public:
    Matching(const std::vector<ColumnTitle>& wanted, const std::vector<ColumnTitle>& found)
        : m_wanted(wanted), m_found(found), m_columns(wanted.size(), 0), m_taken(found.size(), false) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            takePath(i);
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            takeLeaves(i);
        }
    }

    /// A path tells more than a title.
    int score() const { return m_score; }
    const std::vector<int>& columns() const { return m_columns; }

private:
    void take(std::size_t wanted, std::size_t found, int score) {
        m_columns[wanted] = static_cast<int>(found) + 1;
        m_taken[found] = true;
        m_score += score;
    }

    void takePath(std::size_t wanted) {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_taken[i] && m_found[i].path == m_wanted[wanted].path) {
                take(wanted, i, 2);
                return;
            }
        }
    }

    void takeLeaves(std::size_t wanted) {
        const QString& leaf = m_wanted[wanted].leaf;
        std::vector<std::size_t> open;
        std::vector<std::size_t> there;
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            if (m_columns[i] == 0 && m_wanted[i].leaf == leaf) {
                open.push_back(i);
            }
        }
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_taken[i] && m_found[i].leaf == leaf) {
                there.push_back(i);
            }
        }
        if (open.size() == there.size()) {
            for (std::size_t i = 0; i < open.size(); ++i) {
                take(open[i], there[i], 1);
            }
        }
    }

    const std::vector<ColumnTitle>& m_wanted;
    const std::vector<ColumnTitle>& m_found;
    std::vector<int> m_columns;
    std::vector<bool> m_taken;
    int m_score = 0;
};

bool isUsable(const std::vector<int>& columns, const std::vector<TableColumn>& printed, const Tables& tables,
              int table) {
    int labels = 0;
    int values = 0;
    int valuesThere = 0;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const PanelDefinition& panel = tables.panel(table, printed[i].panel).definition();
        const bool isValue = panel.columns[static_cast<std::size_t>(printed[i].column)].isValue();
        values += isValue ? 1 : 0;
        valuesThere += isValue && columns[i] > 0 ? 1 : 0;
        labels += !isValue && columns[i] > 0 ? 1 : 0;
    }
    return labels > 0 && valuesThere * 2 >= values && valuesThere > 0;
}

} // namespace

std::vector<TableColumn> printedColumns(const Tables& tables, int table) {
    std::vector<TableColumn> columns;
    for (int p = 0; p < tables.panelCount(table); ++p) {
        const PanelTable& panel = tables.panel(table, p);
        for (const int column : panel.shownColumns()) {
            if (panel.definition().columns[static_cast<std::size_t>(column)].restOf < 0) {
                columns.push_back({p, column});
            }
        }
    }
    return columns;
}

std::optional<TableHeader> findTableHeader(const Sheet& sheet, RowSpan rows, const Tables& tables,
                                           int table) {
    if (rows.first >= rows.end) {
        return std::nullopt;
    }
    const std::vector<TableColumn> printed = printedColumns(tables, table);
    std::vector<ColumnTitle> wanted;
    for (const TableColumn& each : printed) {
        const PanelDefinition& panel = tables.panel(table, each.panel).definition();
        wanted.push_back(titleOf(panel.columns[static_cast<std::size_t>(each.column)]));
    }
    const RowSpan searched{rows.first, std::min(rows.end, rows.first + searchedRows)};
    const TitleRows titles(sheet, searched);
    std::optional<TableHeader> best;
    int bestScore = 0;
    for (std::size_t row = searched.first; row < searched.end; ++row) {
        for (std::size_t height = 1; height <= mostHeight && row + height <= searched.end; ++height) {
            const std::vector<ColumnTitle> found = titles.titles(row, height);
            const Matching matching(wanted, found);
            if (matching.score() > bestScore && isUsable(matching.columns(), printed, tables, table)) {
                bestScore = matching.score();
                best = TableHeader{row + height, matching.columns()};
            }
        }
    }
    return best;
}

} // namespace budget
