#include "core/newyear/roll_forward.h"

#include "core/checks/place.h"
#include "core/newyear/kept_input.h"

namespace budget {
namespace {

/// What was reached last year is not known yet.
void forgetLastYear(std::vector<Indicator>& indicators) {
    for (Indicator& each : indicators) {
        each.lastYear.clear();
    }
}

Ledger nextLedger(const Ledger& old, const RollForward& choices) {
    Ledger next;
    for (const auto& [id, unit] : old.units()) {
        static_cast<void>(next.exchange(id, unit));
    }
    for (const auto& [id, project] : old.projects()) {
        if (choices.projects.contains(id)) {
            Project kept = project;
            forgetLastYear(kept.performance.indicators);
            static_cast<void>(next.exchange(id, std::move(kept)));
        }
    }
    if (choices.ledger == LedgerStart::Copy) {
        next.reserve(old.entries().size());
        for (const Entry& entry : old.entries()) {
            if (entry.at.project == ProjectId::None || choices.projects.contains(entry.at.project)) {
                static_cast<void>(next.exchange(entry.id, entry));
            }
        }
    }
    return next;
}

/// The count stays until somebody confirms it; how it changed is not known.
StaffCount keptCount(const StaffCount& old) {
    return {old.count, std::nullopt, false};
}

Inputs nextInputs(const Inputs& old) {
    Inputs next;
    next.organisation.functions = old.organisation.functions;
    next.organisation.offices = old.organisation.offices;
    next.organisation.authorised = old.organisation.authorised;
    next.organisation.active = keptCount(old.organisation.active);
    next.organisation.retired = keptCount(old.organisation.retired);
    next.organisation.veteranRetired = keptCount(old.organisation.veteranRetired);
    next.uses = old.uses;
    next.assets = old.assets;
    next.assets.purchaseOver500k.reset(); // plans of one year, as procurement is
    next.assets.purchaseOver1m.reset();
    next.performance.goal = old.performance.goal;
    next.performance.contact = old.performance.contact;
    next.performance.telephone = old.performance.telephone;
    next.performance.indicators = old.performance.indicators;
    forgetLastYear(next.performance.indicators);
    next.otherMatters = old.otherMatters;
    next.glossary = old.glossary;
    return next;
}

LastYearTexts textsOf(const Inputs& old) {
    const Organisation& organisation = old.organisation;
    return {old.reasons, organisation.active.count, organisation.retired.count,
            organisation.veteranRetired.count};
}

} // namespace

Result<Document> rollForward(const Document& old, const RollForward& choices) {
    Document next;
    next.department = old.department;
    next.year = old.year + 1;
    next.layout = old.layout;
    next.ledger = nextLedger(old.ledger, choices);
    next.codes = old.codes;
    next.lastYear = LastYearLedger{choices.source, old.ledger, textsOf(old.inputs)};
    next.inputs = nextInputs(old.inputs);
    next.settings = old.settings;
    for (const QString& path : keptInputs(next)) {
        next.review.unconfirmed.insert(placeText(InputPlace{path}));
    }
    if (const Result<CodeBook> book = codeBookOf(next); !book) {
        return book.fault();
    }
    return next;
}

} // namespace budget
