// PageWidget: one finished page, painted as it will be printed: black on white in every theme.
#pragma once

#include "ui/preview/laid_out.h"

#include <QPixmap>
#include <QWidget>

namespace budget {

class PageWidget : public QWidget {
    Q_OBJECT

public:
    explicit PageWidget(QWidget* parent = nullptr);

    void showPage(const std::shared_ptr<const LaidOut>& pages, int page, const QRectF& marked = {});
    /// The width in logical pixels the page takes; its height follows.
    void setPageWidth(int width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Page* current() const;
    void adjust();
    void draw();

    std::shared_ptr<const LaidOut> m_pages;
    int m_page = 0;
    int m_width = 400;
    QRectF m_marked;
    QPixmap m_drawn;
};

} // namespace budget
