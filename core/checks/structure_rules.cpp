// V-103 … V-111: whether everything is there and in its place.
#include "core/checks/check_facts.h"
#include "core/checks/rule_families.h"
#include "core/narrative/list_facts.h"
#include "core/narrative/query_cells.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

std::vector<const Grid*> printedTables(const CheckInput& input) {
    std::vector<const Grid*> grids;
    for (const Block& block : input.publication.blocks) {
        const Grid* grid = std::get_if<Grid>(&block);
        if (grid && grid->style == GridStyle::Table) {
            grids.push_back(grid);
        }
    }
    return grids;
}

void reportText(RuleReport& report, const char* facet, Place place, const QString& found,
                const QString& expected) {
    Finding finding;
    finding.facet = QString::fromLatin1(facet);
    finding.left = {{std::move(place), found}};
    finding.found = found;
    finding.expected = expected;
    report.add(std::move(finding));
}

// V-103 — all tables, in order, with department and unit of money.
void checkTables(const CheckInput& input, RuleReport& report) {
    const std::vector<const Grid*> grids = printedTables(input);
    const QString department = input.document().department.trimmed();
    if (department.isEmpty()) {
        reportText(report, "department", InputPlace{QStringLiteral("department")}, department, {});
        return;
    }
    for (int i = 0; i < input.tables().tableCount(); ++i) {
        const TableDefinition& table = input.tables().definition(i);
        const CellName place{table.id, {}, {}};
        const Grid* grid =
            static_cast<std::size_t>(i) < grids.size() ? grids[static_cast<std::size_t>(i)] : nullptr;
        if (!grid || grid->title != table.title) {
            reportText(report, "missing", place, grid ? grid->title : QString(), table.title);
        } else if (!grid->leftLine.contains(department) ||
                   grid->rightLine != input.workspace.pack().labels.unit) {
            reportText(report, "lines", place, grid->leftLine + u' ' + grid->rightLine,
                       department + u' ' + input.workspace.pack().labels.unit);
        }
    }
}

// V-104 — lines of the contents are the headings and titles they stand for.
void checkContents(const CheckInput& input, RuleReport& report) {
    for (std::size_t i = 0; i < input.publication.blocks.size(); ++i) {
        const Block& block = input.publication.blocks[i];
        const Heading* heading = std::get_if<Heading>(&block);
        const Grid* grid = std::get_if<Grid>(&block);
        const QString line = heading ? heading->contentsText : grid ? grid->contentsText : QString();
        const QString title = heading ? heading->text : grid ? grid->title : QString();
        const bool fits = heading ? line == title : line.contains(title);
        if (!line.isEmpty() && !fits) {
            reportText(report, "", InputPlace{QStringLiteral("publication/%1").arg(i)}, line, title);
        }
    }
}

/// How many sections one level below stand under the section `id`.
int sectionsBelow(const CheckInput& input, const QString& id) {
    int count = 0;
    int level = 0;
    for (const NarrativeSection& section : input.sections) {
        if (level > 0 && section.level <= level) {
            break;
        }
        count += level > 0 && section.level == level + 1 ? 1 : 0;
        level = section.id == id ? section.level : level;
    }
    return count;
}

// V-105 — four parts; the third has twelve sections, its last one five.
void checkParts(const CheckInput& input, RuleReport& report) {
    const auto parts = std::ranges::count(input.sections, 1, &NarrativeSection::level);
    const std::tuple<const char*, int, int> counts[] = {
        {"", static_cast<int>(parts), 4},
        {"explanation", sectionsBelow(input, QStringLiteral("explanation")), 12},
        {"other", sectionsBelow(input, QStringLiteral("other")), 5}};
    for (const auto& [section, found, expected] : counts) {
        if (found != expected) {
            reportText(report, "", SentencePlace{QString::fromLatin1(section)}, QString::number(found),
                       QString::number(expected));
        }
    }
}

// V-106 — the table of 三公 has a cell for each of them.
void checkThreePublic(const CheckInput& input, RuleReport& report) {
    const ListDefinition* list = input.narrative.list(QStringLiteral("threePublic.known"));
    if (!list) {
        report.notApplicable();
        return;
    }
    for (const std::size_t member : list->members) {
        const Query& query = input.narrative.queries[member];
        if (!cellOfFigure(input.narrative, input.tables(), input.ledger(),
                          {query.name, {}, Aspect::Amount})) {
            reportText(report, "", SentencePlace{QStringLiteral("threePublic.total")}, {}, query.label);
        }
    }
}

std::vector<FunctionItem> itemsWithMoney(const CheckInput& input, const ListDefinition& list) {
    std::vector<FunctionItem> items = functionItems(input.narrative, narrativeSource(input), list);
    std::erase_if(items, [&list](const FunctionItem& item) {
        return item.facts.now.amount.isZero() || item.code.level() != list.level;
    });
    return items;
}

// V-107 — each 项 with money has its paragraph, in order.
void checkItems(const CheckInput& input, RuleReport& report) {
    const ListDefinition* list = input.narrative.list(QStringLiteral("general.items"));
    if (!list) {
        report.notApplicable();
        return;
    }
    QStringList ids;
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            ids.push_back(paragraph.id);
        }
    }
    qsizetype last = -1;
    for (const FunctionItem& item : itemsWithMoney(input, *list)) {
        const qsizetype at = ids.indexOf(list->name + u'.' + item.facts.key);
        if (at <= last) {
            reportText(report, at < 0 ? "missing" : "order", SentencePlace{list->name}, item.facts.label, {});
        }
        last = std::max(at, last);
    }
}

