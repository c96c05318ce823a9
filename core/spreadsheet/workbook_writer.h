// WorkbookWriter and SheetWriter: an XLSX workbook as cells, styles and pages; they know no table and no
// ledger. What is written as text stays text, whatever it begins with. Equal calls give equal bytes. The
// first refusal of the library is kept and becomes the fault of bytes(). Rows and columns count from 0.
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <functional>
#include <string>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace budget {

enum class CellStyle : std::uint8_t {
    Plain, ///< unruled, at the left: 表 1, 编制部门
    PlainRight,
    Title,
    Note,   ///< unruled, wrapped
    Header, ///< ruled, centred, wrapped, as the ones below
    Left,
    Center,
    Figure,
    Total, ///< a figure that shows nothing while it is zero
    Rate,  ///< in percent with two decimals
};
inline constexpr int cellStyleCount = 10;

/// Where a text stands, merged where it is more than one cell.
struct CellBlock {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/// How a sheet is shown and printed: one page wide, numbered, everything above `firstRow` on each page.
struct SheetPages {
    bool isLandscape = false;
    int repeatedFrom = 0; ///< the first of the rows that repeat
    int firstRow = 0;     ///< the first row that scrolls
    int firstColumn = 0;  ///< the first column that scrolls
    int lastRow = 0;
    int lastColumn = 0;
    QString mark; ///< at the top of each page; may be empty
};

class WorkbookWriter;

/// One sheet; a handle, alive as long as its workbook.
class SheetWriter {
public:
    /// In characters of a digit's width.
    void setColumnWidth(int column, int width);
    /// In points.
    void setRowHeight(int row, int height);
    /// High enough for so many lines of text.
    void setLines(int row, int lines);
    void writeText(const CellBlock& block, const QString& text, CellStyle style);
    /// A number; text where its digits are more than a spreadsheet can hold (15). Zero is a blank cell.
    void writeAmount(int row, int column, Money amount, MoneyUnit unit);
    /// What is printed, as a number; zero too.
    void writeFigure(int row, int column, Figure figure, int decimals);
    /// A share of 1 that is shown in percent.
    void writeRate(int row, int column, Percent rate);
    /// `formula` with the amount it has now; only the amount where it has too many digits.
    void writeTotal(int row, int column, const QString& formula, Money amount, MoneyUnit unit);
    void setPages(const SheetPages& pages);
    /// Lets the reader choose among the rows below `row` by the cells of the columns up to `lastColumn`.
    void setFilter(int row, int lastRow, int lastColumn);

private:
    friend class WorkbookWriter;
    SheetWriter(WorkbookWriter& book, lxw_worksheet* sheet) : m_book(&book), m_sheet(sheet) {}
    void writeNumber(int row, int column, const std::string& exact, CellStyle style);

    WorkbookWriter* m_book;
    lxw_worksheet* m_sheet;
};

struct WorkbookProperties {
    QString title;
    QString author;
    QDateTime created;
};

class WorkbookWriter {
public:
    /// `file` is where the library writes before bytes() reads it; in a folder nobody else may read.
    WorkbookWriter(const QString& file, const WorkbookProperties& properties);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// A name no sheet may have (empty, or taken) gives way to one of the library's.
    SheetWriter addSheet(const QString& name);
    /// Ends the workbook. Faults: Internal, CannotWrite, CannotOpen.
    Result<QByteArray> bytes();

private:
    friend class SheetWriter;
    lxw_format* format(CellStyle style);
    void note(int error);

    QString m_file;
    lxw_workbook* m_book = nullptr;
    std::array<lxw_format*, cellStyleCount> m_formats{};
    int m_error = 0;
};

/// The bytes of a workbook whose sheets `write` adds; it writes to a folder of its own. Faults: CannotWrite
/// where there is no room for temporary files, and those of WorkbookWriter::bytes.
Result<QByteArray> writtenWorkbook(const WorkbookProperties& properties,
                                   const std::function<void(WorkbookWriter& book)>& write);

/// Digits of half a Chinese character's width that a text takes.
int widthOf(const QString& text);
/// Lines a text takes in a cell of that width.
int wrappedLines(const QString& text, int width);

} // namespace budget
