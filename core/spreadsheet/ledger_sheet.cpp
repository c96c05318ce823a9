#include "core/spreadsheet/ledger_sheet.h"

#include "core/exchange/ledger_csv_row.h"

#include <algorithm>

namespace budget {
namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString disclosureText(Disclosure level) {
    switch (level) {
    case Disclosure::Open:
        return QStringLiteral("公开");
    case Disclosure::Partial:
        return QStringLiteral("部分公开");
    case Disclosure::Withheld:
        return QStringLiteral("完全不予公开");
    }
    return {};
}

/// What a line is made from.
struct LedgerLine {
    const Document& document;
    const CodeBook& book;
    const DisclosureRules& rules;
    const Redaction& redaction;
    const Entry& entry;

    const Unit* unit() const { return document.ledger.unit(entry.at.unit); }
    const Project* project() const { return document.ledger.project(entry.at.project); }
};

bool isMaskedAnywhere(const DisclosureRules& rules, Disclosure level) {
    for (int place = 0; place < projectPlaceCount; ++place) {
        if (rules.masks(level, static_cast<ProjectPlace>(place))) {
            return true;
        }
    }
    return false;
}

QString unitName(const LedgerLine& line) {
    return line.unit() ? line.unit()->name : QString();
}

QString unitKind(const LedgerLine& line) {
    return line.unit() ? unitKindText(line.unit()->kind) : QString();
}

QString functionCode(const LedgerLine& line) {
    return QString::fromStdString(line.entry.at.function.text());
}

QString functionName(const LedgerLine& line) {
    return line.entry.at.function.isRoot() ? QString() : line.book.functions.name(line.entry.at.function);
}

QString fundName(const LedgerLine& line) {
    return textOf(ledgerTextOf(line.entry.at.fund));
}

QString natureName(const LedgerLine& line) {
    return textOf(ledgerTextOf(line.entry.at.nature));
}

QString economicCode(const LedgerLine& line) {
    return QString::fromStdString(line.entry.at.economic.text());
}

QString economicName(const LedgerLine& line) {
    return line.entry.at.economic.isRoot() ? QString() : line.book.economics.name(line.entry.at.economic);
}

QString projectName(const LedgerLine& line) {
    const Project* project = line.project();
    if (!project) {
        return {};
    }
    return isMaskedAnywhere(line.rules, project->disclosure) ? maskOf(*project) : project->name;
}

QString projectCode(const LedgerLine& line) {
    return line.project() ? line.redaction.applied(line.project()->code) : QString();
}

QString disclosure(const LedgerLine& line) {
    return line.project() ? disclosureText(line.project()->disclosure) : QString();
}

/// A column; the amounts follow the last one.
struct LedgerColumn {
    const char* title;
    int width;
    CellStyle style;
    QString (*text)(const LedgerLine& line);
};

constexpr std::array<LedgerColumn, 11> columns{{
    {unitTitle, 30, CellStyle::Left, unitName},
    {unitKindTitle, 12, CellStyle::Left, unitKind},
    {functionTitle, 10, CellStyle::Center, functionCode},
    {"功能科目名称", 22, CellStyle::Left, functionName},
    {"资金来源", 28, CellStyle::Left, fundName},
    {"支出性质", 18, CellStyle::Left, natureName},
    {economicTitle, 10, CellStyle::Center, economicCode},
    {"部门经济科目名称", 22, CellStyle::Left, economicName},
    {projectTitle, 30, CellStyle::Left, projectName},
    {projectCodeTitle, 12, CellStyle::Left, projectCode},
    {disclosureTitle, 10, CellStyle::Center, disclosure},
}};
constexpr int amountColumn = static_cast<int>(columns.size());
constexpr int amountWidth = 16;

void writeTitles(SheetWriter& sheet) {
    for (int column = 0; column < amountColumn; ++column) {
        const LedgerColumn& each = columns[static_cast<std::size_t>(column)];
        sheet.setColumnWidth(column, each.width);
        sheet.writeText({0, column}, QString::fromUtf8(each.title), CellStyle::Header);
    }
    sheet.setColumnWidth(amountColumn, amountWidth);
    sheet.writeText({0, amountColumn}, QStringLiteral("金额（元）"), CellStyle::Header);
    sheet.setLines(0, 2);
}

} // namespace

void writeLedgerSheet(WorkbookWriter& book, const Printout& printout, const QString& mark) {
    SheetWriter sheet = book.addSheet(QStringLiteral("明细"));
    const Document& document = printout.workspace().document();
    const Redaction redaction = printout.redaction();
    writeTitles(sheet);
    int row = 0;
    for (const Entry* entry : document.ledger.inOrder()) {
        ++row;
        const LedgerLine line{document, printout.workspace().codeBook(), printout.narrativePack().disclosure,
                              redaction, *entry};
        int lines = 1;
        for (int column = 0; column < amountColumn; ++column) {
            const LedgerColumn& each = columns[static_cast<std::size_t>(column)];
            const QString text = each.text(line);
            sheet.writeText({row, column}, text, each.style);
            lines = std::max(lines, wrappedLines(text, each.width));
        }
        sheet.setLines(row, lines);
        sheet.writeAmount(row, amountColumn, entry->amount, MoneyUnit::Yuan);
    }
    SheetPages pages;
    pages.isLandscape = true;
    pages.firstRow = 1;
    pages.lastRow = row;
    pages.lastColumn = amountColumn;
    pages.mark = mark;
    sheet.setPages(pages);
    sheet.setFilter(0, row, amountColumn);
}

} // namespace budget
