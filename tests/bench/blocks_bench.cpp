#include "core/edit/block_plan.h"
#include "core/edit/workspace.h"
#include "tests/bench/large_ledger.h"

#include <benchmark/benchmark.h>

namespace budget {
namespace {

/// A block of 2,000 figures into 表7 of a large ledger, each of which changes its cell.
void pastesABlock(benchmark::State& state) {
    const auto workspace = Workspace::open(bench::largeLedger(state.range(0))).value();
    const PanelTable& panel = workspace->tables().panel(6, 0);
    std::vector<BlockItem> items;
    for (int r = 0; r < panel.rowCount() && items.size() < 2000; ++r) {
        for (int c = 0; c < static_cast<int>(panel.definition().columns.size()); ++c) {
            if (panel.isLeaf(panel.rowAt(r), c)) {
                items.push_back({{r, c}, CellRef{6, 0, panel.rowAt(r), c}, QStringLiteral("7.77")});
            }
        }
    }
    BlockReading reading;
    reading.answer.newEntry = true;
    for (auto _ : state) {
        const BlockPlan plan = planBlock(workspace->document(), workspace->tables(), items, reading);
        state.counters["filled"] = plan.filled;
    }
}
BENCHMARK(pastesABlock)->Arg(1000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget
