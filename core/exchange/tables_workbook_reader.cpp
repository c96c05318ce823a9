#include "core/exchange/tables_workbook_reader.h"

#include "core/edit/official_columns.h"
#include "core/exchange/sheet_columns.h"
#include "core/exchange/table_header.h"
#include "core/spreadsheet/xlsx_reader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

// Far more than any layout has; what lies beyond is not looked at.
constexpr std::size_t mostStarts = 50; // of tables in one sheet
constexpr std::size_t mostSheets = 50;
constexpr std::size_t searchedRows = 20'000;
constexpr int searchedColumns = 100;
constexpr qsizetype longestTitle = 60;

/// Where a table begins in a sheet.
struct TableStart {
    int table = 0;
    std::size_t row = 0; // place in Sheet::rows
};

/// What tables are found by.
struct TableNames {
    explicit TableNames(const Tables& tables) {
        for (int table = 0; table < tables.tableCount(); ++table) {
            titles.push_back(bareLabel(tables.definition(table).title));
            numbers.push_back(tables.definition(table).number);
        }
    }

    std::vector<QString> titles;
    std::vector<int> numbers;
};

/// The table whose title a text is, with a year or a department around it; -1 = none.
int tableTitled(const QString& text, const TableNames& names) {
    int found = -1;
    qsizetype longest = 0;
    if (text.size() > longestTitle || !text.contains(u'表')) {
        return found;
    }
    const QString bare = bareLabel(text);
    for (std::size_t table = 0; table < names.titles.size(); ++table) {
        if (names.titles[table].size() > longest && bare.contains(names.titles[table])) {
            longest = names.titles[table].size();
            found = static_cast<int>(table);
        }
    }
    return found;
}

/// The table of a number: 表 6, 公开06表, 附表六; -1 = none.
int tableNumbered(const QString& text, const TableNames& names) {
    static const QRegularExpression pattern(
        QStringLiteral("^(?:公开|附|预算公开)?表?([0-9]{1,2}|[一二三四五六七八九十]{1,3})表?$"));
    static const QString numerals = QStringLiteral("一二三四五六七八九");
    const bool mayBe = text.size() <= longestTitle && text.contains(u'表');
    const QRegularExpressionMatch match = pattern.match(mayBe ? bareLabel(text) : QString());
    if (!match.hasMatch()) {
        return -1;
    }
    const QString digits = match.captured(1);
    int number = digits.toInt();
    if (number == 0) {
        const qsizetype ten = digits.indexOf(u'十');
        const auto valueOf = [](QChar c) { return static_cast<int>(numerals.indexOf(c)) + 1; };
        number = ten < 0 ? valueOf(digits.back())
                         : (ten == 0 ? 10 : 10 * valueOf(digits.front())) +
                               (ten == digits.size() - 1 ? 0 : valueOf(digits.back()));
    }
    const auto found = std::find(names.numbers.begin(), names.numbers.end(), number);
    return found == names.numbers.end() ? -1 : static_cast<int>(found - names.numbers.begin());
}

class SheetTables {
public:
    SheetTables(const Sheet& sheet, const Tables& tables, const TableNames& names, TablesWorkbook& book)
        : m_sheet(sheet), m_tables(tables), m_names(names), m_book(book) {}

    void read() {
        const std::vector<TableStart> starts = findStarts();
        const std::size_t before = m_book.tables.size();
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1].row : m_sheet.rows.size();
            readTable(starts[i].table, {starts[i].row, end});
        }
        if (m_book.tables.size() == before) {
            m_book.otherSheets.push_back(m_sheet.name);
        }
    }

