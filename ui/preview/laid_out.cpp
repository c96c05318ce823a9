#include "ui/preview/laid_out.h"

#include "core/checks/output_mark.h"

#include <algorithm>

namespace budget {
namespace {

/// Height of a line of glyphs in parts of its size, from the top to below the baseline.
constexpr double descent = 1.2;

bool isOf(const PageSet& pages, const GlyphRun& run, const QString& id) {
    return run.node >= 0 && pages.structure[static_cast<std::size_t>(run.node)].source == id;
}

/// The grid of one table alone.
void keepTable(Publication& publication, int number, const LayoutPack& pack) {
    const QString label = QString(pack.labels.number).replace(QStringLiteral("{n}"), QString::number(number));
    std::erase_if(publication.blocks, [&](const Block& block) {
        const auto* grid = std::get_if<Grid>(&block);
        return !grid || grid->label != label;
    });
}

} // namespace

Result<LaidOut> layOutDocument(Document document, const OutputChoice& choice,
                               const std::shared_ptr<const FontSet>& fonts, const Progress& progress) {
    const Result<Output> output = outputOf(std::move(document), choice.unit, QDateTime::currentDateTime());
    if (!output) {
        return output.fault();
    }
    Result<Publication> publication = output->printout->publication(output->draft);
    if (!publication) {
        return publication.fault();
    }
    if (choice.table > 0) {
        keepTable(*publication, choice.table, output->printout->workspace().pack());
    }
    Result<PageSet> pages = layOut(*publication, *fonts, progress);
    if (!pages) {
        return pages.fault();
    }
    return LaidOut{pagesInside(std::move(pages).value(), choice.pages), fonts};
}

std::optional<int> pageOfSentence(const PageSet& pages, const QString& id) {
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const GlyphRun& run : pages.pages[page].runs) {
            if (isOf(pages, run, id)) {
                return static_cast<int>(page);
            }
        }
    }
    return std::nullopt;
}

QRectF areaOfSentence(const PageSet& pages, int page, const QString& id) {
    QRectF area;
    for (const GlyphRun& run : pages.pages[static_cast<std::size_t>(page)].runs) {
        if (isOf(pages, run, id)) {
            area |= QRectF(run.origin.x(), run.origin.y() - run.size, run.width, run.size * descent);
        }
    }
    return area;
}

Result<std::shared_ptr<const FontSet>> officialFontSet() {
    Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        return fonts.fault();
    }
    return std::shared_ptr<const FontSet>(std::make_shared<FontSet>(std::move(fonts).value()));
}

} // namespace budget
