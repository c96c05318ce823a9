#include "core/render/page_painter.h"

#include "core/render/pdf_writer.h"
#include "tests/render/pdf_tools.h"
#include "tests/render/sample_publication.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace budget;

namespace {

constexpr int dpi = 100;
constexpr int blockSize = 4;
constexpr double threshold = 0.012;

QImage painted(const Page& page, double shift) {
    const double scale = dpi / 72.0;
    QImage image(static_cast<int>(std::ceil(page.width * scale)),
                 static_cast<int>(std::ceil(page.height * scale)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(shift, 0);
    paintPage(painter, page, test::fonts());
    return image;
}

double inkOf(const QImage& image, int left, int top) {
    int dark = 0;
    for (int y = top; y < top + blockSize; ++y) {
        for (int x = left; x < left + blockSize; ++x) {
            dark += 255 - image.constScanLine(y)[x];
        }
    }
    return dark / (255.0 * blockSize * blockSize);
}

/// The mean difference of ink over all blocks that have ink in either image.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    int inked = 0;
    for (int y = 0; y + blockSize <= std::min(a.height(), b.height()); y += blockSize) {
        for (int x = 0; x + blockSize <= std::min(a.width(), b.width()); x += blockSize) {
            const double inkA = inkOf(a, x, y);
            const double inkB = inkOf(b, x, y);
            sum += std::abs(inkA - inkB);
            inked += inkA > 0 || inkB > 0 ? 1 : 0;
        }
    }
    return inked > 0 ? sum / inked : 1;
}

} // namespace

TEST(PagePainterTest, PaintsEveryPageAsThePdfShowsIt) {
    const PageSet set = test::pagesOf(sample::publication());
    const Result<QByteArray> bytes = writePdf(set, test::fonts());
    ASSERT_TRUE(bytes.hasValue());
    const test::PdfFile pdf(*bytes);
    for (std::size_t i = 0; i < set.pages.size(); ++i) {
        const QImage shown = pdf.image(static_cast<int>(i), dpi);
        ASSERT_FALSE(shown.isNull());
        EXPECT_LT(difference(painted(set.pages[i], 0), shown), threshold) << "page " << i;
        EXPECT_GT(difference(painted(set.pages[i], 2), shown), 3 * threshold) << "page " << i;
    }
}

TEST(PagePainterTest, LeavesThePainterAsItWas) {
    const PageSet set = test::pagesOf(sample::publication());
    QImage image(10, 10, QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.scale(2, 2);
    const QTransform before = painter.transform();
    paintPage(painter, set.pages.front(), test::fonts());
    EXPECT_EQ(painter.transform(), before);
}
