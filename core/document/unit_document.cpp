#include "core/document/unit_document.h"

namespace budget {
namespace {

const Unit* unitNamed(const Ledger& ledger, const QString& name) {
    for (const auto& [id, unit] : ledger.units()) {
        if (unit.name == name || unit.listedName == name) {
            return &unit;
        }
    }
    return nullptr;
}

Ledger ledgerOfUnit(const Ledger& ledger, const Unit& unit) {
    Ledger own;
    static_cast<void>(own.exchange(unit.id, unit));
    for (const auto& [id, project] : ledger.projects()) {
        if (project.unit == unit.id) {
            static_cast<void>(own.exchange(id, project));
        }
    }
    for (const Entry& entry : ledger.entries()) {
        if (entry.at.unit == unit.id) {
            static_cast<void>(own.exchange(entry.id, entry));
        }
    }
    return own;
}

QString namesOf(const Ledger& ledger) {
    QStringList names;
    for (const UnitId id : ledger.unitsInOrder()) {
        names.append(ledger.unit(id)->name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<Document> documentOfUnit(const Document& department, const QString& unit) {
    const Unit* found = unitNamed(department.ledger, unit);
    if (!found) {
        return Fault{.kind = FaultKind::UnknownName,
                     .path = QStringLiteral("unit"),
                     .found = unit,
                     .expected = namesOf(department.ledger)};
    }
    Document own;
    own.department = found->name;
    own.year = department.year;
    own.layout = department.layout;
    own.codes = department.codes;
    own.settings = department.settings;
    own.ledger = ledgerOfUnit(department.ledger, *found);
    own.inputs.glossary = department.inputs.glossary;
    own.inputs.published = department.inputs.published;
    if (const auto* lastYear = std::get_if<LastYearLedger>(&department.lastYear)) {
        if (const Unit* same = unitNamed(lastYear->ledger, found->name)) {
            own.lastYear = LastYearLedger{lastYear->source, ledgerOfUnit(lastYear->ledger, *same)};
        }
    }
    return own;
}

} // namespace budget
