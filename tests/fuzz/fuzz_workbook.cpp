// A workbook as a ledger and as official tables: it is refused, or gives entries that add up. The bytes are a
// whole file where they begin as one (PK), else the XML of the sheet of an otherwise good workbook, so that
// what lies behind the zip is reached too.
#include "core/edit/workspace.h"
#include "core/exchange/ledger_workbook.h"
#include "core/exchange/tables_workbook_reader.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "tests/spreadsheet/workbook_maker.h"

#include <cstdlib>

namespace {

/// An empty document of the layout, for its lists and tables.
const budget::Workspace& workspace() {
    static const auto opened = [] {
        budget::Document document;
        document.department = QStringLiteral("某局");
        document.year = 2024;
        document.layout = QStringLiteral("urumqi-2024");
        auto made = budget::Workspace::open(std::move(document));
        return made ? std::move(made).value() : nullptr;
    }();
    return *opened;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray file =
        budget::looksLikeWorkbook(bytes) ? bytes : budget::zipped(budget::partsWithSheet(bytes));
    const QString name = QStringLiteral("fuzz.xlsx");
    budget::LedgerSheetChoice choice;
    choice.unit = budget::MoneyUnit::TenThousand;
    const auto reading = budget::readLedgerWorkbook(file, name, workspace().codeBook(), choice);
    const bool told = reading.ledger.import.has_value() != !reading.ledger.faults.empty();
    if (!told ||
        (reading.ledger.import && reading.ledger.import->ledger.total() != reading.ledger.import->sum)) {
        std::abort();
    }
    static_cast<void>(budget::readTablesWorkbook(file, name, workspace().tables()));
    return 0;
}
