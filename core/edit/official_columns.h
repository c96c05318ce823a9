// OfficialColumns: which column of a pasted table is which column of the table's definition, and where its
// header ends.
#pragma once

#include "core/exchange/clipboard_block.h"
#include "core/tables/tables.h"

#include <vector>

namespace budget {

/// The columns of one panel; −1 = the pasted table has no such column.
struct PanelColumns {
    int classCode = -1; ///< 类, or the whole code
    int sectionCode = -1;
    int itemCode = -1;
    int name = -1; ///< the name, or code and name in one
    int project = -1;
    struct Value {
        int column = 0; ///< index into the definition's columns
        int text = 0;   ///< column of the pasted table
    };
    std::vector<Value> values;
};

struct OfficialColumns {
    std::vector<PanelColumns> panels;
    int headerRows = 0;
};

OfficialColumns officialColumns(const Tables& tables, const Ledger& ledger, int table, const TextRows& texts);

/// A label or name without blanks, in one width of characters: （ as (, Ａ as A.
QString bareName(const QString& text);
/// Of that only letters and digits.
QString bareLabel(const QString& text);
/// The text at a place of a row; blank where the row has no such column.
QString textIn(const std::vector<QString>& row, int column);

} // namespace budget
