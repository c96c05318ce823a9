// V-11xx: staff, units and offices.
#include "core/checks/check_facts.h"
#include "core/checks/rule_families.h"

#include <array>
#include <set>

namespace budget {
namespace {

struct StaffLine {
    const char* path;
    StaffCount Organisation::*count;
    std::optional<int> LastYearTexts::*last;
};

constexpr std::array<StaffLine, 3> staffLines{
    {{"organisation/active", &Organisation::active, &LastYearTexts::active},
     {"organisation/retired", &Organisation::retired, &LastYearTexts::retired},
     {"organisation/veteranRetired", &Organisation::veteranRetired, &LastYearTexts::veteranRetired}}};

FindingSide countSide(const QString& path, int count) {
    return inputSide(path, QString::number(count));
}

QString pathOf(const StaffLine& line, const char* field) {
    return QString::fromLatin1(line.path) + u'/' + QString::fromLatin1(field);
}

// V-1101 — 实有 is a sum of the program; the counts have to be possible.
void checkStaff(const CheckInput& input, RuleReport& report) {
    const Organisation& organisation = input.document().inputs.organisation;
    bool complete = organisation.authorised.has_value();
    for (const StaffLine& line : staffLines) {
        const StaffCount& staff = organisation.*line.count;
        complete = complete && staff.count;
        const int count = staff.count.value_or(0);
        // More people came than there are.
        if (count < 0 || (staff.count && staff.change.value_or(0) > count)) {
            Finding finding;
            finding.facet = QStringLiteral("impossible");
            finding.left = {countSide(pathOf(line, "count"), count)};
            finding.right = {countSide(pathOf(line, "change"), staff.change.value_or(0))};
            report.add(std::move(finding));
        }
    }
    if (!complete) {
        report.notChecked("staff");
        return;
    }
    if (*organisation.active.count > *organisation.authorised) {
        Finding finding;
        finding.facet = QStringLiteral("over");
        finding.left = {countSide(QStringLiteral("organisation/active/count"), *organisation.active.count)};
        finding.right = {countSide(QStringLiteral("organisation/authorised"), *organisation.authorised)};
        finding.expected = QStringLiteral("≤%1").arg(*organisation.authorised);
        report.add(std::move(finding), Severity::Warning);
    }
}

// V-1102 — every unit is counted as one kind, and is listed once.
void checkUnits(const CheckInput& input, RuleReport& report) {
    const Ledger& ledger = input.ledger();
    if (ledger.units().empty()) {
        report.notChecked("units");
        return;
    }
    std::set<QString> names;
    for (const UnitId id : ledger.unitsInOrder()) {
        const Unit& unit = *ledger.unit(id);
        const QString path = QStringLiteral("units/%1/").arg(static_cast<std::uint32_t>(id));
        const QString shown = unit.listedName.isEmpty() ? unit.name : unit.listedName;
        if (!names.insert(shown).second) {
            Finding finding;
            finding.facet = QStringLiteral("twice");
            finding.left = {inputSide(path + QStringLiteral("name"), shown)};
            finding.found = shown;
            report.add(std::move(finding));
        }
        int kinds = 0;
        for (const char* name : {"administrative", "institution"}) {
            const auto set = input.narrative.unitCounts.find(QString::fromLatin1(name));
            kinds += set != input.narrative.unitCounts.end() && set->second.contains(unit.kind) ? 1 : 0;
        }
        if (kinds != 1) {
            Finding finding;
            finding.facet = QStringLiteral("kind");
            finding.left = {inputSide(path + QStringLiteral("kind"), shown)};
            finding.found = QString::number(kinds);
            report.add(std::move(finding));
        }
    }
}

// V-1103 — 增加 / 减少 n人 is this year less last year.
void checkStaffChanges(const CheckInput& input, RuleReport& report) {
    const auto* last = std::get_if<LastYearLedger>(&input.document().lastYear);
    bool compared = false;
    for (const StaffLine& line : staffLines) {
        const StaffCount& staff = input.document().inputs.organisation.*line.count;
        const std::optional<int> before = last ? last->texts.*line.last : std::nullopt;
        if (!before || !staff.count || !staff.change) {
            continue;
        }
        compared = true;
        const int change = *staff.count - *before;
        if (change != *staff.change) {
            Finding finding;
            finding.left = {countSide(pathOf(line, "change"), *staff.change),
                            countSide(pathOf(line, "count"), *staff.count)};
            finding.right = {
                countSide(QStringLiteral("lastYear/") + QString::fromLatin1(line.path), *before)};
            finding.expected = QString::number(change);
            report.add(std::move(finding));
        }
    }
    if (!compared) {
        report.notChecked("lastYear");
    }
}

// V-1104 — the count is the list's: one office a line, each once.
void checkOffices(const CheckInput& input, RuleReport& report) {
    const std::vector<QString>& offices = input.document().inputs.organisation.offices;
    if (offices.empty()) {
        report.notApplicable();
        return;
    }
    const FreeText typed = freeTextOf(input);
    std::set<QString> names;
    for (std::size_t i = 0; i < offices.size(); ++i) {
        const QString name = typed.printed(offices[i]);
        const char* facet = name.isEmpty()               ? "blank"
                            : !names.insert(name).second ? "twice"
                            : name.contains(u'、')       ? "several"
                                                         : nullptr;
        if (facet) {
            Finding finding;
            finding.facet = QString::fromLatin1(facet);
            finding.left = {inputSide(QStringLiteral("organisation/offices/") + QString::number(i), name)};
            finding.found = name;
            report.add(std::move(finding));
        }
    }
}

// V-1105 — tables 7 and 11 name listed units only.
void checkListedUnits(const CheckInput& input, RuleReport& report) {
    std::set<UnitId> missing;
    for (const Entry& entry : input.ledger().entries()) {
        if (entry.at.unit != UnitId::Department && !input.ledger().unit(entry.at.unit)) {
            missing.insert(entry.at.unit);
        }
    }
    for (const UnitId id : missing) {
        Finding finding;
        finding.left = {
            inputSide(QStringLiteral("units/%1/name").arg(static_cast<std::uint32_t>(id)), QString())};
        report.add(std::move(finding));
    }
}

constexpr CheckRule rules[] = {
    {"V-1101", Severity::Error, checkStaff},        {"V-1102", Severity::Error, checkUnits},
    {"V-1103", Severity::Error, checkStaffChanges}, {"V-1104", Severity::Warning, checkOffices},
    {"V-1105", Severity::Error, checkListedUnits},
};

} // namespace

std::span<const CheckRule> staffRules() {
    return rules;
}

} // namespace budget