private:
    using Finder = int (*)(const QString& text, const TableNames& names);

    std::vector<TableStart> findBy(Finder tableOf) const {
        std::vector<TableStart> starts;
        const std::size_t end = std::min(m_sheet.rows.size(), searchedRows);
        for (std::size_t row = 0; row < end && starts.size() < mostStarts; ++row) {
            for (const SheetCell& cell : m_sheet.rows[row].cells) {
                const bool isText = cell.kind == CellKind::Text && cell.column <= searchedColumns;
                const int table = isText ? tableOf(cell.text, m_names) : -1;
                if (table >= 0) {
                    starts.push_back({table, row});
                    break;
                }
            }
        }
        return starts;
    }

    /// Titles tell more than numbers, and both more than the name of the sheet.
    std::vector<TableStart> findStarts() const {
        for (const Finder& finder : {tableTitled, tableNumbered}) {
            std::vector<TableStart> starts = findBy(finder);
            if (!starts.empty()) {
                return starts;
            }
        }
        for (const Finder& finder : {tableTitled, tableNumbered}) {
            const int table = finder(m_sheet.name, m_names);
            if (table >= 0 && !m_sheet.rows.empty()) {
                return {{table, 0}};
            }
        }
        return {};
    }

    void readTable(int table, RowSpan rows) {
        const std::optional<TableHeader> header = findTableHeader(m_sheet, rows, m_tables, table);
        if (!header) {
            m_book.notUnderstood.push_back(table);
            return;
        }
        WorkbookTable read;
        read.table = table;
        read.sheet = m_sheet.name;
        read.columns = header->columns;
        read.missing = missingColumns(table, header->columns);
        for (std::size_t row = rows.first; row < header->end; ++row) {
            for (const SheetCell& cell : m_sheet.rows[row].cells) {
                if (cell.column <= searchedColumns && cell.text.size() <= longestTitle) {
                    readAbove(cell.text, read);
                }
            }
        }
        for (std::size_t row = header->end; row < std::min(rows.end, rows.first + searchedRows); ++row) {
            std::vector<QString>& texts = read.texts.emplace_back();
            for (const int column : read.columns) {
                texts.push_back(column > 0 ? m_sheet.rows[row].text(column) : QString());
            }
            read.rows.push_back(m_sheet.rows[row].number);
        }
        m_book.tables.push_back(std::move(read));
    }

    std::vector<QString> missingColumns(int table, const std::vector<int>& columns) const {
        std::vector<QString> titles;
        const std::vector<TableColumn> printed = printedColumns(m_tables, table);
        for (std::size_t i = 0; i < printed.size(); ++i) {
            if (columns[i] == 0) {
                const PanelDefinition& panel = m_tables.panel(table, printed[i].panel).definition();
                const auto& path = panel.columns[static_cast<std::size_t>(printed[i].column)].titles;
                titles.push_back(QStringList(path.begin(), path.end()).join(m_tables.pack().labels.join));
            }
        }
        return titles;
    }

    /// What a cell above the figures says of all of them.
    void readAbove(const QString& text, WorkbookTable& read) {
        static const QRegularExpression department(QStringLiteral(
            "^\\s*(?:编制|填报|公开)?(?:部门|单位)(?:名称)?(?:（公章）|（盖章）)?\\s*[：:]\\s*(.+)$"));
        static const QRegularExpression year(QStringLiteral("((?:19|20)[0-9]{2})\\s*年"));
        const std::optional<MoneyUnit> unit = moneyUnitIn(text);
        read.unit = read.unit ? read.unit : unit;
        const QRegularExpressionMatch named = department.match(text);
        if (m_book.department.isEmpty() && !unit && named.hasMatch()) {
            m_book.department = named.captured(1).trimmed();
        }
        const QRegularExpressionMatch dated = year.match(text);
        if (!m_book.year && dated.hasMatch()) {
            m_book.year = dated.captured(1).toInt();
        }
    }

    const Sheet& m_sheet;
    const Tables& m_tables;
    const TableNames& m_names;
    TablesWorkbook& m_book;
};

