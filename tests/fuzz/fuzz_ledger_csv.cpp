// Any bytes as a ledger CSV: they are refused, or give a ledger whose entries add up to the sum that is told.
#include "core/exchange/ledger_csv.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const budget::CodeBook lists = budget::loadCodeBook(2024).value();
    const auto reading = budget::readLedgerCsv(bytes, QStringLiteral("fuzz.csv"), lists);
    const bool told = reading.import.has_value() != !reading.faults.empty();
    if (!told || (reading.import && reading.import->ledger.total() != reading.import->sum)) {
        std::abort();
    }
    return 0;
}
