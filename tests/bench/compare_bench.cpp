#include "core/compare/changes.h"
#include "tests/bench/large_ledger.h"

#include <benchmark/benchmark.h>

namespace budget {
namespace {

/// Last year known entry by entry, every tenth entry coarse: no economic code, and every hundredth no unit.
std::unique_ptr<Workspace> largeYears(std::int64_t entries) {
    Document document = bench::largeLedger(entries);
    Ledger last = document.ledger;
    std::int64_t i = 0;
    for (const Entry& entry : document.ledger.entries()) {
        Entry before = entry;
        before.amount += Money::fromFen(++i % 3);
        if (i % 10 == 0) {
            before.at.economic = EconomicCode();
        }
        if (i % 100 == 0) {
            before.at.unit = UnitId::Department;
            before.at.project = ProjectId::None;
        }
        static_cast<void>(last.exchange(before.id, before));
    }
    document.lastYear = LastYearLedger{{}, std::move(last)};
    return Workspace::open(std::move(document)).value();
}

/// Everything of last year from nothing.
void comparesYears(benchmark::State& state) {
    const auto workspace = largeYears(state.range(0));
    for (auto _ : state) {
        const YearComparison comparison(*workspace, {});
        benchmark::DoNotOptimize(comparison.hasLastYear());
    }
}
BENCHMARK(comparesYears)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);

/// The list of the largest changes over all tables.
void listsLargestChanges(benchmark::State& state) {
    const auto workspace = largeYears(state.range(0));
    const YearComparison comparison(*workspace, {});
    for (auto _ : state) {
        benchmark::DoNotOptimize(largestChanges(comparison, 50).data());
    }
}
BENCHMARK(listsLargestChanges)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget
