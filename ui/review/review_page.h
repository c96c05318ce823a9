// ReviewPage: 保密审查, the state of the document on its way to being final (定稿), and what has changed
// since a draft that was sent for review (送审).
#pragma once

#include "ui/forms/fields/form_page.h"
#include "ui/narrative/narrative_writer.h"
#include "ui/preview/layout_job.h"
#include "ui/review/draft_changes_model.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace budget {

class ReviewPage : public FormPage {
    Q_OBJECT

public:
    explicit ReviewPage(const FormContext& context, QWidget* parent = nullptr);

    QComboBox* draftField() const { return m_draft; }
    QTableView* changesView() const { return m_view; }
    DraftChangesModel& changes() const { return *m_changes; }
    QPushButton* finalButton() const { return m_final; }
    /// Waits until the changes are those of the document as it is now.
    void catchUp();

protected:
    void follow(const DocumentChange& change) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeStanding();
    void makeDrafts();
    void refresh();
    void offerDrafts();
    void listChanges();
    void numberPages(const std::shared_ptr<const LaidOut>& pages);
    void goToRow(int row);

    NarrativeWriter* m_writer;
    LayoutJob m_job;
    QLabel* m_standing = nullptr;
    QPushButton* m_final = nullptr;
    QComboBox* m_draft = nullptr;
    QLabel* m_summary = nullptr;
    DraftChangesModel* m_changes = nullptr;
    QTableView* m_view = nullptr;
};

} // namespace budget
