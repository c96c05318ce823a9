#include "core/document/document_writer.h"

#include "core/document/migration.h"
#include "core/document/part_json.h"
#include "core/document/record_fields.h"
#include "core/document/review_fields.h"
#include "core/files/whole_file.h"

namespace budget {
namespace {

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
    fields.optional("codes", document.codes);
    out.key("ledger");
    writeJson(out, document.ledger);
    fields.optional("lastYear", document.lastYear);
    fields.optional("codeMoves", document.codeMoves);
    fields.optional("controlFigures", document.controlFigures);
    fields.optional("inputs", document.inputs);
    fields.optional("placedRows", document.placedRows);
    writeEnteredTables(out, document.enteredTables);
    fields.optional("review", document.review);
    fields.optional("drafts", document.drafts);
    fields.optional("changeLog", document.changeLog);
    out.end();
    return out.take();
}

Result<void> saveDocument(const Document& document, const QString& path) {
    return replaceFile(path, writeDocument(document));
}

} // namespace budget
