#include "core/edit/cell_plan.h"
#include "core/edit/workspace.h"
#include "tests/bench/large_ledger.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <random>

namespace budget {
namespace {

std::unique_ptr<Workspace> largeWorkspace(std::int64_t entries) {
    return Workspace::open(bench::largeLedger(entries)).value();
}

/// One amount of a random entry changes; all eleven tables follow.
void editsAnAmount(benchmark::State& state) {
    const auto workspace = largeWorkspace(state.range(0));
    std::mt19937 random(2);
    for (auto _ : state) {
        const auto& entries = workspace->document().ledger.entries();
        Entry entry = entries[random() % entries.size()];
        entry.amount += Money::fromFen(1);
        const EntryId id = entry.id;
        benchmark::DoNotOptimize(workspace->apply({{EntryChange{id, entry}}}).changes.panels.data());
    }
}
BENCHMARK(editsAnAmount)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMicrosecond);

/// The same in a ledger whose few entries are used over and over: the work itself, with nothing to fetch from
/// memory.
void editsOneAmount(benchmark::State& state) {
    const auto workspace = largeWorkspace(state.range(0));
    for (auto _ : state) {
        Entry entry = workspace->document().ledger.entries().front();
        entry.amount += Money::fromFen(1);
        const EntryId id = entry.id;
        benchmark::DoNotOptimize(workspace->apply({{EntryChange{id, entry}}}).changes.panels.data());
    }
}
BENCHMARK(editsOneAmount)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMicrosecond);

/// All tables from nothing.
void computesAllTables(benchmark::State& state) {
    const auto workspace = largeWorkspace(state.range(0));
    Tables tables(workspace->pack(), workspace->codeBook());
    for (auto _ : state) {
        tables.compute(workspace->document().ledger);
    }
}
BENCHMARK(computesAllTables)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);

/// Finding out what a figure typed in 表7 means for the ledger: looks at every entry once.
void plansACell(benchmark::State& state) {
    const auto workspace = largeWorkspace(state.range(0));
    const PanelTable& panel = workspace->tables().panel(6, 0);
    CellRef cell{6, 0, {}, 0};
    for (int i = 0; i < panel.rowCount(); ++i) {
        for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
            if (panel.isLeaf(panel.rowAt(i), c) && !panel.value(panel.rowAt(i), c).isZero()) {
                cell = {6, 0, panel.rowAt(i), c};
            }
        }
        if (cell.column != 0) {
            break;
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(planCell(workspace->document(), workspace->tables(), cell,
                                          workspace->tables().value(cell) + Money::fromFen(1))
                                     .outcome);
    }
}
BENCHMARK(plansACell)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMicrosecond);

/// Bytes an entry takes in a document with its tables.
void holdsALedger(benchmark::State& state) {
    for (auto _ : state) {
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        const auto workspace = largeWorkspace(state.range(0));
        const std::size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
        state.counters["bytes/entry"] =
            static_cast<double>(after - before) / static_cast<double>(state.range(0));
    }
}
BENCHMARK(holdsALedger)->Arg(100'000)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget
