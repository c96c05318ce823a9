#include "core/document/document_writer.h"

#include "core/document/ledger_json.h"
#include "core/document/migration.h"
#include "core/document/record_fields.h"
#include "core/files/whole_file.h"

namespace budget {
namespace {

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

void writeCodes(JsonWriter& out, const CodeBook& codes) {
    if (codes == CodeBook()) {
        return;
    }
    out.key("codes");
    out.beginObject();
    writeCodes(out, "functions", codes.functions);
    writeCodes(out, "economics", codes.economics);
    out.end();
}

void writeFigures(JsonWriter& out, std::string_view key, const std::map<CellName, Money>& figures) {
    out.key(key);
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

/// Writes one kind of last year.
struct LastYearWriter {
    JsonWriter& out;

    void operator()(std::monostate) const {}
    void operator()(const LastYearLedger& lastYear) const {
        begin(lastYear.source);
        out.key("ledger");
        writeJson(out, lastYear.ledger);
        out.end();
    }
    void operator()(const LastYearFigures& lastYear) const {
        begin(lastYear.source);
        writeFigures(out, "figures", lastYear.figures);
        out.end();
    }

private:
    void begin(const LastYearSource& source) const {
        out.key("lastYear");
        out.beginObject();
        FieldWriter fields(out);
        fields.optional("fileName", source.fileName);
        fields.optional("sha256", source.sha256);
    }
};

void writePlacedRows(JsonWriter& out, const std::vector<PlacedRow>& rows) {
    if (rows.empty()) {
        return;
    }
    out.key("placedRows");
    out.beginArray();
    for (const PlacedRow& row : rows) {
        out.beginObject(JsonLayout::Line);
        out.key("table");
        out.text(row.table);
        out.key("at");
        out.beginObject();
        writeCoordinates(out, row.at, {});
        out.end();
        out.end();
    }
    out.end();
}

void writeEnteredTables(JsonWriter& out, const std::set<QString>& tables) {
    if (tables.empty()) {
        return;
    }
    out.key("enteredTables");
    out.beginArray(JsonLayout::Line);
    for (const QString& table : tables) {
        out.text(table);
    }
    out.end();
}

} // namespace

QByteArray writeDocument(const Document& document) {
    JsonWriter out;
    out.beginObject();
    FieldWriter fields(out);
    fields.required("format", QStringLiteral("mingzhang"));
    fields.required("version", documentVersion);
    fields.required("department", document.department);
    fields.required("year", document.year);
    fields.required("layout", document.layout);
    fields.optional("settings", document.settings);
    writeCodes(out, document.codes);
    out.key("ledger");
    writeJson(out, document.ledger);
    std::visit(LastYearWriter{out}, document.lastYear);
    if (!document.controlFigures.empty()) {
        writeFigures(out, "controlFigures", document.controlFigures);
    }
    fields.optional("inputs", document.inputs);
    writePlacedRows(out, document.placedRows);
    writeEnteredTables(out, document.enteredTables);
    out.end();
    return out.take();
}

Result<void> saveDocument(const Document& document, const QString& path) {
    return replaceFile(path, writeDocument(document));
}

} // namespace budget
