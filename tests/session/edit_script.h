// EditScript: a document and random edits of it that depend on a seed alone, so that two processes agree on
// every state.
#pragma once

#include "tests/support/random_ledger.h"

namespace budget::test {

class EditScript {
public:
    explicit EditScript(unsigned seed) : m_random(seed), m_document(m_random.document(3, 2)) {
        m_random.fill(m_document.ledger, 40, Depth::AnyNode);
    }

    const Document& document() const { return m_document; }
    /// State 1 is the document nothing was done to.
    std::uint64_t state() const { return m_state; }
    /// An edit that fits the document as it is.
    Edit next() { return m_random.edit(m_document); }
    void apply(const Edit& edit) {
        applyEdit(m_document, edit);
        ++m_state;
    }
    /// Goes on to a state that lies ahead.
    const Document& advance(std::uint64_t state) {
        while (m_state < state) {
            apply(next());
        }
        return m_document;
    }

private:
    RandomLedger m_random;
    Document m_document;
    std::uint64_t m_state = 1;
};

} // namespace budget::test
