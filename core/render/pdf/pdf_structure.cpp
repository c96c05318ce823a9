#include "core/render/pdf/pdf_structure.h"

#include "core/render/pdf/pdf_content.h"

#include <map>
#include <tuple>

namespace budget {

namespace {

QPDFObjectHandle name(const std::string& text) {
    return QPDFObjectHandle::newName("/" + text);
}

QPDFObjectHandle integer(std::size_t value) {
    return QPDFObjectHandle::newInteger(static_cast<long long>(value));
}

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const std::vector<StructureNode>& nodes, const StructureUse& use)
        : m_pdf(pdf), m_nodes(nodes), m_use(use), m_kids(nodes.size()) {}

    void write() {
        m_root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_objects.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        }
        for (std::size_t i = 1; i < m_nodes.size(); ++i) {
            m_kids[static_cast<std::size_t>(m_nodes[i].parent)].push_back(m_objects[i]);
        }
        takeMarks();
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            writeNode(i);
        }
        m_root.replaceKey("/Type", name("StructTreeRoot"));
        m_root.replaceKey("/K", m_objects.front());
        writeParentTree();
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    void takeMarks() {
        for (std::size_t page = 0; page < m_use.marks.size(); ++page) {
            for (std::size_t mark = 0; mark < m_use.marks[page].size(); ++mark) {
                takeMark(page, mark, static_cast<std::size_t>(m_use.marks[page][mark]));
            }
        }
        for (const StructureUse::Annotation& annotation : m_use.annotations) {
            QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Obj", annotation.object);
            reference.replaceKey("/Pg", m_use.pages[static_cast<std::size_t>(annotation.page)]);
            m_kids[static_cast<std::size_t>(annotation.node)].push_back(reference);
        }
    }

    /// A mark on the page the node already names is a plain number.
    void takeMark(std::size_t page, std::size_t mark, std::size_t node) {
        const auto [first, isNew] = m_pageOfNode.try_emplace(node, page);
        if (first->second == page) {
            m_kids[node].push_back(integer(mark));
            return;
        }
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", m_use.pages[page]);
        reference.replaceKey("/MCID", integer(mark));
        m_kids[node].push_back(reference);
    }

    void writeNode(std::size_t index) {
        const StructureNode& node = m_nodes[index];
        QPDFObjectHandle object = m_objects[index];
        object.replaceKey("/S", name(tagName(node.tag)));
        object.replaceKey("/P", node.parent < 0 ? m_root : m_objects[static_cast<std::size_t>(node.parent)]);
        const auto page = m_pageOfNode.find(index);
        if (page != m_pageOfNode.end()) {
            object.replaceKey("/Pg", m_use.pages[page->second]);
        }
        if (m_kids[index].size() == 1) {
            object.replaceKey("/K", m_kids[index].front());
        } else if (!m_kids[index].empty()) {
            object.replaceKey("/K", QPDFObjectHandle::newArray(m_kids[index]));
        }
        const bool plain = node.columnSpan == 1 && node.rowSpan == 1 && node.scope == HeaderScope::None;
        if (!plain) {
            object.replaceKey("/A", attributes(node));
        }
    }

    /// Cells with the same attributes share one object.
    QPDFObjectHandle attributes(const StructureNode& node) {
        QPDFObjectHandle& shared = m_attributes[{node.columnSpan, node.rowSpan, node.scope}];
        if (!shared.isInitialized()) {
            QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
            object.replaceKey("/O", name("Table"));
            if (node.scope != HeaderScope::None) {
                object.replaceKey("/Scope", name(node.scope == HeaderScope::Column ? "Column" : "Row"));
            }
            if (node.columnSpan > 1) {
                object.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(node.columnSpan));
            }
            if (node.rowSpan > 1) {
                object.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(node.rowSpan));
            }
            shared = m_pdf.makeIndirectObject(object);
        }
        return shared;
    }

    void writeParentTree() {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        for (std::size_t page = 0; page < m_use.marks.size(); ++page) {
            QPDFObjectHandle parents = QPDFObjectHandle::newArray();
            for (const int node : m_use.marks[page]) {
                parents.appendItem(m_objects[static_cast<std::size_t>(node)]);
            }
            numbers.appendItem(integer(page));
            numbers.appendItem(m_pdf.makeIndirectObject(parents));
        }
        for (std::size_t i = 0; i < m_use.annotations.size(); ++i) {
            numbers.appendItem(QPDFObjectHandle::newInteger(annotationKey(m_use, i)));
            numbers.appendItem(m_objects[static_cast<std::size_t>(m_use.annotations[i].node)]);
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          QPDFObjectHandle::newInteger(annotationKey(m_use, m_use.annotations.size())));
    }

    QPDF& m_pdf;
    const std::vector<StructureNode>& m_nodes;
    const StructureUse& m_use;
    std::vector<std::vector<QPDFObjectHandle>> m_kids;
    std::vector<QPDFObjectHandle> m_objects;
    std::map<std::size_t, std::size_t> m_pageOfNode;
    std::map<std::tuple<int, int, HeaderScope>, QPDFObjectHandle> m_attributes;
    QPDFObjectHandle m_root;
};

} // namespace

int annotationKey(const StructureUse& use, std::size_t annotation) {
    return static_cast<int>(use.pages.size() + annotation);
}

void writeStructure(QPDF& pdf, const std::vector<StructureNode>& nodes, const StructureUse& use) {
    StructureWriter(pdf, nodes, use).write();
}

} // namespace budget
