// FormField: a field of a form as data — what it is called, how it looks, where its value stands in the
// document. The form builder makes the widget; nothing here knows one.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/forms/fields/field_text.h"

#include <QStringList>

#include <functional>

namespace budget {

enum class FieldKind : std::uint8_t {
    Line,      ///< a line of text
    Paragraph, ///< text of several lines
    Number,    ///< a whole number
    Amount,    ///< in the layout's unit of money
    Date,      ///< 2024-02-22
    Choice,    ///< one of `choices`; its text is the index
    Check,     ///< a tick: "1"
};

/// What typing means for the document: an edit, or why there is none. Unchanged text is an empty edit.
struct FieldEdit {
    Edit edit = {};
    QString complaint = {};
};

struct FormField {
    QString id;    ///< names the field for undo and for goTo(): "procurement.goods"
    QString label; ///< may hold a mnemonic
    FieldKind kind = FieldKind::Line;
    std::function<QString(const BudgetDocument&)> read;
    std::function<FieldEdit(const BudgetDocument&, const QString&)> write;
    QStringList choices = {};
    /// Choices that follow the document, in place of `choices`.
    std::function<QStringList(const BudgetDocument&)> offered = {};
    QString hint = {}; ///< what an empty field says
    QString unit = {}; ///< behind the field: 万元
};

/// The inputs as what fields belong to.
struct InputsSubject {
    const Inputs* in(const Document& document) const { return &document.inputs; }
    Edit change(const Document&, Inputs inputs) const { return {{PartChange(std::move(inputs))}}; }
    QString complaint(const Inputs&) const { return {}; }
};

/// A field whose value is at `place(record)` of the subject's record. `place` is a generic lambda that
/// returns a reference: [](auto& inputs) -> auto& { return inputs.procurement.goods; }
template <typename Subject, typename Place>
FormField formField(const QString& id, const QString& label, FieldKind kind, Subject subject, Place place) {
    FormField field;
    field.id = id;
    field.label = label;
    field.kind = kind;
    field.read = [subject, place](const BudgetDocument& document) {
        const auto* record = subject.in(document.document());
        return record ? fieldText(place(*record), document.pack().figures) : QString();
    };
    field.write = [subject, place](const BudgetDocument& document, const QString& text) {
        const auto* record = subject.in(document.document());
        if (!record) {
            return FieldEdit();
        }
        auto changed = *record;
        QString complaint = takeText(place(changed), text, document.pack().figures);
        if (complaint.isEmpty() && !(changed == *record)) {
            complaint = subject.complaint(changed);
        }
        if (!complaint.isEmpty() || changed == *record) {
            return FieldEdit{{}, complaint};
        }
        return FieldEdit{subject.change(document.document(), std::move(changed)), {}};
    };
    return field;
}

} // namespace budget
