// The rows below a header as the records that the ledger CSV importer takes, each known for an entry, a total
// of entries or a remark.
#pragma once

#include "core/csv/csv_reader.h"
#include "core/exchange/sheet_columns.h"

#include <set>
#include <vector>

namespace budget {

enum class LineKind : std::uint8_t { Entry, Total, Remark };

struct SheetLine {
    LineKind kind = LineKind::Entry;
    CsvRecord record; ///< `line` is the row of the sheet
    Money amount;     ///< zero where the amount cannot be read
    bool isHidden = false;
};

/// What a line's record says in a column.
const std::string& fieldOf(const SheetLine& line, SheetColumn column);
/// The columns of every record, in order.
const std::vector<SheetColumn>& recordColumns();
/// The title by which the importer names what a column tells; 金额 for amounts.
QString csvTitle(SheetColumn column);
/// The titles of the records.
CsvRecord recordTitles(const SheetHeader& header);

/// Cells of merged ranges have the text of the first one, in its column. A cell that holds an error is a
/// fault.
std::vector<SheetLine> sheetLines(const Sheet& sheet, const SheetHeader& header, const QString& file,
                                  std::vector<Fault>& faults);

} // namespace budget
