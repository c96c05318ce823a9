#include "core/session/journal_line.h"

#include "core/files/whole_file.h"

namespace budget {
namespace {

constexpr qsizetype checksumLength = 16;

QByteArray checksum(const QByteArray& number, const QByteArray& edit) {
    return checksumOf(number + ':' + edit).left(checksumLength).toLatin1();
}

QByteArray framed(const QByteArray& number, const QByteArray& edit) {
    return "{\"n\":" + number + ",\"sum\":\"" + checksum(number, edit) + "\",\"edit\":" + edit + "}";
}

/// The number and the edit are cut out of the line; if they make the same line again, it is whole.
std::optional<JournalLine> parse(const QByteArray& line) {
    constexpr qsizetype numberAt = 5;
    const qsizetype numberEnd = line.indexOf(',');
    const qsizetype editAt = line.indexOf("\"edit\":") + 7;
    if (numberEnd <= numberAt || editAt < 7 || !line.endsWith('}')) {
        return std::nullopt;
    }
    const QByteArray number = line.mid(numberAt, numberEnd - numberAt);
    const QByteArray edit = line.mid(editAt, line.size() - 1 - editAt);
    bool isNumber = false;
    const std::uint64_t sequence = number.toULongLong(&isNumber);
    return isNumber && line == framed(number, edit) ? std::optional(JournalLine{sequence, edit})
                                                    : std::nullopt;
}

} // namespace

QByteArray writeLine(std::uint64_t sequence, const QByteArray& edit) {
    return framed(QByteArray::number(static_cast<qulonglong>(sequence)), edit) + '\n';
}

JournalLines readLines(const QByteArray& bytes, std::uint64_t after, const QString& file) {
    JournalLines read;
    std::uint64_t next = after + 1;
    int firstDamaged = 0;
    int number = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        ++number;
        // A line without an end was never acknowledged.
        std::optional<JournalLine> line = end < 0 ? std::nullopt : parse(bytes.mid(start, end - start));
        start = end < 0 ? bytes.size() : end + 1;
        if (!line) {
            firstDamaged = firstDamaged == 0 ? number : firstDamaged;
        } else if (line->sequence > next) {
            const int gap = firstDamaged == 0 ? number : firstDamaged;
            read.ignored = Fault{FaultKind::Syntax, file, gap, 0, {}, {}, {}};
            return read;
        } else {
            firstDamaged = 0; // nothing is missing up to here
            if (line->sequence == next) {
                line->line = number;
                read.lines.push_back(*std::move(line));
                ++next;
            }
        }
    }
    if (firstDamaged != 0) {
        const FaultKind kind = firstDamaged == number ? FaultKind::Truncated : FaultKind::Syntax;
        read.ignored = Fault{kind, file, firstDamaged, 0, {}, {}, {}};
    }
    return read;
}

} // namespace budget
