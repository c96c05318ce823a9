#include "core/document/ledger_json.h"
#include "core/document/record_fields.h"

namespace budget {
void writeCoordinates(JsonWriter& out, const Coordinates& at, const Coordinates& base) {
    if (at.unit != base.unit) {
        out.key("unit");
        writeJson(out, at.unit);
    }
    if (at.function != base.function) {
        out.key("function");
        out.text(at.function.text());
    }
    if (at.fund != base.fund) {
        out.key("fund");
        out.text(idOf(at.fund));
    }
    if (at.nature != base.nature) {
        out.key("nature");
        out.text(idOf(at.nature));
    }
    if (at.economic != base.economic) {
        out.key("economic");
        out.text(at.economic.text());
    }
    if (at.project != base.project) {
        out.key("project");
        writeJson(out, at.project);
    }
}

void writeJson(JsonWriter& out, const Entry& entry) {
    out.beginObject(JsonLayout::Line);
    out.key("id");
    out.integer(static_cast<std::int64_t>(entry.id));
    writeCoordinates(out, entry.at, {});
    out.key("amount");
    writeJson(out, entry.amount);
    if (!entry.inferred().isEmpty()) {
        out.key("inferred");
        out.beginObject();
        writeCoordinates(out, entry.stated, entry.at);
        out.end();
    }
    if (!entry.assumed.isEmpty()) {
        out.key("assumed");
        out.beginArray();
        for (const JsonName<Dimension>& dimension : dimensionNames) {
            if (entry.assumed.contains(dimension.value)) {
                out.text(dimension.name);
            }
        }
        out.end();
    }
    out.end();
}

void writeJson(JsonWriter& out, const Ledger& ledger) {
    out.beginObject();
    out.key("units");
    out.beginArray();
    for (const UnitId id : ledger.unitsInOrder()) {
        writeJson(out, *ledger.unit(id));
    }
    out.end();
    out.key("projects");
    out.beginArray();
    for (const ProjectId id : ledger.projectsInOrder()) {
        writeJson(out, *ledger.project(id));
    }
    out.end();
    out.key("entries");
    out.beginArray();
    for (const Entry* entry : ledger.inOrder()) {
        writeJson(out, *entry);
    }
    out.end();
    out.end();
}

} // namespace budget
