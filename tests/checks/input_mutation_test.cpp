// Every free input of the example is changed, one at a time: the findings notice it, or the table below says
// why they cannot.
#include "tests/checks/check_fixture.h"

#include "core/checks/input_texts.h"

#include <iostream>
#include <set>

namespace budget::test {
namespace {

struct Mutation {
    QString name; ///< path and what was done
    Document document;
};

/// The example with the dates and last year's head counts that let changes be noticed.
Document reference() {
    Document document = exampleDocument();
    document.inputs.approved = QDate(2024, 2, 5);
    auto& texts = std::get<LastYearLedger>(document.lastYear).texts;
    texts.active = 17;
    texts.retired = 10;
    texts.veteranRetired = 0;
    return document;
}

/// Every text a clerk has typed, where it is kept.
QString* textAt(Document& document, Project& project, const QString& path) {
    Inputs& inputs = document.inputs;
    const QString last = path.section(u'/', -1);
    std::map<QString, QString*> fields{
        {QStringLiteral("organisation/functions"), &inputs.organisation.functions},
        {QStringLiteral("otherMatters"), &inputs.otherMatters},
        {QStringLiteral("assets/houseArea"), &inputs.assets.houseArea},
        {QStringLiteral("performance/goal"), &inputs.performance.goal},
        {QStringLiteral("performance/contact"), &inputs.performance.contact},
        {QStringLiteral("performance/telephone"), &inputs.performance.telephone}};
    if (fields.contains(path)) {
        return fields[path];
    }
    if (path.startsWith(u"organisation/offices/")) {
        return &inputs.organisation.offices[last.toUInt()];
    }
    if (path.startsWith(u"reasons/") || path.startsWith(u"uses/")) {
        return &(path.startsWith(u"reasons/") ? inputs.reasons : inputs.uses)[path.section(u'/', 1)];
    }
    if (path.contains(u"indicators/")) {
        auto& indicators = projectOf(path) == ProjectId::None ? inputs.performance.indicators
                                                              : project.performance.indicators;
        Indicator& indicator = indicators[path.section(u'/', -2, -2).toUInt()];
        const std::map<QString, QString Indicator::*> members{
            {QStringLiteral("level1"), &Indicator::level1},
            {QStringLiteral("level2"), &Indicator::level2},
            {QStringLiteral("level3"), &Indicator::level3},
            {QStringLiteral("value"), &Indicator::value},
            {QStringLiteral("basis"), &Indicator::basis},
            {QStringLiteral("lastYear"), &Indicator::lastYear},
            {QStringLiteral("scoring"), &Indicator::scoring},
            {QStringLiteral("weight"), &Indicator::weight},
            {QStringLiteral("evidence"), &Indicator::evidence}};
        return &(indicator.*members.at(last));
    }
    return last == u"basis"    ? &project.basis
           : last == u"leader" ? &project.performance.leader
                               : &project.performance.goal;
}

class Mutations {
public:
    std::vector<Mutation> all() {
        addTexts();
        addWeights();
        addCounts();
        addAmounts();
        return std::move(m_mutations);
    }

private:
    template <typename Change> void add(const QString& name, const Change& change) {
        Document document = m_reference;
        change(document);
        m_mutations.push_back({name, std::move(document)});
    }

    void setText(const QString& path, const QString& what, const QString& text) {
        add(path + u' ' + what, [&](Document& document) {
            Project project;
            if (const Project* found = document.ledger.project(projectOf(path))) {
                project = *found;
            }
            *textAt(document, project, path) = text;
            if (project.id != ProjectId::None) {
                document.ledger.exchange(project.id, project);
            }
        });
    }

    /// A doubled word, a placeholder, nothing at all: indicators get one of them each, other texts all.
    void addTexts() {
        int turn = 0;
        for (const InputText& each : typedTexts(m_reference)) {
            const bool one = each.path.contains(u"indicators/");
            const int chosen = turn++ % 3;
            if (!one || chosen == 0) {
                setText(each.path, QStringLiteral("doubled"), QStringLiteral("工作工作") + each.text);
            }
            if (!one || chosen == 1) {
                setText(each.path, QStringLiteral("placeholder"), each.text + QStringLiteral("XX"));
            }
            if (!one || chosen == 2) {
                setText(each.path, QStringLiteral("emptied"), {});
            }
        }
    }

    void addWeights() {
        const auto addForm = [this](const QString& path, const std::vector<Indicator>& indicators) {
            for (std::size_t i = 0; i < indicators.size(); ++i) {
                setText(path + QStringLiteral("indicators/%1/weight").arg(i), QStringLiteral("+1"),
                        QString::number(indicators[i].weight.toInt() + 1));
            }
        };
        addForm(QStringLiteral("performance/"), m_reference.inputs.performance.indicators);
        for (const ProjectId id : m_reference.ledger.projectsInOrder()) {
            addForm(QStringLiteral("projects/%1/performance/").arg(static_cast<std::uint32_t>(id)),
                    m_reference.ledger.project(id)->performance.indicators);
        }
    }

