// Writes the sample publication as a PDF, to be looked at, and says how long each step took.
// write_sample OUT.pdf [ROWS of an additional long table]
#include "core/render/page_layout.h"
#include "core/render/pdf_writer.h"
#include "tests/render/sample_publication.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace budget;

int main(int count, char** arguments) {
    if (count < 2) {
        return EXIT_FAILURE;
    }
    Publication publication = sample::publication();
    if (count > 2) {
        publication.blocks.emplace_back(sample::longTable(std::atoi(arguments[2])));
    }
    QElapsedTimer timer;
    timer.start();
    const Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        std::fprintf(stderr, "no font: %s\n", qPrintable(fonts.fault().expected));
        return EXIT_FAILURE;
    }
    std::fprintf(stderr, "fonts %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    const Result<PageSet> pages = layOut(publication, *fonts);
    if (!pages) {
        return EXIT_FAILURE;
    }
    std::fprintf(stderr, "layout %.1f ms, %zu pages\n", static_cast<double>(timer.nsecsElapsed()) / 1e6,
                 pages->pages.size());
    timer.restart();
    const Result<QByteArray> pdf = writePdf(*pages, *fonts);
    if (!pdf) {
        std::fprintf(stderr, "%s\n", qPrintable(pdf.fault().found));
        return EXIT_FAILURE;
    }
    std::fprintf(stderr, "write %.1f ms, %lld bytes\n", static_cast<double>(timer.nsecsElapsed()) / 1e6,
                 static_cast<long long>(pdf->size()));
    for (const FontReport::Taken& taken : fonts->report().roles) {
        std::fprintf(stderr, "role %d: %s (%s)\n", static_cast<int>(taken.role), qPrintable(taken.family),
                     qPrintable(taken.file));
    }
    QFile file(QString::fromLocal8Bit(arguments[1]));
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? EXIT_SUCCESS : EXIT_FAILURE;
}
