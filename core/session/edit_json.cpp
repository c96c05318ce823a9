#include "core/session/edit_json.h"

#include "core/document/part_json.h"
#include "core/document/record_fields.h"
#include "core/document/review_fields.h"

namespace budget {
namespace {

// A record's place among its like is a number here; in a document file it is its place in the list.
template <typename Id, typename Record>
void writeRecord(JsonWriter& out, Id id, const std::optional<Record>& record) {
    out.beginObject();
    out.key("id");
    out.integer(static_cast<std::int64_t>(id));
    if (record) {
        out.key("order");
        out.integer(record->order);
        out.key("record");
        writeJson(out, *record);
    }
    out.end();
}

template <typename Id, typename Record>
Result<void> readRecord(JsonValue value, Id& id, std::optional<Record>& record) {
    std::optional<std::int64_t> order;
    Result<void> read = value.readObject({
        required("id", id),
        optional("order",
                 [&order](JsonValue number) -> Result<void> {
                     const Result<std::int64_t> found = number.integer();
                     order = found ? std::optional(*found) : std::nullopt;
                     return found ? Result<void>() : found.fault();
                 }),
        optional("record", record),
    });
    if (read && order.has_value() != record.has_value()) {
        return value.fault(FaultKind::MissingField, QStringLiteral("order, record"));
    }
    if (read && record) {
        record->order = *order;
    }
    return read;
}

void writeCell(JsonWriter& out, const CellName& cell) {
    FieldWriter fields(out);
    fields.required("table", cell.table);
    fields.required("row", cell.row);
    fields.required("column", cell.column);
}

/// Writes a change as an object of one member, named for the kind.
struct ChangeWriter {
    JsonWriter& out;

    void operator()(const EntryChange& change) const {
        out.key("entry");
        writeRecord(out, change.id, change.entry);
    }
    void operator()(const UnitChange& change) const {
        out.key("unit");
        writeRecord(out, change.id, change.unit);
    }
    void operator()(const ProjectChange& change) const {
        out.key("project");
        writeRecord(out, change.id, change.project);
    }
    void operator()(const PlacedRowChange& change) const {
        out.key(change.placed ? "placedRow" : "removedRow");
        writeJson(out, change.row);
    }
    void operator()(const ControlFigureChange& change) const {
        out.key("controlFigure");
        out.beginObject();
        writeCell(out, change.cell);
        FieldWriter(out).optional("amount", change.figure);
        out.end();
    }
    void operator()(const EnteredTableChange& change) const {
        out.key(change.entered ? "enteredTable" : "freedTable");
        out.text(change.table);
    }
    void operator()(const PartChange& change) const { std::visit(*this, change); }

    void operator()(const Inputs& inputs) const { write("inputs", inputs); }
    void operator()(const Settings& settings) const { write("settings", settings); }
    void operator()(const CodeBook& codes) const { write("codes", codes); }
    void operator()(const CodeMoves& moves) const { write("codeMoves", moves); }
    void operator()(const Review& review) const { write("review", review); }
    void operator()(const Drafts& drafts) const { write("drafts", drafts); }
    void operator()(const LastYear& lastYear) const {
        if (lastYear == LastYear()) {
            write("lastYearUnknown", true);
        } else {
            write("lastYear", lastYear);
        }
    }

private:
    template <typename T> void write(std::string_view key, const T& value) const {
        out.key(key);
        writeJson(out, value);
    }
};

Result<void> readControlFigure(JsonValue value, ControlFigureChange& change) {
    return value.readObject({
        required("table", change.cell.table),
        required("row", change.cell.row),
        required("column", change.cell.column),
        optional("amount", change.figure),
    });
}

template <typename Record> bool putAll(Ledger& ledger, std::vector<Located<Record>>& records) {
    for (Located<Record>& located : records) {
        if constexpr (std::is_same_v<Record, Entry>) {
            if (!ledger.fits(located.record.amount)) {
                return false;
            }
        }
        located.record.order = ledger.nextOrder();
        const auto id = located.record.id;
        if (ledger.exchange(id, std::optional<Record>(std::move(located.record)))) {
            return false;
        }
    }
    return true;
}

/// The ledger was whole when it was taken down; only what would break it now is looked at.
Result<void> readLastYear(JsonValue value, LastYear& lastYear) {
    LastYearDraft draft;
    if (Result<void> read = readJson(value, draft); !read) {
        return read;
    }
    if (draft.figures) {
        lastYear = LastYearFigures{std::move(draft.source), *std::move(draft.figures)};
        return {};
    }
    LastYearLedger made{std::move(draft.source), {}, std::move(draft.texts)};
    if (!putAll(made.ledger, draft.ledger->units) || !putAll(made.ledger, draft.ledger->projects) ||
        !putAll(made.ledger, draft.ledger->entries)) {
        return value.fault(FaultKind::BadValue);
    }
    lastYear = std::move(made);
    return {};
}

/// Puts what a member holds into a change and counts the members.
struct ChangeReader {
    Change& change;
    int found = 0;

