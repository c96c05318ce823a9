// A ledger of 100,000 rows that comes as a workbook: read, understood, its total compared.
#include "core/exchange/ledger_workbook.h"
#include "core/files/whole_file.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "tests/bench/large_ledger.h"

#include <benchmark/benchmark.h>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace budget {
namespace {

constexpr std::array<const char*, 9> titles{"预算单位", "支出功能分类", "资金性质",
                                            "支出类型", "部门经济分类", "项目名称",
                                            "项目代码", "申报日期",     "申请数（元）"};
constexpr auto amountColumn = static_cast<lxw_col_t>(titles.size() - 1);

void writeRow(lxw_worksheet* sheet, lxw_row_t row, const Document& document, const CodeBook& book,
              const Entry& entry) {
    const Project* project = document.ledger.project(entry.at.project);
    const auto code = [](const auto& list, auto at) {
        return QString::fromStdString(at.text()) + QLatin1Char('-') + list.name(at);
    };
    const QString texts[] = {document.ledger.unit(entry.at.unit)->name,
                             code(book.functions, entry.at.function),
                             QString::fromUtf8(ledgerTextOf(entry.at.fund).data()),
                             QString::fromUtf8(ledgerTextOf(entry.at.nature).data()),
                             code(book.economics, entry.at.economic),
                             project ? project->name : QString(),
                             project ? project->code : QString(),
                             QStringLiteral("2023-11-05")};
    for (std::size_t column = 0; column < std::size(texts); ++column) {
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), texts[column].toUtf8().constData(),
                               nullptr);
    }
    worksheet_write_number(sheet, row, amountColumn, static_cast<double>(entry.amount.fen()) / 100, nullptr);
}

/// Written once, in little memory.
QByteArray workbookOf(std::int64_t entries) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.xlsx"));
    const QByteArray name = path.toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(name.constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "明细");
    for (std::size_t column = 0; column < titles.size(); ++column) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), titles[column], nullptr);
    }
    const Document document = bench::largeLedger(entries);
    const CodeBook book = codeBookOf(document).value();
    lxw_row_t row = 0;
    for (const Entry* entry : document.ledger.inOrder()) {
        writeRow(sheet, ++row, document, book, *entry);
    }
    worksheet_write_string(sheet, row + 1, 0, "合计", nullptr);
    worksheet_write_number(sheet, row + 1, amountColumn,
                           static_cast<double>(document.ledger.total().fen()) / 100, nullptr);
    workbook_close(workbook);
    return readWholeFile(path).value();
}

/// Its texts and numbers alone.
void readsAWorkbook(benchmark::State& state) {
    const QByteArray bytes = workbookOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(readWorkbook(bytes, QStringLiteral("a.xlsx")).hasValue());
    }
}
BENCHMARK(readsAWorkbook)->Arg(100'000)->Unit(benchmark::kMillisecond);

void importsAWorkbook(benchmark::State& state) {
    const QByteArray bytes = workbookOf(state.range(0));
    const CodeBook lists = loadCodeBook(2024).value();
    for (auto _ : state) {
        const WorkbookReading reading = readLedgerWorkbook(bytes, QStringLiteral("a.xlsx"), lists);
        if (!reading.ledger.import || reading.notes.totals != 1) {
            state.SkipWithError("the workbook was refused");
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
}
BENCHMARK(importsAWorkbook)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget
