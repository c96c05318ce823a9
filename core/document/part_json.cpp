#include "core/document/part_json.h"
#include "core/document/record_fields.h"
#include "core/document/review_fields.h"

namespace budget {
namespace {

/// The document's own names of codes.
template <typename CodeType>
Result<void> readCodes(JsonValue value, CodeTree<CodeType>& tree, std::vector<Located<CodeType>>& found) {
    return value.readMap([&](const QString& digits, JsonValue member) -> Result<void> {
        const std::optional<CodeType> code = CodeType::parse(digits.toStdString());
        QString name;
        if (Result<void> read = readJson(member, name); !read) {
            return read;
        }
        if (!code || code->isRoot()) {
            Fault fault = member.fault(FaultKind::BadCode, QString::fromLatin1(codeLengths<CodeType>));
            fault.found = digits;
            return fault;
        }
        if (name.trimmed().isEmpty()) {
            return member.fault(FaultKind::BadValue);
        }
        tree.put(*code, {name, CodeSource::Document});
        found.push_back({*code, member.offset()});
        return {};
    });
}

template <typename CodeType>
void writeCodes(JsonWriter& out, std::string_view key, const CodeTree<CodeType>& tree) {
    out.key(key);
    out.beginObject();
    for (const auto& [code, entry] : tree.entries()) {
        out.key(code.text());
        out.text(entry.name);
    }
    out.end();
}

/// Writes one kind of last year.
struct LastYearWriter {
    JsonWriter& out;

    void operator()(std::monostate) const {}
    void operator()(const LastYearLedger& lastYear) const {
        begin(lastYear.source);
        out.key("ledger");
        writeJson(out, lastYear.ledger);
        FieldWriter(out).optional("texts", lastYear.texts);
        out.end();
    }
    void operator()(const LastYearFigures& lastYear) const {
        begin(lastYear.source);
        out.key("figures");
        writeJson(out, lastYear.figures);
        out.end();
    }

private:
    void begin(const LastYearSource& source) const {
        out.beginObject();
        FieldWriter fields(out);
        fields.optional("fileName", source.fileName);
        fields.optional("sha256", source.sha256);
    }
};

} // namespace

Result<void> readJson(JsonValue value, CodeBookDraft& draft) {
    return value.readObject({
        optional("functions",
                 [&](JsonValue map) { return readCodes(map, draft.codes.functions, draft.functions); }),
        optional("economics",
                 [&](JsonValue map) { return readCodes(map, draft.codes.economics, draft.economics); }),
    });
}

Result<void> readJson(JsonValue value, LastYearDraft& draft) {
    draft.offset = value.offset();
    Result<void> read = value.readObject({
        optional("fileName", draft.source.fileName),
        optional("sha256", draft.source.sha256),
        optional("ledger", draft.ledger),
        optional("texts", draft.texts),
        optional("figures", draft.figures),
    });
    if (read && draft.ledger.has_value() == draft.figures.has_value()) {
        const FaultKind kind = draft.ledger ? FaultKind::DuplicateField : FaultKind::MissingField;
        return value.fault(kind, QStringLiteral("ledger|figures"));
    }
    return read;
}

Result<void> readJson(JsonValue value, Located<PlacedRow>& row) {
    row.offset = value.offset();
    return value.readObject({
        required("table", row.record.table),
        required("at", row.record.at),
    });
}

Result<void> readJson(JsonValue value, std::map<CellName, Money>& figures) {
    return value.readArray([&figures](JsonValue element) -> Result<void> {
        CellName cell;
        Money amount;
        Result<void> read = element.readObject({
            required("table", cell.table),
            required("row", cell.row),
            required("column", cell.column),
            required("amount", amount),
        });
        if (read && !figures.emplace(cell, amount).second) {
            return element.fault(FaultKind::DuplicateField);
        }
        return read;
    });
}

void writeJson(JsonWriter& out, const CodeBook& codes) {
    out.beginObject();
    writeCodes(out, "functions", codes.functions);
    writeCodes(out, "economics", codes.economics);
    out.end();
}

void writeJson(JsonWriter& out, const LastYear& lastYear) {
    std::visit(LastYearWriter{out}, lastYear);
}

void writeJson(JsonWriter& out, const PlacedRow& row) {
    out.beginObject(JsonLayout::Line);
    out.key("table");
    out.text(row.table);
    out.key("at");
    out.beginObject();
    writeCoordinates(out, row.at, {});
    out.end();
    out.end();
}

void writeJson(JsonWriter& out, const std::map<CellName, Money>& figures) {
    out.beginArray();
    for (const auto& [cell, amount] : figures) {
        out.beginObject(JsonLayout::Line);
        FieldWriter fields(out);
        fields.required("table", cell.table);
        fields.required("row", cell.row);
        fields.required("column", cell.column);
        fields.required("amount", amount);
        out.end();
    }
    out.end();
}

} // namespace budget
