// V-406, V-407: last year's figures add up, and so do the changes.
#include "core/checks/check_facts.h"
#include "core/checks/partitions.h"
#include "core/checks/rule_families.h"

#include <cstdlib>

namespace budget {
namespace {

/// The whole of a partition and the sum of its parts.
struct Sums {
    Money whole;
    Money parts;

    bool agree() const { return whole == parts; }
};

Sums thisYear(const CheckInput& input, const Partition& partition) {
    Sums sums{input.sums.sum(partition.whole).amount, {}};
    for (const std::size_t part : partition.parts) {
        sums.parts += input.sums.sum(part).amount;
    }
    return sums;
}

std::optional<Money> lastAmount(const CheckInput& input, std::size_t query) {
    return input.lastYear.amount(input.narrative.queries[query]);
}

/// Nothing where a figure is not known.
std::optional<Sums> lastYear(const CheckInput& input, const Partition& partition) {
    const std::optional<Money> whole = lastAmount(input, partition.whole);
    Sums sums{whole.value_or(Money()), {}};
    for (const std::size_t part : partition.parts) {
        const std::optional<Money> money = lastAmount(input, part);
        if (!money || !whole) {
            return std::nullopt;
        }
        sums.parts += *money;
    }
    return whole ? std::optional(sums) : std::nullopt;
}

FindingSide sideOf(const CheckInput& input, std::size_t query, Aspect aspect, const QString& shown) {
    const QString& name = input.narrative.queries[query].name;
    return querySide(input, {name, {}, aspect}, shown, name);
}

// V-406
void checkLastYearSums(const CheckInput& input, RuleReport& report) {
    bool compared = false;
    for (const Partition& partition : partitionsOf(input.narrative)) {
        const std::optional<Sums> sums = lastYear(input, partition);
        compared = compared || sums;
        if (!sums || sums->agree()) {
            continue;
        }
        Finding finding;
        finding.left = {sideOf(input, partition.whole, Aspect::Last, figureText(input, sums->whole))};
        for (const std::size_t part : partition.parts) {
            const Money money = lastAmount(input, part).value_or(Money());
            if (!money.isZero()) {
                finding.right.push_back(sideOf(input, part, Aspect::Last, figureText(input, money)));
            }
        }
        finding.difference = sums->whole - sums->parts;
        finding.expected = figureText(input, sums->parts);
        report.add(std::move(finding));
    }
    if (!compared) {
        report.notChecked("lastYear");
    }
}

/// The printed change of a query, in units of its last decimal.
std::int64_t printedChange(const CheckInput& input, std::size_t query) {
    const Figure now = figureOf(input, input.sums.sum(query).amount);
    return (now - figureOf(input, lastAmount(input, query).value_or(Money()))).units();
}

void compareChanges(const CheckInput& input, RuleReport& report, const Partition& partition) {
    const std::int64_t whole = printedChange(input, partition.whole);
    std::int64_t sum = 0;
    Finding finding;
    for (const std::size_t part : partition.parts) {
        const std::int64_t change = printedChange(input, part);
        sum += change;
        if (change != 0) {
            finding.right.push_back(
                sideOf(input, part, Aspect::Difference, figureText(input, Figure::fromUnits(change))));
        }
    }
    // Each printed figure may be half a unit off (尾差), and a change has two of them.
    const auto tail = static_cast<std::int64_t>(partition.parts.size()) + 1;
    if (std::abs(whole - sum) > tail) {
        finding.left = {
            sideOf(input, partition.whole, Aspect::Difference, figureText(input, Figure::fromUnits(whole)))};
        finding.expected = figureText(input, Figure::fromUnits(sum));
        report.add(std::move(finding));
    }
}

// V-407 — where the figures of both years add up, so do the changes.
void checkChangeSums(const CheckInput& input, RuleReport& report) {
    bool compared = false;
    for (const Partition& partition : partitionsOf(input.narrative)) {
        const std::optional<Sums> last = lastYear(input, partition);
        if (last && last->agree() && thisYear(input, partition).agree()) {
            compareChanges(input, report, partition);
            compared = true;
        }
    }
    if (!compared) {
        report.notChecked("lastYear");
    }
}

constexpr CheckRule rules[] = {
    {"V-406", Severity::Error, checkLastYearSums},
    {"V-407", Severity::Error, checkChangeSums},
};

} // namespace

std::span<const CheckRule> lastYearRules() {
    return rules;
}

} // namespace budget
