// V-1004, M-002, M-003: what the clerk should look at before a document is final.
#include "core/checks/check_facts.h"
#include "core/checks/rule_families.h"

namespace budget {
namespace {

/// How many places a finding about many entries names.
constexpr std::size_t mostPlaces = 20;

// V-1004 — amounts finer than what is printed are kept exactly.
void checkDecimals(const CheckInput& input, RuleReport& report) {
    const FigureFormat format = input.workspace.pack().figures;
    std::int64_t step = fenPer(format.unit);
    for (int i = 0; i < format.decimals; ++i) {
        step /= 10;
    }
    Finding finding;
    std::size_t count = 0;
    for (const Entry* entry : input.ledger().inOrder()) {
        if (entry->amount.fen() % step == 0) {
            continue;
        }
        if (++count <= mostPlaces) {
            finding.left.push_back(
                inputSide(QStringLiteral("entries/%1").arg(static_cast<std::uint32_t>(entry->id)),
                          QString::fromStdString(exactAmount(entry->amount, format.unit, format.decimals))));
        }
    }
    if (count > 0) {
        finding.found = QString::number(count);
        report.add(std::move(finding));
    }
}

/// The side of a place as files write it.
FindingSide sideAt(const QString& place, const QString& shown) {
    const std::optional<Place> parsed = placeFromText(place);
    return {parsed ? *parsed : Place(InputPlace{place}), shown};
}

// M-002 — texts taken over from last year that nobody has looked at.
void checkUnconfirmed(const CheckInput& input, RuleReport& report) {
    for (const QString& place : input.document().review.unconfirmed) {
        Finding finding;
        finding.left = {sideAt(place, QString())};
        report.add(std::move(finding));
    }
}

// M-003 — remarks that are not settled.
void checkRemarks(const CheckInput& input, RuleReport& report) {
    const FreeText typed = freeTextOf(input);
    for (const Remark& remark : input.document().review.remarks) {
        if (!remark.settled) {
            Finding finding;
            finding.left = {sideAt(remark.place, typed.printed(remark.text))};
            finding.found = typed.printed(remark.text);
            report.add(std::move(finding));
        }
    }
}

constexpr CheckRule rules[] = {
    {"V-1004", Severity::Hint, checkDecimals},
    {"M-002", Severity::Warning, checkUnconfirmed},
    {"M-003", Severity::Hint, checkRemarks},
};

} // namespace

std::span<const CheckRule> reviewRules() {
    return rules;
}

} // namespace budget
