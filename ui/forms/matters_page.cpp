#include "ui/forms/matters_page.h"

#include "core/document/publication_deadline.h"

#include <QLabel>

namespace budget {

MattersPage::MattersPage(const FormContext& context, QWidget* parent, QDate today)
    : FormPage(context, parent), m_today(today) {
    Form* form = addForm();
    form->addHeading(tr("Other matters to be explained"));
    FormField matters = formField(
        QStringLiteral("otherMatters"), tr("&Other matters"), FieldKind::Paragraph, InputsSubject(),
        [](auto& inputs) -> auto& { return inputs.otherMatters; });
    matters.hint = tr("Empty: the layout's own sentence is printed.");
    form->addField(matters);
    form->addHeading(tr("Dates"));
    const auto addDate = [form, this](const QString& id, const QString& label, auto place) {
        FormField date = formField(id, label, FieldKind::Date, InputsSubject(), place);
        date.hint = tr("such as 2024-02-22");
        form->addField(date);
    };
    addDate(
        QStringLiteral("approved"), tr("&Approved on"),
        [](auto& inputs) -> auto& { return inputs.approved; });
    addDate(
        QStringLiteral("published"), tr("&Published on"),
        [](auto& inputs) -> auto& { return inputs.published; });
    m_countdown = new QLabel(this);
    m_countdown->setWordWrap(true);
    form->addWidget({}, m_countdown);
    form->addNote(tr("A budget must be published within 20 days after its approval."));
    addFindables(*form);
    finish();
    countDown();
}

void MattersPage::follow(const DocumentChange& change) {
    FormPage::follow(change);
    countDown();
}

void MattersPage::countDown() {
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const std::optional<int> left = daysLeftToPublish(document().document().inputs, today);
    if (!left) {
        m_countdown->clear();
    } else if (*left >= 0) {
        m_countdown->setText(tr("%1 days left to publish").arg(*left));
    } else {
        m_countdown->setText(tr("%1 days past the deadline").arg(-*left));
    }
}

} // namespace budget
