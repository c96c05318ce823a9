// What the clerk waits for in the window with a large ledger. Runs on the offscreen platform.
#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "tests/bench/large_ledger.h"
#include "ui/editing/questions.h"
#include "ui/entries/ledger_page.h"
#include "ui/entries/parts_panel.h"
#include "ui/tables/table_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

namespace budget {
namespace {

/// Nothing is asked in these; an edit that asks would not count.
class NoAnswers : public Questions {
public:
    std::optional<int> choose(const QString&, const QString&, const std::vector<Choice>&) override {
        return std::nullopt;
    }
    std::optional<FunctionCode> chooseFunction(const QString&) override { return std::nullopt; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override {
        return std::nullopt;
    }
    void tell(const QString&, const QString&) override {}
};

struct OpenWindow {
    NoAnswers answers;
    MainWindow window;

    explicit OpenWindow(Document document) {
        window.setDocument(std::move(BudgetDocument::open(std::move(document))).value(), &answers);
        window.resize(1366, 720);
        window.show();
        QApplication::processEvents();
    }
};

void opensAWindow(benchmark::State& state) {
    const QByteArray bytes = writeDocument(bench::largeLedger(state.range(0)));
    for (auto _ : state) {
        const OpenWindow open(std::move(readDocument(bytes, QStringLiteral("a.mingzhang"))).value());
        benchmark::DoNotOptimize(open.window.isVisible());
    }
}
BENCHMARK(opensAWindow)->Arg(30)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(5);

void scrollsAStep(benchmark::State& state, const QString& id) {
    OpenWindow open(bench::largeLedger(state.range(0)));
    WorkPage* page = open.window.showPage(id);
    auto* view = page->findChild<GridView*>();
    QApplication::processEvents();
    int at = 0;
    for (auto _ : state) {
        at = (at + 3) % std::max(1, view->verticalScrollBar()->maximum());
        view->verticalScrollBar()->setValue(at);
        view->viewport()->repaint();
    }
}
BENCHMARK_CAPTURE(scrollsAStep, ledger, QStringLiteral("ledger"))
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scrollsAStep, table7, QStringLiteral("t07"))->Arg(100'000)->Unit(benchmark::kMillisecond);

/// One amount of an entry is changed and every page that is open has painted it.
void showsACommittedCell(benchmark::State& state) {
    OpenWindow open(bench::largeLedger(state.range(0)));
    BudgetDocument& document = *open.window.document();
    for (const char* id : {"t02", "t03", "t05", "ledger", "t07"}) {
        open.window.showPage(QString::fromLatin1(id));
    }
    QApplication::processEvents();
    const Entry first = document.ledger().entries().front();
    std::int64_t fen = 0;
    for (auto _ : state) {
        Entry entry = first;
        entry.amount = Money::fromFen(first.amount.fen() + (++fen % 1000));
        Edit edit;
        edit.changes.emplace_back(EntryChange{entry.id, entry});
        document.edit(edit, QStringLiteral("bench"));
        open.window.repaint();
        QApplication::sendPostedEvents();
    }
}
BENCHMARK(showsACommittedCell)->Arg(30)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
