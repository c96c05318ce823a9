// OrganisationPage: what the department does (主要职能), its offices, its staff, and its units (预算单位).
#pragma once

#include "ui/forms/fields/form_page.h"

namespace budget {

class OrganisationPage : public FormPage {
    Q_OBJECT

public:
    explicit OrganisationPage(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace budget
