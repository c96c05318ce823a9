// Rolling forward (结转到新年度): next year's document from this year's. The old document becomes what is
// known of last year; its texts are kept, each marked as not looked at yet (Review::unconfirmed); what
// belongs to one year alone starts empty. The old document is only read.
//
// Only the tokens {本年} and {上年} of a kept text move with the year; plain years are found by plainYears().
#pragma once

#include "core/document/document.h"

#include <set>

namespace budget {

/// What this year's ledger begins with.
enum class LedgerStart : std::uint8_t {
    Empty,
    Copy, ///< last year's entries, without those of projects that do not go on
};

struct RollForward {
    LedgerStart ledger = LedgerStart::Empty;
    std::set<ProjectId> projects; ///< those that go on
    LastYearSource source;        ///< the file of the old document; empty where it has none
};

/// Faults: those of codeBookOf() for the next year.
Result<Document> rollForward(const Document& old, const RollForward& choices);

} // namespace budget
