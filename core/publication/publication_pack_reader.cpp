#include "core/publication/form_definition.h"

#include "core/files/whole_file.h"
#include "core/json/json_document.h"
#include "core/narrative/narrative_pack.h"

#include <algorithm>

namespace budget {
namespace {

constexpr std::array<JsonName<QString Indicator::*>, 9> fieldNames{{
    {"level1", &Indicator::level1},
    {"level2", &Indicator::level2},
    {"level3", &Indicator::level3},
    {"value", &Indicator::value},
    {"basis", &Indicator::basis},
    {"lastYear", &Indicator::lastYear},
    {"weight", &Indicator::weight},
    {"scoring", &Indicator::scoring},
    {"evidence", &Indicator::evidence},
}};

Result<void> readCell(JsonValue value, FormCell& cell) {
    return value.readObject({
        optional("label", cell.label),
        optional("value", cell.value),
        optional("columns", cell.columns),
        optional("rows", cell.rows),
    });
}

Result<void> readRow(JsonValue value, std::vector<FormCell>& row) {
    return value.readArray([&row](JsonValue cell) { return readCell(cell, row.emplace_back()); });
}

/// The name of a query of the narrative.
JsonValue::Visitor queryNames(std::vector<QString>& names, const NarrativePack& narrative) {
    return [&names, &narrative](JsonValue list) {
        return list.readArray([&](JsonValue name) -> Result<void> {
            const Result<QString> text = name.text();
            if (!text) {
                return text.fault();
            }
            names.push_back(*text);
            return narrative.query(*text) ? Result<void>() : name.fault(FaultKind::UnknownName);
        });
    };
}

Result<void> readAmount(JsonValue value, FormAmount& amount, const NarrativePack& narrative) {
    return value.readObject({
        required("name", amount.name),
        required("plus", queryNames(amount.plus, narrative)),
        optional("minus", queryNames(amount.minus, narrative)),
    });
}

Result<void> readColumn(JsonValue value, IndicatorColumn& column) {
    return value.readObject({
        required("title", column.title),
        required("field", oneOf(column.field, fieldNames)),
        optional("merged", column.merged),
        optional("weight", column.weight),
    });
}

/// Every value of the head is an amount of the form or one of `known`.
Result<void> checkValues(JsonValue value, const FormDefinition& form, const std::vector<QString>& known) {
    for (const std::vector<FormCell>& row : form.head) {
        for (const FormCell& cell : row) {
            const auto isIt = [&cell](const FormAmount& amount) { return amount.name == cell.value; };
            const bool amount = std::any_of(form.amounts.begin(), form.amounts.end(), isIt);
            const bool text = std::find(known.begin(), known.end(), cell.value) != known.end();
            if (!cell.value.isEmpty() && !amount && !text) {
                Fault fault = value.fault(FaultKind::UnknownName);
                fault.found = cell.value;
                return fault;
            }
        }
    }
    return {};
}

JsonValue::Visitor readForm(FormDefinition& form, const NarrativePack& narrative,
                            const std::vector<QString>& known) {
    return [&form, &narrative, &known](JsonValue value) -> Result<void> {
        const auto row = [&form](JsonValue each) { return readRow(each, form.head.emplace_back()); };
        const auto amount = [&](JsonValue each) {
            return readAmount(each, form.amounts.emplace_back(), narrative);
        };
        const auto column = [&form](JsonValue each) {
            return readColumn(each, form.indicators.emplace_back());
        };
        const Result<void> read = value.readObject({
            required("title", form.title),
            required("subtitle", form.subtitle),
            required("head", [&](JsonValue rows) { return rows.readArray(row); }),
            required("amounts", [&](JsonValue amounts) { return amounts.readArray(amount); }),
            required("indicators", [&](JsonValue columns) { return columns.readArray(column); }),
        });
        return read ? checkValues(value, form, known) : read;
    };
}

JsonValue::Visitor projectLists(std::vector<QString>& names, const NarrativePack& narrative) {
    return [&names, &narrative](JsonValue lists) {
        return lists.readArray([&](JsonValue name) -> Result<void> {
            const Result<QString> text = name.text();
            if (!text) {
                return text.fault();
            }
            names.push_back(*text);
            const ListDefinition* list = narrative.list(*text);
            const bool good = list && list->by == GroupBy::Project;
            return good ? Result<void>() : name.fault(FaultKind::UnknownName);
        });
    };
}

} // namespace

Result<PublicationPack> readPublicationPack(const QString& folder, const NarrativePack& narrative) {
    static const std::vector<QString> departmentValues{QStringLiteral("department"),
                                                       QStringLiteral("contact"), QStringLiteral("telephone"),
                                                       QStringLiteral("goal")};
    static const std::vector<QString> projectValues{QStringLiteral("unit"), QStringLiteral("name"),
                                                    QStringLiteral("leader"), QStringLiteral("goal")};
    const QString file = folder + QStringLiteral("/publication.json");
    const Result<QByteArray> bytes = readWholeFile(file);
    if (!bytes) {
        return bytes.fault();
    }
    PublicationPack pack;
    const Result<void> done = JsonDocument(*bytes, file).read([&](JsonValue value) {
        return value.readObject({
            required("cover", pack.coverTitle),
            required("contents", pack.contentsTitle),
            required("language", pack.language),
            required("draft", pack.draft),
            required("formOrder", projectLists(pack.formOrder, narrative)),
            required("departmentForm", readForm(pack.departmentForm, narrative, departmentValues)),
            required("projectForm", readForm(pack.projectForm, narrative, projectValues)),
        });
    });
    return done ? Result<PublicationPack>(std::move(pack)) : Result<PublicationPack>(done.fault());
}

} // namespace budget
