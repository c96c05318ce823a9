#include "core/exchange/sheet_totals.h"

#include "core/classification/code.h"
#include "core/exchange/cell_text.h"

#include <algorithm>

namespace budget {
namespace {

FunctionCode functionOf(const SheetLine& line) {
    return FunctionCode::parse(codeText(fieldOf(line, SheetColumn::Function))).value_or(FunctionCode());
}

/// The entries inside a row's code that follow it. Amounts wrap instead of overflowing; the importer refuses
/// such.
struct Following {
    std::uint64_t sum = 0;
    std::size_t entries = 0;
};

Following followingOf(const std::vector<SheetLine>& lines, std::size_t at) {
    Following following;
    const FunctionCode code = functionOf(lines[at]);
    for (std::size_t below = at + 1; below < lines.size(); ++below) {
        if (lines[below].kind == LineKind::Remark) {
            continue;
        }
        const FunctionCode lower = functionOf(lines[below]);
        if (lower == code || !code.contains(lower)) {
            break;
        }
        if (lines[below].kind == LineKind::Entry) {
            following.sum += static_cast<std::uint64_t>(lines[below].amount.fen());
            ++following.entries;
        }
    }
    return following;
}

/// A total has only a coarse code; money that is not itemised yet says its fund or nature.
bool mayBeGroup(const SheetLine& line) {
    constexpr SheetColumn ofEntries[] = {SheetColumn::Project, SheetColumn::Economic, SheetColumn::Fund,
                                         SheetColumn::Nature};
    return line.kind == LineKind::Entry && functionOf(line).level() != CodeLevel::Item &&
           std::all_of(std::begin(ofEntries), std::end(ofEntries),
                       [&line](SheetColumn column) { return fieldOf(line, column).empty(); });
}

} // namespace

void findGroups(std::vector<SheetLine>& lines) {
    std::vector<SheetLine*> unequal;
    bool hasGroups = false;
    for (std::size_t at = lines.size(); at-- > 0;) {
        SheetLine& line = lines[at];
        const Following following = mayBeGroup(line) ? followingOf(lines, at) : Following();
        if (following.entries == 0) {
            continue;
        }
        if (following.sum == static_cast<std::uint64_t>(line.amount.fen())) {
            line.kind = LineKind::Total;
            hasGroups = true;
        } else {
            unequal.push_back(&line);
        }
    }
    for (SheetLine* line : unequal) {
        line->kind = hasGroups ? LineKind::Total : line->kind;
    }
}

void compareTotals(const std::vector<SheetLine>& lines, const SheetHeader& header, const QString& file,
                   std::vector<Fault>& faults) {
    constexpr std::size_t mostBounds = 1000; // that one total is compared with
    std::vector<std::uint64_t> sums{0};      // of the entries before each bound; a bound is a total
    std::vector<const SheetLine*> totals;
    for (const SheetLine& line : lines) {
        if (line.kind == LineKind::Total) {
            totals.push_back(&line);
            sums.push_back(sums.back());
        } else if (line.kind == LineKind::Entry) {
            sums.back() += static_cast<std::uint64_t>(line.amount.fen());
        }
    }
    // sums[i] is what stands above totals[i]; sums.back() is everything.
    for (std::size_t at = 0; at < totals.size(); ++at) {
        const auto stated = static_cast<std::uint64_t>(totals[at]->amount.fen());
        const auto isSum = [&](std::size_t from, std::size_t to) { return sums[to] - sums[from] == stated; };
        bool agrees = sums[at] == stated || sums.back() == stated || totals[at]->record.fields.back().empty();
        for (std::size_t step = 1; !agrees && step <= mostBounds; ++step) {
            agrees =
                (step <= at && isSum(at - step, at)) || (at + step < sums.size() && isSum(at, at + step));
        }
        if (!agrees) {
            const std::uint64_t nearest = at > 0 ? sums[at] - sums[at - 1] : sums[at];
            const MoneyUnit unit = header.unit.value_or(MoneyUnit::Yuan);
            faults.push_back({FaultKind::TotalRow, file, totals[at]->record.line, 0,
                              QString::fromUtf8(recordTitles(header).fields.back().c_str()),
                              QString::fromStdString(totals[at]->record.fields.back()),
                              QString::fromStdString(
                                  exactAmount(Money::fromFen(static_cast<std::int64_t>(nearest)), unit))});
        }
    }
}

} // namespace budget
