#include "app/cli/import_tables.h"

#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/edit/workspace.h"
#include "core/exchange/new_document.h"
#include "core/exchange/tables_plan.h"
#include "core/files/whole_file.h"
#include "ui/words/fault_text.h"
#include "ui/words/workbook_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace budget {
namespace {

struct ImportTablesWords {
    Q_DECLARE_TR_FUNCTIONS(ImportTablesWords)
};

std::optional<TablesAs> wantedAs(const QString& word) {
    return word == QStringLiteral("tables")      ? std::optional(TablesAs::Content)
           : word == QStringLiteral("approval")  ? std::optional(TablesAs::Approved)
           : word == QStringLiteral("last-year") ? std::optional(TablesAs::Published)
                                                 : std::nullopt;
}

/// The document of --into, or an empty one.
Result<Document> documentFor(const QCommandLineParser& options, int year) {
    const QString into = options.value(QStringLiteral("into"));
    if (!into.isEmpty()) {
        return loadDocument(into);
    }
    return emptyDocument(
        {options.value(QStringLiteral("department")), year, options.value(QStringLiteral("layout"))}, {});
}

/// Who and which year the document is of, where only the tables say it.
void takeNames(Document& document, const TablesWorkbook& book, const Tables& tables,
               const QCommandLineParser& options) {
    NewDocument begun{document.department, document.year, document.layout};
    if (begun.department.isEmpty()) {
        begun.department = book.department;
    }
    if (!options.isSet(QStringLiteral("year")) && book.year) {
        begun.year = *book.year;
    }
    std::vector<NewUnit> units;
    for (const QString& name : unitNames(book, tables)) {
        units.push_back({name, UnitKind::Administrative});
    }
    document = emptyDocument(begun, units);
}

/// Nothing where the document stays as it was.
ExitCode write(Document document, const TablesWorkbook& book, const TablesPlan& plan,
               const QCommandLineParser& options) {
    const auto workspace = Workspace::open(std::move(document));
    if (!workspace) {
        return refused(workspace.fault());
    }
    static_cast<void>((*workspace)->apply(plan.edit));
    for (const QString& line : tablesNotes(book, plan, (*workspace)->pack())) {
        say(line);
    }
    const QString output = options.value(QStringLiteral("output"));
    const Result<void> saved = saveDocument((*workspace)->document(), output);
    if (!saved) {
        return notWritten(saved.fault());
    }
    say(ImportTablesWords::tr("Written: %1").arg(output));
    const QStringList left = tablesLeft(plan, (*workspace)->pack().figures.unit);
    for (const QString& line : left) {
        complain(line);
    }
    return left.isEmpty() && book.notUnderstood.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode importTables(const QString& path, int year, std::optional<MoneyUnit> unit,
                      const QCommandLineParser& options) {
    const std::optional<TablesAs> as = wantedAs(options.value(QStringLiteral("as")));
    const bool hasDocument = options.isSet(QStringLiteral("into"));
    if (!as || (!hasDocument && as != TablesAs::Content)) {
        complain(as ? ImportTablesWords::tr("--as %1 needs --into DOC.mingzhang.")
                          .arg(options.value(QStringLiteral("as")))
                    : ImportTablesWords::tr("--as takes ledger, tables, approval or last-year."));
        return ExitCode::Usage;
    }
    for (const QString& name : {QStringLiteral("sheet"), QStringLiteral("last-year")}) {
        if (options.isSet(name)) {
            complain(ImportTablesWords::tr("The option --%1 is for a ledger.").arg(name));
            return ExitCode::Usage;
        }
    }
    Result<Document> document = documentFor(options, year);
    if (!document) {
        return refused(document.fault());
    }
    const auto begun = Workspace::open(*document);
    const Result<QByteArray> bytes = begun ? readWholeFile(path) : Result<QByteArray>(begun.fault());
    const Result<TablesWorkbook> book =
        bytes ? readTablesWorkbook(*bytes, path, (*begun)->tables()) : Result<TablesWorkbook>(bytes.fault());
    if (!book) {
        return refused(book.fault());
    }
    if (!hasDocument) {
        takeNames(*document, *book, (*begun)->tables(), options);
    }
    const Result<TablesPlan> plan =
        planTables(*document, *book, *as, {QFileInfo(path).fileName(), checksumOf(*bytes)}, unit);
    return plan ? write(*std::move(document), *book, *plan, options) : refused(plan.fault());
}

} // namespace budget
