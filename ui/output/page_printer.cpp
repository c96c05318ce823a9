#include "ui/output/page_printer.h"

#include "core/render/page_painter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPrinter>

namespace budget {
namespace {

QPageLayout::Orientation orientationOf(const Page& page) {
    return page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait;
}

QPageLayout layoutOf(const Page& page) {
    return {QPageSize(QPageSize::A4), orientationOf(page), QMarginsF()};
}

/// A page across a sheet that stands upright, or upright on one that lies: a preview cannot turn its sheets
/// once it has begun.
void turnWhereSheetIsTurned(QPainter& painter, const Page& page, const QPrinter& printer) {
    if (printer.pageLayout().orientation() != orientationOf(page)) {
        painter.translate(printer.paperRect(QPrinter::DevicePixel).width(), 0);
        painter.rotate(90);
    }
}

/// Not for every engine while it paints.
bool canTurnSheets(const QPrinter& printer) {
    return printer.paintEngine()->type() == QPaintEngine::Pdf;
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
            if (canTurnSheets(printer)) {
                printer.setPageLayout(layoutOf(page));
            }
            if (!printer.newPage()) {
                return false;
            }
        }
        painter.save();
        turnWhereSheetIsTurned(painter, page, printer);
        const qreal scale = printer.resolution() / 72.0;
        painter.scale(scale, scale);
        paintPage(painter, page, *pages.fonts);
        painter.restore();
    }
    return painter.end();
}

} // namespace budget
