#include "ui/preview/preview_panel.h"

#include "ui/preview/table_place.h"
#include "ui/words/fault_text.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace budget {
namespace {

constexpr std::chrono::milliseconds pause{250};

} // namespace

PreviewPanel::PreviewPanel(const BudgetDocument& document, QWidget* parent)
    : QWidget(parent), m_document(&document), m_area(new QScrollArea(this)), m_widget(new PageWidget),
      m_place(new QLabel(this)) {
    m_area->setWidget(m_widget); // owned by the area
    m_area->setBackgroundRole(QPalette::Dark);
    m_area->setAlignment(Qt::AlignHCenter);
    auto* previous = new QToolButton(this);
    previous->setText(QStringLiteral("◀"));
    previous->setAccessibleName(tr("Previous page"));
    auto* next = new QToolButton(this);
    next->setText(QStringLiteral("▶"));
    next->setAccessibleName(tr("Next page"));
    auto* above = new QHBoxLayout;
    above->addWidget(previous);
    above->addWidget(m_place, 1, Qt::AlignCenter);
    above->addWidget(next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addLayout(above);
    layout->addWidget(m_area, 1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_job.start(m_document->document(), {}); });
    connect(&m_job, &LayoutJob::finished, this, &PreviewPanel::take);
    connect(&m_job, &LayoutJob::failed, this,
            [this](const Fault& fault) { m_place->setText(faultText(fault)); });
    connect(&document, &BudgetDocument::changed, this, &PreviewPanel::request);
    connect(previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
}

/// A panel that is not seen costs nothing.
void PreviewPanel::request() {
    if (isVisible()) {
        m_delay.start(pause);
    } else {
        m_pages.reset();
    }
}

void PreviewPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_pages) {
        m_delay.start(std::chrono::milliseconds(0));
    }
}

void PreviewPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_widget->setPageWidth(m_area->width() - m_area->verticalScrollBar()->sizeHint().width() - 4);
}

void PreviewPanel::take(const std::shared_ptr<const LaidOut>& pages) {
    m_pages = pages;
    turnToWanted();
}

void PreviewPanel::follow(const std::optional<CellRef>& cell) {
    m_cell = cell;
    m_sentence.clear();
    if (m_pages && m_cell) {
        turnToCell();
    }
}

void PreviewPanel::followSentence(const QString& id) {
    m_cell.reset();
    m_sentence = id;
    if (m_pages) {
        turnToSentence();
    }
}

void PreviewPanel::turnToWanted() {
    if (m_cell) {
        turnToCell();
    } else if (!m_sentence.isEmpty()) {
        turnToSentence();
    } else {
        turnTo(m_page);
    }
}

int PreviewPanel::pageCount() const {
    return m_pages ? static_cast<int>(m_pages->pages.pages.size()) : 0;
}

void PreviewPanel::turnTo(int page, const QRectF& marked) {
    if (pageCount() == 0) {
        return;
    }
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_widget->showPage(m_pages, m_page, marked);
    m_place->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    if (!marked.isEmpty()) {
        const Page& shown = m_pages->pages.pages[static_cast<std::size_t>(m_page)];
        m_area->ensureVisible(0, qRound(marked.center().y() * m_widget->width() / shown.width));
    }
}

/// A paragraph begins on the first page that holds a run of it.
void PreviewPanel::turnToSentence() {
    const std::optional<int> page = pageOfSentence(m_pages->pages, m_sentence);
    turnTo(page.value_or(m_page), page ? areaOfSentence(m_pages->pages, *page, m_sentence) : QRectF());
}

void PreviewPanel::turnToCell() {
    const std::optional<TablePlace> place = placeOfCell(m_document->tables(), m_pages->pages, *m_cell);
    turnTo(place ? place->page : m_page, place ? place->area : QRectF());
}

} // namespace budget
