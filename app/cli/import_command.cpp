#include "app/cli/command.h"
#include "app/cli/import_tables.h"
#include "app/cli/last_year.h"
#include "core/document/document_writer.h"
#include "core/edit/workspace.h"
#include "core/exchange/ledger_workbook.h"
#include "core/exchange/new_document.h"
#include "ui/words/fault_text.h"
#include "ui/words/workbook_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

namespace budget {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// What the options say of a workbook; nothing after a wrong one was named.
std::optional<LedgerSheetChoice> sheetChoice(const QCommandLineParser& options) {
    const QString money = options.value(QStringLiteral("money"));
    LedgerSheetChoice choice{options.value(QStringLiteral("sheet")), {}};
    if (money == QStringLiteral("万元")) {
        choice.unit = MoneyUnit::TenThousand;
    } else if (money == QStringLiteral("元")) {
        choice.unit = MoneyUnit::Yuan;
    } else if (!money.isEmpty()) {
        complain(ImportWords::tr("Amounts are in 元 or 万元, not in %1.").arg(money));
        return std::nullopt;
    }
    return choice;
}

/// The ledger of a file, or nothing after every bad row has been named.
std::optional<LedgerImport> readLedger(const QString& path, int year, const LedgerSheetChoice& choice) {
    auto [reading, notes] = loadLedgerFile(path, year, choice);
    for (const Fault& fault : reading.faults) {
        complain(faultText(fault));
    }
    if (reading.hasMoreFaults) {
        complain(ImportWords::tr("Only the first %1 faults are shown.").arg(LedgerReading::mostFaults));
    }
    if (!reading.import) {
        complain(ImportWords::tr("Nothing was imported."));
        return std::nullopt;
    }
    for (const QString& line : workbookNotes(notes)) {
        say(ImportWords::tr("%1: %2").arg(path, line));
    }
    return std::move(reading.import);
}

void sayWhatCame(const LedgerImport& import, const QString& path) {
    say(ImportWords::tr("%1: %2 rows, sum %3 ten thousand yuan")
            .arg(path)
            .arg(import.rows)
            .arg(QString::fromStdString(exactAmount(import.sum, MoneyUnit::TenThousand))));
    if (!import.hasUnitKinds && !import.ledger.units().empty()) {
        say(ImportWords::tr("%1: the column 单位类型 is absent; %2 units were taken for 行政单位, by which "
                            "机关运行经费 is counted.")
                .arg(path)
                .arg(import.ledger.units().size()));
    }
    const std::size_t own = import.codes.functions.entries().size() + import.codes.economics.entries().size();
    if (own > 0) {
        say(ImportWords::tr("%1 codes that the lists lack were taken into the document's own list.")
                .arg(own));
    }
}

/// Codes whose names rest on no source for the year are usable, but the clerk is told.
void sayWhatIsUnverified(const Document& document) {
    const Result<CodeBook> book = codeBookOf(document);
    std::set<QString> codes;
    for (const Entry& entry : document.ledger.entries()) {
        const CodeEntry* code = book ? book->functions.find(entry.at.function) : nullptr;
        if (code && code->source == CodeSource::Unverified) {
            codes.insert(QString::fromStdString(entry.at.function.text()));
        }
    }
    if (!codes.empty()) {
        const QStringList list(codes.begin(), codes.end());
        say(ImportWords::tr("Names of these codes rest on no source for the year and should be checked: %1")
                .arg(list.join(QStringLiteral(", "))));
    }
}

/// The year that is asked for, else the current one; nothing after a wrong one was named.
std::optional<int> yearOf(const QCommandLineParser& options) {
    bool isNumber = true;
    const int year = options.isSet(QStringLiteral("year"))
                         ? options.value(QStringLiteral("year")).toInt(&isNumber)
                         : QDate::currentDate().year();
    if (!isNumber || year < 1950 || year > 9999) {
        complain(ImportWords::tr("%1 is not a year.").arg(options.value(QStringLiteral("year"))));
        return std::nullopt;
    }
    return year;
}

/// False after every fault of last year's file has been named.
bool addLastYear(Document& document, const QString& path, std::optional<MoneyUnit> unit) {
    if (path.endsWith(QStringLiteral(".mingzhang"), Qt::CaseInsensitive)) {
        return takeLastYear(document, path);
    }
    std::optional<LedgerImport> last = readLedger(path, document.year - 1, {{}, unit});
    if (last) {
        sayWhatCame(*last, path);
        attachLastYear(document, std::move(*last));
    }
    return last.has_value();
}

ExitCode runImport(const QString& path, const QCommandLineParser& options) {
    const std::optional<int> year = yearOf(options);
    const std::optional<LedgerSheetChoice> choice = sheetChoice(options);
    if (!year || !choice) {
        return ExitCode::Usage;
    }
    if (options.value(QStringLiteral("as")) != QStringLiteral("ledger")) {
        return importTables(path, *year, choice->unit, options);
    }
    if (options.isSet(QStringLiteral("into"))) {
        complain(ImportWords::tr("The option --into is for official tables (--as)."));
        return ExitCode::Usage;
    }
    std::optional<LedgerImport> import = readLedger(path, *year, *choice);
    if (!import) {
        return ExitCode::InputRefused;
    }
    sayWhatCame(*import, path);
    Document document = makeDocument(std::move(*import), {options.value(QStringLiteral("department")), *year,
                                                          options.value(QStringLiteral("layout"))});
    const QString last = options.value(QStringLiteral("last-year"));
    if (!last.isEmpty() && !addLastYear(document, last, choice->unit)) {
        return ExitCode::InputRefused;
    }
    sayWhatIsUnverified(document);
    if (const Result<LayoutPack> pack = loadLayoutPack(document.layout); !pack) {
        return refused(pack.fault());
    }
    const QString output = options.value(QStringLiteral("output"));
    const Result<void> saved = saveDocument(document, output);
    if (!saved) {
        return notWritten(saved.fault());
    }
    say(ImportWords::tr("Written: %1").arg(output));
    return ExitCode::Done;
}

} // namespace

