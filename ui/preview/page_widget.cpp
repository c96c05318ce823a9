#include "ui/preview/page_widget.h"

#include "core/render/page_painter.h"

#include <QPainter>

namespace budget {

PageWidget::PageWidget(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Page of the publication"));
}

const Page* PageWidget::current() const {
    const bool exists = m_pages && m_page >= 0 && m_page < static_cast<int>(m_pages->pages.pages.size());
    return exists ? &m_pages->pages.pages[static_cast<std::size_t>(m_page)] : nullptr;
}

void PageWidget::showPage(const std::shared_ptr<const LaidOut>& pages, int page, const QRectF& marked) {
    m_pages = pages;
    m_page = page;
    m_marked = marked;
    m_drawn = {};
    adjust();
}

void PageWidget::setPageWidth(int width) {
    if (width != m_width && width > 0) {
        m_width = width;
        m_drawn = {};
        adjust();
    }
}

void PageWidget::adjust() {
    setFixedSize(sizeHint());
    update();
}

QSize PageWidget::sizeHint() const {
    const Page* page = current();
    return page ? QSize(m_width, qRound(m_width * page->height / page->width)) : QSize(m_width, m_width);
}

void PageWidget::draw() {
    const Page* page = current();
    if (!page) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    m_drawn = QPixmap(size() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(Qt::white);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = width() / page->width;
    painter.scale(scale, scale);
    if (!m_marked.isEmpty()) {
        painter.fillRect(m_marked, QColor(0xFF, 0xF0, 0xB0));
    }
    paintPage(painter, *page, *m_pages->fonts);
}

void PageWidget::paintEvent(QPaintEvent* event) {
    static_cast<void>(event);
    if (m_drawn.isNull()) {
        draw();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
}

} // namespace budget
