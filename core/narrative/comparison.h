// Comparison: a printed figure beside last year's, and the shares of one sentence group. All from printed
// figures.
#pragma once

#include "core/base/money.h"
#include "core/document/document.h"

#include <optional>
#include <vector>

namespace budget {

/// This year's printed figure and, where it is known, last year's.
class Comparison {
public:
    Comparison(Figure now, std::optional<Figure> last) : m_now(now), m_last(last) {}

    bool isKnown() const { return m_last.has_value(); }
    Figure now() const { return m_now; }
    Figure last() const { return m_last.value_or(Figure()); }
    /// The change without its sign.
    Figure difference() const;
    bool falls() const { return isKnown() && m_now < last(); }
    bool changes() const { return isKnown() && m_now != last(); }
    /// Last year had nothing and this year has something: there is no finite rate.
    bool startsFromZero() const { return changes() && last() == Figure(); }
    /// The change in percent of last year, without its sign; 0 without a change, 100 from zero.
    Percent rate() const;

private:
    Figure m_now;
    std::optional<Figure> m_last;
};

/// A change the narrative has to explain: from the document's threshold on, or each where it has none.
bool needsReason(const Comparison& change, const Settings& settings);

/// The shares of `parts` in `whole`; all zero where whole is zero. They are made to add up to 100.00 only
/// when the parts make up the whole.
std::vector<Percent> sharesOf(const std::vector<Figure>& parts, Figure whole, ShareRounding rounding);

} // namespace budget
