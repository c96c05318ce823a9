// ProcurementPage: what the department plans to buy (政府采购).
#pragma once

#include "ui/forms/fields/form_page.h"

class QLabel;

namespace budget {

class ProcurementPage : public FormPage {
    Q_OBJECT

public:
    explicit ProcurementPage(const FormContext& context, QWidget* parent = nullptr);

protected:
    void follow(const DocumentChange& change) override;

private:
    void showTotal();

    QLabel* m_total = nullptr;
};

} // namespace budget
