#include "core/exchange/ledger_csv_row.h"

#include "core/exchange/cell_text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace budget {
namespace {

/// Why a cell cannot be used.
struct CellFault {
    FaultKind kind;
    QString expected = {};
};
using CellResult = std::optional<CellFault>;

CellResult readUnit(std::string_view cell, LedgerRow& row) {
    row.unit = nameText(cell);
    return {};
}

CellResult readFunction(std::string_view cell, LedgerRow& row) {
    const auto code = FunctionCode::parse(codeText(cell));
    row.function = code.value_or(FunctionCode());
    return code ? CellResult()
                : CellFault{FaultKind::BadCode, QString::fromLatin1(codeLengths<FunctionCode>)};
}

CellResult readFunctionName(std::string_view cell, LedgerRow& row) {
    row.functionName = nameText(cell);
    return {};
}

CellResult readEconomic(std::string_view cell, LedgerRow& row) {
    const auto code = EconomicCode::parse(codeText(cell));
    row.economic = code.value_or(EconomicCode());
    return code ? CellResult()
                : CellFault{FaultKind::BadCode, QString::fromLatin1(codeLengths<EconomicCode>)};
}

CellResult readEconomicName(std::string_view cell, LedgerRow& row) {
    row.economicName = nameText(cell);
    return {};
}

/// The texts of the leaves of a tree.
template <typename Node> QString leafTexts(int count) {
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        if (const auto node = static_cast<Node>(i); isLeaf(node)) {
            const std::string_view text = ledgerTextOf(node);
            texts.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
    }
    return texts.join(QStringLiteral(", "));
}

CellResult readFund(std::string_view cell, LedgerRow& row) {
    const auto fund = fundFromLedgerText(wordText(cell));
    row.fund = fund.value_or(Fund::All);
    return fund ? CellResult() : CellFault{FaultKind::UnknownName, leafTexts<Fund>(fundCount)};
}

CellResult readNature(std::string_view cell, LedgerRow& row) {
    const auto nature = natureFromLedgerText(wordText(cell));
    row.nature = nature.value_or(Nature::All);
    return nature ? CellResult() : CellFault{FaultKind::UnknownName, leafTexts<Nature>(natureCount)};
}

CellResult readProject(std::string_view cell, LedgerRow& row) {
    row.project = nameText(cell);
    return {};
}

CellResult readProjectCode(std::string_view cell, LedgerRow& row) {
    row.projectCode = QString::fromStdString(codeText(cell));
    return {};
}

template <typename Enum> struct Word {
    std::string_view text;
    Enum value;
};

/// A word of a list; a blank cell leaves the default.
template <typename Enum, std::size_t Count>
CellResult readWord(std::string_view cell, const std::array<Word<Enum>, Count>& words, Enum& target,
                    const char* expected) {
    const std::string text = wordText(cell);
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&text](const Word<Enum>& each) { return each.text == text; });
    if (word != words.end()) {
        target = word->value;
    }
    return word != words.end() || text.empty()
               ? CellResult()
               : CellFault{FaultKind::UnknownName, QString::fromUtf8(expected)};
}

constexpr std::array<Word<UnitKind>, 5> unitKindWords{
    {{"行政单位", UnitKind::Administrative},
     {"参照公务员法管理的事业单位", UnitKind::CivilServiceManaged},
     {"参公", UnitKind::CivilServiceManaged},
     {"参公事业单位", UnitKind::CivilServiceManaged},
     {"事业单位", UnitKind::Institution}}};

CellResult readUnitKind(std::string_view cell, LedgerRow& row) {
    return readWord(cell, unitKindWords, row.unitKind,
                    "行政单位, 参照公务员法管理的事业单位 (参公), 事业单位");
}

CellResult readProjectType(std::string_view cell, LedgerRow& row) {
    static constexpr std::array<Word<ProjectType>, 3> words{{{"人员类", ProjectType::Personnel},
                                                             {"运转类", ProjectType::Operation},
                                                             {"特定目标类", ProjectType::SpecificTarget}}};
    return readWord(cell, words, row.projectType, "人员类, 运转类, 特定目标类");
}

