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

constexpr int dpi = 144;
constexpr int blockSize = 8;
constexpr double threshold = 0.24;

QImage painted(const Page& page) {
    const double scale = dpi / 72.0;
    QImage image(static_cast<int>(std::ceil(page.width * scale)),
                 static_cast<int>(std::ceil(page.height * scale)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
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

/// The largest difference of ink between the same blocks of two images.
double difference(const QImage& a, const QImage& b) {
    double largest = 0;
    for (int y = 0; y + blockSize <= std::min(a.height(), b.height()); y += blockSize / 2) {
        for (int x = 0; x + blockSize <= std::min(a.width(), b.width()); x += blockSize / 2) {
            largest = std::max(largest, std::abs(inkOf(a, x, y) - inkOf(b, x, y)));
        }
    }
    return largest;
}

} // namespace

TEST(PagePainterTest, PaintsAPageAsThePdfShowsIt) {
    const PageSet set = test::pagesOf(sample::publication());
    const Result<QByteArray> bytes = writePdf(set, test::fonts());
    ASSERT_TRUE(bytes.hasValue());
    const test::PdfFile pdf(*bytes);
    for (const std::size_t i : {0U, 1U, 2U, 3U, 4U, 5U, 9U, 14U}) {
        const QImage shown = pdf.image(static_cast<int>(i), dpi);
        ASSERT_FALSE(shown.isNull());
        EXPECT_LT(difference(painted(set.pages[i]), shown), threshold) << "page " << i;
    }
}

TEST(PagePainterTest, PaintsTrueTypeFacesAsThePdfShowsThem) {
    const QString others = QStringLiteral("ئۇيغۇر Ωж ⠿⠾ ᚠᚢ 10℃");
    const PageSet set = test::pagesOf(test::publicationOf({sample::paragraph(others)}));
    const Result<QByteArray> bytes = writePdf(set, test::fonts());
    ASSERT_TRUE(bytes.hasValue());
    const test::PdfFile pdf(*bytes);
    EXPECT_LT(difference(painted(set.pages.front()), pdf.image(0, dpi)), threshold);
    const QString types = pdf.run(QStringLiteral("pdffonts"), {});
    if (!types.contains(QStringLiteral("TrueType"))) {
        GTEST_SKIP() << "this machine draws all of these with CFF faces";
    }
}

TEST(PagePainterTest, ARunDisplacedByTwoPointsIsNoticed) {
    const PageSet set = test::pagesOf(sample::publication());
    const Result<QByteArray> bytes = writePdf(set, test::fonts());
    ASSERT_TRUE(bytes.hasValue());
    const test::PdfFile pdf(*bytes);
    for (const std::size_t i : {2U, 4U, 5U}) {
        Page page = set.pages[i];
        page.runs[page.runs.size() / 2].origin += QPointF(2, 0);
        EXPECT_GT(difference(painted(page), pdf.image(static_cast<int>(i), dpi)), threshold) << "page " << i;
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
