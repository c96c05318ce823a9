#include "core/render/pdf/pdf_navigation.h"

#include <algorithm>

namespace budget {

namespace {

QPDFObjectHandle name(const std::string& text) {
    return QPDFObjectHandle::newName("/" + text);
}

QPDFObjectHandle real(double value) {
    return QPDFObjectHandle::newReal(value, 3);
}

QPDFObjectHandle words(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A little above the line, so that it does not stick to the window's edge.
QPDFObjectHandle destination(const PageSet& set, const std::vector<QPDFObjectHandle>& pages,
                             Destination target) {
    constexpr double headroom = 12;
    const auto page = static_cast<std::size_t>(target.page);
    return QPDFObjectHandle::newArray({pages[page], name("XYZ"), QPDFObjectHandle::newNull(),
                                       real(set.pages[page].height - target.y + headroom),
                                       QPDFObjectHandle::newNull()});
}

/// Bookmarks as a tree; an entry hangs under the last one before it with a smaller level.
class OutlineWriter {
public:
    OutlineWriter(QPDF& pdf, const PageSet& set, const std::vector<QPDFObjectHandle>& pages)
        : m_pdf(pdf), m_set(set), m_pages(pages) {}

    QPDFObjectHandle write() {
        m_branches.push_back({0, newObject(), {}});
        for (const OutlineEntry& entry : m_set.outline) {
            while (m_branches.size() > 1 && m_branches.back().level >= entry.level) {
                close();
            }
            QPDFObjectHandle object = newObject();
            object.replaceKey("/Title", words(entry.text));
            object.replaceKey("/Dest", destination(m_set, m_pages, entry.target));
            m_branches.back().children.push_back(object);
            m_branches.push_back({entry.level, object, {}});
        }
        while (m_branches.size() > 1) {
            close();
        }
        QPDFObjectHandle root = m_branches.front().object;
        root.replaceKey("/Type", name("Outlines"));
        link(m_branches.front());
        return root;
    }

private:
    struct Branch {
        int level = 0;
        QPDFObjectHandle object;
        std::vector<QPDFObjectHandle> children;
    };

    QPDFObjectHandle newObject() { return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); }

    void close() {
        link(m_branches.back());
        m_branches.pop_back();
    }

    /// Parts are shown closed at first; the root counts what is visible.
    void link(Branch& branch) {
        std::vector<QPDFObjectHandle>& children = branch.children;
        if (children.empty()) {
            return;
        }
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i].replaceKey("/Parent", branch.object);
            if (i > 0) {
                children[i].replaceKey("/Prev", children[i - 1]);
                children[i - 1].replaceKey("/Next", children[i]);
            }
        }
        branch.object.replaceKey("/First", children.front());
        branch.object.replaceKey("/Last", children.back());
        const auto count = static_cast<long long>(children.size());
        branch.object.replaceKey("/Count", QPDFObjectHandle::newInteger(branch.level == 0 ? count : -count));
    }

    QPDF& m_pdf;
    const PageSet& m_set;
    const std::vector<QPDFObjectHandle>& m_pages;
    std::vector<Branch> m_branches;
};

} // namespace

void writeOutline(QPDF& pdf, const PageSet& set, const std::vector<QPDFObjectHandle>& pages) {
    if (set.outline.empty()) {
        return;
    }
    pdf.getRoot().replaceKey("/Outlines", OutlineWriter(pdf, set, pages).write());
    pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
}

void writePageLabels(QPDF& pdf, const PageSet& set) {
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (const PageStretch& stretch : set.stretches) {
        QPDFObjectHandle style = QPDFObjectHandle::newDictionary();
        if (stretch.numbering != PageNumbering::None) {
            style.replaceKey("/S", name(stretch.numbering == PageNumbering::Roman ? "r" : "D"));
        } else {
            style.replaceKey("/P", words(QStringLiteral("封面")));
        }
        if (stretch.firstNumber != 1) {
            style.replaceKey("/St", QPDFObjectHandle::newInteger(stretch.firstNumber));
        }
        numbers.appendItem(QPDFObjectHandle::newInteger(stretch.firstPage));
        numbers.appendItem(style);
    }
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

void writeLinks(QPDF& pdf, const PageSet& set, int page, StructureUse& use) {
    const Page& source = set.pages[static_cast<std::size_t>(page)];
    if (source.links.empty()) {
        return;
    }
    QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
    for (const Link& link : source.links) {
        const QRectF& area = link.area;
        QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
        object.replaceKey("/Type", name("Annot"));
        object.replaceKey("/Subtype", name("Link"));
        object.replaceKey("/Rect",
                          QPDFObjectHandle::newArray({real(area.left()), real(source.height - area.bottom()),
                                                      real(area.right()), real(source.height - area.top())}));
        object.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        object.replaceKey("/F", QPDFObjectHandle::newInteger(4));
        object.replaceKey("/Contents", words(link.text));
        object.replaceKey("/Dest", destination(set, use.pages, link.target));
        object.replaceKey("/StructParent",
                          QPDFObjectHandle::newInteger(annotationKey(use, use.annotations.size())));
        const QPDFObjectHandle annotation = pdf.makeIndirectObject(object);
        annotations.appendItem(annotation);
        use.annotations.push_back({annotation, page, link.node});
    }
    use.pages[static_cast<std::size_t>(page)].replaceKey("/Annots", annotations);
}

} // namespace budget
