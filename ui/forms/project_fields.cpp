#include "ui/forms/project_fields.h"

#include "ui/forms/project_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget {
namespace {

struct ProjectWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectWords)
};

/// The department as a whole, then the units in order.
std::vector<UnitId> offeredUnits(const BudgetDocument& document) {
    std::vector<UnitId> units = document.ledger().unitsInOrder();
    units.insert(units.begin(), UnitId::Department);
    return units;
}

FormField unitField(ProjectSubject subject) {
    FormField field;
    field.id = QStringLiteral("project.unit");
    field.label = ProjectWords::tr("&Unit");
    field.kind = FieldKind::Choice;
    field.offered = [](const BudgetDocument& document) {
        QStringList names;
        for (const UnitId id : offeredUnits(document)) {
            const Unit* unit = document.ledger().unit(id);
            names.append(unit ? unit->name : ProjectWords::tr("The department as a whole"));
        }
        return names;
    };
    field.read = [subject](const BudgetDocument& document) {
        const Project* project = subject.in(document.document());
        const std::vector<UnitId> units = offeredUnits(document);
        const auto found = std::ranges::find(units, project ? project->unit : UnitId::Department);
        return QString::number(found - units.begin());
    };
    field.write = [subject](const BudgetDocument& document, const QString& text) {
        const Project* project = subject.in(document.document());
        const std::vector<UnitId> units = offeredUnits(document);
        const auto index = static_cast<std::size_t>(std::max(text.toInt(), 0));
        if (!project || index >= units.size() || units[index] == project->unit) {
            return FieldEdit();
        }
        Project changed = *project;
        changed.unit = units[index];
        return FieldEdit{subject.change(document.document(), changed), {}};
    };
    return field;
}

FormField disclosureField(ProjectSubject subject) {
    FormField field = formField(
        QStringLiteral("project.disclosure"), ProjectWords::tr("&Disclosure"), FieldKind::Choice, subject,
        [](auto& project) -> auto& { return project.disclosure; });
    field.choices = {ProjectWords::tr("Open"), ProjectWords::tr("Partly open"), ProjectWords::tr("Withheld")};
    return field;
}

FormField typeField(ProjectSubject subject) {
    FormField field = formField(
        QStringLiteral("project.type"), ProjectWords::tr("&Type"), FieldKind::Choice, subject,
        [](auto& project) -> auto& { return project.type; });
    field.choices = {ProjectWords::tr("Not stated"), ProjectWords::tr("Personnel"),
                     ProjectWords::tr("Operation"), ProjectWords::tr("Specific target")};
    return field;
}

} // namespace

Edit ProjectSubject::change(const Document& document, const Project& project) const {
    return changeProject(document, project);
}

QString ProjectSubject::complaint(const Project& project) const {
    if (project.name.trimmed().isEmpty()) {
        return ProjectWords::tr("A project needs a name.");
    }
    if (project.disclosure == Disclosure::Open || isMaskable(project.name, project.code)) {
        return {};
    }
    return project.code.isEmpty()
               ? ProjectWords::tr("A project that is not open is printed as its code. Type the code first.")
               : ProjectWords::tr("The code of a project that is not open consists of letters a-z, digits, - "
                                  "and _ and does not hold the project's name.");
}

std::vector<FormField> projectCardFields(ProjectSubject subject) {
    FormField period = formField(
        QStringLiteral("project.period"), ProjectWords::tr("&Period"), FieldKind::Line, subject,
        [](auto& project) -> auto& { return project.period; });
    period.hint = ProjectWords::tr("Empty: January to December of the year");
    return {formField(
                QStringLiteral("project.name"), ProjectWords::tr("&Name"), FieldKind::Line, subject,
                [](auto& project) -> auto& { return project.name; }),
            formField(
                QStringLiteral("project.code"), ProjectWords::tr("&Code"), FieldKind::Line, subject,
                [](auto& project) -> auto& { return project.code; }),
            unitField(subject),
            typeField(subject),
            disclosureField(subject),
            formField(
                QStringLiteral("project.basis"), ProjectWords::tr("&Basis"), FieldKind::Paragraph, subject,
                [](auto& project) -> auto& { return project.basis; }),
            period,
            formField(
                QStringLiteral("project.published"), ProjectWords::tr("A performance &form is published"),
                FieldKind::Check, subject,
                [](auto& project) -> auto& { return project.performance.published; })};
}

} // namespace budget
