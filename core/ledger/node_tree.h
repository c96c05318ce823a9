// NodeTree: a small fixed tree whose nodes are an enumeration, as a table of rows in the enumeration's order.
// Parents come before their children.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace budget {

/// One node: its parent (the root is its own), its identifier and its text in a ledger CSV, both UTF-8.
template <typename Node> struct NodeRow {
    Node parent;
    std::string_view id;
    std::string_view ledgerText;
};

template <typename Node, typename Set, std::size_t Count> class NodeTree {
public:
    consteval explicit NodeTree(const std::array<NodeRow<Node>, Count>& rows) : m_rows(rows) {
        for (std::size_t i = 0; i < Count; ++i) {
            m_isLeaf[i] = true;
        }
        for (std::size_t i = Count; i-- > 0;) {
            m_subtrees[i] = m_subtrees[i] | bitOf(i);
            const auto parent = static_cast<std::size_t>(rows[i].parent);
            if (parent != i) {
                m_subtrees[parent] = m_subtrees[parent] | m_subtrees[i];
                m_isLeaf[parent] = false;
            }
        }
    }

    constexpr const NodeRow<Node>& row(Node node) const { return m_rows[static_cast<std::size_t>(node)]; }
    constexpr bool isLeaf(Node node) const { return m_isLeaf[static_cast<std::size_t>(node)]; }
    constexpr Set subtree(Node node) const { return m_subtrees[static_cast<std::size_t>(node)]; }

    /// The deepest node whose subtree holds the whole set; the root for an empty set.
    constexpr Node cover(Set set) const {
        std::size_t deepest = 0;
        for (std::size_t i = Count; i-- > 0 && !set.isEmpty();) {
            if (m_subtrees[i].containsAll(set) && m_subtrees[deepest].containsAll(m_subtrees[i])) {
                deepest = i;
            }
        }
        return static_cast<Node>(deepest);
    }
    std::optional<Node> withId(std::string_view id) const { return find(&NodeRow<Node>::id, id); }
    std::optional<Node> withLedgerText(std::string_view text) const {
        return find(&NodeRow<Node>::ledgerText, text);
    }

private:
    static constexpr Set bitOf(std::size_t index) {
        return Set::fromBits(static_cast<decltype(Set().bits())>(1U << index));
    }
    std::optional<Node> find(std::string_view NodeRow<Node>::*member, std::string_view text) const {
        for (std::size_t i = 0; i < Count; ++i) {
            if (m_rows[i].*member == text) {
                return static_cast<Node>(i);
            }
        }
        return std::nullopt;
    }

    std::array<NodeRow<Node>, Count> m_rows{};
    std::array<Set, Count> m_subtrees{};
    std::array<bool, Count> m_isLeaf{};
};

} // namespace budget
