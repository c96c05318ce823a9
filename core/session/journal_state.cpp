#include "core/session/journal_state.h"

#include "core/document/record_fields.h"
#include "core/files/whole_file.h"
#include "core/json/json_document.h"

namespace budget {
namespace {

constexpr std::int64_t largestNumber = std::int64_t{1} << 62;

class RunMaker {
public:
    void add(std::int64_t order) {
        if (!m_runs.empty() && order == m_runs.back().first + m_runs.back().count * Ledger::orderStep) {
            ++m_runs.back().count;
        } else {
            m_runs.push_back({order, 1});
        }
    }
    OrderRuns take() && { return std::move(m_runs); }

private:
    OrderRuns m_runs;
};

/// The numbers of runs, one after the other.
class RunReader {
public:
    explicit RunReader(const OrderRuns& runs) : m_runs(&runs) {}
    std::optional<std::int64_t> next() {
        while (m_run < m_runs->size() && m_place >= (*m_runs)[m_run].count) {
            ++m_run;
            m_place = 0;
        }
        if (m_run == m_runs->size()) {
            return std::nullopt;
        }
        return (*m_runs)[m_run].first + m_place++ * Ledger::orderStep;
    }

private:
    const OrderRuns* m_runs;
    std::size_t m_run = 0;
    std::int64_t m_place = 0;
};

template <typename Record>
bool restore(Ledger& ledger, const std::vector<Record>& records, const OrderRuns& runs) {
    RunReader reader(runs);
    for (Record record : records) {
        const std::optional<std::int64_t> order = reader.next();
        if (!order) {
            return false;
        }
        record.order = *order;
        const auto id = record.id;
        ledger.exchange(id, std::optional<Record>(std::move(record)));
    }
    return !reader.next();
}

Result<void> readNumber(JsonValue value, std::uint64_t& target) {
    const Result<std::int64_t> number = value.integer(0, largestNumber);
    target = number ? static_cast<std::uint64_t>(*number) : 0;
    return number ? Result<void>() : number.fault();
}

Result<void> readRuns(JsonValue value, OrderRuns& runs) {
    std::vector<std::int64_t> numbers;
    Result<void> read = value.readArray([&numbers](JsonValue element) -> Result<void> {
        const Result<std::int64_t> number = element.integer(-largestNumber, largestNumber);
        numbers.push_back(number ? *number : 0);
        return number ? Result<void>() : number.fault();
    });
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        if (numbers[i + 1] < 1 || numbers[i + 1] > std::numeric_limits<std::uint32_t>::max()) {
            return value.fault(FaultKind::BadValue);
        }
        runs.push_back({numbers[i], numbers[i + 1]});
    }
    return read;
}

void writeRuns(JsonWriter& out, std::string_view key, const OrderRuns& runs) {
    out.key(key);
    out.beginArray(JsonLayout::Line);
    for (const OrderRun& run : runs) {
        out.integer(run.first);
        out.integer(run.count);
    }
    out.end();
}

Result<void> readTime(JsonValue value, QDateTime& time) {
    const Result<QString> text = value.text();
    if (text) {
        time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    }
    return text ? Result<void>() : text.fault();
}

Result<void> readJson(JsonValue value, JournalState& state) {
    LedgerOrders& orders = state.orders;
    return value.readObject({
        required("path", state.origin.path),
        required("checksum", state.origin.checksum),
        required("process", state.process),
        required("begun", [&](JsonValue begun) { return readTime(begun, state.begun); }),
        required("snapshot", state.snapshot),
        required("sequence", [&](JsonValue number) { return readNumber(number, state.sequence); }),
        required("saved", [&](JsonValue number) { return readNumber(number, state.saved); }),
        required("unitOrders", [&](JsonValue runs) { return readRuns(runs, orders.units); }),
        required("projectOrders", [&](JsonValue runs) { return readRuns(runs, orders.projects); }),
        required("entryOrders", [&](JsonValue runs) { return readRuns(runs, orders.entries); }),
    });
}

} // namespace

LedgerOrders ordersOf(const Ledger& ledger) {
    RunMaker units;
    RunMaker projects;
    RunMaker entries;
    for (const UnitId id : ledger.unitsInOrder()) {
        units.add(ledger.unit(id)->order);
    }
    for (const ProjectId id : ledger.projectsInOrder()) {
        projects.add(ledger.project(id)->order);
    }
    for (const Entry* entry : ledger.inOrder()) {
        entries.add(entry->order);
    }
    return {std::move(units).take(), std::move(projects).take(), std::move(entries).take()};
}

bool restoreOrders(Ledger& ledger, const LedgerOrders& orders) {
    if (ordersOf(ledger) == orders) {
        return true;
    }
    std::vector<Unit> units;
    std::vector<Project> projects;
    std::vector<Entry> entries;
    for (const UnitId id : ledger.unitsInOrder()) {
        units.push_back(*ledger.unit(id));
    }
    for (const ProjectId id : ledger.projectsInOrder()) {
        projects.push_back(*ledger.project(id));
    }
    for (const Entry* entry : ledger.inOrder()) {
        entries.push_back(*entry);
    }
    return restore(ledger, units, orders.units) && restore(ledger, projects, orders.projects) &&
           restore(ledger, entries, orders.entries);
}

QString statePath(const QString& folder) {
    return folder + QStringLiteral("/state.json");
}

Result<void> writeState(const QString& folder, const JournalState& state, Durability durability) {
    JsonWriter out;
    out.beginObject();
    FieldWriter fields(out);
    fields.required("path", state.origin.path);
    fields.required("checksum", state.origin.checksum);
    out.key("process");
    writeJson(out, state.process);
    fields.required("begun", state.begun.toString(Qt::ISODateWithMs));
    fields.required("snapshot", state.snapshot);
    out.key("sequence");
    out.integer(static_cast<std::int64_t>(state.sequence));
    out.key("saved");
    out.integer(static_cast<std::int64_t>(state.saved));
    writeRuns(out, "unitOrders", state.orders.units);
    writeRuns(out, "projectOrders", state.orders.projects);
    writeRuns(out, "entryOrders", state.orders.entries);
    out.end();
    return replacePrivateFile(statePath(folder), out.take(), durability);
}

Result<JournalState> readState(const QString& folder) {
    Result<QByteArray> bytes = readWholeFile(statePath(folder));
    if (!bytes) {
        return bytes.fault();
    }
    JsonDocument json(std::move(bytes).value(), statePath(folder));
    JournalState state;
    const Result<void> read = json.read([&state](JsonValue value) { return readJson(value, state); });
    return read ? Result<JournalState>(std::move(state)) : read.fault();
}

} // namespace budget
