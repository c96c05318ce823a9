// CsvReader: records of a comma-separated UTF-8 text (RFC 4180), one at a time. It knows no columns.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace budget {

/// One record: its fields without quotes, and the line it starts in.
struct CsvRecord {
    int line = 0;
    std::vector<std::string> fields;
    bool terminated = false; ///< a line end follows; false can only be in the last record

    bool isBlank() const; ///< no field holds anything but blanks
};

class CsvReader {
public:
    /// Bytes a record may have at most.
    static constexpr std::size_t longestRecord = std::size_t{1} << 20;

    /// `text` must outlive the reader; `file` names it in faults.
    CsvReader(std::string_view text, QString file) : m_text(text), m_file(std::move(file)) {}

    /// Reads the next record into `record`; false at the end. Faults: Syntax (a lone quote, a NUL byte),
    /// Truncated (the text ends inside quotes), TooLarge.
    Result<bool> next(CsvRecord& record);

private:
    Result<void> readField(std::string& field);
    Result<void> readQuoted(std::string& field);
    Result<void> takeUntil(const char* ends, std::string& field);
    bool endLine();
    bool atFieldEnd() const;
    Fault fault(FaultKind kind, const QString& expected = {}) const;

    std::string_view m_text;
    QString m_file;
    std::size_t m_at = 0;
    std::size_t m_recordStart = 0;
    int m_line = 1;
};

} // namespace budget
