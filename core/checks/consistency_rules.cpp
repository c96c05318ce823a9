// V-805, V-806, V-809 … V-811: whether names, brackets, numbers and terms agree.
#include "core/checks/input_texts.h"
#include "core/checks/near_names.h"
#include "core/checks/rule_families.h"
#include "core/checks/text_shape.h"
#include "core/checks/wording.h"

#include <algorithm>

namespace budget {
namespace {

/// Names that are rightly like the department's.
std::vector<QString> ownNames(const CheckInput& input) {
    std::vector<QString> names{input.document().department};
    for (const auto& [id, unit] : input.ledger().units()) {
        names.push_back(unit.name);
        names.push_back(unit.listedName);
    }
    for (const auto& [id, project] : input.ledger().projects()) {
        names.push_back(project.name);
    }
    return names;
}

// V-805
void checkDepartmentName(const CheckInput& input, RuleReport& report) {
    const QString department = input.document().department.trimmed();
    if (department.isEmpty()) {
        report.notChecked("department");
        return;
    }
    const std::vector<QString> names = ownNames(input);
    for (const InputText& text : printedTexts(input)) {
        if (text.kind == TextKind::Basis || text.kind == TextKind::Glossary) {
            continue;
        }
        if (const auto piece = nearNameIn(text.text, department, names)) {
            Finding finding;
            finding.found = text.text.mid(piece->at, piece->length);
            finding.left = {inputSide(text.path, finding.found)};
            finding.right = {inputSide(QStringLiteral("department"), department)};
            finding.expected = department;
            report.add(std::move(finding));
        }
    }
}

// V-806 — pages are numbered where they are laid out.
void checkPageNumbers(const CheckInput&, RuleReport& report) {
    report.notChecked("pages");
}

// V-809
void checkBrackets(const CheckInput& input, RuleReport& report) {
    for (const InputText& text : printedTexts(input)) {
        if (const auto loose = looseBracketIn(text.text)) {
            Finding finding;
            finding.left = {inputSide(text.path, text.text)};
            finding.found = text.text.mid(loose->at, 1);
            finding.expected = loose->expected;
            report.add(std::move(finding));
        }
    }
}

// V-810
void checkNumbering(const CheckInput& input, RuleReport& report) {
    for (const InputText& text : printedTexts(input)) {
        if (text.kind == TextKind::Value || text.kind == TextKind::Contact ||
            text.kind == TextKind::Telephone) {
            continue;
        }
        if (const auto gap = numberGapIn(text.text)) {
            Finding finding;
            finding.left = {inputSide(text.path, text.text)};
            finding.found = QString::number(gap->found);
            finding.expected = QString::number(gap->expected);
            report.add(std::move(finding));
        }
    }
}

QString termIn(const QString& text, const SynonymSet& synonyms) {
    const auto found =
        std::ranges::find_if(synonyms.terms, [&text](const QString& term) { return text.contains(term); });
    return found == synonyms.terms.end() ? QString() : *found;
}

void compareTerms(RuleReport& report, const NarrativeSection& section, const SynonymSet& synonyms) {
    const QString heading = termIn(section.heading, synonyms);
    if (heading.isEmpty()) {
        return;
    }
    for (const NarrativeParagraph& paragraph : section.paragraphs) {
        const QString text = plainText(paragraph.spans);
        const QString term = termIn(text, synonyms);
        if (!term.isEmpty() && !text.contains(heading)) {
            Finding finding;
            finding.left = {sentenceSide(paragraph.id, term)};
            finding.right = {sentenceSide(section.id, section.heading)};
            finding.found = term;
            finding.expected = heading;
            report.add(std::move(finding));
        }
    }
}

// V-811 — the term of a heading is the term of its text.
void checkTerms(const CheckInput& input, RuleReport& report) {
    for (const NarrativeSection& section : input.sections) {
        for (const SynonymSet& synonyms : wording().synonyms) {
            compareTerms(report, section, synonyms);
        }
    }
}

constexpr CheckRule rules[] = {
    {"V-805", Severity::Warning, checkDepartmentName},
    {"V-806", Severity::Error, checkPageNumbers},
    {"V-809", Severity::Warning, checkBrackets},
    {"V-810", Severity::Warning, checkNumbering},
    {"V-811", Severity::Hint, checkTerms},
};

} // namespace

std::span<const CheckRule> consistencyRules() {
    return rules;
}

} // namespace budget
