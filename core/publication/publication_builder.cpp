#include "core/publication/publication_builder.h"

#include "core/narrative/free_text.h"
#include "core/publication/performance_forms.h"

#include <utility>

namespace budget {
namespace {

/// Parts and their first-level headings are listed in the contents.
constexpr int deepestInContents = 2;

Span spanOf(const TextSpan& span) {
    return {span.text, span.figure && span.figure->aspect == Aspect::Term};
}

/// Neighbours of the same kind become one span.
std::vector<Span> spansOf(const std::vector<TextSpan>& spans) {
    std::vector<Span> joined;
    for (const TextSpan& each : spans) {
        const Span span = spanOf(each);
        if (!joined.empty() && joined.back().strong == span.strong) {
            joined.back().text += span.text;
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

class Builder {
public:
    void addSection(const NarrativeSection& section) {
        m_blocks.emplace_back(Heading{section.level, section.heading,
                                      section.level <= deepestInContents ? section.heading : QString(),
                                      section.level == 1});
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            const auto kind = paragraph.signature ? ParagraphKind::Signature : ParagraphKind::Body;
            m_blocks.emplace_back(Paragraph{kind, spansOf(paragraph.spans), paragraph.id});
        }
    }
    void addGrids(std::vector<Grid> grids) {
        for (Grid& grid : grids) {
            m_blocks.emplace_back(std::move(grid));
        }
    }
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    std::vector<Block> m_blocks;
};

} // namespace

Publication buildPublication(const PublicationPack& pack, const NarrativePack& narrative,
                             const NarrativeSource& source, std::vector<Grid> tables) {
    const QString& department = source.document.department;
    const QString title = filledIn(pack.coverTitle, source.document.year);
    Builder builder;
    builder.add(Cover{department, title});
    builder.add(Contents{pack.contentsTitle});
    for (const NarrativeSection& section : narrate(narrative, source)) {
        builder.addSection(section);
        if (section.insertion == Insertion::Tables) {
            builder.addGrids(std::exchange(tables, {}));
        } else if (section.insertion == Insertion::Forms) {
            builder.addGrids(performanceForms(pack, narrative, source));
        }
    }
    return {department + title, department, pack.language, {}, builder.take()};
}

} // namespace budget
