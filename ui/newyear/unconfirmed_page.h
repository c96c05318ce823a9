// UnconfirmedPage (待确认): the texts a new year has taken over, each to be looked at. Enter leads to the
// form, Space confirms, Ctrl+Right goes to the next plain year of the text and Ctrl+Up writes the year after.
#pragma once

#include "ui/newyear/unconfirmed_model.h"
#include "ui/window/work_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace budget {

class UnconfirmedPage : public WorkPage {
    Q_OBJECT

public:
    explicit UnconfirmedPage(const PageContext& context, QWidget* parent = nullptr);

    QTableView& view() { return *m_view; }
    UnconfirmedModel& model() { return *m_model; }
    QPushButton& advanceButton() { return *m_advance; }
    /// How many years the text shown has.
    int markedYears() const { return static_cast<int>(m_text->extraSelections().size()); }

    bool find(const QString& text, FindDirection direction) override;
    void copy() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutPage();
    void connectParts();
    void fitColumns();
    void describe();
    void markYears(const std::vector<FoundYear>& years);
    void confirm();
    void advance();
    void nextYear();
    void goToForm();
    int currentRow() const { return m_view->currentIndex().row(); }

    PageContext m_context;
    UnconfirmedModel* m_model;
    QTableView* m_view;
    QLabel* m_count;
    QPlainTextEdit* m_text;
    QPushButton* m_confirm;
    QPushButton* m_advance;
    QPushButton* m_next;
    std::size_t m_year = 0; ///< index among the years of the current row
};

} // namespace budget
