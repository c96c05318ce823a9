#include "core/exchange/sheet_columns.h"

#include "core/exchange/cell_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace budget {
namespace {

// A header is looked for no further than this.
constexpr std::size_t searchedRows = 60;
constexpr int searchedColumns = 100;
constexpr std::size_t searchedRanges = 1000;

struct Synonyms {
    SheetColumn column;
    const char* titles; ///< parted by blanks
};

constexpr std::array<Synonyms, 18> synonyms{{
    {SheetColumn::Unit,
     "预算单位 单位 单位名称 预算单位名称 部门 部门名称 部门单位 预算单位编码及名称 单位编码及名称 单位全称"},
    {SheetColumn::UnitKind, "单位类型"},
    {SheetColumn::Function, "功能科目 功能分类 功能分类科目 支出功能分类 支出功能分类科目 支出功能科目 科目 "
                            "支出科目 科目编码及名称"},
    {SheetColumn::FunctionClass, "类 科目编码类 功能分类科目编码类"},
    {SheetColumn::FunctionSection, "款 科目编码款 功能分类科目编码款"},
    {SheetColumn::FunctionItem, "项 科目编码项 功能分类科目编码项"},
    {SheetColumn::FunctionName, ""},
    {SheetColumn::Fund, "资金来源 资金性质 资金性质名称 资金来源名称 经费来源 资金类型"},
    {SheetColumn::Nature, "支出性质 支出类型 支出类别 经费类型 支出性质名称"},
    {SheetColumn::Economic,
     "部门经济科目 部门经济分类 部门经济分类科目 部门支出经济分类 部门支出经济分类科目 部门预算经济分类 "
     "部门预算经济分类科目 部门预算支出经济分类 部门预算支出经济分类科目 支出经济分类 支出经济分类科目 "
     "经济分类 经济分类科目 经济科目"},
    {SheetColumn::EconomicClass, ""},
    {SheetColumn::EconomicSection, ""},
    {SheetColumn::EconomicName, ""},
    {SheetColumn::Project, "项目名称 项目 预算项目 预算项目名称"},
    {SheetColumn::ProjectCode, "项目代码 项目编码 项目编号 预算项目编码 预算项目代码"},
    {SheetColumn::ProjectType, "项目类型 项目类别"},
    {SheetColumn::Disclosure, "公开属性"},
    {SheetColumn::Amount,
     "金额 预算数 申请数 预算金额 申请金额 预算申请数 预算申请金额 批复数 批复金额 年初预算数 年初预算 "
     "本年预算数 预算安排数 安排金额 指标金额 下达数 下达金额 本年预算"},
}};

bool isTitleOf(const QString& title, SheetColumn column) {
    const QStringList titles =
        QString::fromUtf8(synonyms[static_cast<std::size_t>(column)].titles).split(u' ', Qt::SkipEmptyParts);
    return titles.contains(title);
}

/// A title without blanks, marks of duty and what stands in brackets behind it: *金额（万元） is 金额.
QString plainTitle(const QString& title) {
    static const QRegularExpression bracket(QStringLiteral("（[^）]*）$"));
    QString plain = QString::fromStdString(wordText(title.toUtf8().toStdString()));
    plain.remove(u'*').remove(bracket).remove(u'（').remove(u'）');
    return plain;
}

bool endsWithCode(const QString& title) {
    return title.endsWith(QStringLiteral("编码")) || title.endsWith(QStringLiteral("代码"));
}

/// A title of codes or names: its stem is that of the column.
std::optional<SheetColumn> codeColumn(const QString& title) {
    const bool isName = title.endsWith(QStringLiteral("名称"));
    const QString stem = isName || endsWithCode(title) ? title.chopped(2) : title;
    if (isTitleOf(stem, SheetColumn::Function)) {
        return isName ? SheetColumn::FunctionName : SheetColumn::Function;
    }
    if (isTitleOf(stem, SheetColumn::Economic)) {
        return isName ? SheetColumn::EconomicName : SheetColumn::Economic;
    }
    return std::nullopt;
}

std::optional<SheetColumn> columnOf(const QString& title) {
    for (const Synonyms& each : synonyms) {
        if (isTitleOf(title, each.column)) {
            return each.column;
        }
    }
    return codeColumn(title);
}

/// The levels of a code below a title that says which code: 功能分类科目编码 over 类 款 项.
std::optional<SheetColumn> levelColumn(const QString& parent, const QString& title) {
    const auto code = codeColumn(parent);
    const bool isEconomic = code == SheetColumn::Economic;
    if (!code || title.size() != 1) {
        return std::nullopt;
    }
    return title == QStringLiteral("类")
               ? std::optional(isEconomic ? SheetColumn::EconomicClass : SheetColumn::FunctionClass)
           : title == QStringLiteral("款")
               ? std::optional(isEconomic ? SheetColumn::EconomicSection : SheetColumn::FunctionSection)
           : title == QStringLiteral("项") && !isEconomic ? std::optional(SheetColumn::FunctionItem)
                                                          : std::nullopt;
}

/// A title that says something only together with the one above it.
bool isGeneric(const QString& title) {
    static const QStringList words{
        QStringLiteral("类"),   QStringLiteral("款"),       QStringLiteral("项"),
        QStringLiteral("编码"), QStringLiteral("代码"),     QStringLiteral("名称"),
        QStringLiteral("科目"), QStringLiteral("科目编码"), QStringLiteral("科目名称")};
    return words.contains(title);
}

std::optional<SheetColumn> columnOf(const QString& parent, const QString& title) {
    if (parent.isEmpty() || title.isEmpty()) {
        return columnOf(parent + title);
    }
    if (const auto level = levelColumn(parent, title)) {
        return level;
    }
    if (const auto both = columnOf(parent + title)) {
        return both;
    }
    return isGeneric(title) ? std::nullopt : columnOf(title);
}

class HeaderSearch {
public:
    explicit HeaderSearch(const Sheet& sheet) : m_sheet(sheet) {
        const int last =
            sheet.rows.empty() ? 0 : sheet.rows[std::min(sheet.rows.size(), searchedRows) - 1].number;
        for (const CellRange& range : sheet.merged) {
            const bool isTitle = range.firstRow <= last && range.firstColumn <= searchedColumns;
            if (isTitle && m_merged.size() < searchedRanges) {
                m_merged.push_back(range);
            }
        }
    }

