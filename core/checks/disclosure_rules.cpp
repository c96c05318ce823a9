// V-9xx: when, what and whose names are published.
#include "core/checks/input_texts.h"
#include "core/checks/personal_data.h"
#include "core/checks/printed_strings.h"
#include "core/checks/rule_families.h"
#include "core/document/publication_deadline.h"

#include <algorithm>

namespace budget {
namespace {

Finding dateFinding(const Inputs& inputs, const char* facet, int days) {
    Finding finding;
    finding.facet = QString::fromLatin1(facet);
    finding.left = {inputSide(QStringLiteral("published"), inputs.published.toString(Qt::ISODate))};
    finding.right = {inputSide(QStringLiteral("approved"), inputs.approved.toString(Qt::ISODate))};
    finding.found = QString::number(days);
    finding.expected = inputs.approved.addDays(daysToPublish).toString(Qt::ISODate);
    return finding;
}

// V-901 — within twenty days after the approval.
void checkDeadline(const CheckInput& input, RuleReport& report) {
    const Inputs& inputs = input.document().inputs;
    if (!inputs.approved.isValid()) {
        report.notChecked("approved");
        return;
    }
    const QDate day = inputs.published.isValid() ? inputs.published : input.today;
    const auto days = static_cast<int>(inputs.approved.daysTo(day));
    if (inputs.published.isValid() && days < 0) {
        report.add(dateFinding(inputs, "order", days), Severity::Error);
    } else if (days > daysToPublish) {
        report.add(dateFinding(inputs, inputs.published.isValid() ? "late" : "overdue", days));
    }
}

/// The texts of a masked project itself are printed nowhere.
bool isOfMaskedProject(const CheckInput& input, const QString& path) {
    const Project* project = input.ledger().project(projectOf(path));
    return project && input.narrative.disclosure.masksEverywhere(project->disclosure);
}

bool hasMaskedProjects(const CheckInput& input) {
    const auto masked = [&input](const Ledger& ledger) {
        return std::ranges::any_of(ledger.projects(), [&input](const auto& each) {
            return input.narrative.disclosure.masksEverywhere(each.second.disclosure) &&
                   !isMaskName(each.second.name);
        });
    };
    const auto* last = std::get_if<LastYearLedger>(&input.document().lastYear);
    return masked(input.ledger()) || (last && masked(last->ledger));
}

/// A text in which masking changes something, as it looks masked.
std::optional<QString> leakIn(const CheckInput& input, const FreeText& typed, const QString& text) {
    const QString masked = typed.printed(text);
    return masked == filledIn(text, input.document().year) ? std::nullopt : std::optional(masked);
}

/// The masked projects of both years alone: what a name of anything else may not hold.
Redaction maskedNames(const CheckInput& input) {
    const auto maskedOf = [&input](const Ledger& ledger) {
        Ledger masked;
        for (const auto& [id, project] : ledger.projects()) {
            if (input.narrative.disclosure.masksEverywhere(project.disclosure)) {
                masked.exchange(id, std::optional(project));
            }
        }
        return masked;
    };
    Redaction redaction(maskedOf(input.ledger()), input.narrative.disclosure);
    if (const auto* last = std::get_if<LastYearLedger>(&input.document().lastYear)) {
        redaction.add(maskedOf(last->ledger), input.narrative.disclosure);
    }
    return redaction;
}

/// Names of units and of open projects are printed as they are.
void checkNames(const CheckInput& input, RuleReport& report) {
    const Redaction masked = maskedNames(input);
    const auto check = [&](const QString& path, const QString& name) {
        const QString shown = masked.applied(name);
        if (shown != name) {
            Finding finding;
            finding.facet = QStringLiteral("named");
            finding.left = {inputSide(path, shown)};
            finding.expected = shown;
            report.add(std::move(finding));
        }
    };
    for (const auto& [id, unit] : input.ledger().units()) {
        check(QStringLiteral("units/%1/name").arg(static_cast<std::uint32_t>(id)), unit.name);
    }
    for (const auto& [id, project] : input.ledger().projects()) {
        if (!input.narrative.disclosure.masksEverywhere(project.disclosure)) {
            check(QStringLiteral("projects/%1/name").arg(static_cast<std::uint32_t>(id)), project.name);
        }
    }
}

// V-902 — what is printed is masked; that a name was typed at all is an error.
void checkLeaks(const CheckInput& input, RuleReport& report) {
    if (!hasMaskedProjects(input)) {
        report.notApplicable();
        return;
    }
    checkNames(input, report);
    const FreeText typed = freeTextOf(input);
    for (const InputText& text : typedTexts(input.document())) {
        const auto masked = leakIn(input, typed, text.text);
        if (masked && !isOfMaskedProject(input, text.path)) {
            Finding finding;
            finding.facet = QStringLiteral("typed");
            finding.left = {inputSide(text.path, *masked)};
            finding.expected = *masked;
            report.add(std::move(finding));
        }
    }
    for (const PrintedString& printed : printedStrings(input.publication)) {
        if (const auto masked = leakIn(input, typed, printed.text)) {
            Finding finding;
            finding.facet = QStringLiteral("printed");
            finding.left = {inputSide(QStringLiteral("publication/") + printed.where, *masked)};
            finding.expected = *masked;
            report.add(std::move(finding));
        }
    }
}

// V-903 — asked for while a draft, demanded of a final document.
void checkSecrecy(const CheckInput& input, RuleReport& report) {
    const Review& review = input.document().review;
    if (review.secrecy.isGiven()) {
        return;
    }
    Finding finding;
    finding.left = {inputSide(QStringLiteral("review/secrecy"), review.secrecy.name)};
    report.add(std::move(finding), review.final.isGiven() ? Severity::Error : Severity::Warning);
}

QString kindName(PersonalKind kind) {
    switch (kind) {
    case PersonalKind::Telephone:
        return QStringLiteral("telephone");
    case PersonalKind::Identity:
        return QStringLiteral("identity");
    case PersonalKind::BankCard:
        return QStringLiteral("card");
    case PersonalKind::Mail:
        return QStringLiteral("mail");
    }
    return {};
}

// V-904
void checkPersonalData(const CheckInput& input, RuleReport& report) {
    for (const InputText& text : printedTexts(input)) {
        const std::vector<PersonalData> found = personalDataIn(text.text);
        for (const PersonalData& each : found) {
            Finding finding;
            finding.facet = kindName(each.kind);
            finding.found = starred(each.text);
            finding.left = {inputSide(text.path, finding.found)};
            report.add(std::move(finding));
        }
        if (found.empty() && text.kind == TextKind::Telephone && isTelephone(text.text)) {
            Finding finding;
            finding.facet = QStringLiteral("telephone");
            finding.found = starred(text.text);
            finding.left = {inputSide(text.path, finding.found)};
            report.add(std::move(finding));
        }
    }
}

// V-905 — what the PDF says about itself.
void checkMetadata(const CheckInput& input, RuleReport& report) {
    const QString department = input.document().department.trimmed();
    if (department.isEmpty()) {
        report.notChecked("department");
        return;
    }
    const Publication& publication = input.publication;
    if (publication.author.trimmed() != department || !publication.title.contains(department) ||
        publication.language.isEmpty()) {
        Finding finding;
        finding.left = {inputSide(QStringLiteral("publication/title"), publication.title)};
        finding.right = {inputSide(QStringLiteral("department"), department)};
        finding.expected = department;
        report.add(std::move(finding));
    }
}

constexpr CheckRule rules[] = {
    {"V-901", Severity::Warning, checkDeadline}, {"V-902", Severity::Error, checkLeaks},
    {"V-903", Severity::Warning, checkSecrecy},  {"V-904", Severity::Warning, checkPersonalData},
    {"V-905", Severity::Error, checkMetadata},
};

} // namespace

std::span<const CheckRule> disclosureRules() {
    return rules;
}

} // namespace budget
