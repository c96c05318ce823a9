// The fields of a project's card and of its performance form, as data.
#pragma once

#include "ui/forms/fields/form_field.h"

namespace budget {

/// The project that is open now. What a project may not be — nameless, or masked without a code that says
/// nothing of its name — is refused.
struct ProjectSubject {
    const ProjectId* id = nullptr;

    const Project* in(const Document& document) const { return document.ledger.project(*id); }
    Edit change(const Document& document, const Project& project) const;
    QString complaint(const Project& project) const;
};

/// Name, code, unit, type, disclosure, basis, period, and whether a performance form is published.
std::vector<FormField> projectCardFields(ProjectSubject project);

} // namespace budget
