#include "ui/forms/procurement_page.h"

#include <QLabel>

namespace budget {
namespace {

template <typename Place> FormField amount(const QString& id, const QString& label, Place place) {
    FormField field =
        formField(QStringLiteral("procurement.") + id, label, FieldKind::Amount, InputsSubject(), place);
    field.unit = ProcurementPage::tr("10,000 yuan");
    return field;
}

} // namespace

ProcurementPage::ProcurementPage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    Form* form = addForm();
    form->addHeading(tr("Government procurement"));
    form->addField(amount(
        QStringLiteral("goods"), tr("&Goods"),
        [](auto& inputs) -> auto& { return inputs.procurement.goods; }));
    form->addField(amount(
        QStringLiteral("works"), tr("&Works"),
        [](auto& inputs) -> auto& { return inputs.procurement.works; }));
    form->addField(amount(
        QStringLiteral("services"), tr("&Services"),
        [](auto& inputs) -> auto& { return inputs.procurement.services; }));
    m_total = new QLabel(this);
    form->addWidget(tr("Total"), m_total);
    form->addHeading(tr("Reserved for small and medium enterprises"));
    form->addField(amount(
        QStringLiteral("reservedSmallMedium"), tr("Small and &medium enterprises"),
        [](auto& inputs) -> auto& { return inputs.procurement.reservedSmallMedium; }));
    form->addField(amount(
        QStringLiteral("reservedSmallMicro"), tr("Of these small and m&icro enterprises"),
        [](auto& inputs) -> auto& { return inputs.procurement.reservedSmallMicro; }));
    form->addNote(tr("An empty field means “not filled in yet”; type 0 where there is none."));
    addFindables(*form);
    finish();
    showTotal();
}

void ProcurementPage::follow(const DocumentChange& change) {
    FormPage::follow(change);
    showTotal();
}

void ProcurementPage::showTotal() {
    const Procurement& planned = document().document().inputs.procurement;
    Money total;
    for (const std::optional<Money>& part : {planned.goods, planned.works, planned.services}) {
        total += part.value_or(Money());
    }
    m_total->setText(tr("%1 (10,000 yuan)").arg(fieldText(total, document().pack().figures)));
}

} // namespace budget
