// Running text: headings, paragraphs and the signature at the end.
#pragma once

#include "core/render/layout/page_flow.h"

namespace budget {

class TextFlow {
public:
    explicit TextFlow(PageFlow& pages) : m_pages(pages) {}

    /// Headings wait for what follows them, so that none is the last line of a page.
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    /// Starts the page of a grid with the headings that wait; a part's heading gets a page of its own.
    void startGridPage(PageShape shape);
    /// Puts what still waits.
    void finish();

private:
    void startTextPage();
    void putHeadings(double following);
    double headingsHeight(double width) const;
    void putHeading(const Heading& heading);
    void putDivider();
    void putBody(const TextBlock& block, int node);
    void putSignature();
    TextBlock headingBlock(const Heading& heading, double width) const;
    void announce(const Heading& heading);

    PageFlow& m_pages;
    std::vector<Heading> m_waiting;
    std::vector<Paragraph> m_signature;
    bool m_onGridPage = false; ///< text does not go on below a grid
};

} // namespace budget
