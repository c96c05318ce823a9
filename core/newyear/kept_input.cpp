#include "core/newyear/kept_input.h"

#include <QStringList>

#include <functional>

namespace budget {
namespace {

/// A place with what stands there: texts, or a number in words.
struct Spot {
    QString path;
    std::vector<QString*> texts = {};
    std::function<QString(FigureFormat)> number = {};
    std::size_t together = 1; ///< how many texts are one record of a list

    bool isEmpty() const {
        if (number) {
            return false;
        }
        for (const QString* text : texts) {
            if (!text->trimmed().isEmpty()) {
                return false;
            }
        }
        return true;
    }
};

/// Lists the spots of inputs and projects. They point into the records.
class Spots {
public:
    void add(const QString& path, QString& text) { m_spots.push_back({path, {&text}}); }
    void add(const QString& path, std::optional<int> count) {
        if (count) {
            m_spots.push_back({path, {}, [count](FigureFormat) { return QString::number(*count); }});
        }
    }
    void add(const QString& path, std::optional<Money> money) {
        if (money) {
            m_spots.push_back({path, {}, [money](FigureFormat format) {
                                   return QString::fromStdString(
                                       exactAmount(*money, format.unit, format.decimals));
                               }});
        }
    }
    void add(const QString& path, const VehicleHolding& holding) {
        add(path + QStringLiteral("/count"), holding.count);
        add(path + QStringLiteral("/value"), holding.value);
    }
    void add(const QString& path, std::vector<Indicator>& indicators) {
        std::vector<QString*> texts;
        constexpr std::size_t fields = 8;
        for (Indicator& each : indicators) {
            for (QString* text : {&each.level1, &each.level2, &each.level3, &each.value, &each.basis,
                                  &each.weight, &each.scoring, &each.evidence}) {
                texts.push_back(text);
            }
        }
        m_spots.push_back({path, std::move(texts), {}, fields});
    }
    void add(const QString& path, std::vector<GlossaryTerm>& terms) {
        std::vector<QString*> texts;
        for (GlossaryTerm& each : terms) {
            texts.push_back(&each.term);
            texts.push_back(&each.explanation);
        }
        constexpr std::size_t fields = 2;
        m_spots.push_back({path, std::move(texts), {}, fields});
    }
    void add(const QString& path, std::vector<QString>& lines) {
        std::vector<QString*> texts;
        for (QString& line : lines) {
            texts.push_back(&line);
        }
        m_spots.push_back({path, std::move(texts)});
    }
    void addOrganisation(Organisation& organisation);
    void addAssets(Assets& assets);
    void addInputs(Inputs& inputs);
    void addProject(Project& project);
    std::vector<Spot> take() && { return std::move(m_spots); }

private:
    std::vector<Spot> m_spots;
};

void Spots::addOrganisation(Organisation& organisation) {
    const QString at = QStringLiteral("organisation/");
    add(at + QStringLiteral("functions"), organisation.functions);
    add(at + QStringLiteral("offices"), organisation.offices);
    add(at + QStringLiteral("authorised"), organisation.authorised);
    add(at + QStringLiteral("active/count"), organisation.active.count);
    add(at + QStringLiteral("retired/count"), organisation.retired.count);
    add(at + QStringLiteral("veteranRetired/count"), organisation.veteranRetired.count);
}

void Spots::addAssets(Assets& assets) {
    const QString at = QStringLiteral("assets/");
    add(at + QStringLiteral("houseArea"), assets.houseArea);
    add(at + QStringLiteral("houseValue"), assets.houseValue);
    add(at + QStringLiteral("generalVehicles"), assets.generalVehicles);
    add(at + QStringLiteral("lawEnforcementVehicles"), assets.lawEnforcementVehicles);
    add(at + QStringLiteral("otherVehicles"), assets.otherVehicles);
    add(at + QStringLiteral("furniture"), assets.furniture);
    add(at + QStringLiteral("other"), assets.other);
    add(at + QStringLiteral("equipmentOver500k"), assets.equipmentOver500k);
    add(at + QStringLiteral("equipmentOver1m"), assets.equipmentOver1m);
}

void Spots::addInputs(Inputs& inputs) {
    addOrganisation(inputs.organisation);
    for (auto& [code, use] : inputs.uses) {
        add(QStringLiteral("uses/") + code, use);
    }
    addAssets(inputs.assets);
    DepartmentPerformance& performance = inputs.performance;
    const QString at = QStringLiteral("performance/");
    add(at + QStringLiteral("goal"), performance.goal);
    add(at + QStringLiteral("contact"), performance.contact);
    add(at + QStringLiteral("telephone"), performance.telephone);
    add(at + QStringLiteral("indicators"), performance.indicators);
    add(QStringLiteral("otherMatters"), inputs.otherMatters);
    if (inputs.glossary) {
        add(QStringLiteral("glossary"), *inputs.glossary);
    }
}

void Spots::addProject(Project& project) {
    const QString at = QStringLiteral("projects/%1/").arg(static_cast<std::uint32_t>(project.id));
    add(at + QStringLiteral("basis"), project.basis);
    add(at + QStringLiteral("period"), project.period);
    add(at + QStringLiteral("performance/goal"), project.performance.goal);
    add(at + QStringLiteral("performance/leader"), project.performance.leader);
    add(at + QStringLiteral("performance/indicators"), project.performance.indicators);
}

/// The records a path leads into, copied, with their spots.
class Records {
public:
    Records(const Document& document, const QString& path) : m_inputs(document.inputs) {
        const QStringList parts = path.split(u'/');
        Spots spots;
        if (parts.front() != u"projects") {
            spots.addInputs(m_inputs);
        } else if (const Project* project =
                       document.ledger.project(static_cast<ProjectId>(parts.value(1).toUInt()))) {
            m_project = *project;
            spots.addProject(*m_project);
        }
        for (Spot& spot : std::move(spots).take()) {
            if (spot.path == path) {
                m_spot = std::move(spot);
            }
        }
    }
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;