    void addCounts() {
        const auto increase = [this](const char* name, auto&& field) {
            add(QString::fromLatin1(name) + QStringLiteral(" +1"),
                [&field](Document& document) { field(document) = field(document).value_or(0) + 1; });
        };
        const auto staff = [&](const char* name, StaffCount Organisation::*person) {
            increase(
                name, [person](Document & d) -> auto& { return (d.inputs.organisation.*person).count; });
            add(QString::fromLatin1(name) + QStringLiteral("/change +1"), [person](Document& d) {
                StaffCount& count = d.inputs.organisation.*person;
                count.change = count.change.value_or(0) + 1;
            });
        };
        staff("organisation/active", &Organisation::active);
        staff("organisation/retired", &Organisation::retired);
        staff("organisation/veteranRetired", &Organisation::veteranRetired);
        increase(
            "organisation/authorised",
            [](Document & d) -> auto& { return d.inputs.organisation.authorised; });
        const std::pair<const char*, std::optional<int> Assets::*> counts[] = {
            {"assets/equipmentOver500k", &Assets::equipmentOver500k},
            {"assets/equipmentOver1m", &Assets::equipmentOver1m},
            {"assets/purchaseOver500k", &Assets::purchaseOver500k},
            {"assets/purchaseOver1m", &Assets::purchaseOver1m}};
        for (const auto& [name, field] : counts) {
            increase(
                name, [field = field](Document & d) -> auto& { return d.inputs.assets.*field; });
        }
        const std::pair<const char*, VehicleHolding Assets::*> vehicles[] = {
            {"assets/generalVehicles", &Assets::generalVehicles},
            {"assets/lawEnforcementVehicles", &Assets::lawEnforcementVehicles},
            {"assets/otherVehicles", &Assets::otherVehicles}};
        for (const auto& [name, field] : vehicles) {
            increase(
                name, [field = field](Document & d) -> auto& { return (d.inputs.assets.*field).count; });
        }
        add(QStringLiteral("published +30"),
            [](Document& d) { d.inputs.published = d.inputs.published.addDays(30); });
    }

    void addAmounts() {
        const std::pair<const char*, std::optional<Money> Procurement::*> amounts[] = {
            {"procurement/goods", &Procurement::goods},
            {"procurement/works", &Procurement::works},
            {"procurement/services", &Procurement::services},
            {"procurement/reservedSmallMedium", &Procurement::reservedSmallMedium},
            {"procurement/reservedSmallMicro", &Procurement::reservedSmallMicro}};
        for (const auto& [name, field] : amounts) {
            add(QString::fromLatin1(name) + QStringLiteral(" +0.01"), [field = field](Document& d) {
                d.inputs.procurement.*field = *(d.inputs.procurement.*field) + tenThousand("0.01");
            });
        }
        const std::pair<const char*, std::optional<Money> DepartmentPerformance::*> overrides[] = {
            {"performance/upperOverride", &DepartmentPerformance::upperOverride},
            {"performance/ownOverride", &DepartmentPerformance::ownOverride},
            {"performance/otherOverride", &DepartmentPerformance::otherOverride}};
        for (const auto& [name, field] : overrides) {
            add(QString::fromLatin1(name) + QStringLiteral(" +0.01"), [field = field](Document& d) {
                d.inputs.performance.*field = *(d.inputs.performance.*field) + tenThousand("0.01");
            });
        }
    }

    const Document m_reference = reference();
    std::vector<Mutation> m_mutations;
};

/// What cannot be noticed, by a piece of its name, and why.
struct Unnoticed {
    const char16_t* piece;
    const char* why;
};
constexpr Unnoticed unnoticed[] = {
    {u"organisation/authorised +1",
     "nothing else says how many are authorised; fewer than there are is noticed"},
    {u"assets/equipment", "nothing else says how many there are"},
    {u"assets/purchase", "nothing else says how many are bought"},
    {u"assets/generalVehicles +1", "twelve vehicles and thirteen may have the same value"},
    {u"procurement/goods", "the total follows; nothing else states it"},
    {u"procurement/works", "the total follows; nothing else states it"},
    {u"procurement/services", "the total follows; nothing else states it"},
    {u"procurement/reservedSmallMedium", "more may be reserved as long as it is within the total"},
    {u"uses/", "an empty text is built from the names of the codes"},
    {u"reasons/income.fund emptied", "nothing changes there, so no reason is needed"},
    {u"reasons/income.capital emptied", "nothing changes there, so no reason is needed"},
    {u"reasons/threePublic.abroad emptied", "nothing changes there, so no reason is needed"},
    {u"reasons/threePublic.vehiclePurchase emptied", "nothing changes there, so no reason is needed"},
    {u"otherMatters emptied", "the layout's own sentence takes its place"},
    {u"level2 emptied", "二级指标 is asked for by no rule"},
};

std::set<QString> findingKeys(const Document& document) {
    std::set<QString> keys;
    for (const RuleResult& result : PrintedDocument(document).results()) {
        for (const Finding& finding : result.findings) {
            keys.insert(findingLine(finding));
        }
    }
    return keys;
}

TEST(InputMutations, AreNoticedUnlessTheTableSaysWhyNot) {
    const std::set<QString> before = findingKeys(reference());
    std::set<const Unnoticed*> used;
    std::size_t noticed = 0;
    const std::vector<Mutation> mutations = Mutations().all();
    for (const Mutation& mutation : mutations) {
        if (findingKeys(mutation.document) != before) {
            ++noticed;
            continue;
        }
        const auto excuse = std::ranges::find_if(unnoticed, [&mutation](const Unnoticed& each) {
            return mutation.name.contains(QStringView(each.piece));
        });
        EXPECT_NE(excuse, std::end(unnoticed)) << mutation.name.toStdString() << " is not noticed";
        used.insert(excuse == std::end(unnoticed) ? nullptr : &*excuse);
    }
    for (const Unnoticed& each : unnoticed) {
        EXPECT_TRUE(used.contains(&each))
            << QString::fromUtf16(each.piece).toStdString() << " is always noticed";
    }
    std::cout << noticed << " of " << mutations.size() << " changed inputs are noticed\n";
}

} // namespace
} // namespace budget::test