CellResult readDisclosure(std::string_view cell, LedgerRow& row) {
    static constexpr std::array<Word<Disclosure>, 3> words{{{"公开", Disclosure::Open},
                                                            {"部分公开", Disclosure::Partial},
                                                            {"完全不予公开", Disclosure::Withheld}}};
    return readWord(cell, words, row.disclosure, "公开, 部分公开, 完全不予公开");
}

template <MoneyUnit Unit> CellResult readAmount(std::string_view cell, LedgerRow& row) {
    const ParsedAmount amount = readTypedAmount(cell, Unit);
    row.amount = amount.money;
    if (!amount.error) {
        return {};
    }
    switch (*amount.error) {
    case AmountError::TooManyDecimals:
        return CellFault{FaultKind::TooManyDecimals};
    case AmountError::Overflow:
        return CellFault{FaultKind::Overflow};
    case AmountError::NotANumber:
        break;
    }
    return CellFault{FaultKind::BadAmount};
}

/// How often a column must stand in a file.
enum class Need : std::uint8_t {
    Always,
    Maybe,
    OneAmount, ///< exactly one column of this kind
};

struct Column {
    const char* title;
    Need need;
    CellResult (*read)(std::string_view cell, LedgerRow& row);
};

constexpr std::array<Column, 14> columns{{
    {unitTitle, Need::Always, readUnit},
    {unitKindTitle, Need::Maybe, readUnitKind},
    {functionTitle, Need::Always, readFunction},
    {"功能科目名称", Need::Maybe, readFunctionName},
    {"资金来源", Need::Always, readFund},
    {"支出性质", Need::Always, readNature},
    {economicTitle, Need::Always, readEconomic},
    {"部门经济科目名称", Need::Maybe, readEconomicName},
    {projectTitle, Need::Always, readProject},
    {projectCodeTitle, Need::Maybe, readProjectCode},
    {projectTypeTitle, Need::Maybe, readProjectType},
    {disclosureTitle, Need::Maybe, readDisclosure},
    {"金额（万元）", Need::OneAmount, readAmount<MoneyUnit::TenThousand>},
    {"金额（元）", Need::OneAmount, readAmount<MoneyUnit::Yuan>},
}};

constexpr int unitColumn = 0;
constexpr int unitKindColumn = 1;

const char* titleOf(int column) {
    return column < 0 ? "" : columns[static_cast<std::size_t>(column)].title;
}

QString shortened(const QString& text) {
    return text.size() > 60 ? text.left(60) + u'…' : text;
}

/// The row as it stands, without quotes.
QString textOf(const CsvRecord& record) {
    QStringList cells;
    for (const std::string& field : record.fields) {
        cells.append(QString::fromStdString(field));
    }
    return shortened(cells.join(u','));
}

Fault faultAt(const CsvRecord& record, const QString& file, FaultKind kind, const char* title) {
    return {kind, file, record.line, 0, QString::fromUtf8(title), {}, {}};
}

int columnWithTitle(const std::string& title) {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&title](const Column& column) { return column.title == title; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

/// Columns that must stand there and do not, or stand there twice.
void checkHeader(const LedgerHeader& header, const CsvRecord& record, const QString& file,
                 std::vector<Fault>& faults) {
    std::size_t amounts = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto times =
            static_cast<std::size_t>(std::count(header.begin(), header.end(), static_cast<int>(i)));
        const Column& column = columns[i];
        amounts += column.need == Need::OneAmount ? times : 0;
        if (times > 1) {
            faults.push_back(faultAt(record, file, FaultKind::DuplicateField, column.title));
        } else if (times == 0 && column.need == Need::Always) {
            faults.push_back(faultAt(record, file, FaultKind::MissingField, column.title));
        }
    }
    if (amounts != 1) {
        const FaultKind kind = amounts == 0 ? FaultKind::MissingField : FaultKind::DuplicateField;
        faults.push_back(faultAt(record, file, kind, amountTitle));
        faults.back().expected = QStringLiteral("金额（万元）|金额（元）");
    }
}

