#include "core/checks/form_facts.h"

namespace budget {

std::vector<FormFacts> printedForms(const CheckInput& input) {
    const Document& document = input.document();
    std::vector<FormFacts> forms{{nullptr, QStringLiteral("performance/"), document.department,
                                  &document.inputs.performance.indicators}};
    for (const ProjectId id : document.ledger.projectsInOrder()) {
        const Project& project = *document.ledger.project(id);
        if (project.performance.published &&
            !input.narrative.disclosure.masks(project.disclosure, ProjectPlace::Performance)) {
            forms.push_back({&project,
                             QStringLiteral("projects/%1/performance/").arg(static_cast<std::uint32_t>(id)),
                             input.narrative.disclosure.printedName(project, ProjectPlace::Performance),
                             &project.performance.indicators});
        }
    }
    return forms;
}

std::optional<int> weightOf(const Indicator& indicator) {
    QString text = indicator.weight.trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'分')) {
        text.chop(1);
    }
    const ParsedAmount parsed = parseAmount(text.trimmed().toStdString(), MoneyUnit::Yuan);
    const bool fits = !parsed.error && parsed.money.magnitude() <= 1'000'000;
    return fits ? std::optional(static_cast<int>(parsed.money.fen())) : std::nullopt;
}

Money projectMoney(const CheckInput& input, const QString& query, ProjectId project) {
    Money sum;
    if (const auto index = input.narrative.query(query)) {
        const Scope& scope = input.narrative.queries[*index].scope;
        for (const Entry& entry : input.ledger().entries()) {
            if (entry.at.project == project && scope.contains(entry.at)) {
                sum += entry.amount;
            }
        }
    }
    return sum;
}

} // namespace budget
