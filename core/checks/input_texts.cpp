#include "core/checks/input_texts.h"

#include <set>

namespace budget {
namespace {

class Collector {
public:
    explicit Collector(const Document& document) : m_document(document) {}

    std::vector<InputText> collect() {
        addOrganisation();
        addSentences();
        addDepartmentForm();
        for (const ProjectId id : m_document.ledger.projectsInOrder()) {
            addProject(*m_document.ledger.project(id));
        }
        if (m_document.inputs.glossary) {
            addGlossary(*m_document.inputs.glossary);
        }
        return std::move(m_texts);
    }

private:
    void add(const QString& path, const QString& text, TextKind kind) {
        if (!text.trimmed().isEmpty()) {
            m_texts.push_back({path, text, kind});
        }
    }

    void addOrganisation() {
        const Organisation& organisation = m_document.inputs.organisation;
        add(QStringLiteral("organisation/functions"), organisation.functions, TextKind::Functions);
        for (std::size_t i = 0; i < organisation.offices.size(); ++i) {
            add(QStringLiteral("organisation/offices/") + QString::number(i), organisation.offices[i],
                TextKind::Name);
        }
        add(QStringLiteral("assets/houseArea"), m_document.inputs.assets.houseArea, TextKind::Value);
    }

    void addSentences() {
        for (const auto& [name, reason] : m_document.inputs.reasons) {
            add(QStringLiteral("reasons/") + name, reason, TextKind::Reason);
        }
        for (const auto& [code, use] : m_document.inputs.uses) {
            add(QStringLiteral("uses/") + code, use, TextKind::Reason);
        }
        add(QStringLiteral("otherMatters"), m_document.inputs.otherMatters, TextKind::Reason);
    }

    void addIndicators(const QString& path, const std::vector<Indicator>& indicators) {
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const QString at = path + QString::number(i) + u'/';
            const Indicator& each = indicators[i];
            add(at + QStringLiteral("level1"), each.level1, TextKind::Name);
            add(at + QStringLiteral("level2"), each.level2, TextKind::Name);
            add(at + QStringLiteral("level3"), each.level3, TextKind::Name);
            add(at + QStringLiteral("value"), each.value, TextKind::Value);
            add(at + QStringLiteral("basis"), each.basis, TextKind::Basis);
            add(at + QStringLiteral("lastYear"), each.lastYear, TextKind::Value);
            add(at + QStringLiteral("scoring"), each.scoring, TextKind::Value);
            add(at + QStringLiteral("evidence"), each.evidence, TextKind::Value);
        }
    }

    void addDepartmentForm() {
        const DepartmentPerformance& form = m_document.inputs.performance;
        add(QStringLiteral("performance/goal"), form.goal, TextKind::Goal);
        add(QStringLiteral("performance/contact"), form.contact, TextKind::Contact);
        add(QStringLiteral("performance/telephone"), form.telephone, TextKind::Telephone);
        addIndicators(QStringLiteral("performance/indicators/"), form.indicators);
    }

    void addProject(const Project& project) {
        const QString at = QStringLiteral("projects/%1/").arg(static_cast<std::uint32_t>(project.id));
        add(at + QStringLiteral("basis"), project.basis, TextKind::Basis);
        add(at + QStringLiteral("period"), project.period, TextKind::Value);
        add(at + QStringLiteral("performance/goal"), project.performance.goal, TextKind::Goal);
        add(at + QStringLiteral("performance/leader"), project.performance.leader, TextKind::Contact);
        addIndicators(at + QStringLiteral("performance/indicators/"), project.performance.indicators);
    }

    void addGlossary(const std::vector<GlossaryTerm>& terms) {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const QString at = QStringLiteral("glossary/") + QString::number(i) + u'/';
            add(at + QStringLiteral("term"), terms[i].term, TextKind::Glossary);
            add(at + QStringLiteral("explanation"), terms[i].explanation, TextKind::Glossary);
        }
    }

    const Document& m_document;
    std::vector<InputText> m_texts;
};

/// Reasons, uses, bases and periods that stand in a sentence.
std::set<QString> pathsInNarrative(const CheckInput& input) {
    std::set<QString> paths;
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (const TextSpan& span : paragraph.spans) {
                if (span.figure && span.figure->aspect == Aspect::Input) {
                    paths.insert(inputPathOf(*span.figure));
                }
            }
        }
    }
    return paths;
}

bool isPrinted(const CheckInput& input, const std::set<QString>& inNarrative, const QString& path) {
    const Project* project = input.ledger().project(projectOf(path));
    if (project && path.contains(u"/performance/")) {
        return project->performance.published &&
               !input.narrative.disclosure.masks(project->disclosure, ProjectPlace::Performance);
    }
    const bool ofSentence = project || path.startsWith(u"reasons/") || path.startsWith(u"uses/");
    return !ofSentence || inNarrative.contains(path);
}

} // namespace

ProjectId projectOf(const QString& path) {
    const bool ofProject = path.startsWith(u"projects/");
    return ofProject ? static_cast<ProjectId>(path.section(u'/', 1, 1).toUInt()) : ProjectId::None;
}

std::vector<InputText> typedTexts(const Document& document) {
    return Collector(document).collect();
}

std::vector<InputText> printedTexts(const CheckInput& input) {
    const std::set<QString> inNarrative = pathsInNarrative(input);
    const FreeText typed = freeTextOf(input);
    std::vector<InputText> texts;
    for (InputText& each : typedTexts(input.document())) {
        if (isPrinted(input, inNarrative, each.path)) {
            const bool isClause = each.path.startsWith(u"reasons/") || each.path.startsWith(u"uses/");
            each.text = isClause ? typed.clause(each.text) : typed.printed(each.text);
            texts.push_back(std::move(each));
        }
    }
    return texts;
}

} // namespace budget
