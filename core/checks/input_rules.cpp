// V-510, V-511, V-514: procurement and assets, which no ledger holds.
#include "core/checks/check_facts.h"
#include "core/checks/rule_families.h"

#include <array>

namespace budget {
namespace {

struct AmountField {
    const char* path;
    std::optional<Money> Procurement::*amount;
};

constexpr std::array<AmountField, 5> procurementFields{
    {{"procurement/goods", &Procurement::goods},
     {"procurement/works", &Procurement::works},
     {"procurement/services", &Procurement::services},
     {"procurement/reservedSmallMedium", &Procurement::reservedSmallMedium},
     {"procurement/reservedSmallMicro", &Procurement::reservedSmallMicro}}};

FindingSide amountSide(const CheckInput& input, const char* path, Money amount) {
    return inputSide(QString::fromLatin1(path), figureText(input, amount));
}

// V-510 — the total is a sum of the program; its parts have to be stated and not negative.
void checkProcurement(const CheckInput& input, RuleReport& report) {
    const Procurement& procurement = input.document().inputs.procurement;
    bool complete = true;
    for (const AmountField& field : procurementFields) {
        const std::optional<Money>& amount = procurement.*field.amount;
        complete = complete && amount;
        if (amount.value_or(Money()) < Money()) {
            Finding finding;
            finding.facet = QStringLiteral("negative");
            finding.left = {amountSide(input, field.path, *amount)};
            report.add(std::move(finding));
            return;
        }
    }
    if (!complete) {
        report.notChecked("procurement");
    }
}

void compare(const CheckInput& input, RuleReport& report, const AmountField& part, Money amount,
             const FindingSide& whole, Money bound, const char* facet) {
    if (amount > bound) {
        Finding finding;
        finding.facet = QString::fromLatin1(facet);
        finding.left = {amountSide(input, part.path, amount)};
        finding.right = {whole};
        finding.difference = amount - bound;
        finding.expected = QStringLiteral("≤") + figureText(input, bound);
        report.add(std::move(finding));
    }
}

// V-511 — what is reserved is part of the total.
void checkReserved(const CheckInput& input, RuleReport& report) {
    const Procurement& procurement = input.document().inputs.procurement;
    Money total;
    for (const AmountField& field : procurementFields) {
        if (!(procurement.*field.amount)) {
            report.notChecked("procurement");
            return;
        }
    }
    total = *procurement.goods + *procurement.works + *procurement.services;
    const AmountField& medium = procurementFields[3];
    const AmountField& micro = procurementFields[4];
    compare(input, report, medium, *procurement.reservedSmallMedium,
            sentenceSide(QStringLiteral("procurement"), figureText(input, total)), total, "total");
    compare(input, report, micro, *procurement.reservedSmallMicro,
            amountSide(input, medium.path, *procurement.reservedSmallMedium),
            *procurement.reservedSmallMedium, "micro");
}

struct VehicleField {
    const char* path;
    VehicleHolding Assets::*holding;
};

constexpr std::array<VehicleField, 3> vehicleFields{
    {{"assets/generalVehicles", &Assets::generalVehicles},
     {"assets/lawEnforcementVehicles", &Assets::lawEnforcementVehicles},
     {"assets/otherVehicles", &Assets::otherVehicles}}};

// V-514 — the totals are sums of the program; vehicles have a value, and no value stands without vehicles.
void checkVehicles(const CheckInput& input, RuleReport& report) {
    for (const VehicleField& field : vehicleFields) {
        const VehicleHolding& holding = input.document().inputs.assets.*field.holding;
        if (!holding.count || !holding.value) {
            report.notChecked("assets");
            return;
        }
        const bool none = *holding.count == 0;
        if (none == holding.value->isZero() && *holding.count >= 0 && *holding.value >= Money()) {
            continue;
        }
        const QString path = QString::fromLatin1(field.path);
        Finding finding;
        finding.facet = QString::fromLatin1(none ? "noVehicle" : "noValue");
        finding.left = {inputSide(path + QStringLiteral("/count"), QString::number(*holding.count))};
        finding.right = {inputSide(path + QStringLiteral("/value"), figureText(input, *holding.value))};
        report.add(std::move(finding), none ? Severity::Error : Severity::Warning);
    }
}

constexpr CheckRule rules[] = {
    {"V-510", Severity::Error, checkProcurement},
    {"V-511", Severity::Error, checkReserved},
    {"V-514", Severity::Error, checkVehicles},
};

} // namespace

std::span<const CheckRule> inputRules() {
    return rules;
}

} // namespace budget
