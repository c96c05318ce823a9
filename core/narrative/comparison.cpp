#include "core/narrative/comparison.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace budget {
namespace {

__extension__ typedef __int128 Wide; // products of two 64-bit numbers

constexpr std::int64_t hundredPercent = 10'000;

Figure magnitudeOf(Figure figure) {
    return Figure::fromUnits(std::abs(figure.units()));
}

bool makeUp(const std::vector<Figure>& parts, Figure whole) {
    const auto add = [](std::int64_t sum, Figure part) { return sum + part.units(); };
    // Parts in 万元 may miss their rounded total by half a unit each (尾差).
    const std::int64_t sum = std::accumulate(parts.begin(), parts.end(), std::int64_t{0}, add);
    return std::abs(sum - whole.units()) <= static_cast<std::int64_t>(parts.size());
}

std::int64_t residual(const std::vector<Percent>& shares) {
    const auto add = [](std::int64_t sum, Percent share) { return sum + share.hundredths(); };
    return hundredPercent - std::accumulate(shares.begin(), shares.end(), std::int64_t{0}, add);
}

void giveResidualToLargest(std::vector<Percent>& shares, const std::vector<Figure>& parts) {
    const auto largest = std::max_element(parts.begin(), parts.end()) - parts.begin();
    Percent& share = shares[static_cast<std::size_t>(largest)];
    share = Percent::fromHundredths(share.hundredths() + residual(shares));
}

/// What a share lost or won by rounding, in units that compare among shares of one whole.
Wide roundingError(Figure part, Percent share, Figure whole) {
    return static_cast<Wide>(part.units()) * hundredPercent -
           static_cast<Wide>(share.hundredths()) * whole.units();
}

/// Hamilton's method: starting from rounded shares, single hundredths go where they err least.
void giveByLargestRemainder(std::vector<Percent>& shares, const std::vector<Figure>& parts, Figure whole) {
    for (std::int64_t left = residual(shares); left != 0; left += left > 0 ? -1 : 1) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < shares.size(); ++i) {
            const Wide here = roundingError(parts[i], shares[i], whole);
            const Wide there = roundingError(parts[best], shares[best], whole);
            best = (left > 0 ? here > there : here < there) ? i : best;
        }
        shares[best] = Percent::fromHundredths(shares[best].hundredths() + (left > 0 ? 1 : -1));
    }
}

} // namespace

Figure Comparison::difference() const {
    return magnitudeOf(m_now - last());
}

Percent Comparison::rate() const {
    if (startsFromZero()) {
        return Percent::fromHundredths(hundredPercent);
    }
    return Percent::ratio(difference(), magnitudeOf(last())).value_or(Percent());
}

bool needsReason(const Comparison& change, const Settings& settings) {
    const std::int64_t threshold = std::int64_t{settings.reasonPercent.value_or(0)} * 100;
    return change.changes() && (change.startsFromZero() || change.rate().hundredths() >= threshold);
}

std::vector<Percent> sharesOf(const std::vector<Figure>& parts, Figure whole, ShareRounding rounding) {
    std::vector<Percent> shares;
    shares.reserve(parts.size());
    for (const Figure part : parts) {
        shares.push_back(Percent::ratio(part, whole).value_or(Percent()));
    }
    if (whole == Figure() || parts.empty() || !makeUp(parts, whole)) {
        return shares;
    }
    if (rounding == ShareRounding::ResidualToLargest) {
        giveResidualToLargest(shares, parts);
    } else if (rounding == ShareRounding::LargestRemainder) {
        giveByLargestRemainder(shares, parts, whole);
    }
    return shares;
}

} // namespace budget