std::vector<const Project*> projectsOf(const CheckInput& input, const char* list) {
    std::vector<const Project*> projects;
    if (const ListDefinition* definition = input.narrative.list(QString::fromLatin1(list))) {
        for (const ProjectItem& item : projectItems(input.narrative, narrativeSource(input), *definition)) {
            if (item.project &&
                !input.narrative.disclosure.masks(item.project->disclosure, definition->place)) {
                projects.push_back(item.project);
            }
        }
    }
    return projects;
}

QString projectPath(const Project& project, const char* field) {
    return QStringLiteral("projects/%1/").arg(static_cast<std::uint32_t>(project.id)) +
           QString::fromLatin1(field);
}

// V-108 — a project is told with the policy it rests on; the rest of its paragraph is computed.
void checkBases(const CheckInput& input, RuleReport& report) {
    for (const Project* project : projectsOf(input, "general.projects")) {
        if (project->basis.trimmed().isEmpty()) {
            reportText(report, "basis", InputPlace{projectPath(*project, "basis")}, project->name, {});
        }
    }
}

// V-109 — a project has a performance form; without one of this year's fiscal money it is only doubted.
void checkForms(const CheckInput& input, RuleReport& report) {
    std::set<ProjectId> seen;
    for (const char* list : {"performance.fiscal", "performance.other"}) {
        for (const Project* project : projectsOf(input, list)) {
            const bool empty = project->performance.published && project->performance.indicators.empty();
            if ((project->performance.published && !empty) || !seen.insert(project->id).second) {
                continue;
            }
            Finding finding;
            finding.facet = QString::fromLatin1(empty ? "indicators" : "form");
            finding.left = {{InputPlace{projectPath(*project, "performance/published")}, project->name}};
            finding.found = project->name;
            const bool fiscal = QString::fromLatin1(list) == u"performance.fiscal";
            report.add(std::move(finding), fiscal || empty ? Severity::Error : Severity::Warning);
        }
    }
    if (input.document().inputs.performance.indicators.empty()) {
        reportText(report, "indicators", InputPlace{QStringLiteral("performance/indicators")},
                   input.document().department, {});
    }
}

// V-110 — each table has its header; pages repeat it where they are laid out.
void checkHeaders(const CheckInput& input, RuleReport& report) {
    for (const Grid* grid : printedTables(input)) {
        if (grid->header.empty() || grid->columns.empty()) {
            reportText(report, "", InputPlace{QStringLiteral("publication/") + grid->title}, {}, grid->title);
        }
    }
}

/// The text of the narrative without the glossary.
QString textBeforeGlossary(const CheckInput& input) {
    QString text;
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            text += section.id == u"glossary" ? QString() : plainText(paragraph.spans) + u'\n';
        }
    }
    return text;
}

// V-111 — the layout's terms that are used are explained, each once.
void checkGlossary(const CheckInput& input, RuleReport& report) {
    const auto& own = input.document().inputs.glossary;
    if (!own) {
        return; // the layout's own list
    }
    const FreeText typed = freeTextOf(input);
    std::set<QString> explained;
    for (std::size_t i = 0; i < own->size(); ++i) {
        const GlossaryTerm& term = (*own)[i];
        const QString path = QStringLiteral("glossary/%1/").arg(i);
        const QString name = typed.printed(term.term);
        if (!explained.insert(name).second) {
            reportText(report, "twice", InputPlace{path + QStringLiteral("term")}, name, {});
        }
        if (term.explanation.trimmed().isEmpty()) {
            reportText(report, "explanation", InputPlace{path + QStringLiteral("explanation")}, name, {});
        }
    }
    const QString text = textBeforeGlossary(input);
    for (const GlossaryTerm& term : input.narrative.glossary) {
        if (text.contains(term.term) && !explained.contains(term.term)) {
            reportText(report, "term", InputPlace{QStringLiteral("glossary")}, term.term, term.term);
        }
    }
}

template <typename CodeType>
void compareNames(RuleReport& report, const char* path, const CodeTree<CodeType>& own,
                  const CodeTree<CodeType>& list) {
    for (const auto& [code, entry] : own.entries()) {
        const QString digits = QString::fromStdString(code.text());
        const CodeEntry* listed = list.find(code);
        if (listed && listed->name != entry.name) {
            const QString place = QString::fromLatin1(path) + digits;
            reportText(report, "", InputPlace{place}, digits + u' ' + entry.name, listed->name);
        }
    }
}

// V-350 — codes are called what the lists of the year call them. One name for one code holds by construction.
void checkCodeNames(const CheckInput& input, RuleReport& report) {
    const Result<CodeBook> lists = loadCodeBook(input.document().year);
    if (!lists) {
        report.notChecked("codes");
        return;
    }
    compareNames(report, "codes/functions/", input.document().codes.functions, lists->functions);
    compareNames(report, "codes/economics/", input.document().codes.economics, lists->economics);
}

constexpr CheckRule rules[] = {
    {"V-103", Severity::Error, checkTables},  {"V-104", Severity::Warning, checkContents},
    {"V-105", Severity::Error, checkParts},   {"V-106", Severity::Error, checkThreePublic},
    {"V-107", Severity::Error, checkItems},   {"V-108", Severity::Error, checkBases},
    {"V-109", Severity::Error, checkForms},   {"V-110", Severity::Error, checkHeaders},
    {"V-111", Severity::Hint, checkGlossary}, {"V-350", Severity::Warning, checkCodeNames},
};

} // namespace

std::span<const CheckRule> structureRules() {
    return rules;
}

} // namespace budget
