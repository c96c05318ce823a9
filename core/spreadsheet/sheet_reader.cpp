#include "core/spreadsheet/sheet_reader.h"

#include "core/spreadsheet/exact_number.h"
#include "core/spreadsheet/xlsx_reader.h"

#include <charconv>
#include <cstring>
#include <optional>

namespace budget {
namespace {

constexpr std::size_t mostRanges = 200'000;

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// A place as cells name themselves, AB12; either half may be missing.
struct Reference {
    int column = 0;
    int row = 0;
};

std::optional<Reference> reference(std::string_view text) {
    Reference place;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        place.column = place.column * 26 + (text[at] - 'A' + 1);
        if (place.column > mostSheetColumns) {
            return std::nullopt;
        }
    }
    const std::optional<int> row = wholeNumber(text.substr(at));
    place.row = row.value_or(0);
    const bool isInside = place.column > 0 && place.row > 0 && place.row <= mostSheetRows;
    return isInside ? std::optional(place) : std::nullopt;
}

std::optional<CellRange> range(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto first = reference(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : reference(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) {
        return std::nullopt;
    }
    return CellRange{first->row, first->column, last->row, last->column};
}

/// Excel writes characters that XML cannot hold as _x000D_.
QString unescaped(QString text) {
    static const QString start = QStringLiteral("_x");
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        bool isHex = false;
        const uint code = text.mid(at + 2, 4).toUInt(&isHex, 16);
        if (isHex && text.size() > at + 6 && text[at + 6] == u'_') {
            text.replace(at, 7, QChar(static_cast<char16_t>(code)));
        }
    }
    return text;
}

class SheetReading {
public:
    SheetReading(SheetContext& context, Sheet& sheet) : m_context(context), m_sheet(sheet) {}

    Result<void> take(const pugi::xml_node& element) {
        const std::string_view name = localName(element.name());
        return name == "row"         ? takeRow(element)
               : name == "mergeCell" ? takeMerged(element)
                                     : takeColumns(element);
    }

private:
    Result<void> takeRow(const pugi::xml_node& element);
    Result<void> takeCell(const pugi::xml_node& element, SheetRow& row, int column);
    Result<void> takeMerged(const pugi::xml_node& element);
    Result<void> takeColumns(const pugi::xml_node& element);
    Result<QString> textOf(const pugi::xml_node& element, SheetCell& cell) const;
    Fault fault(FaultKind kind, const QString& found, const QString& place = {}) const {
        const QString path = place.isEmpty() ? m_sheet.name : place;
        return {kind, m_context.file, 0, 0, path, found.left(60), {}};
    }

