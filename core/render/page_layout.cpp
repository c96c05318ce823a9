#include "core/render/page_layout.h"

#include "core/render/layout/contents_layout.h"
#include "core/render/layout/cover_layout.h"
#include "core/render/layout/grid_layout.h"
#include "core/render/layout/page_furniture.h"
#include "core/render/layout/text_flow.h"

namespace budget {

namespace {

/// Moves the pages and nodes of a stretch behind those that are there.
void append(PageSet& set, PageSet stretch, PageNumbering numbering) {
    if (stretch.pages.empty()) {
        return;
    }
    const int firstPage = static_cast<int>(set.pages.size());
    const int firstNode = static_cast<int>(set.structure.size());
    set.stretches.push_back({firstPage, numbering});
    for (StructureNode& node : stretch.structure) {
        node.parent = node.parent < 0 ? 0 : node.parent + firstNode;
        set.structure.push_back(node);
    }
    const auto move = [&](int& node) { node += node == artifact ? 0 : firstNode; };
    for (Page& page : stretch.pages) {
        for (GlyphRun& run : page.runs) {
            move(run.node);
        }
        for (Link& link : page.links) {
            move(link.node);
        }
        for (CellBox& cell : page.cells) {
            move(cell.node);
        }
        set.pages.push_back(std::move(page));
    }
    for (OutlineEntry& entry : stretch.outline) {
        entry.target.page += firstPage;
        set.outline.push_back(std::move(entry));
    }
}

class PublicationLayout {
public:
    PublicationLayout(const Publication& publication, const FontSet& fonts, const Progress& progress)
        : m_publication(publication), m_progress(progress), m_shaper(fonts), m_cover(m_shaper, m_breaker),
          m_contents(m_shaper, m_breaker), m_body(m_shaper, m_breaker), m_text(m_body) {}

    Result<PageSet> run() {
        const auto total = static_cast<int>(m_publication.blocks.size());
        const std::function<bool()> keepGoing = [&] { return !m_progress || m_progress(m_done, total); };
        for (const Block& block : m_publication.blocks) {
            if (!keepGoing() || !add(block, keepGoing)) {
                return Fault{.kind = FaultKind::Internal, .found = QStringLiteral("cancelled")};
            }
            ++m_done;
        }
        m_text.finish();
        for (const Block& block : m_publication.blocks) {
            if (const auto* contents = std::get_if<Contents>(&block)) {
                layOutContents(*contents, m_body.contentsEntries(), m_contents);
            }
        }
        keepGoing();
        return assembled();
    }

private:
    bool add(const Block& block, const std::function<bool()>& keepGoing) {
        if (const auto* cover = std::get_if<Cover>(&block)) {
            layOutCover(*cover, m_cover);
        } else if (const auto* heading = std::get_if<Heading>(&block)) {
            m_text.add(*heading);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            m_text.add(*paragraph);
        } else if (const auto* grid = std::get_if<Grid>(&block)) {
            return layOutGrid(*grid, m_body, m_text, keepGoing);
        }
        return true;
    }

    PageSet assembled() {
        PageSet set{.title = m_publication.title,
                    .author = m_publication.author,
                    .language = m_publication.language,
                    .structure = {StructureNode{}}};
        PageSet cover = m_cover.takePages();
        PageSet contents = m_contents.takePages();
        PageSet body = m_body.takePages();
        numberPages(contents.pages, PageNumbering::Roman, m_body);
        numberPages(body.pages, PageNumbering::Arabic, m_body);
        for (PageSet* stretch : {&cover, &contents, &body}) {
            markDraft(stretch->pages, m_publication.draft, m_body);
        }
        const auto front = static_cast<int>(cover.pages.size() + contents.pages.size());
        for (Page& page : contents.pages) {
            for (Link& link : page.links) {
                link.target.page += front;
            }
        }
        append(set, std::move(cover), PageNumbering::None);
        append(set, std::move(contents), PageNumbering::Roman);
        append(set, std::move(body), PageNumbering::Arabic);
        return set;
    }

    const Publication& m_publication;
    const Progress& m_progress;
    LineBreaker m_breaker;
    Shaper m_shaper;
    PageFlow m_cover;
    PageFlow m_contents;
    PageFlow m_body;
    TextFlow m_text;
    int m_done = 0;
};

} // namespace

Result<PageSet> layOut(const Publication& publication, const FontSet& fonts, const Progress& progress) {
    return PublicationLayout(publication, fonts, progress).run();
}

} // namespace budget
