#include "ui/preview/laid_out.h"

#include "core/document/unit_document.h"
#include "core/publication/printout.h"

#include <algorithm>

namespace budget {
namespace {

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
    if (!choice.unit.isEmpty()) {
        Result<Document> one = documentOfUnit(document, choice.unit);
        if (!one) {
            return one.fault();
        }
        document = std::move(one).value();
    }
    // A row that waits to be filled is the clerk's, not the publication's.
    document.placedRows.clear();
    const auto printout = Printout::of(std::move(document));
    if (!printout) {
        return printout.fault();
    }
    Result<Publication> publication = (*printout)->publication();
    if (!publication) {
        return publication.fault();
    }
    if (choice.table > 0) {
        keepTable(*publication, choice.table, (*printout)->workspace().pack());
    }
    Result<PageSet> pages = layOut(*publication, *fonts, progress);
    if (!pages) {
        return pages.fault();
    }
    return LaidOut{std::move(pages).value(), fonts};
}

Result<std::shared_ptr<const FontSet>> officialFontSet() {
    Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        return fonts.fault();
    }
    return std::shared_ptr<const FontSet>(std::make_shared<FontSet>(std::move(fonts).value()));
}

} // namespace budget