    SheetContext& m_context;
    Sheet& m_sheet;
    int m_lastRow = 0;
};

Result<void> SheetReading::takeRow(const pugi::xml_node& element) {
    const char* said = attributeOf(element, "r");
    const int number = *said ? wholeNumber(said).value_or(0) : m_lastRow + 1;
    if (number <= m_lastRow || number > mostSheetRows) {
        return fault(FaultKind::BadValue, QString::fromUtf8(said));
    }
    m_lastRow = number;
    SheetRow row;
    row.number = number;
    row.isHidden = isSet(element, "hidden");
    int column = 0;
    for (const pugi::xml_node& child : element.children()) {
        if (localName(child.name()) != "c") {
            continue;
        }
        const char* place = attributeOf(child, "r");
        const auto stated = reference(place);
        const int next = *place ? (stated && stated->row == number ? stated->column : 0) : column + 1;
        if (next <= column || next > mostSheetColumns) {
            return fault(FaultKind::BadValue, QString::fromUtf8(place));
        }
        column = next;
        if (const Result<void> taken = takeCell(child, row, column); !taken) {
            return taken;
        }
    }
    if (!row.cells.empty()) {
        row.cells.shrink_to_fit();
        m_sheet.rows.push_back(std::move(row));
    }
    return {};
}

Result<void> SheetReading::takeCell(const pugi::xml_node& element, SheetRow& row, int column) {
    SheetCell cell;
    cell.column = column;
    const Result<QString> text = textOf(element, cell);
    if (!text) {
        Fault bad = text.fault();
        bad.path = cellPlace(m_sheet.name, row.number, column);
        return bad;
    }
    if (text->isEmpty()) {
        return {};
    }
    cell.text = *text;
    if (++m_context.cells > mostCells) {
        Fault large = fault(FaultKind::TooLarge, {});
        large.expected = QString::number(mostCells);
        return large;
    }
    row.cells.push_back(std::move(cell));
    return {};
}

/// The text of a cell, and its kind.
Result<QString> SheetReading::textOf(const pugi::xml_node& element, SheetCell& cell) const {
    const std::string_view type = attributeOf(element, "t");
    if (type == "inlineStr") {
        const QString text = stringText(childOf(element, "is"));
        const Result<void> counted = countText(m_context, text);
        return counted ? Result<QString>(text) : Result<QString>(counted.fault());
    }
    const char* value = childOf(element, "v").child_value();
    if (type == "s") {
        const std::optional<int> at = wholeNumber(value);
        const bool isKnown = at && *at >= 0 && static_cast<std::size_t>(*at) < m_context.strings.size();
        return isKnown || !*value
                   ? Result<QString>(isKnown ? m_context.strings[static_cast<std::size_t>(*at)] : QString())
                   : Result<QString>(fault(FaultKind::BadValue, QString::fromUtf8(value)));
    }
    if (type.empty() || type == "n") {
        if (const std::optional<std::string> number = exactNumber(value)) {
            cell.kind = CellKind::Number;
            return QString::fromStdString(*number);
        }
    }
    if (type == "b" && *value) {
        cell.kind = CellKind::Boolean;
        return std::string_view(value) == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    cell.kind = type == "e" ? CellKind::Error : CellKind::Text;
    const QString text = unescaped(QString::fromUtf8(value));
    const Result<void> counted = countText(m_context, text);
    return counted ? Result<QString>(text) : Result<QString>(counted.fault());
}

Result<void> SheetReading::takeMerged(const pugi::xml_node& element) {
    const char* said = attributeOf(element, "ref");
    const std::optional<CellRange> merged = range(said);
    if (!merged || m_sheet.merged.size() >= mostRanges) {
        return fault(merged ? FaultKind::TooLarge : FaultKind::BadValue, QString::fromUtf8(said));
    }
    m_sheet.merged.push_back(*merged);
    return {};
}

Result<void> SheetReading::takeColumns(const pugi::xml_node& element) {
    const int first = wholeNumber(attributeOf(element, "min")).value_or(0);
    const int last = wholeNumber(attributeOf(element, "max")).value_or(0);
    const bool isInside = first > 0 && first <= last && last <= mostSheetColumns;
    if (isInside && isSet(element, "hidden") && m_sheet.hiddenColumns.size() < mostRanges) {
        m_sheet.hiddenColumns.push_back({1, first, mostSheetRows, last});
    }
    return isInside ? Result<void>()
                    : fault(FaultKind::BadValue, QString::fromUtf8(attributeOf(element, "max")));
}

} // namespace

Result<void> readSheet(ZipPart& part, const QString& partName, SheetContext& context, Sheet& sheet) {
    SheetReading reading(context, sheet);
    return readElements(part, context.file, partName, {"row", "mergeCell", "col"},
                        [&reading](const pugi::xml_node& element) { return reading.take(element); });
}

QString stringText(const pugi::xml_node& item) {
    QString text;
    for (const pugi::xml_node& child : item.children()) {
        const std::string_view name = localName(child.name());
        const pugi::xml_node words = name == "t"   ? child
                                     : name == "r" ? childOf(child, "t")
                                                   : pugi::xml_node();
        text += QString::fromUtf8(words.child_value());
    }
    return unescaped(std::move(text));
}

Result<void> countText(SheetContext& context, const QString& text) {
    context.characters += static_cast<std::size_t>(text.size());
    if (context.characters > mostCharacters) {
        return Fault{FaultKind::TooLarge, context.file, 0, 0, {}, {}, QString::number(mostCharacters)};
    }
    return {};
}

} // namespace budget
