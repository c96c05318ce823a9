#include "core/exchange/ledger_workbook.h"

#include "core/exchange/ledger_builder.h"
#include "core/exchange/sheet_totals.h"
#include "core/files/whole_file.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "core/spreadsheet/zip_package.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

/// A sheet and its header.
struct FoundSheet {
    const Sheet* sheet = nullptr;
    SheetHeader header;
};

std::vector<QString> namesOf(const std::vector<FoundSheet>& sheets) {
    std::vector<QString> names;
    std::transform(sheets.begin(), sheets.end(), std::back_inserter(names),
                   [](const FoundSheet& each) { return each.sheet->name; });
    return names;
}

/// Says all that an entry is made of, as only a ledger does: an official table has no 资金来源 beside
/// 支出性质.
bool isWhole(const FoundSheet& sheet) {
    const SheetHeader& header = sheet.header;
    return header.has(SheetColumn::Fund) && header.has(SheetColumn::Nature) &&
           header.has(SheetColumn::Economic);
}

/// Of several sheets the one that alone is whole.
void keepWholeSheet(std::vector<FoundSheet>& sheets) {
    if (std::count_if(sheets.begin(), sheets.end(), isWhole) == 1) {
        std::erase_if(sheets, [](const FoundSheet& sheet) { return !isWhole(sheet); });
    }
}

/// The sheet that is asked for, or those of the first visible ones that hold a ledger.
std::vector<FoundSheet> ledgerSheets(const Workbook& book, const QString& wanted) {
    constexpr std::size_t searchedSheets = 30;
    std::vector<FoundSheet> found;
    for (std::size_t i = 0; i < book.sheets.size() && (i < searchedSheets || !wanted.isEmpty()); ++i) {
        const Sheet& sheet = book.sheets[i];
        const bool isAsked =
            wanted.isEmpty() ? sheet.visibility == SheetVisibility::Visible : sheet.name == wanted;
        std::optional<SheetHeader> header = isAsked ? findSheetHeader(sheet) : std::nullopt;
        if (header) {
            found.push_back({&sheet, std::move(*header)});
        }
    }
    keepWholeSheet(found);
    return found;
}

/// In the order of the sheet.
std::vector<MappedColumn> mappedColumns(const SheetHeader& header) {
    std::map<int, MappedColumn> columns;
    for (const auto& [column, place] : header.columns) {
        const QString meaning = column != SheetColumn::Amount    ? csvTitle(column)
                                : header.unit == MoneyUnit::Yuan ? QStringLiteral("金额（元）")
                                                                 : QStringLiteral("金额（万元）");
        columns[place.column] = {place.title.simplified(), meaning};
    }
    std::vector<MappedColumn> list;
    std::transform(columns.begin(), columns.end(), std::back_inserter(list),
                   [](const auto& each) { return each.second; });
    return list;
}

class SheetLedgerReading {
public:
    SheetLedgerReading(const FoundSheet& chosen, const QString& file, const CodeBook& lists)
        : m_sheet(*chosen.sheet), m_columns(chosen.header), m_file(file), m_builder(lists, file) {}

    LedgerReading run(WorkbookNotes& notes);

private:
    bool checkHeader();
    void addRows(const std::vector<SheetLine>& lines, WorkbookNotes& notes);
    void noteColumns(WorkbookNotes& notes) const;
    LedgerReading refused();
    void namePlace(Fault& fault) const;
    std::vector<QString> understood() const;

    const Sheet& m_sheet;
    const SheetHeader& m_columns;
    QString m_file;
    LedgerBuilder m_builder;
    CsvRecord m_titles;
    LedgerHeader m_header;
    std::vector<Fault> m_faults;
};

bool SheetLedgerReading::checkHeader() {
    for (const SheetHeader::Place& place : m_columns.duplicate) {
        const QString path = cellPlace(m_sheet.name, m_columns.lastRow, place.column);
        m_faults.push_back({FaultKind::DuplicateField, m_file, 0, 0, path, place.title, {}});
    }
    if (!m_columns.unit) {
        const SheetHeader::Place& place = m_columns.columns.at(SheetColumn::Amount);
        const QString path = cellPlace(m_sheet.name, m_columns.lastRow, place.column);
        m_faults.push_back(
            {FaultKind::MissingField, m_file, 0, 0, path, place.title, QString::fromUtf8(unitOfMoney)});
    }
    m_titles = recordTitles(m_columns);
    return m_faults.empty() && readLedgerHeader(m_titles, m_file, m_header, m_faults);
}

void SheetLedgerReading::addRows(const std::vector<SheetLine>& lines, WorkbookNotes& notes) {
    LedgerRow row;
    bool hasRows = false;
    for (const SheetLine& line : lines) {
        notes.totals += line.kind == LineKind::Total ? 1 : 0;
        notes.remarks += line.kind == LineKind::Remark ? 1 : 0;
        if (line.kind != LineKind::Entry || m_faults.size() > LedgerReading::mostFaults) {
            continue;
        }
        hasRows = true;
        notes.hiddenRows += line.isHidden ? 1 : 0;
        if (readLedgerRow(line.record, m_header, m_file, row, m_faults)) {
            m_builder.add(row, m_faults);
        }
    }
    if (!hasRows && m_faults.empty()) {
        m_faults.push_back({FaultKind::NoRows, m_file, m_columns.lastRow, 0, {}, {}, {}});
    }
}

/// The titles of the ledger CSV for what the sheet says.
std::vector<QString> SheetLedgerReading::understood() const {
    std::vector<QString> titles;
    for (const MappedColumn& column : mappedColumns(m_columns)) {
        if (std::find(titles.begin(), titles.end(), column.meaning) == titles.end()) {
            titles.push_back(column.meaning);
        }
    }
    return titles;
}

