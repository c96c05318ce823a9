// V-701, V-704 … V-708: the amounts and the number of performance forms.
#include "core/checks/form_facts.h"
#include "core/checks/rule_families.h"
#include "core/checks/wording.h"
#include "core/narrative/list_facts.h"
#include "core/publication/performance_forms.h"

#include <algorithm>
#include <array>

namespace budget {
namespace {

/// An amount of the department's form: as computed, and as the clerk has overridden it.
struct FormLine {
    const char* name;
    const char* path;
    std::optional<Money> DepartmentPerformance::*override;
};

constexpr std::array<FormLine, 3> formLines{
    {{"amount.upper", "performance/upperOverride", &DepartmentPerformance::upperOverride},
     {"amount.own", "performance/ownOverride", &DepartmentPerformance::ownOverride},
     {"amount.other", "performance/otherOverride", &DepartmentPerformance::otherOverride}}};

Result<PublicationPack> publicationPack(const CheckInput& input) {
    return readPublicationPack(QStringLiteral(":/layouts/") + input.document().layout, input.narrative);
}

/// The department's amounts without overrides; nothing where the layout has no such form.
std::optional<std::map<QString, Money>> computedAmounts(const CheckInput& input) {
    const Result<PublicationPack> pack = publicationPack(input);
    if (!pack) {
        return std::nullopt;
    }
    return formAmounts(pack->departmentForm, input.narrative, input.ledger(), input.sums, std::nullopt);
}

QString lineName(const FormLine& line) {
    return QString::fromLatin1(line.name);
}

// V-701 — the parts of the department's form make up the expenditure.
void checkDepartmentAmount(const CheckInput& input, RuleReport& report) {
    const auto computed = computedAmounts(input);
    const std::optional<Money> total = sumOf(input, QStringLiteral("expenditure.total"));
    if (!computed || !total) {
        report.notChecked("publication");
        return;
    }
    Finding finding;
    Money sum;
    for (const FormLine& line : formLines) {
        const auto amount = computed->find(lineName(line));
        const Money own = amount == computed->end() ? Money() : amount->second;
        const Money printed = (input.document().inputs.performance.*line.override).value_or(own);
        sum += printed;
        finding.left.push_back(inputSide(QString::fromLatin1(line.path), figureText(input, printed)));
    }
    if (sum != *total) {
        finding.right = {querySide(input, {QStringLiteral("expenditure.total"), {}, Aspect::Amount},
                                   figureText(input, *total))};
        finding.difference = sum - *total;
        finding.expected = figureText(input, *total);
        report.add(std::move(finding));
    }
}

// V-706 — an amount typed over the computed one.
void checkOverrides(const CheckInput& input, RuleReport& report) {
    const auto computed = computedAmounts(input);
    if (!computed) {
        report.notChecked("publication");
        return;
    }
    Finding finding;
    QStringList expected;
    bool overridden = false;
    for (const FormLine& line : formLines) {
        const auto& typed = input.document().inputs.performance.*line.override;
        const auto amount = computed->find(lineName(line));
        overridden = overridden || typed;
        if (!typed || amount == computed->end() || *typed == amount->second) {
            continue;
        }
        if (finding.left.empty()) {
            finding.difference = *typed - amount->second;
        }
        const QString path = QString::fromLatin1(line.path);
        finding.left.push_back(inputSide(path, figureText(input, *typed)));
        finding.right.push_back(inputSide(path, figureText(input, amount->second)));
        expected.push_back(figureText(input, amount->second));
    }
    if (!finding.left.empty()) {
        finding.expected = expected.join(QStringLiteral(" / "));
        report.add(std::move(finding));
    } else if (!overridden) {
        report.notApplicable();
    }
}

/// The projects of a list of the narrative with their money.
std::vector<ProjectItem> itemsOf(const CheckInput& input, const char* list) {
    const ListDefinition* definition = input.narrative.list(QString::fromLatin1(list));
    return definition ? projectItems(input.narrative, narrativeSource(input), *definition)
                      : std::vector<ProjectItem>();
}

/// Money of a list that stands at no project is in no form.
void compareProjects(const CheckInput& input, RuleReport& report, const char* list, const char* query) {
    Money inProjects;
    Money elsewhere;
    for (const ProjectItem& item : itemsOf(input, list)) {
        (item.project ? inProjects : elsewhere) += item.facts.now.amount;
    }
    if (!elsewhere.isZero()) {
        Finding finding;
        finding.facet = QStringLiteral("noProject");
        finding.left = {sentenceSide(QStringLiteral("performance"), figureText(input, inProjects))};
        finding.right = {querySide(input, {QString::fromLatin1(query), {}, Aspect::Amount},
                                   figureText(input, inProjects + elsewhere))};
        finding.difference = -elsewhere;
        finding.expected = figureText(input, inProjects + elsewhere);
        report.add(std::move(finding));
    }
}

// V-705
void checkProjectTotals(const CheckInput& input, RuleReport& report) {
    compareProjects(input, report, "performance.fiscal", "fiscal.project");
    compareProjects(input, report, "performance.other", "performance.otherMoney");
}

bool holdsFigure(const Grid& form, const QString& figure) {
    return std::ranges::any_of(form.rows, [&](const GridRow& row) {
        return std::ranges::any_of(row.cells, [&](const GridCell& cell) { return cell.text == figure; });
    });
}

// V-704 — a project's form prints its money.
void checkFormAmounts(const CheckInput& input, RuleReport& report) {
    std::vector<const Grid*> printed;
    for (const Block& block : input.publication.blocks) {
        const Grid* grid = std::get_if<Grid>(&block);
        if (grid && grid->style == GridStyle::Form) {
            printed.push_back(grid);
        }
    }
    if (printed.empty()) {
        report.notChecked("publication");
        return;
    }
    for (const FormFacts& form : printedForms(input)) {
        const auto grid = std::ranges::find_if(
            printed, [&](const Grid* each) { return form.project && each->bookmark == form.name; });
        if (!form.project || grid == printed.end()) {
            continue;
        }
        const Money money = projectMoney(input, QStringLiteral("expenditure.total"), form.project->id);
        if (!holdsFigure(**grid, figureText(input, money))) {
            Finding finding;
            finding.left = {inputSide(form.path, form.name)};
            finding.expected = figureText(input, money);
            report.add(std::move(finding));
        }
    }
}

// V-707 — a name that says 上年结转 although its money is this year's.
void checkCarriedNames(const CheckInput& input, RuleReport& report) {
    for (const ProjectId id : input.ledger().projectsInOrder()) {
        const Project& project = *input.ledger().project(id);
        const Money carried = projectMoney(input, QStringLiteral("carry.total"), id);
        const Money all = projectMoney(input, QStringLiteral("expenditure.total"), id);
        if (!wording().carriedOver.match(project.name).hasMatch() || all.isZero() || carried == all) {
            continue;
        }
        const QString name = input.narrative.disclosure.printedName(project, ProjectPlace::Performance);
        const QString path = QStringLiteral("projects/%1/name").arg(static_cast<std::uint32_t>(id));
        Finding finding;
        finding.left = {inputSide(path, name)};
        for (const Entry& entry : input.ledger().entries()) {
            if (entry.at.project == id && !subtreeOf(Fund::Carry).contains(entry.at.fund)) {
                finding.right.push_back(
                    inputSide(QStringLiteral("entries/%1").arg(static_cast<std::uint32_t>(entry.id)),
                              figureText(input, entry.amount)));
            }
        }
        finding.difference = all - carried;
        finding.found = name;
        report.add(std::move(finding));
    }
}

// V-708 — as many forms as the text says: none without money.
void checkFormCount(const CheckInput& input, RuleReport& report) {
    for (const FormFacts& form : printedForms(input)) {
        if (!form.project) {
            continue;
        }
        const ProjectId id = form.project->id;
        const bool counted = std::ranges::any_of(input.ledger().entries(), [id](const Entry& entry) {
            return entry.at.project == id && !entry.amount.isZero();
        });
        if (!counted) {
            Finding finding;
            finding.facet = QStringLiteral("noMoney");
            finding.left = {inputSide(form.path + QStringLiteral("published"), form.name)};
            finding.found = form.name;
            report.add(std::move(finding));
        }
    }
}

constexpr CheckRule rules[] = {
    {"V-701", Severity::Error, checkDepartmentAmount}, {"V-704", Severity::Error, checkFormAmounts},
    {"V-705", Severity::Error, checkProjectTotals},    {"V-706", Severity::Warning, checkOverrides},
    {"V-707", Severity::Hint, checkCarriedNames},      {"V-708", Severity::Error, checkFormCount},
};

} // namespace

std::span<const CheckRule> performanceRules() {
    return rules;
}

} // namespace budget
