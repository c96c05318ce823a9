#include "core/document/document_reader.h"
#include "core/document/document_writer.h"

#include <benchmark/benchmark.h>

namespace budget {
namespace {

/// A document of `count` entries over ten units and a hundred projects.
Document largeDocument(std::int64_t count) {
    Document document;
    document.year = 2024;
    document.layout = QStringLiteral("urumqi-2024");
    Ledger& ledger = document.ledger;
    for (std::uint32_t id = 1; id <= 10; ++id) {
        const QString name = QStringLiteral("预算单位%1").arg(id);
        ledger.exchange(UnitId{id}, Unit{UnitId{id}, ledger.nextOrder(), name, {}, UnitKind::Administrative});
    }
    for (std::uint32_t id = 1; id <= 100; ++id) {
        Project project;
        project.id = ProjectId{id};
        project.order = ledger.nextOrder();
        project.unit = UnitId{1 + id % 10};
        project.name = QStringLiteral("项目%1").arg(id);
        ledger.exchange(project.id, project);
    }
    const CodeBook codes = loadCodeBook(document.year).value();
    std::vector<FunctionCode> functions;
    for (const auto& [code, entry] : codes.functions.entries()) {
        functions.push_back(code);
    }
    ledger.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        Entry entry;
        entry.id = ledger.nextEntryId();
        entry.order = ledger.nextOrder();
        entry.amount = Money::fromFen(i * 137 % 100'000'000);
        entry.at.project = ProjectId{static_cast<std::uint32_t>(1 + i % 100)};
        entry.at.unit = ledger.project(entry.at.project)->unit;
        entry.at.function = functions[static_cast<std::size_t>(i) % functions.size()];
        entry.at.fund = Fund::GeneralOwn;
        entry.at.nature = Nature::Project;
        entry.at.economic = EconomicCode::parse("30201").value();
        entry.stated = entry.at;
        ledger.exchange(entry.id, entry);
    }
    return document;
}

void readsADocument(benchmark::State& state) {
    const QByteArray bytes = writeDocument(largeDocument(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(readDocument(bytes, QStringLiteral("a.mingzhang")).hasValue());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes.size());
}
BENCHMARK(readsADocument)->Arg(30)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void writesADocument(benchmark::State& state) {
    const Document document = largeDocument(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(writeDocument(document).size());
    }
}
BENCHMARK(writesADocument)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void copiesALedger(benchmark::State& state) {
    const Document document = largeDocument(state.range(0));
    for (auto _ : state) {
        const Ledger copy = document.ledger;
        benchmark::DoNotOptimize(copy.entries().data());
    }
}
BENCHMARK(copiesALedger)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget
