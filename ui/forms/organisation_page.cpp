#include "ui/forms/organisation_page.h"

#include "ui/forms/fields/record_table.h"
#include "ui/forms/unit_records.h"

namespace budget {
namespace {

template <typename Place>
FormField organisationField(const char* id, const QString& label, FieldKind kind, Place place) {
    return formField(
        QStringLiteral("organisation.") + QString::fromLatin1(id), label, kind,
        InputsSubject(), [place](auto& inputs) -> auto& { return place(inputs.organisation); });
}

/// A head count, its change against last year, and the word where nothing changed.
template <typename Place>
std::vector<FormField> staffRow(const std::string& id, const QString& label, Place place) {
    FormField count = organisationField(
        (id + ".count").c_str(), label,
        FieldKind::Number, [place](auto& organisation) -> auto& { return place(organisation).count; });
    count.unit = OrganisationPage::tr("persons");
    FormField change = organisationField(
        (id + ".change").c_str(), OrganisationPage::tr("against last year"),
        FieldKind::Number, [place](auto& organisation) -> auto& { return place(organisation).change; });
    change.unit = count.unit;
    change.hint = OrganisationPage::tr("-1 = one less");
    FormField word = organisationField((id + ".zero").c_str(), OrganisationPage::tr("no change is written"),
                                       FieldKind::Choice, [place](auto& organisation) -> auto& {
                                           return place(organisation).zeroIsDecrease;
                                       });
    word.choices = {OrganisationPage::tr("increase of 0"), OrganisationPage::tr("decrease of 0")};
    return {count, change, word};
}

void addStaff(Form& form) {
    form.addHeading(OrganisationPage::tr("Staff"));
    FormField authorised = organisationField(
        "authorised", OrganisationPage::tr("&Authorised posts"), FieldKind::Number,
        [](auto& organisation) -> auto& { return organisation.authorised; });
    authorised.unit = OrganisationPage::tr("persons");
    form.addRow(authorised.label, {authorised});
    const QString active = OrganisationPage::tr("In &service");
    form.addRow(active,
                staffRow(
                    "active", active, [](auto& organisation) -> auto& { return organisation.active; }));
    const QString retired = OrganisationPage::tr("&Retired");
    form.addRow(retired,
                staffRow(
                    "retired", retired, [](auto& organisation) -> auto& { return organisation.retired; }));
    const QString veteran = OrganisationPage::tr("&Veteran retired");
    form.addRow(veteran, staffRow(
                             "veteranRetired", veteran,
                             [](auto& organisation) -> auto& { return organisation.veteranRetired; }));
}

} // namespace

OrganisationPage::OrganisationPage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    Form* form = addForm();
    form->addHeading(tr("Functions and offices"));
    FormField functions = organisationField(
        "functions", tr("Main &functions"), FieldKind::Paragraph,
        [](auto& organisation) -> auto& { return organisation.functions; });
    functions.hint = tr("One paragraph a line");
    form->addField(functions);
    FormField offices = organisationField(
        "offices", tr("&Offices"), FieldKind::Paragraph,
        [](auto& organisation) -> auto& { return organisation.offices; });
    offices.hint = tr("One office a line");
    form->addField(offices);
    addStaff(*form);
    addFindables(*form);

    Form* units = addForm();
    units->addHeading(tr("Budget units"));
    auto* model = new RecordModel(document(), unitColumns(), unitRows(), this);
    auto* table = new RecordTable(*model, this);
    table->view().setObjectName(QStringLiteral("units"));
    addWidget(table);
    addFindable(*table);
    finish();
}

} // namespace budget
