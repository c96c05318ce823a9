// The fields of units, projects and inputs in a *.mingzhang file; see described.h.
#pragma once

#include "core/document/described.h"

namespace budget {

template <> inline constexpr JsonLayout layoutOf<Indicator> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<StaffCount> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<VehicleHolding> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<GlossaryTerm> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<Unit> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<Settings> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<CodeMove<FunctionCode>> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<CodeMove<EconomicCode>> = JsonLayout::Line;

void describe(auto& fields, RecordOf<Indicator> auto& indicator) {
    fields.optional("level1", indicator.level1);
    fields.optional("level2", indicator.level2);
    fields.optional("level3", indicator.level3);
    fields.optional("value", indicator.value);
    fields.optional("basis", indicator.basis);
    fields.optional("lastYear", indicator.lastYear);
    fields.optional("weight", indicator.weight);
    fields.optional("scoring", indicator.scoring);
    fields.optional("evidence", indicator.evidence);
}

void describe(auto& fields, RecordOf<ProjectPerformance> auto& performance) {
    fields.optional("published", performance.published);
    fields.optional("goal", performance.goal);
    fields.optional("leader", performance.leader);
    fields.optional("indicators", performance.indicators);
}

void describe(auto& fields, RecordOf<Unit> auto& unit) {
    fields.required("id", unit.id);
    fields.required("name", unit.name);
    fields.optional("listedName", unit.listedName);
    fields.word("kind", unit.kind, unitKindNames);
}

void describe(auto& fields, RecordOf<Project> auto& project) {
    fields.required("id", project.id);
    fields.optional("unit", project.unit);
    fields.required("name", project.name);
    fields.optional("code", project.code);
    fields.word("disclosure", project.disclosure, disclosureNames);
    fields.word("type", project.type, projectTypeNames);
    fields.optional("basis", project.basis);
    fields.optional("period", project.period);
    fields.optional("performance", project.performance);
}

void describe(auto& fields, RecordOf<StaffCount> auto& staff) {
    fields.optional("count", staff.count);
    fields.optional("change", staff.change);
    fields.optional("zeroIsDecrease", staff.zeroIsDecrease);
}

void describe(auto& fields, RecordOf<Organisation> auto& organisation) {
    fields.optional("functions", organisation.functions);
    fields.optional("offices", organisation.offices);
    fields.optional("authorised", organisation.authorised);
    fields.optional("active", organisation.active);
    fields.optional("retired", organisation.retired);
    fields.optional("veteranRetired", organisation.veteranRetired);
}

void describe(auto& fields, RecordOf<Procurement> auto& procurement) {
    fields.optional("goods", procurement.goods);
    fields.optional("works", procurement.works);
    fields.optional("services", procurement.services);
    fields.optional("reservedSmallMedium", procurement.reservedSmallMedium);
    fields.optional("reservedSmallMicro", procurement.reservedSmallMicro);
}

void describe(auto& fields, RecordOf<VehicleHolding> auto& holding) {
    fields.optional("count", holding.count);
    fields.optional("value", holding.value);
}

void describe(auto& fields, RecordOf<Assets> auto& assets) {
    fields.optional("houseArea", assets.houseArea);
    fields.optional("houseValue", assets.houseValue);
    fields.optional("generalVehicles", assets.generalVehicles);
    fields.optional("lawEnforcementVehicles", assets.lawEnforcementVehicles);
    fields.optional("otherVehicles", assets.otherVehicles);
    fields.optional("furniture", assets.furniture);
    fields.optional("other", assets.other);
    fields.optional("equipmentOver500k", assets.equipmentOver500k);
    fields.optional("equipmentOver1m", assets.equipmentOver1m);
    fields.optional("purchaseOver500k", assets.purchaseOver500k);
    fields.optional("purchaseOver1m", assets.purchaseOver1m);
}

void describe(auto& fields, RecordOf<DepartmentPerformance> auto& performance) {
    fields.optional("goal", performance.goal);
    fields.optional("contact", performance.contact);
    fields.optional("telephone", performance.telephone);
    fields.optional("upperOverride", performance.upperOverride);
    fields.optional("ownOverride", performance.ownOverride);
    fields.optional("otherOverride", performance.otherOverride);
    fields.optional("indicators", performance.indicators);
}

void describe(auto& fields, RecordOf<GlossaryTerm> auto& term) {
    fields.required("term", term.term);
    fields.required("explanation", term.explanation);
}

void describe(auto& fields, RecordOf<Inputs> auto& inputs) {
    fields.optional("organisation", inputs.organisation);
    fields.optional("reasons", inputs.reasons);
    fields.optional("ownReasons", inputs.ownReasons);
    fields.optional("uses", inputs.uses);
    fields.optional("procurement", inputs.procurement);
    fields.optional("assets", inputs.assets);
    fields.optional("performance", inputs.performance);
    fields.optional("otherMatters", inputs.otherMatters);
    fields.optional("glossary", inputs.glossary);
    fields.optional("approved", inputs.approved);
    fields.optional("published", inputs.published);
}

void describe(auto& fields, RecordOf<LastYearTexts> auto& texts) {
    fields.optional("reasons", texts.reasons);
    fields.optional("active", texts.active);
    fields.optional("retired", texts.retired);
    fields.optional("veteranRetired", texts.veteranRetired);
}

void describe(auto& fields, RecordOf<CodeMove<FunctionCode>> auto& move) {
    fields.required("from", move.from);
    fields.required("to", move.to);
}

void describe(auto& fields, RecordOf<CodeMove<EconomicCode>> auto& move) {
    fields.required("from", move.from);
    fields.required("to", move.to);
}

void describe(auto& fields, RecordOf<CodeMoves> auto& moves) {
    fields.optional("functions", moves.functions);
    fields.optional("economics", moves.economics);
}

void describe(auto& fields, RecordOf<Settings> auto& settings) {
    fields.word("zeroBase", settings.zeroBase, zeroBaseNames);
    fields.word("shares", settings.shares, shareRoundingNames);
    fields.optional("reasonPercent", settings.reasonPercent);
    fields.optional("fullReasonPercent", settings.fullReasonPercent);
    fields.optional("weightTotal", settings.weightTotal);
}

} // namespace budget