Command importCommand() {
    return {
        QStringLiteral("import"),
        ImportWords::tr("make a document from a ledger, or take official tables over"),
        QStringLiteral("LEDGER.csv|LEDGER.xlsx"),
        {{{QStringLiteral("o"), QStringLiteral("output")},
          ImportWords::tr("the document to write"),
          QStringLiteral("DOC.mingzhang")},
         {QStringLiteral("department"), ImportWords::tr("the department's name; else the first unit's"),
          QStringLiteral("NAME")},
         {QStringLiteral("year"), ImportWords::tr("the budget year; else the current one"),
          QStringLiteral("Y")},
         {QStringLiteral("layout"), ImportWords::tr("the layout of the publication"), QStringLiteral("ID"),
          QStringLiteral("urumqi-2024")},
         {QStringLiteral("as"),
          ImportWords::tr("what the file is: ledger, tables (a document's content), approval (its 批复数) or "
                          "last-year (its published figures of last year)"),
          QStringLiteral("WHAT"), QStringLiteral("ledger")},
         {QStringLiteral("into"), ImportWords::tr("the document that official tables are taken into"),
          QStringLiteral("DOC.mingzhang")},
         {QStringLiteral("sheet"), ImportWords::tr("the sheet of a workbook that holds the ledger"),
          QStringLiteral("NAME")},
         {QStringLiteral("money"), ImportWords::tr("元 or 万元, where a workbook does not say it"),
          QStringLiteral("UNIT")},
         {QStringLiteral("last-year"), ImportWords::tr("last year's ledger or document"),
          QStringLiteral("LAST")}},
        {QStringLiteral("output")},
        runImport};
}

} // namespace budget
