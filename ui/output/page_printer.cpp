#include "ui/output/page_printer.h"

#include "core/render/page_painter.h"

#include <QPainter>
#include <QPrinter>

namespace budget {
namespace {

QPageLayout layoutOf(const Page& page) {
    const auto orientation = page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(QPageSize::A4), orientation, QMarginsF()};
}

} // namespace

bool printPages(const LaidOut& pages, QPrinter& printer) {
    const auto count = static_cast<int>(pages.pages.pages.size());
    const bool ranged = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = ranged ? printer.fromPage() - 1 : 0;
    const int last = ranged ? std::min(printer.toPage(), count) - 1 : count - 1;
    if (first > last) {
        return false;
    }
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(pages.pages.pages[static_cast<std::size_t>(first)]));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    for (int i = first; i <= last; ++i) {
        const Page& page = pages.pages.pages[static_cast<std::size_t>(i)];
        if (i > first) {
            printer.setPageLayout(layoutOf(page));
            if (!printer.newPage()) {
                return false;
            }
        }
        painter.save();
        const qreal scale = printer.resolution() / 72.0;
        painter.scale(scale, scale);
        paintPage(painter, page, *pages.fonts);
        painter.restore();
    }
    return painter.end();
}

} // namespace budget
