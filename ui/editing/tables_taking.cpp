#include "ui/editing/tables_taking.h"

#include "core/files/whole_file.h"
#include "core/spreadsheet/xlsx_reader.h"
#include "ui/editing/unit_question.h"
#include "ui/words/fault_text.h"
#include "ui/words/workbook_text.h"

#include <QFileInfo>

#include <algorithm>

namespace budget {
namespace {

constexpr qsizetype mostLines = 20;

} // namespace

std::optional<TablesTaking::Source> TablesTaking::read(const QString& path) const {
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes || !looksLikeWorkbook(*bytes)) {
        return std::nullopt;
    }
    Result<TablesWorkbook> book = readTablesWorkbook(*bytes, path, m_document->tables());
    if (!book && book.fault().kind == FaultKind::DuplicateField) {
        m_questions->tell(tr("Official tables"), faultText(book.fault()));
    }
    return book ? std::optional(
                      Source{std::move(book).value(), {QFileInfo(path).fileName(), checksumOf(*bytes)}})
                : std::nullopt;
}

bool TablesTaking::offer(const QString& path) {
    const std::optional<Source> source = read(path);
    if (!source) {
        return false;
    }
    std::vector<Choice> choices;
    std::vector<TablesAs> meanings;
    if (m_document->ledger().entries().empty()) {
        choices.push_back({tr("As the content of this document"), tr("Entries arise from their figures")});
        meanings.push_back(TablesAs::Content);
    }
    choices.push_back({tr("As approved figures (批复数)"), tr("Each cell is compared with them")});
    meanings.push_back(TablesAs::Approved);
    choices.push_back({tr("As last year's figures"), tr("In place of what was known of last year")});
    meanings.push_back(TablesAs::Published);
    choices.push_back({tr("Import a ledger from it instead"), {}});
    const std::optional<int> answer = m_questions->choose(
        tr("Official tables"),
        tr("“%1” holds %2 official tables.").arg(source->file.fileName).arg(source->book.tables.size()),
        choices);
    if (answer && *answer == static_cast<int>(meanings.size())) {
        return false;
    }
    if (answer) {
        take(*source, meanings[static_cast<std::size_t>(*answer)]);
    }
    return true;
}

bool TablesTaking::takeAsLastYear(const QString& path) {
    const std::optional<Source> source = read(path);
    return source && take(*source, TablesAs::Published);
}

/// Asks whether figures are 元 where they look like it and no sheet says their unit.
std::optional<TablesPlan> TablesTaking::planOf(const Source& source, TablesAs as) {
    Result<TablesPlan> plan = planTables(m_document->document(), source.book, as, source.file);
    const bool looksLikeYuan = plan && std::ranges::any_of(plan->tables, [](const TakenTable& table) {
                                   return table.plan.suggestsYuan && !table.from.unit;
                               });
    if (looksLikeYuan) {
        const auto unit = askUnitOfFigures(*m_questions);
        if (!unit) {
            return std::nullopt;
        }
        if (*unit == MoneyUnit::Yuan) {
            plan = planTables(m_document->document(), source.book, as, source.file, MoneyUnit::Yuan);
        }
    }
    if (!plan) {
        m_questions->tell(tr("Official tables"), faultText(plan.fault()));
        return std::nullopt;
    }
    return std::move(plan).value();
}

bool TablesTaking::take(const Source& source, TablesAs as) {
    const std::optional<TablesPlan> plan = planOf(source, as);
    if (!plan) {
        return false;
    }
    m_document->edit(plan->edit, tr("Official tables from “%1”").arg(source.file.fileName));
    m_said = tablesNotes(source.book, *plan, m_document->pack()).constFirst();
    tellWhatWasLeft(source, *plan);
    return true;
}

void TablesTaking::tellWhatWasLeft(const Source& source, const TablesPlan& plan) {
    const QStringList left = tablesLeft(plan, m_document->pack().figures.unit);
    if (left.isEmpty() && source.book.notUnderstood.empty()) {
        return;
    }
    QStringList lines = tablesNotes(source.book, plan, m_document->pack());
    lines += left.mid(0, mostLines);
    if (left.size() > mostLines) {
        lines.append(tr("… and %1 more").arg(left.size() - mostLines));
    }
    m_questions->tell(tr("Official tables"), lines.join(QLatin1Char('\n')));
}

} // namespace budget
