#include "core/checks/check_session.h"
#include "core/tables/cell_name.h"
#include "tests/bench/large_ledger.h"

#include <benchmark/benchmark.h>

#include <random>

namespace budget {
namespace {

std::unique_ptr<Workspace> largeWorkspace(std::int64_t entries) {
    return Workspace::open(bench::largeLedger(entries)).value();
}

/// The same with a thousand 批复数, and last year's ledger.
std::unique_ptr<Workspace> approvedWorkspace(std::int64_t entries) {
    Document document = bench::largeLedger(entries);
    document.lastYear = LastYearLedger{{}, document.ledger};
    const auto workspace = Workspace::open(document).value();
    const PanelTable& panel = workspace->tables().panel(1, 0);
    for (int i = 0; i < panel.rowCount() && document.controlFigures.size() < 1000; ++i) {
        const CellRef cell{1, 0, panel.rowAt(i), panel.shownColumns().back()};
        document.controlFigures[cellNameOf(workspace->tables(), document.ledger, cell)] =
            workspace->tables().value(cell);
    }
    return Workspace::open(std::move(document)).value();
}

/// All rules over figures and entries.
void checksFromNothing(benchmark::State& state) {
    const auto workspace = approvedWorkspace(state.range(0));
    const CheckPack pack = loadCheckPack(workspace->pack()).value();
    for (auto _ : state) {
        const CheckSession session(*workspace, pack);
        benchmark::DoNotOptimize(session.tableResults().data());
    }
}
BENCHMARK(checksFromNothing)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);

/// What follows one edit of a random entry, without the edit itself.
void followsAnEdit(benchmark::State& state, Workspace& workspace, const std::function<void(Entry&)>& change) {
    const CheckPack pack = loadCheckPack(workspace.pack()).value();
    CheckSession session(workspace, pack);
    std::mt19937 random(2);
    for (auto _ : state) {
        state.PauseTiming();
        const auto& entries = workspace.document().ledger.entries();
        Entry entry = entries[random() % entries.size()];
        change(entry);
        const Edit edit{{EntryChange{entry.id, entry}}};
        const Workspace::Outcome outcome = workspace.apply(edit);
        state.ResumeTiming();
        session.follow(edit, outcome.inverse);
        benchmark::DoNotOptimize(session.tableResults().data());
    }
}

void followsAnAmount(benchmark::State& state) {
    const auto workspace = approvedWorkspace(state.range(0));
    followsAnEdit(state, *workspace, [](Entry& entry) { entry.amount += Money::fromFen(1); });
}
BENCHMARK(followsAnAmount)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMicrosecond);

/// An entry becomes coarse and inferred, so that rows go and findings come.
void followsACoarseEntry(benchmark::State& state) {
    const auto workspace = largeWorkspace(state.range(0));
    followsAnEdit(state, *workspace, [](Entry& entry) {
        entry.at.function = FunctionCode();
        entry.at.fund = Fund::All;
        entry.stated.fund = Fund::GeneralOwn;
    });
}
BENCHMARK(followsACoarseEntry)->Arg(100'000)->Iterations(2000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace budget
