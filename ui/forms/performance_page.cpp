#include "ui/forms/performance_page.h"

#include "core/publication/performance_forms.h"
#include "ui/forms/indicator_grid.h"
#include "ui/forms/project_fields.h"
#include "ui/forms/project_list.h"

#include <QLabel>

namespace budget {
namespace {

template <typename Place>
FormField departmentField(const char* id, const QString& label, FieldKind kind, Place place) {
    return formField(
        QStringLiteral("performance.") + QString::fromLatin1(id), label, kind,
        InputsSubject(), [place](auto& inputs) -> auto& { return place(inputs.performance); });
}

template <typename Place>
FormField projectField(const char* id, ProjectSubject subject, const QString& label, FieldKind kind,
                       Place place) {
    return formField(
        QStringLiteral("project.performance.") + QString::fromLatin1(id), label, kind,
        subject, [place](auto& project) -> auto& { return place(project.performance); });
}

template <typename Subject, typename Place>
RecordList<Indicator> indicatorList(Subject subject, Place place) {
    RecordList<Indicator> list;
    list.read = [subject, place](const BudgetDocument& document) {
        const auto* record = subject.in(document.document());
        return record ? place(*record) : std::vector<Indicator>();
    };
    list.write = [subject, place](const BudgetDocument& document, std::vector<Indicator> indicators) {
        const auto* record = subject.in(document.document());
        if (!record) {
            return Edit();
        }
        auto changed = *record;
        place(changed) = std::move(indicators);
        return subject.change(document.document(), std::move(changed));
    };
    list.fresh = [read = list.read](const BudgetDocument& document, int before) {
        Indicator fresh; // the levels of the row above
        if (before > 0) {
            const std::vector<Indicator> indicators = read(document);
            fresh.level1 = indicators[static_cast<std::size_t>(before - 1)].level1;
            fresh.level2 = indicators[static_cast<std::size_t>(before - 1)].level2;
        }
        return fresh;
    };
    return list;
}

} // namespace

PerformancePage::PerformancePage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    const QString folder = QStringLiteral(":/layouts/") + document().document().layout;
    if (Result<NarrativePack> narrative = readNarrativePack(folder)) {
        m_narrative = std::move(narrative).value();
    }
    if (Result<PublicationPack> publication = readPublicationPack(folder, m_narrative)) {
        m_publication = std::move(publication).value();
    }
    m_list = new ProjectList(document(), tr("The whole department"), this);
    addSide(m_list);
    makeDepartmentForm();
    makeProjectForm();
    finish();
    connect(m_list, &ProjectList::chosen, this, &PerformancePage::open);
    open(ProjectId::None);
}

PerformancePage::Amount PerformancePage::addAmount(Form& form, const QString& name, const QString& label) {
    auto* shown = new QLabel(this);
    shown->setObjectName(name);
    form.addWidget(label, shown);
    return {name, nullptr, shown};
}

void PerformancePage::makeDepartmentForm() {
    m_departmentForm = addForm();
    Form& form = *m_departmentForm;
    form.addHeading(tr("Performance targets of the whole department"));
    form.addField(departmentField(
        "contact", tr("&Contact"), FieldKind::Line,
        [](auto& performance) -> auto& { return performance.contact; }));
    form.addField(departmentField(
        "telephone", tr("&Telephone"), FieldKind::Line,
        [](auto& performance) -> auto& { return performance.telephone; }));
    form.addField(departmentField(
        "goal", tr("Yearly &goal"), FieldKind::Paragraph,
        [](auto& performance) -> auto& { return performance.goal; }));
    form.addHeading(tr("Amounts (10,000 yuan)"));
    const auto add = [&](const char* id, const QString& name, const QString& label, auto place) {
        FormField field = departmentField(id, label, FieldKind::Amount, place);
        field.hint = tr("as computed");
        field.unit = tr("10,000 yuan");
        m_departmentAmounts.push_back({name, form.addField(field), nullptr});
    };
    add(
        "upperOverride", QStringLiteral("amount.upper"), tr("Fiscal money &from above"),
        [](auto& performance) -> auto& { return performance.upperOverride; });
    add(
        "ownOverride", QStringLiteral("amount.own"), tr("Fiscal money of one's &own level"),
        [](auto& performance) -> auto& { return performance.ownOverride; });
    add(
        "otherOverride", QStringLiteral("amount.other"), tr("Other &money"),
        [](auto& performance) -> auto& { return performance.otherOverride; });
    form.addNote(tr("The amounts follow from the entries. What is typed here is printed in their place."));
    form.addHeading(tr("Indicators"));
    addFindables(form);
    m_departmentGrid =
        addGrid(QStringLiteral("departmentIndicators"), m_publication.departmentForm.indicators,
                indicatorList(
                    InputsSubject(), [](auto& inputs) -> auto& { return inputs.performance.indicators; }));
}

