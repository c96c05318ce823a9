// PreviewPanel: the page of the publication that holds what the clerk is working on, laid out anew in the
// background after each edit while the panel is open.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/preview/layout_job.h"
#include "ui/preview/page_widget.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace budget {

class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(const BudgetDocument& document, QWidget* parent = nullptr);

    /// The cell whose page is to be seen.
    void follow(const std::optional<CellRef>& cell);
    /// The paragraph of the narrative, by its id, whose page is to be seen.
    void followSentence(const QString& id);
    int pageCount() const;
    int currentPage() const { return m_page; }
    bool isUpToDate() const { return m_pages && !m_job.isRunning() && !m_delay.isActive(); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void request();
    void take(const std::shared_ptr<const LaidOut>& pages);
    void turnTo(int page, const QRectF& marked = {});
    void turnToWanted();
    void turnToCell();
    void turnToSentence();

    const BudgetDocument* m_document;
    LayoutJob m_job;
    QTimer m_delay;
    std::shared_ptr<const LaidOut> m_pages;
    std::optional<CellRef> m_cell;
    QString m_sentence; ///< wanted where no cell is
    int m_page = 0;
    QScrollArea* m_area;
    PageWidget* m_widget;
    QLabel* m_place;
};

} // namespace budget