    template <typename Kind, typename Read> JsonField member(std::string_view key, Kind made, Read read) {
        return optional(key, [this, made, read](JsonValue value) mutable -> Result<void> {
            ++found;
            Result<void> done = read(value, made);
            change = std::move(made);
            return done;
        });
    }
    template <typename Part> JsonField part(std::string_view key) {
        return optional(key, [this](JsonValue value) -> Result<void> {
            ++found;
            Part made;
            Result<void> done = readJson(value, made);
            change = PartChange(std::move(made));
            return done;
        });
    }
};

Result<void> readRow(JsonValue value, PlacedRowChange& change) {
    Located<PlacedRow> row;
    Result<void> read = readJson(value, row);
    change.row = std::move(row.record);
    return read;
}

Result<void> readCodes(JsonValue value, PartChange& change) {
    CodeBookDraft draft;
    Result<void> read = readJson(value, draft);
    change = std::move(draft.codes);
    return read;
}

Result<void> readTable(JsonValue value, EnteredTableChange& change) {
    return readJson(value, change.table);
}

Result<void> readLastYearPart(JsonValue value, PartChange& change) {
    LastYear lastYear;
    Result<void> read = readLastYear(value, lastYear);
    change = std::move(lastYear);
    return read;
}

Result<void> readUnknownLastYear(JsonValue value, PartChange&) {
    const Result<bool> unknown = value.boolean();
    return unknown ? Result<void>() : unknown.fault();
}

Result<void> readChange(JsonValue value, Change& change) {
    ChangeReader reader{change};
    const auto entry = [](JsonValue v, EntryChange& c) { return readRecord(v, c.id, c.entry); };
    const auto unit = [](JsonValue v, UnitChange& c) { return readRecord(v, c.id, c.unit); };
    const auto project = [](JsonValue v, ProjectChange& c) { return readRecord(v, c.id, c.project); };
    Result<void> read = value.readObject({
        reader.member("entry", EntryChange(), entry),
        reader.member("unit", UnitChange(), unit),
        reader.member("project", ProjectChange(), project),
        reader.member("placedRow", PlacedRowChange{{}, true}, readRow),
        reader.member("removedRow", PlacedRowChange{{}, false}, readRow),
        reader.member("controlFigure", ControlFigureChange(), readControlFigure),
        reader.member("enteredTable", EnteredTableChange{{}, true}, readTable),
        reader.member("freedTable", EnteredTableChange{{}, false}, readTable),
        reader.part<Inputs>("inputs"),
        reader.part<Settings>("settings"),
        reader.part<CodeMoves>("codeMoves"),
        reader.part<Review>("review"),
        reader.part<Drafts>("drafts"),
        reader.member("codes", PartChange(), readCodes),
        reader.member("lastYear", PartChange(), readLastYearPart),
        reader.member("lastYearUnknown", PartChange(LastYear()), readUnknownLastYear),
    });
    return read && reader.found != 1 ? value.fault(FaultKind::BadValue) : read;
}

} // namespace

QByteArray writeEdit(const Edit& edit) {
    JsonWriter out;
    out.beginArray(JsonLayout::Line);
    for (const Change& change : edit.changes) {
        out.beginObject();
        std::visit(ChangeWriter{out}, change);
        out.end();
    }
    out.end();
    QByteArray line = out.take();
    line.chop(1);
    return line;
}

Result<Edit> readEdit(QByteArray bytes, const QString& file) {
    JsonDocument json(std::move(bytes), file);
    Edit edit;
    const Result<void> read = json.read([&edit](JsonValue value) {
        return value.readArray(
            [&edit](JsonValue element) { return readChange(element, edit.changes.emplace_back()); });
    });
    return read ? Result<Edit>(std::move(edit)) : read.fault();
}

} // namespace budget
