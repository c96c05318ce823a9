// JournalState: what stands in the state.json of a journal's folder. Replacing that one small file is what
// makes a new snapshot count.
#pragma once

#include "core/document/document.h"
#include "core/files/private_file.h"
#include "core/session/process_identity.h"

#include <QDateTime>

namespace budget {

/// The file on disk a document rests on; empty for a new one.
struct JournalOrigin {
    QString path;
    QString checksum; ///< of the file's bytes when it was last read or written

    friend bool operator==(const JournalOrigin&, const JournalOrigin&) = default;
};

/// `count` records whose orders are one step apart. A document file says the order by places in its lists,
/// but an edit by these numbers.
struct OrderRun {
    std::int64_t first = 0;
    std::int64_t count = 0;

    friend bool operator==(const OrderRun&, const OrderRun&) = default;
};
using OrderRuns = std::vector<OrderRun>;

struct LedgerOrders {
    OrderRuns units;
    OrderRuns projects;
    OrderRuns entries;

    friend bool operator==(const LedgerOrders&, const LedgerOrders&) = default;
};

struct JournalState {
    JournalOrigin origin;
    ProcessIdentity process;
    QDateTime begun;
    QString snapshot;           ///< name of the file in the folder
    std::uint64_t sequence = 0; ///< the state the snapshot holds
    std::uint64_t saved = 0;    ///< the state the file on disk holds; 0 = none
    LedgerOrders orders;

    friend bool operator==(const JournalState&, const JournalState&) = default;
};

LedgerOrders ordersOf(const Ledger& ledger);
/// Gives the records of a ledger just read the numbers they had. False when there are not as many.
[[nodiscard]] bool restoreOrders(Ledger& ledger, const LedgerOrders& orders);

QString statePath(const QString& folder);
Result<void> writeState(const QString& folder, const JournalState& state, Durability durability);
Result<JournalState> readState(const QString& folder);

} // namespace budget