    const std::optional<Spot>& spot() const { return m_spot; }
    Edit edit() const {
        return m_project ? Edit{{ProjectChange{m_project->id, m_project}}} : Edit{{PartChange(m_inputs)}};
    }

private:
    Inputs m_inputs;
    std::optional<Project> m_project;
    std::optional<Spot> m_spot;
};

} // namespace

std::vector<QString> keptInputs(const Document& document) {
    Inputs inputs = document.inputs;
    Spots spots;
    spots.addInputs(inputs);
    std::vector<Project> projects;
    for (const ProjectId id : document.ledger.projectsInOrder()) {
        projects.push_back(*document.ledger.project(id));
    }
    for (Project& project : projects) {
        spots.addProject(project);
    }
    std::vector<QString> paths;
    for (const Spot& spot : std::move(spots).take()) {
        if (!spot.isEmpty()) {
            paths.push_back(spot.path);
        }
    }
    return paths;
}

std::vector<QString> textsAt(const Document& document, const QString& path) {
    const Records records(document, path);
    std::vector<QString> texts;
    if (records.spot()) {
        for (const QString* text : records.spot()->texts) {
            texts.push_back(*text);
        }
    }
    return texts;
}

Edit exchangeTexts(const Document& document, const QString& path, const std::vector<QString>& texts) {
    const Records records(document, path);
    if (!records.spot() || records.spot()->texts.size() != texts.size() || texts == textsAt(document, path)) {
        return {};
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        *records.spot()->texts[i] = texts[i];
    }
    return records.edit();
}

QString shownAt(const Document& document, const QString& path, FigureFormat format) {
    const Records records(document, path);
    if (records.spot() && records.spot()->number) {
        return records.spot()->number(format);
    }
    QStringList lines;
    QStringList record;
    const std::vector<QString> texts = textsAt(document, path);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        record.append(texts[i].trimmed());
        if ((i + 1) % records.spot()->together == 0) {
            record.removeAll(QString());
            lines.append(record.join(QStringLiteral(" · ")));
            record.clear();
        }
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace budget
