// The lines of a journal: an edit with its number and a checksum over both, so that half a line or a damaged
// one is known as such.
#pragma once

#include "core/edit/edit.h"

#include <QByteArray>

#include <cstdint>

namespace budget {

/// The edit that leads to the state of this number.
struct JournalLine {
    std::uint64_t sequence = 0;
    QByteArray edit; ///< as writeEdit() makes it
    int line = 0;    ///< in the file, from 1
};

/// With its line end.
QByteArray writeLine(std::uint64_t sequence, const QByteArray& edit);

struct JournalLines {
    std::vector<JournalLine> lines; ///< numbered without a gap from the state after `after`
    /// What could not be used at the end: Truncated = the last line alone is torn or damaged; Syntax = lines
    /// after a damaged one are of no use without it. Stands at the first line that was left out.
    std::optional<Fault> ignored;
};

/// The lines that follow a state; those up to it are left out. `file` names the bytes in the fault.
JournalLines readLines(const QByteArray& bytes, std::uint64_t after, const QString& file);

} // namespace budget
