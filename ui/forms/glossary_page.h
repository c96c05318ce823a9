// GlossaryPage: the terms that are explained (名词解释): the layout's list until the clerk changes it, then
// the document's own.
#pragma once

#include "ui/forms/fields/form_page.h"

class QLabel;
class QPushButton;

namespace budget {

class GlossaryPage : public FormPage {
    Q_OBJECT

public:
    explicit GlossaryPage(const FormContext& context, QWidget* parent = nullptr);

protected:
    void follow(const DocumentChange& change) override;

private:
    void backToLayout();
    void showSource();

    QLabel* m_source = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace budget