    /// The header in one row, or in a row and the one below it.
    SheetHeader headerAt(std::size_t row, std::size_t height) const;

private:
    void note(SheetHeader& header, const QString& parent, const SheetHeader::Place& place) const;
    void noteSecond(SheetHeader& header, SheetColumn column, const SheetHeader::Place& place) const;
    void findUnit(SheetHeader& header) const;
    QString titleAbove(const SheetRow& row, int column) const;

    const Sheet& m_sheet;
    std::vector<CellRange> m_merged; // that a header may have
};

/// The title above a column: its own, or that of the merged cell it lies in.
QString HeaderSearch::titleAbove(const SheetRow& row, int column) const {
    for (const CellRange& range : m_merged) {
        if (range.firstRow == row.number && range.firstColumn <= column && column <= range.lastColumn) {
            return row.text(range.firstColumn);
        }
    }
    return row.text(column);
}

/// Of two columns of one code, that of the codes keeps the place and the other holds the names.
void HeaderSearch::noteSecond(SheetHeader& header, SheetColumn column,
                              const SheetHeader::Place& place) const {
    SheetHeader::Place& first = header.columns.at(column);
    const bool isCode = column == SheetColumn::Function || column == SheetColumn::Economic;
    const SheetColumn names =
        column == SheetColumn::Function ? SheetColumn::FunctionName : SheetColumn::EconomicName;
    const bool firstIsCode = endsWithCode(plainTitle(first.title));
    if (!isCode || firstIsCode == endsWithCode(plainTitle(place.title)) || header.has(names)) {
        header.duplicate.push_back(place);
        return;
    }
    header.columns[names] = firstIsCode ? place : first;
    header.columns[column] = firstIsCode ? first : place;
}

void HeaderSearch::note(SheetHeader& header, const QString& parent, const SheetHeader::Place& place) const {
    const auto column = columnOf(plainTitle(parent), plainTitle(place.title));
    if (!column) {
        header.unknown.push_back(place);
    } else if (header.has(*column)) {
        noteSecond(header, *column, place);
    } else {
        header.columns[*column] = place;
    }
}

SheetHeader HeaderSearch::headerAt(std::size_t row, std::size_t height) const {
    const SheetRow& upper = m_sheet.rows[row];
    const SheetRow& lower = m_sheet.rows[row + height - 1];
    SheetHeader header;
    header.firstRow = upper.number;
    header.lastRow = lower.number;
    std::map<int, QString> titles; // by column
    for (const SheetRow* each : {&upper, &lower}) {
        for (const SheetCell& cell : each->cells) {
            if (cell.column <= searchedColumns) {
                titles[cell.column] = cell.text;
            }
        }
    }
    for (const auto& [column, title] : titles) {
        const bool isLower = height > 1 && lower.find(column);
        note(header, isLower ? titleAbove(upper, column) : QString(), {column, title});
    }
    findUnit(header);
    return header;
}

/// The unit of money in the amount's title, else in a line above the entries.
void HeaderSearch::findUnit(SheetHeader& header) const {
    if (const auto amount = header.columns.find(SheetColumn::Amount); amount != header.columns.end()) {
        header.unit = moneyUnitIn(amount->second.title);
    }
    for (const SheetRow& row : m_sheet.rows) {
        if (header.unit || row.number > header.lastRow) {
            return;
        }
        for (const SheetCell& cell : row.cells) {
            if (cell.column > searchedColumns) {
                break;
            }
            header.unit = header.unit ? header.unit : moneyUnitIn(cell.text);
        }
    }
}

bool isLedger(const SheetHeader& header) {
    return header.has(SheetColumn::Amount) &&
           (header.has(SheetColumn::Function) ||
            (header.has(SheetColumn::FunctionClass) && header.has(SheetColumn::FunctionItem)));
}

} // namespace

std::optional<MoneyUnit> moneyUnitIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("(?:单位[：:](?:人民币)?|[（(,，])(万元|元)"));
    const QRegularExpressionMatch match = pattern.match(QString(text).remove(u' '));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1) == QStringLiteral("元") ? MoneyUnit::Yuan : MoneyUnit::TenThousand;
}

std::optional<SheetHeader> findSheetHeader(const Sheet& sheet) {
    const HeaderSearch search(sheet);
    std::optional<SheetHeader> best;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), searchedRows); ++row) {
        for (const std::size_t height : {std::size_t{1}, std::size_t{2}}) {
            if (row + height > sheet.rows.size()) {
                continue;
            }
            SheetHeader header = search.headerAt(row, height);
            if (isLedger(header) && (!best || header.columns.size() > best->columns.size())) {
                best = std::move(header);
            }
        }
    }
    return best;
}

} // namespace budget
