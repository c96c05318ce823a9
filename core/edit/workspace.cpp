#include "core/edit/workspace.h"

namespace budget {

Workspace::Workspace(Document document, LayoutPack pack, CodeBook book)
    : m_document(std::move(document)), m_pack(std::move(pack)), m_book(std::move(book)),
      m_tables(std::make_unique<Tables>(m_pack, m_book)) {
    m_tables->compute(m_document.ledger, m_document.placedRows);
}

Result<std::unique_ptr<Workspace>> Workspace::open(Document document) {
    Result<LayoutPack> pack = loadLayoutPack(document.layout);
    if (!pack) {
        return pack.fault();
    }
    Result<CodeBook> book = codeBookOf(document);
    if (!book) {
        return book.fault();
    }
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(document), std::move(pack).value(), std::move(book).value()));
}

Workspace::Outcome Workspace::apply(const Edit& edit) {
    AppliedEdit applied = applyEdit(m_document, edit);
    Outcome outcome;
    outcome.inverse = std::move(applied.inverse);
    if (applied.codesChanged) {
        if (Result<CodeBook> book = codeBookOf(m_document)) {
            m_book = std::move(book).value();
        }
        m_tables->compute(m_document.ledger, m_document.placedRows);
        outcome.tablesRebuilt = true;
        return outcome;
    }
    outcome.changes = m_tables->apply(m_document.ledger, applied.entries, applied.placed, applied.unplaced);
    if (applied.orderChanged) {
        ChangeSet moved = m_tables->reorder(m_document.ledger);
        for (PanelChange& change : moved.panels) {
            outcome.changes.panels.push_back(std::move(change));
        }
    }
    return outcome;
}

} // namespace budget
