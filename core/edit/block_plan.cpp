#include "core/edit/block_plan.h"

#include "core/edit/block_filler.h"

#include <algorithm>

namespace budget {
namespace {

/// The text at a place, or the one that repeats there.
const QString* textAt(const TextRows& texts, std::size_t row, std::size_t column, bool repeats) {
    const std::size_t height = texts.size();
    if (height == 0 || texts.front().empty() || (!repeats && row >= height)) {
        return nullptr;
    }
    const auto& line = texts[row % height];
    return repeats || column < line.size() ? &line[column % line.size()] : nullptr;
}

bool repeatsOver(const BlockCells& cells, const TextRows& texts) {
    if (cells.empty() || texts.empty() || texts.front().empty()) {
        return false;
    }
    return cells.size() % texts.size() == 0 && cells.front().size() % texts.front().size() == 0;
}

/// The middle one of some numbers, the lower one of two.
std::uint64_t middleOf(std::vector<std::uint64_t> numbers) {
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

} // namespace

std::vector<BlockItem> blockItems(const BlockCells& cells, const TextRows& texts) {
    const bool repeats = repeatsOver(cells, texts);
    const std::size_t height = std::max(cells.size(), texts.size());
    std::size_t width = 0;
    for (const auto& row : cells) {
        width = std::max(width, row.size());
    }
    for (const auto& row : texts) {
        width = std::max(width, row.size());
    }
    std::vector<BlockItem> items;
    for (std::size_t row = 0; row < height; ++row) {
        for (std::size_t column = 0; column < width; ++column) {
            if (const QString* text = textAt(texts, row, column, repeats)) {
                const bool inside = row < cells.size() && column < cells[row].size();
                items.push_back({{static_cast<int>(row), static_cast<int>(column)},
                                 inside ? cells[row][column] : std::nullopt,
                                 *text});
            }
        }
    }
    return items;
}

BlockPlan planBlock(const Document& document, const Tables& tables, const std::vector<BlockItem>& items,
                    const BlockReading& reading) {
    BlockFiller filler(document, tables, reading);
    filler.fill(items);
    BlockPlan plan = std::move(filler).finish();
    plan.suggestsYuan = reading.unit == MoneyUnit::TenThousand && suggestsYuan(tables, items);
    return plan;
}

bool suggestsYuan(const Tables& tables, const std::vector<BlockItem>& items) {
    if (tables.pack().figures.unit != MoneyUnit::TenThousand) {
        return false;
    }
    constexpr FigureFormat twoDecimals{MoneyUnit::TenThousand, 2};
    constexpr std::uint64_t factor = 10'000;
    std::vector<std::uint64_t> typed;
    std::vector<std::uint64_t> times; // how many times as much as what stands there
    for (const BlockItem& item : items) {
        const TypedAmount amount = readTypedText(item.text, MoneyUnit::TenThousand, twoDecimals);
        if (!item.cell || amount.error || amount.money.isZero()) {
            continue;
        }
        if (amount.finerThanPrinted) {
            return false;
        }
        typed.push_back(amount.money.magnitude());
        if (const Money there = tables.value(*item.cell); !there.isZero()) {
            times.push_back(typed.back() / there.magnitude());
        }
    }
    const auto tenThousand = static_cast<std::uint64_t>(fenPer(MoneyUnit::TenThousand)) * factor;
    if (typed.empty() || middleOf(typed) < tenThousand) {
        return false;
    }
    const std::uint64_t ratio = times.empty() ? factor : middleOf(times);
    return ratio >= factor / 4 && ratio <= factor * 4;
}

} // namespace budget
