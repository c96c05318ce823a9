#include "core/exchange/ledger_csv.h"

#include "core/exchange/ledger_builder.h"
#include "core/exchange/text_encoding.h"
#include "core/files/whole_file.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace budget {
namespace {

/// The first line longer than a record may be, so that it is refused before the text is decoded.
std::optional<Fault> longLine(const QByteArray& bytes, const QString& file) {
    const char* at = bytes.constData();
    const char* end = at + bytes.size();
    for (int line = 1; at < end; ++line) {
        const auto rest = static_cast<std::size_t>(end - at);
        const void* found = std::memchr(at, '\n', std::min(rest, CsvReader::longestRecord + 1));
        if (!found && rest > CsvReader::longestRecord) {
            const QString limit = QString::number(CsvReader::longestRecord);
            return Fault{FaultKind::TooLarge, file, line, 0, {}, {}, limit};
        }
        at = found ? static_cast<const char*>(found) + 1 : end;
    }
    return std::nullopt;
}

/// Reads record after record; stops at the end, at a text that is no CSV, or after enough faults.
class Reading {
public:
    Reading(const QByteArray& text, const QString& file, const CodeBook& lists)
        : m_reader({text.constData(), static_cast<std::size_t>(text.size())}, file), m_file(file),
          m_builder(lists, file) {}

    LedgerReading run() {
        if (readHeader()) {
            readRows();
            m_builder.finish(m_faults);
        }
        if (m_faults.empty()) {
            LedgerImport import = m_builder.take();
            import.hasUnitKinds = hasUnitKinds(m_header);
            import.columns = columnTitles(m_header);
            return {std::move(import), {}, false};
        }
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const Fault& a, const Fault& b) { return a.line < b.line; });
        const bool hasMore = m_faults.size() > LedgerReading::mostFaults;
        m_faults.resize(std::min(m_faults.size(), LedgerReading::mostFaults));
        return {std::nullopt, std::move(m_faults), hasMore};
    }

private:
    bool readHeader() {
        if (!readRecord()) {
            if (m_faults.empty()) {
                m_faults.push_back({FaultKind::Empty, m_file, 1, 0, {}, {}, {}});
            }
            return false;
        }
        return readLedgerHeader(m_record, m_file, m_header, m_faults);
    }

    void readRows() {
        LedgerRow row;
        const int headerLine = m_record.line;
        bool hasRows = false;
        while (m_faults.size() <= LedgerReading::mostFaults && readRecord()) {
            hasRows = true;
            if (readLedgerRow(m_record, m_header, m_file, row, m_faults)) {
                m_builder.add(row, m_faults);
            }
        }
        if (!hasRows && m_faults.empty()) {
            m_faults.push_back({FaultKind::NoRows, m_file, headerLine, 0, {}, {}, {}});
        }
    }

    /// The next record that is not blank. One without a line end may have been cut, and is refused.
    bool readRecord() {
        while (true) {
            const Result<bool> read = m_reader.next(m_record);
            if (!read) {
                m_faults.push_back(read.fault());
                return false;
            }
            if (!*read) {
                return false;
            }
            if (m_record.isBlank()) {
                continue;
            }
            if (!m_record.terminated) {
                m_faults.push_back({FaultKind::NoLineEnd, m_file, m_record.line, 0, {}, lastCell(), {}});
                return false;
            }
            return true;
        }
    }

    QString lastCell() const { return QString::fromStdString(m_record.fields.back()).left(60); }

    CsvReader m_reader;
    QString m_file;
    LedgerBuilder m_builder;
    CsvRecord m_record;
    LedgerHeader m_header;
    std::vector<Fault> m_faults;
};

} // namespace

LedgerReading readLedgerCsv(const QByteArray& bytes, const QString& file, const CodeBook& lists) {
    if (std::optional<Fault> tooLong = longLine(bytes, file)) {
        return {std::nullopt, {*tooLong}, false};
    }
    const Result<QByteArray> text = decodedText(bytes, file);
    if (!text) {
        return {std::nullopt, {text.fault()}, false};
    }
    LedgerReading reading = Reading(*text, file, lists).run();
    if (reading.import) {
        reading.import->source = {QFileInfo(file).fileName(), checksumOf(bytes)};
    }
    return reading;
}

LedgerReading readLedgerCsv(const QByteArray& bytes, const QString& file, int year) {
    const Result<CodeBook> lists = loadCodeBook(year);
    return lists ? readLedgerCsv(bytes, file, *lists) : LedgerReading{std::nullopt, {lists.fault()}, false};
}

LedgerReading loadLedgerCsv(const QString& path, int year) {
    const Result<QByteArray> bytes = readWholeFile(path);
    return bytes ? readLedgerCsv(*bytes, path, year) : LedgerReading{std::nullopt, {bytes.fault()}, false};
}

LedgerReading loadLedgerCsv(const QString& path, const CodeBook& lists) {
    const Result<QByteArray> bytes = readWholeFile(path);
    return bytes ? readLedgerCsv(*bytes, path, lists) : LedgerReading{std::nullopt, {bytes.fault()}, false};
}

} // namespace budget
