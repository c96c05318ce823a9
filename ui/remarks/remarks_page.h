// RemarksPage (批注): what was remarked on cells and sentences. Enter leads to the place, an answer is typed
// where it stands, Space settles, Ctrl+- deletes.
#pragma once

#include "ui/remarks/remarks_model.h"
#include "ui/window/work_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace budget {

class RemarksPage : public WorkPage {
    Q_OBJECT

public:
    explicit RemarksPage(const PageContext& context, QWidget* parent = nullptr);

    QTableView& view() { return *m_view; }
    RemarksModel& model() { return *m_model; }
    QLineEdit& authorField() { return *m_author; }

    void copy() override;
    void removeRow() override;
    bool find(const QString& text, FindDirection direction) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutPage();
    void fit();
    void count();
    void settle();
    void goToPlace(const QModelIndex& index);

    PageContext m_context;
    RemarksModel* m_model;
    QTableView* m_view;
    QLabel* m_count;
    QLineEdit* m_author;
};

} // namespace budget
