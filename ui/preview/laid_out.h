// LaidOut: a publication as finished pages together with the typefaces they were set in; what preview,
// printer and export share.
#pragma once

#include "core/document/document.h"
#include "core/publication/content.h"
#include "core/render/page_layout.h"
#include "core/render/page_range.h"

#include <QString>

#include <memory>
#include <optional>

namespace budget {

struct LaidOut {
    PageSet pages;
    std::shared_ptr<const FontSet> fonts; ///< shared: a page is painted after the next layout has begun
};

/// What of the publication is laid out.
struct OutputChoice {
    QString unit;                      ///< one unit's publication alone; empty = the department's
    int table = 0;                     ///< one table alone, by its number; 0 = everything
    std::vector<PageRange> pages = {}; ///< of what is laid out; none = all
};

/// Lays a document out; may be called on any thread. A cancelled layout is FaultKind::Internal, `found` =
/// "cancelled".
Result<LaidOut> layOutDocument(Document document, const OutputChoice& choice,
                               const std::shared_ptr<const FontSet>& fonts, const Progress& progress = {});

/// The page a paragraph begins on, by Paragraph::id.
std::optional<int> pageOfSentence(const PageSet& pages, const QString& id);
/// What of the page the paragraph takes.
QRectF areaOfSentence(const PageSet& pages, int page, const QString& id);

/// The typefaces of this machine, looked for once.
Result<std::shared_ptr<const FontSet>> officialFontSet();

} // namespace budget
