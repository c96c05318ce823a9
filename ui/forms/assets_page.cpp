#include "ui/forms/assets_page.h"

namespace budget {
namespace {

template <typename Place>
FormField asset(const char* id, const QString& label, FieldKind kind, const QString& unit, Place place) {
    FormField field = formField(
        QStringLiteral("assets.") + QString::fromLatin1(id), label, kind,
        InputsSubject(), [place](auto& inputs) -> auto& { return place(inputs.assets); });
    field.unit = unit;
    return field;
}

template <typename Place> FormField worth(const char* id, const QString& label, Place place) {
    return asset(id, label, FieldKind::Amount, AssetsPage::tr("10,000 yuan"), place);
}

/// How many vehicles and what they are worth, in one row.
template <typename Place>
std::vector<FormField> vehicles(const QString& id, const QString& label, Place place) {
    const std::string count = (id + QStringLiteral(".count")).toStdString();
    const std::string value = (id + QStringLiteral(".value")).toStdString();
    return {asset(
                count.c_str(), label, FieldKind::Number,
                AssetsPage::tr("vehicles"), [place](auto& assets) -> auto& { return place(assets).count; }),
            worth(
                value.c_str(),
                AssetsPage::tr("value"), [place](auto& assets) -> auto& { return place(assets).value; })};
}

template <typename Place> FormField pieces(const char* id, const QString& label, Place place) {
    return asset(id, label, FieldKind::Number, AssetsPage::tr("sets"), place);
}

void addVehicles(Form& form) {
    form.addHeading(AssetsPage::tr("Vehicles"));
    const auto add = [&form](const QString& id, const QString& label, auto place) {
        form.addRow(label, vehicles(id, label, place));
    };
    add(
        QStringLiteral("generalVehicles"), AssetsPage::tr("&General official vehicles"),
        [](auto& assets) -> auto& { return assets.generalVehicles; });
    add(
        QStringLiteral("lawEnforcementVehicles"), AssetsPage::tr("&Law enforcement vehicles"),
        [](auto& assets) -> auto& { return assets.lawEnforcementVehicles; });
    add(
        QStringLiteral("otherVehicles"), AssetsPage::tr("&Other vehicles"),
        [](auto& assets) -> auto& { return assets.otherVehicles; });
}

void addEquipment(Form& form) {
    form.addHeading(AssetsPage::tr("Large equipment"));
    form.addField(pieces(
        "equipmentOver500k", AssetsPage::tr("Held, worth &500,000 yuan or more each"),
        [](auto& assets) -> auto& { return assets.equipmentOver500k; }));
    form.addField(pieces(
        "equipmentOver1m", AssetsPage::tr("Held, worth &1,000,000 yuan or more each"),
        [](auto& assets) -> auto& { return assets.equipmentOver1m; }));
    form.addField(pieces(
        "purchaseOver500k", AssetsPage::tr("To be bought, 500,000 &yuan or more each"),
        [](auto& assets) -> auto& { return assets.purchaseOver500k; }));
    form.addField(pieces(
        "purchaseOver1m", AssetsPage::tr("To be bought, 1,000,000 yuan or &more each"),
        [](auto& assets) -> auto& { return assets.purchaseOver1m; }));
}

} // namespace

AssetsPage::AssetsPage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    Form* form = addForm();
    form->addHeading(tr("Houses"));
    form->addRow(tr("&House area"),
                 {asset(
                      "houseArea", tr("House area"), FieldKind::Line, tr("square metres"),
                      [](auto& assets) -> auto& { return assets.houseArea; }),
                  worth(
                      "houseValue", tr("value"), [](auto& assets) -> auto& { return assets.houseValue; })});
    addVehicles(*form);
    form->addHeading(tr("Other"));
    form->addField(worth(
        "furniture", tr("Office &furniture"), [](auto& assets) -> auto& { return assets.furniture; }));
    form->addField(worth(
        "other", tr("O&ther assets"), [](auto& assets) -> auto& { return assets.other; }));
    addEquipment(*form);
    form->addNote(tr("State at the end of last year. An empty field means “not filled in yet”; type 0 where "
                     "there is none."));
    addFindables(*form);
    finish();
}

} // namespace budget
