// SheetReader: one sheet's part of an XLSX package, row by row.
#pragma once

#include "core/spreadsheet/workbook.h"
#include "core/spreadsheet/xml_elements.h"

namespace budget {

/// What all sheets of a workbook share.
struct SheetContext {
    QString file;
    std::vector<QString> strings; ///< the shared ones
    std::size_t cells = 0;        ///< read so far
    std::size_t characters = 0;   ///< of all texts read so far
};

/// Reads rows, merged ranges and hidden columns into `sheet`, whose name is known. Faults name the cell.
Result<void> readSheet(ZipPart& part, const QString& partName, SheetContext& context, Sheet& sheet);

/// The text of a string item or inline string: its runs joined, without phonetic guides.
QString stringText(const pugi::xml_node& item);
/// Counts a text; TooLarge beyond mostCharacters.
Result<void> countText(SheetContext& context, const QString& text);

} // namespace budget
