// The structure tree of a tagged PDF: what reading programs and text extraction follow.
#pragma once

#include "core/render/display_list.h"

#include <qpdf/JSON.hh> // QPDF.hh needs the whole type
#include <qpdf/QPDF.hh>

#include <vector>

namespace budget {

/// What the pages hold of the structure, gathered while they are written.
struct StructureUse {
    std::vector<QPDFObjectHandle> pages;
    std::vector<std::vector<int>> marks; ///< by page, then marked-content id: the node
    struct Annotation {
        QPDFObjectHandle object;
        int page = 0;
        int node = 0;
    };
    std::vector<Annotation> annotations;
};

/// The key in the parent tree of an annotation; a page's key is its index.
int annotationKey(const StructureUse& use, std::size_t annotation);

void writeStructure(QPDF& pdf, const std::vector<StructureNode>& nodes, const StructureUse& use);

} // namespace budget
