#include "ui/preview/preview_panel.h"

#include "core/tables/row_text.h"
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
    if (m_cell) {
        turnToCell();
    } else {
        turnTo(m_page);
    }
}

void PreviewPanel::follow(const std::optional<CellRef>& cell) {
    m_cell = cell;
    if (m_pages && m_cell) {
        turnToCell();
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

/// The tables are the first grids of the publication, in the order of the layout.
void PreviewPanel::turnToCell() {
    const std::vector<TableLine> lines = linesOf(m_document->tables(), m_cell->table);
    const auto line = std::ranges::find_if(lines, [this](const TableLine& candidate) {
        return candidate[static_cast<std::size_t>(m_cell->panel)] == m_cell->row;
    });
    int column = 0;
    for (int p = 0; p <= m_cell->panel; ++p) {
        for (const int shown : m_document->tables().panel(m_cell->table, p).shownColumns()) {
            if (p == m_cell->panel && shown >= m_cell->column) {
                break;
            }
            ++column;
        }
    }
    const auto row = static_cast<int>(line - lines.begin());
    for (int page = 0; page < pageCount(); ++page) {
        for (const CellBox& box : m_pages->pages.pages[static_cast<std::size_t>(page)].cells) {
            if (box.grid == m_cell->table && !box.isHeader && box.row == row && box.column == column) {
                turnTo(page, box.area);
                return;
            }
        }
    }
    turnTo(m_page);
}

} // namespace budget
