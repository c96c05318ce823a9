// What stands around a grid's rules: label, title, 编制部门 and 单位 above, the note below.
#pragma once

#include "core/render/layout/page_flow.h"

#include <optional>

namespace budget {

/// Whether a page is a grid's first or one that continues it.
enum class GridPage : std::uint8_t { First, Continued };

class GridFrame {
public:
    GridFrame(const Grid& grid, const PageFlow& pages, double width);

    double heightAbove(GridPage page) const;
    double heightBelow() const;
    /// Puts what stands above the rules; on a continued page it is no content.
    void putAbove(PageFlow& pages, GridPage page) const;
    void putBelow(PageFlow& pages) const; ///< a note longer than the page goes on on the next

private:
    bool isRepeated() const { return m_grid.style == GridStyle::Table; }
    double lineHeight() const;

    const Grid& m_grid;
    double m_width = 0;
    std::optional<TextBlock> m_label;
    std::optional<TextBlock> m_title;
    std::optional<TextBlock> m_subtitle;
    std::optional<TextBlock> m_left;
    std::optional<TextBlock> m_right;
    std::optional<TextBlock> m_note;
};

} // namespace budget
