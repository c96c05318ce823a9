// Workspace: a document with its layout pack, its code book and its tables, which follow every edit.
#pragma once

#include "core/edit/edit.h"

#include <memory>

namespace budget {

class Workspace {
public:
    /// Loads the document's layout pack and code lists and computes its tables.
    static Result<std::unique_ptr<Workspace>> open(Document document);

    const Document& document() const { return m_document; }
    const LayoutPack& pack() const { return m_pack; }
    const CodeBook& codeBook() const { return m_book; }
    const Tables& tables() const { return *m_tables; }

    /// The edit taken back, and what changed in the tables.
    struct Outcome {
        Edit inverse;
        ChangeSet changes;
        bool tablesRebuilt = false;  ///< the code lists changed: every table was computed anew
    };
    Outcome apply(const Edit& edit);

private:
    Workspace(Document document, LayoutPack pack, CodeBook book);

    Document m_document;
    LayoutPack m_pack;
    CodeBook m_book;
    std::unique_ptr<Tables> m_tables;  // refers to m_pack and m_book
};

}  // namespace budget