/// The first table that stands twice.
std::optional<Fault> duplicateIn(const TablesWorkbook& book, const QString& file, const Tables& tables) {
    for (std::size_t i = 1; i < book.tables.size(); ++i) {
        const WorkbookTable& one = book.tables[i - 1];
        const WorkbookTable& two = book.tables[i];
        if (one.table == two.table) {
            return Fault{FaultKind::DuplicateField,
                         file,
                         0,
                         0,
                         tables.definition(one.table).title,
                         QStringLiteral("%1, %2").arg(one.sheet, two.sheet),
                         QString::fromUtf8(officialTables)};
        }
    }
    return std::nullopt;
}

/// Tables that were read elsewhere, as from a list of contents, are understood.
void settle(TablesWorkbook& book) {
    std::stable_sort(book.tables.begin(), book.tables.end(),
                     [](const WorkbookTable& a, const WorkbookTable& b) { return a.table < b.table; });
    std::vector<int>& open = book.notUnderstood;
    std::sort(open.begin(), open.end());
    open.erase(std::unique(open.begin(), open.end()), open.end());
    std::erase_if(open, [&book](int table) {
        return std::any_of(book.tables.begin(), book.tables.end(),
                           [table](const WorkbookTable& each) { return each.table == table; });
    });
}

bool namesUnits(const Tables& tables, int table) {
    const RowAxis& rows = tables.panel(table, 0).definition().rows;
    return !rows.levels.empty() && rows.levels.front() == RowLevel::Unit &&
           std::find(rows.levels.begin(), rows.levels.end(), RowLevel::Project) == rows.levels.end();
}

} // namespace

QString WorkbookTable::place(int row, int column) const {
    const auto at = static_cast<std::size_t>(row);
    const int in = columns[static_cast<std::size_t>(column)];
    return cellPlace(sheet, at < rows.size() ? rows[at] : 0, std::max(in, 1));
}

Result<TablesWorkbook> readTablesWorkbook(const QByteArray& bytes, const QString& file,
                                          const Tables& tables) {
    const Result<Workbook> workbook = readWorkbook(bytes, file);
    if (!workbook) {
        return workbook.fault();
    }
    const TableNames names(tables);
    TablesWorkbook book;
    book.hasMacros = workbook->hasMacros;
    for (std::size_t i = 0; i < std::min(workbook->sheets.size(), mostSheets); ++i) {
        if (workbook->sheets[i].visibility == SheetVisibility::Visible) {
            SheetTables(workbook->sheets[i], tables, names, book).read();
        }
    }
    settle(book);
    if (book.tables.empty()) {
        return Fault{FaultKind::MissingField, file, 0, 0, {}, {}, QString::fromUtf8(officialTables)};
    }
    if (std::optional<Fault> duplicate = duplicateIn(book, file, tables)) {
        return *duplicate;
    }
    return book;
}

std::vector<QString> unitNames(const TablesWorkbook& book, const Tables& tables) {
    std::vector<QString> names;
    for (const WorkbookTable& read : book.tables) {
        if (!namesUnits(tables, read.table)) {
            continue;
        }
        const RowAxis& rows = tables.panel(read.table, 0).definition().rows;
        const std::vector<TableColumn> printed = printedColumns(tables, read.table);
        for (const std::vector<QString>& row : read.texts) {
            QString name;
            bool isUnit = true;
            bool hasFigure = false;
            for (std::size_t i = 0; i < printed.size(); ++i) {
                const PanelDefinition& panel = tables.panel(read.table, printed[i].panel).definition();
                const Show show = panel.columns[static_cast<std::size_t>(printed[i].column)].show;
                const bool isBlank = row[i].trimmed().isEmpty();
                name = show == Show::Name ? row[i].trimmed() : name;
                isUnit &= show == Show::Name || show == Show::Value || isBlank;
                hasFigure |= show == Show::Value && !isBlank;
            }
            const bool isTotal =
                bareLabel(name) == bareLabel(rows.totalLabel) || bareLabel(name) == QStringLiteral("合计");
            const bool isNew = std::find(names.begin(), names.end(), name) == names.end();
            if (isUnit && hasFigure && !isTotal && isNew && !bareLabel(name).isEmpty()) {
                names.push_back(name);
            }
        }
    }
    return names;
}

} // namespace budget
