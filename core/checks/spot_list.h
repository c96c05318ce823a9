// SpotList: the places at which one rule does not hold, in the order of tables, rows and columns.
#pragma once

#include "core/checks/panel_figures.h"

#include <limits>
#include <map>
#include <tuple>

namespace budget {

struct Spot {
    CellRef cell;
    Money left;
    Money right;
    const char* facet = "";
};

class SpotList {
public:
    void clear() {
        m_spots.clear();
        m_changed = true;
    }
    void put(int panel, const RowOrder& order, Spot spot) {
        m_changed = true;
        const int column = spot.cell.column;
        m_spots.insert_or_assign(Key{panel, order, column, spot.facet}, std::move(spot));
    }
    /// Takes a row of a panel out.
    void eraseRow(int panel, const RowOrder& order) {
        const auto first = m_spots.lower_bound(Key{panel, order, -1, ""});
        auto last = first;
        while (last != m_spots.end() && std::get<0>(last->first) == panel &&
               std::get<1>(last->first) == order) {
            ++last;
        }
        m_changed = m_changed || first != last;
        m_spots.erase(first, last);
    }

    bool isEmpty() const { return m_spots.empty(); }
    std::size_t size() const { return m_spots.size(); }
    /// Calls `visit` with each spot, or the first `most` of them.
    template <typename Visit> void forEach(std::size_t most, Visit visit) const {
        for (auto spot = m_spots.begin(); spot != m_spots.end() && most-- > 0; ++spot) {
            visit(spot->second);
        }
    }
    /// The spots are to be written anew although they are the same.
    void renew() { m_changed = m_changed || !m_spots.empty(); }
    /// Whether anything changed since it was asked last.
    bool takeChanged() { return std::exchange(m_changed, false); }

private:
    using Key = std::tuple<int, RowOrder, int, std::string_view>;
    std::map<Key, Spot> m_spots;
    bool m_changed = true;
};

} // namespace budget
