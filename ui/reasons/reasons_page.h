// ReasonsPage (主要原因): every phrase that explains a change, one a row, typed in place. Below stand what
// the change is made of and the sentence as it will read, also while it is typed. Ctrl+Shift+L takes last
// year's wording over, Ctrl+Shift+K gives a row a reason of its own or lets it share again.
#pragma once

#include "ui/grid/grid_view.h"
#include "ui/narrative/narrative_copy.h"
#include "ui/reasons/reasons_model.h"
#include "ui/window/work_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace budget {

class ReasonsPage : public WorkPage {
    Q_OBJECT

public:
    explicit ReasonsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReasonsPage() override;

    GridView& view() { return *m_view; }
    ReasonsModel& model() { return *m_model; }
    QComboBox& filterField() { return *m_filter; }
    QSpinBox& thresholdField() { return *m_threshold; }
    QString sentence() const { return m_sentence->text(); }
    QString parts() const { return m_parts->text(); }

    void copy() override;
    void paste() override;
    void clearSelection() override;
    void fillDown() override;
    bool find(const QString& text, FindDirection direction) override;
    /// A reason by its name in the document, or by the label of its line.
    bool goTo(const QString& text) override;
    void setZoom(int percent) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutPage();
    void connectParts();
    void addKey(const char* keys, void (ReasonsPage::*run)());
    void follow(const DocumentChange& change);
    /// Reads the reasons anew where something has changed since.
    void refresh();
    void shareWidth();
    void setThreshold(int percent);
    void describe();
    void showSentences(const std::vector<ReasonSentence>& sentences);
    void showTyped(const QModelIndex& index, const QString& text);
    QString partsText(const ReasonLine& line) const;
    QStringList tableParts(const FigureRef& figure) const;
    void takeLastYears();
    void switchLink();
    void goToSentence();
    std::optional<std::size_t> currentLine() const;
    std::vector<int> selectedRows() const;

    PageContext m_context;
    std::unique_ptr<NarrativeCopy> m_copy; ///< made when it is first looked at
    NarrativeDebt m_debt;
    ReasonsModel* m_model;
    GridView* m_view;
    QComboBox* m_filter;
    QSpinBox* m_threshold;
    QLabel* m_missing;
    QLabel* m_parts;
    QLabel* m_sentence;
    QPushButton* m_take;
    QPushButton* m_link;
    QPushButton* m_toSentence;
};

} // namespace budget
