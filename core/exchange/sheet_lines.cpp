#include "core/exchange/sheet_lines.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/ledger_csv_row.h"
#include "core/exchange/remembered.h"
#include "core/exchange/sheet_totals.h"
#include "core/exchange/sheet_values.h"
#include "core/ledger/nature.h"

#include <algorithm>
#include <array>

namespace budget {
namespace {

struct RecordColumn {
    SheetColumn column;
    const char* title;
};

constexpr std::array<RecordColumn, 13> record{{
    {SheetColumn::Unit, unitTitle},
    {SheetColumn::UnitKind, unitKindTitle},
    {SheetColumn::Function, functionTitle},
    {SheetColumn::FunctionName, "功能科目名称"},
    {SheetColumn::Fund, "资金来源"},
    {SheetColumn::Nature, "支出性质"},
    {SheetColumn::Economic, economicTitle},
    {SheetColumn::EconomicName, "部门经济科目名称"},
    {SheetColumn::Project, projectTitle},
    {SheetColumn::ProjectCode, projectCodeTitle},
    {SheetColumn::ProjectType, projectTypeTitle},
    {SheetColumn::Disclosure, disclosureTitle},
    {SheetColumn::Amount, "金额（万元）"},
}};

std::size_t indexOf(SheetColumn column) {
    const auto found = std::find_if(record.begin(), record.end(),
                                    [column](const RecordColumn& each) { return each.column == column; });
    return static_cast<std::size_t>(found - record.begin());
}

/// The texts of one column from the top to the bottom, merged cells filled down.
class ColumnTexts {
public:
    ColumnTexts(const Sheet& sheet, int column) : m_column(column) {
        std::copy_if(sheet.merged.begin(), sheet.merged.end(), std::back_inserter(m_merged),
                     [column](const CellRange& range) { return range.firstColumn == column; });
        std::sort(m_merged.begin(), m_merged.end(),
                  [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
    }

    /// Rows must come in order.
    QString next(const SheetRow& row) {
        const QString own = row.text(m_column);
        while (m_at < m_merged.size() && m_merged[m_at].lastRow < row.number) {
            ++m_at;
        }
        const bool isInside = m_at < m_merged.size() && m_merged[m_at].firstRow <= row.number;
        if (isInside && (row.number == m_merged[m_at].firstRow || m_filledFrom != m_at)) {
            m_filled = row.number == m_merged[m_at].firstRow ? own : QString();
            m_filledFrom = m_at;
        }
        return isInside && own.isEmpty() ? m_filled : own;
    }

private:
    int m_column;
    std::vector<CellRange> m_merged;
    std::size_t m_at = 0;
    std::size_t m_filledFrom = static_cast<std::size_t>(-1);
    QString m_filled;
};

enum class TotalMark : std::uint8_t { None, AtEnd, Whole };

/// Cheap, for the many cells that mark nothing.
bool mayMarkTotal(const QString& cell) {
    return cell.contains(u'计');
}

/// 合计, 小 计： and 本页合计 as a whole, 人员经费小计 at its end.
TotalMark totalMark(const QString& cell) {
    static const std::array<QString, 4> words{QStringLiteral("合计"), QStringLiteral("总计"),
                                              QStringLiteral("小计"), QStringLiteral("累计")};
    QString text = QString::fromStdString(wordText(cell.toUtf8().toStdString()));
    while (text.endsWith(u'：') || text.endsWith(u':')) {
        text.chop(1);
    }
    const auto ends = std::find_if(words.begin(), words.end(),
                                   [&text](const QString& word) { return text.endsWith(word); });
    if (ends == words.end()) {
        return TotalMark::None;
    }
    const bool isWhole = text == *ends || text == QStringLiteral("本页") + *ends;
    return isWhole ? TotalMark::Whole : TotalMark::AtEnd;
}

bool isDash(const QString& text) {
    return text == QStringLiteral("-") || text == QStringLiteral("—") || text == QStringLiteral("－") ||
           text == QStringLiteral("——");
}

class LineReading {
public:
    LineReading(const Sheet& sheet, const SheetHeader& header, QString file)
        : m_sheet(sheet), m_header(header), m_file(std::move(file)) {
        for (const auto& [column, place] : header.columns) {
            m_texts.emplace(column, ColumnTexts(sheet, place.column));
        }
    }

    std::vector<SheetLine> run(std::vector<Fault>& faults) {
        std::vector<SheetLine> lines;
        for (const SheetRow& row : m_sheet.rows) {
            if (row.number > m_header.lastRow && faults.size() <= 100) {
                SheetLine line = lineOf(row);
                if (line.kind == LineKind::Entry && findErrors(row, faults)) {
                    line.kind = LineKind::Remark; // its other cells tell nothing more
                }
                lines.push_back(std::move(line));
            }
        }
        return lines;
    }

private:
    SheetLine lineOf(const SheetRow& row);
    QString codeOf(const std::vector<SheetColumn>& levels, SheetColumn whole) const;
    void setField(SheetLine& line, SheetColumn column, const QString& text) const {
        line.record.fields[indexOf(column)] = text.toStdString();
    }
    void setCode(SheetLine& line, SheetColumn code, SheetColumn name, const QString& text);
    void fill(SheetLine& line);
    LineKind kindOf(const SheetRow& row, const SheetLine& line);
    /// Whether cells hold errors; each is a fault.
    bool findErrors(const SheetRow& row, std::vector<Fault>& faults) const;
    QString said(SheetColumn column) const {
        const auto found = m_said.find(column);
        return found == m_said.end() ? QString() : found->second;
    }

    const Sheet& m_sheet;
    const SheetHeader& m_header;
    QString m_file;
    std::map<SheetColumn, ColumnTexts> m_texts;
    std::map<SheetColumn, QString> m_said; // of the row that is read
    Remembered<CodeAndName> m_codeAndName{codeAndName};
    Remembered<QString> m_unitName{unitName};
    Remembered<QString> m_fundText{fundText};
    Remembered<QString> m_natureText{natureText};
    Remembered<QString> m_projectTypeText{projectTypeText};
    Remembered<TotalMark> m_totalMark{totalMark};
};

/// A code in one column, or its levels in two or three.
QString LineReading::codeOf(const std::vector<SheetColumn>& levels, SheetColumn whole) const {
    if (m_header.has(whole)) {
        return said(whole);
    }
    QString code;
    for (const SheetColumn level : levels) {
        const QString digits = said(level).trimmed();
        // A number cell loses the zero in front: 3 is section 03.
        const bool isShort = !code.isEmpty() && digits.size() == 1;
        code += isShort ? QLatin1Char('0') + digits : digits;
    }
    return code;
}

void LineReading::setCode(SheetLine& line, SheetColumn code, SheetColumn name, const QString& text) {
    const CodeAndName& parts = m_codeAndName(text);
    setField(line, code, parts.code);
    setField(line, name, m_header.has(name) ? said(name) : parts.name);
}

void LineReading::fill(SheetLine& line) {
    for (const SheetColumn column :
         {SheetColumn::UnitKind, SheetColumn::Project, SheetColumn::ProjectCode, SheetColumn::Disclosure}) {
        setField(line, column, isDash(said(column)) ? QString() : said(column));
    }
    setField(line, SheetColumn::Unit, m_unitName(said(SheetColumn::Unit)));
    setCode(line, SheetColumn::Function, SheetColumn::FunctionName,
            codeOf({SheetColumn::FunctionClass, SheetColumn::FunctionSection, SheetColumn::FunctionItem},
                   SheetColumn::Function));
    setCode(line, SheetColumn::Economic, SheetColumn::EconomicName,
            codeOf({SheetColumn::EconomicClass, SheetColumn::EconomicSection}, SheetColumn::Economic));
    setField(line, SheetColumn::Fund, m_fundText(said(SheetColumn::Fund)));
    // A system that knows only kinds of projects says by them what the money is for.
    const bool saysNature = m_header.has(SheetColumn::Nature);
    const QString& nature = m_natureText(said(saysNature ? SheetColumn::Nature : SheetColumn::ProjectType));
    setField(line, SheetColumn::Nature,
             saysNature || natureFromLedgerText(nature.toStdString()) ? nature : QString());
    const bool hasType = saysNature || !line.record.fields[indexOf(SheetColumn::Project)].empty();
    setField(line, SheetColumn::ProjectType,
             hasType ? m_projectTypeText(said(SheetColumn::ProjectType)) : QString());
    setField(line, SheetColumn::Amount, said(SheetColumn::Amount));
}

/// The header once more, as at the top of each printed page.
bool repeatsHeader(const SheetRow& row, const SheetHeader& header) {
    return std::all_of(header.columns.begin(), header.columns.end(), [&row](const auto& each) {
        return row.text(each.second.column) == each.second.title;
    });
}

/// The numbers of the columns below the header: 1 2 3, after a mark such as ** or 栏次.
bool countsColumns(const SheetRow& row) {
    int numbers = 0;
    int last = 0;
    for (const SheetCell& cell : row.cells) {
        bool isNumber = false;
        const int number = cell.text.toInt(&isNumber);
        const bool isMark = cell.text == QStringLiteral("**") || cell.text == QStringLiteral("栏次");
        if (isMark) {
            continue;
        }
        if (!isNumber || (numbers > 0 && number != last + 1)) {
            return false;
        }
        last = number;
        ++numbers;
    }
    return numbers >= 3 && last <= static_cast<int>(row.cells.size());
}

/// What marks a total stands in any cell but the amount's; a remark has neither an amount nor a code.
LineKind LineReading::kindOf(const SheetRow& row, const SheetLine& line) {
    if (repeatsHeader(row, m_header) || countsColumns(row)) {
        return LineKind::Remark;
    }
    const int amountColumn = m_header.columns.at(SheetColumn::Amount).column;
    const auto project = m_header.columns.find(SheetColumn::Project);
    const int projectColumn = project == m_header.columns.end() ? 0 : project->second.column;
    const bool isTotal = std::any_of(row.cells.begin(), row.cells.end(), [&](const SheetCell& cell) {
        if (cell.column == amountColumn || cell.kind != CellKind::Text || !mayMarkTotal(cell.text)) {
            return false;
        }
        // A project may be called 某某统计, but not 合计.
        const TotalMark mark = m_totalMark(cell.text);
        return mark == TotalMark::Whole || (mark == TotalMark::AtEnd && cell.column != projectColumn);
    });
    if (isTotal) {
        return LineKind::Total;
    }
    const QString amount = row.text(amountColumn).trimmed();
    const QString function = QString::fromStdString(line.record.fields[indexOf(SheetColumn::Function)]);
    const bool hasCode = !function.isEmpty() && function.at(0).isDigit();
    return (amount.isEmpty() || isDash(amount)) && !hasCode ? LineKind::Remark : LineKind::Entry;
}

SheetLine LineReading::lineOf(const SheetRow& row) {
    for (auto& [column, texts] : m_texts) {
        // An amount stands for one row, however its cell is merged.
        m_said[column] =
            column == SheetColumn::Amount ? row.text(m_header.columns.at(column).column) : texts.next(row);
    }
    SheetLine line;
    line.record.line = row.number;
    line.record.fields.resize(record.size());
    line.record.terminated = true;
    line.isHidden = row.isHidden;
    fill(line);
    line.kind = kindOf(row, line);
    const ParsedAmount amount =
        readTypedAmount(line.record.fields.back(), m_header.unit.value_or(MoneyUnit::Yuan));
    line.amount = amount.error ? Money() : amount.money;
    return line;
}

bool LineReading::findErrors(const SheetRow& row, std::vector<Fault>& faults) const {
    const std::size_t before = faults.size();
    for (const auto& [column, place] : m_header.columns) {
        const SheetCell* cell = row.find(place.column);
        if (cell && cell->kind == CellKind::Error) {
            faults.push_back({FaultKind::BadValue, m_file, row.number, 0, csvTitle(column), cell->text, {}});
        }
    }
    return faults.size() != before;
}

} // namespace

QString csvTitle(SheetColumn column) {
    switch (column) {
    case SheetColumn::Amount:
        return QString::fromUtf8(amountTitle);
    case SheetColumn::FunctionClass:
    case SheetColumn::FunctionSection:
    case SheetColumn::FunctionItem:
        return QString::fromUtf8(functionTitle);
    case SheetColumn::EconomicClass:
    case SheetColumn::EconomicSection:
        return QString::fromUtf8(economicTitle);
    default:
        return QString::fromUtf8(record[indexOf(column)].title);
    }
}

const std::string& fieldOf(const SheetLine& line, SheetColumn column) {
    return line.record.fields[indexOf(column)];
}

const std::vector<SheetColumn>& recordColumns() {
    static const std::vector<SheetColumn> columns = [] {
        std::vector<SheetColumn> all;
        std::transform(record.begin(), record.end(), std::back_inserter(all),
                       [](const RecordColumn& each) { return each.column; });
        return all;
    }();
    return columns;
}

CsvRecord recordTitles(const SheetHeader& header) {
    CsvRecord titles{header.firstRow, {}, true};
    for (const RecordColumn& each : record) {
        titles.fields.emplace_back(each.title);
    }
    if (header.unit == MoneyUnit::Yuan) {
        titles.fields.back() = "金额（元）";
    }
    return titles;
}

std::vector<SheetLine> sheetLines(const Sheet& sheet, const SheetHeader& header, const QString& file,
                                  std::vector<Fault>& faults) {
    std::vector<SheetLine> lines = LineReading(sheet, header, file).run(faults);
    findGroups(lines);
    return lines;
}

} // namespace budget
