#include "core/csv/csv_reader.h"

#include <algorithm>

namespace budget {

bool CsvRecord::isBlank() const {
    return std::all_of(fields.begin(), fields.end(), [](const std::string& field) {
        return field.find_first_not_of(" \t") == std::string::npos;
    });
}

Result<bool> CsvReader::next(CsvRecord& record) {
    record.fields.clear();
    record.line = m_line;
    m_recordStart = m_at;
    if (m_at >= m_text.size()) {
        return false;
    }
    while (true) {
        record.fields.emplace_back();
        if (Result<void> read = readField(record.fields.back()); !read) {
            return read.fault();
        }
        if (m_at >= m_text.size() || m_text[m_at] != ',') {
            break;
        }
        ++m_at;
    }
    record.terminated = endLine();
    return true;
}

Result<void> CsvReader::readField(std::string& field) {
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        return readQuoted(field);
    }
    if (Result<void> taken = takeUntil(",\r\n\"", field); !taken) {
        return taken;
    }
    return atFieldEnd() ? Result<void>() : fault(FaultKind::Syntax, QStringLiteral("\"\""));
}

Result<void> CsvReader::readQuoted(std::string& field) {
    while (true) {
        ++m_at; // the opening quote, or the second of two that stand for one
        const std::size_t start = m_at;
        if (Result<void> taken = takeUntil("\"", field); !taken) {
            return taken;
        }
        const std::string_view taken = m_text.substr(start, m_at - start);
        m_line += static_cast<int>(std::count(taken.begin(), taken.end(), '\n'));
        if (m_at >= m_text.size()) {
            return fault(FaultKind::Truncated, QStringLiteral("\""));
        }
        ++m_at;
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            return atFieldEnd() ? Result<void>() : fault(FaultKind::Syntax, QStringLiteral(","));
        }
        field.push_back('"');
    }
}

/// Appends what stands before the next of `ends` to the field.
Result<void> CsvReader::takeUntil(const char* ends, std::string& field) {
    const std::string_view window = m_text.substr(0, std::min(m_text.size(), m_recordStart + longestRecord));
    const std::size_t end = std::min(window.find_first_of(ends, m_at), window.size());
    const std::string_view taken = window.substr(m_at, end - m_at);
    if (const std::size_t nul = taken.find('\0'); nul != std::string_view::npos) {
        m_at += nul;
        return fault(FaultKind::Syntax);
    }
    if (end == window.size() && end < m_text.size()) {
        return fault(FaultKind::TooLarge, QString::number(longestRecord));
    }
    field.append(taken);
    m_at = end;
    return {};
}

bool CsvReader::atFieldEnd() const {
    return m_at >= m_text.size() || m_text[m_at] == ',' || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

/// Steps over LF, CR LF or CR.
bool CsvReader::endLine() {
    if (m_at >= m_text.size()) {
        return false;
    }
    const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
    return true;
}

Fault CsvReader::fault(FaultKind kind, const QString& expected) const {
    const std::string_view record = m_text.substr(m_recordStart, m_at - m_recordStart);
    const std::size_t shown = std::min<std::size_t>(record.size(), 60);
    const std::size_t lineStart =
        record.rfind('\n') == std::string_view::npos ? m_recordStart : m_recordStart + record.rfind('\n') + 1;
    const auto before = QString::fromUtf8(m_text.data() + lineStart,
                                          static_cast<qsizetype>(std::min(m_at - lineStart, longestRecord)));
    Fault result;
    result.kind = kind;
    result.file = m_file;
    result.line = m_line;
    result.column = static_cast<int>(before.size()) + 1;
    result.found = QString::fromUtf8(record.data() + record.size() - shown, static_cast<qsizetype>(shown));
    result.expected = expected;
    return result;
}

} // namespace budget
