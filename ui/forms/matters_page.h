// MattersPage: 其他需说明的事项, and the dates of approval and publication with the countdown to the day by
// which the budget must be published.
#pragma once

#include "ui/forms/fields/form_page.h"

class QLabel;

namespace budget {

class MattersPage : public FormPage {
    Q_OBJECT

public:
    /// `today` is given by tests.
    explicit MattersPage(const FormContext& context, QWidget* parent = nullptr, QDate today = {});

protected:
    void follow(const DocumentChange& change) override;

private:
    void countDown();

    QDate m_today;
    QLabel* m_countdown = nullptr;
};

} // namespace budget