/// Whether a cell says that its row is a sum of others: 合计, 小 计：. Of a unit, also 外办小计.
bool marksTotal(const std::string& cell, bool isUnit) {
    static constexpr std::array<std::string_view, 4> words{"合计", "总计", "小计", "累计"};
    if (cell.find("计") == std::string::npos) { // cheap, for the many cells that mark nothing
        return false;
    }
    std::string text = wordText(cell);
    for (const std::string_view colon : {"：", ":"}) {
        if (text.ends_with(colon)) {
            text.resize(text.size() - colon.size());
        }
    }
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return text == word || text == "本页" + std::string(word) || (isUnit && text.ends_with(word));
    });
}

/// The cell that marks a row of totals; header.size() if there is none.
std::size_t totalIn(const CsvRecord& record, const LedgerHeader& header) {
    std::size_t at = 0;
    while (at < header.size() && !marksTotal(record.fields[at], header[at] == unitColumn)) {
        ++at;
    }
    return at;
}

/// What parts the columns of a file whose whole header stands in one cell; empty where that is not so.
QString separatorOf(const CsvRecord& record) {
    if (record.fields.size() == 1) {
        const QString header = QString::fromStdString(record.fields.front());
        for (const QChar separator : {u';', u'\t', u'；', u'，', u'|'}) {
            if (header.contains(separator)) {
                return separator == u'\t' ? QStringLiteral("Tab") : QString(separator);
            }
        }
    }
    return {};
}

} // namespace

bool readLedgerHeader(const CsvRecord& record, const QString& file, LedgerHeader& header,
                      std::vector<Fault>& faults) {
    const std::size_t before = faults.size();
    if (const QString separator = separatorOf(record); !separator.isEmpty()) {
        faults.push_back(faultAt(record, file, FaultKind::WrongSeparator, ""));
        faults.back().found = separator;
        return false;
    }
    for (const std::string& field : record.fields) {
        const std::string title = wordText(field);
        header.push_back(columnWithTitle(title));
        if (header.back() < 0 && !title.empty()) {
            faults.push_back(faultAt(record, file, FaultKind::UnknownField, field.c_str()));
            faults.back().found = shortened(nameText(field));
            faults.back().path = faults.back().found;
        }
    }
    checkHeader(header, record, file, faults);
    return faults.size() == before;
}

std::vector<QString> columnTitles(const LedgerHeader& header) {
    std::vector<QString> titles;
    for (const int column : header) {
        titles.push_back(QString::fromUtf8(titleOf(column)));
    }
    return titles;
}

bool hasUnitKinds(const LedgerHeader& header) {
    return std::find(header.begin(), header.end(), unitKindColumn) != header.end();
}

QString unitKindText(UnitKind kind) {
    const auto word = std::find_if(unitKindWords.begin(), unitKindWords.end(),
                                   [kind](const Word<UnitKind>& each) { return each.value == kind; });
    return QString::fromUtf8(word->text.data(), static_cast<qsizetype>(word->text.size()));
}

bool readLedgerRow(const CsvRecord& record, const LedgerHeader& header, const QString& file, LedgerRow& row,
                   std::vector<Fault>& faults) {
    const std::size_t before = faults.size();
    row = LedgerRow();
    row.line = record.line;
    if (record.fields.size() != header.size()) {
        faults.push_back(faultAt(record, file, FaultKind::ColumnCount, ""));
        faults.back().found = textOf(record);
        faults.back().expected = QString::number(header.size());
        return false;
    }
    if (const std::size_t total = totalIn(record, header); total < header.size()) {
        faults.push_back(faultAt(record, file, FaultKind::TotalRow, titleOf(header[total])));
        faults.back().found = shortened(nameText(record.fields[total]));
        return false;
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string& cell = record.fields[i];
        const bool isNameless = header[i] < 0;
        const CellResult bad = !isNameless ? columns[static_cast<std::size_t>(header[i])].read(cell, row)
                               : nameText(cell).isEmpty() ? CellResult()
                                                          : CellFault{FaultKind::UnknownField};
        if (bad) {
            Fault fault = faultAt(record, file, bad->kind, titleOf(header[i]));
            fault.found = shortened(QString::fromStdString(cell));
            fault.expected = bad->expected;
            faults.push_back(fault);
        }
    }
    return faults.size() == before;
}

} // namespace budget
