// AssetsPage: what the department owned at the end of last year and is to buy (国有资产占用使用情况).
#pragma once

#include "ui/forms/fields/form_page.h"

namespace budget {

class AssetsPage : public FormPage {
    Q_OBJECT

public:
    explicit AssetsPage(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace budget
