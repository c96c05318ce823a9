// Workbook: what the sheets of a spreadsheet file say, as exact text, without its looks. It knows no file
// format and no ledger. Nothing in it is computed: a formula is the value that was saved with it.
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace budget {

enum class CellKind : std::uint8_t {
    Text,
    Number,  ///< plain decimal digits: -57.7, never an exponent
    Boolean, ///< TRUE, FALSE
    Error,   ///< #REF!
};

struct SheetCell {
    int column = 0; ///< from 1
    CellKind kind = CellKind::Text;
    QString text;
};

struct SheetRow {
    int number = 0; ///< from 1
    bool isHidden = false;
    std::vector<SheetCell> cells; ///< by column; blank ones are left out

    /// The cell of a column, or nullptr where it is blank.
    const SheetCell* find(int column) const;
    QString text(int column) const;
};

/// Rows and columns from 1, both ends included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

enum class SheetVisibility : std::uint8_t { Visible, Hidden };

struct Sheet {
    QString name;
    SheetVisibility visibility = SheetVisibility::Visible;
    std::vector<SheetRow> rows;    ///< by number; blank ones are left out
    std::vector<CellRange> merged; ///< the text stands in the first cell
    std::vector<CellRange> hiddenColumns;
};

struct Workbook {
    std::vector<Sheet> sheets;
    bool hasMacros = false; ///< they are not read
};

/// Sheets may not be larger; Excel's own limits.
inline constexpr int mostSheetRows = 1'048'576;
inline constexpr int mostSheetColumns = 16'384;

/// "D" for 4, "AA" for 27.
QString columnLetters(int column);
/// "明细!D7".
QString cellPlace(const QString& sheet, int row, int column);

} // namespace budget