void PerformancePage::makeProjectForm() {
    m_projectForm = addForm();
    Form& form = *m_projectForm;
    const ProjectSubject subject{&m_current};
    form.addHeading(tr("Performance targets of the project"));
    form.addField(projectField(
        "published", subject, tr("This form is &published"), FieldKind::Check,
        [](auto& performance) -> auto& { return performance.published; }));
    form.addField(projectField(
        "leader", subject, tr("&Leader"), FieldKind::Line,
        [](auto& performance) -> auto& { return performance.leader; }));
    form.addField(projectField(
        "goal", subject, tr("Overall &goal"), FieldKind::Paragraph,
        [](auto& performance) -> auto& { return performance.goal; }));
    form.addHeading(tr("Amounts (10,000 yuan)"));
    m_projectAmounts = {addAmount(form, QStringLiteral("amount.total"), tr("Budget of the year")),
                        addAmount(form, QStringLiteral("amount.fiscal"), tr("Of these fiscal")),
                        addAmount(form, QStringLiteral("amount.other"), tr("Other money"))};
    form.addHeading(tr("Indicators"));
    addFindables(form);
    m_projectGrid =
        addGrid(QStringLiteral("projectIndicators"), m_publication.projectForm.indicators,
                indicatorList(
                    subject, [](auto& project) -> auto& { return project.performance.indicators; }));
}

IndicatorGrid* PerformancePage::addGrid(const QString& name, const std::vector<IndicatorColumn>& columns,
                                        const RecordList<Indicator>& list) {
    auto* grid = new IndicatorGrid(document(), questions(), columns, list, this);
    grid->table().view().setObjectName(name);
    addWidget(grid);
    addFindable(grid->table());
    return grid;
}

void PerformancePage::showProject(ProjectId id) {
    m_list->choose(id);
}

bool PerformancePage::goTo(const QString& text) {
    for (const auto& [id, project] : document().ledger().projects()) {
        if (project.name == text) {
            showProject(id);
            return true;
        }
    }
    return FormPage::goTo(text);
}

void PerformancePage::open(ProjectId id) {
    document().closeField();
    m_current = id;
    const bool isProject = id != ProjectId::None;
    m_departmentForm->setVisible(!isProject);
    m_departmentGrid->setVisible(!isProject);
    m_projectForm->setVisible(isProject);
    m_projectGrid->setVisible(isProject);
    m_projectForm->refresh();
    m_projectGrid->refresh();
    showAmounts();
}

void PerformancePage::follow(const DocumentChange& change) {
    m_list->refresh();
    FormPage::follow(change);
    if (change.parts.testFlag(DocumentPart::Ledger)) {
        showAmounts();
    }
}

void PerformancePage::showAmounts() {
    const Ledger& ledger = document().ledger();
    const QuerySums sums(m_narrative.queries, m_narrative.groupings, ledger);
    const bool isProject = m_current != ProjectId::None;
    const auto amounts =
        isProject ? formAmounts(m_publication.projectForm, m_narrative, ledger, sums, m_current)
                  : formAmounts(m_publication.departmentForm, m_narrative, ledger, sums, std::nullopt);
    for (const Amount& amount : isProject ? m_projectAmounts : m_departmentAmounts) {
        const auto found = amounts.find(amount.name);
        const QString text =
            found == amounts.end() ? QString() : fieldText(found->second, document().pack().figures);
        if (amount.instead) {
            amount.instead->setUnit(tr("10,000 yuan (computed: %1)").arg(text));
        } else {
            amount.label->setText(text);
        }
    }
}

IndicatorGrid* PerformancePage::openGrid() const {
    return m_current == ProjectId::None ? m_departmentGrid : m_projectGrid;
}

void PerformancePage::copy() {
    openGrid()->copy();
}

void PerformancePage::paste() {
    openGrid()->paste();
}

} // namespace budget