void SheetLedgerReading::noteColumns(WorkbookNotes& notes) const {
    notes.columns = mappedColumns(m_columns);
    const std::vector<QString> there = understood();
    for (const char* title : {unitTitle, "资金来源", "支出性质", economicTitle, projectTitle}) {
        const QString text = QString::fromUtf8(title);
        if (std::find(there.begin(), there.end(), text) == there.end()) {
            notes.absent.push_back(text);
        }
    }
    for (const SheetHeader::Place& place : m_columns.unknown) {
        notes.unknown.push_back(place.title.simplified());
    }
}

/// A fault of a row, whose path is a title of the ledger CSV, gets the cell and the title the sheet has.
void SheetLedgerReading::namePlace(Fault& fault) const {
    if (fault.line == 0) {
        return;
    }
    const auto at = std::find(m_titles.fields.begin(), m_titles.fields.end(), fault.path.toStdString());
    const bool isAmount = fault.path == QString::fromUtf8(amountTitle);
    const SheetColumn column = isAmount ? SheetColumn::Amount
                               : at == m_titles.fields.end()
                                   ? SheetColumn::Unit
                                   : recordColumns()[static_cast<std::size_t>(at - m_titles.fields.begin())];
    const SheetColumn parted =
        column == SheetColumn::Function && !m_columns.has(column)   ? SheetColumn::FunctionClass
        : column == SheetColumn::Economic && !m_columns.has(column) ? SheetColumn::EconomicClass
                                                                    : column;
    const auto place = m_columns.columns.find(parted);
    const bool isKnown = place != m_columns.columns.end() && (isAmount || at != m_titles.fields.end());
    fault.path = isKnown
                     ? cellPlace(m_sheet.name, fault.line, place->second.column) + QLatin1Char(' ') +
                           place->second.title.simplified()
                     : QStringLiteral("%1!%2 %3").arg(m_sheet.name).arg(fault.line).arg(fault.path).trimmed();
    fault.line = 0;
}

LedgerReading SheetLedgerReading::refused() {
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const Fault& a, const Fault& b) { return a.line < b.line; });
    const bool hasMore = m_faults.size() > LedgerReading::mostFaults;
    m_faults.resize(std::min(m_faults.size(), LedgerReading::mostFaults));
    for (Fault& fault : m_faults) {
        namePlace(fault);
    }
    return {std::nullopt, std::move(m_faults), hasMore};
}

LedgerReading SheetLedgerReading::run(WorkbookNotes& notes) {
    notes.sheet = m_sheet.name;
    if (!checkHeader()) {
        return refused();
    }
    noteColumns(notes);
    const std::vector<SheetLine> lines = sheetLines(m_sheet, m_columns, m_file, m_faults);
    addRows(lines, notes);
    m_builder.finish(m_faults);
    if (m_faults.empty()) { // else a sum would lack what could not be read
        compareTotals(lines, m_columns, m_file, m_faults);
    }
    if (!m_faults.empty()) {
        return refused();
    }
    LedgerImport import = m_builder.take();
    import.columns = understood();
    import.hasUnitKinds = m_columns.has(SheetColumn::UnitKind);
    return {std::move(import), {}, false};
}

WorkbookReading refusal(const Fault& fault) {
    return {{std::nullopt, {fault}, false}, {}};
}

bool isWorkbookName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                       QStringLiteral("et")}
        .contains(suffix);
}

} // namespace

WorkbookReading readLedgerWorkbook(const QByteArray& bytes, const QString& file, const CodeBook& lists,
                                   const LedgerSheetChoice& choice) {
    const Result<Workbook> book = readWorkbook(bytes, file);
    if (!book) {
        return refusal(book.fault());
    }
    std::vector<FoundSheet> found = ledgerSheets(*book, choice.sheet);
    WorkbookReading reading;
    if (found.size() != 1) {
        reading.notes.candidates = namesOf(found);
        const QStringList names(reading.notes.candidates.begin(), reading.notes.candidates.end());
        const FaultKind kind = found.empty() ? FaultKind::MissingField : FaultKind::DuplicateField;
        reading.ledger.faults.push_back({kind, file, 0, 0, choice.sheet, names.join(QStringLiteral(", ")),
                                         QString::fromUtf8(ledgerSheet)});
        return reading;
    }
    FoundSheet& chosen = found.front();
    chosen.header.unit = chosen.header.unit ? chosen.header.unit : choice.unit;
    reading.notes.hasMacros = book->hasMacros;
    for (const Sheet& other : book->sheets) {
        if (&other != chosen.sheet) {
            reading.notes.otherSheets.push_back(other.name);
        }
    }
    reading.ledger = SheetLedgerReading(chosen, file, lists).run(reading.notes);
    if (reading.ledger.import) {
        reading.ledger.import->source = {QFileInfo(file).fileName(), checksumOf(bytes)};
    }
    return reading;
}

WorkbookReading loadLedgerFile(const QString& path, const CodeBook& lists, const LedgerSheetChoice& choice) {
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        return refusal(bytes.fault());
    }
    const bool isWorkbook = looksLikeWorkbook(*bytes) || isWorkbookName(path);
    return isWorkbook ? readLedgerWorkbook(*bytes, path, lists, choice)
                      : WorkbookReading{loadLedgerCsv(path, lists), {}};
}

WorkbookReading loadLedgerFile(const QString& path, int year, const LedgerSheetChoice& choice) {
    const Result<CodeBook> lists = loadCodeBook(year);
    return lists ? loadLedgerFile(path, *lists, choice) : refusal(lists.fault());
}

} // namespace budget
