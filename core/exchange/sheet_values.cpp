#include "core/exchange/sheet_values.h"

#include "core/exchange/cell_text.h"
#include "core/ledger/fund.h"
#include "core/ledger/nature.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string>

namespace budget {
namespace {

struct Synonym {
    std::string_view text;
    std::string_view meaning;
};

constexpr std::array<Synonym, 32> funds{{
    {"政府预算资金", "财政拨款（补助）"},
    {"财政拨款", "财政拨款（补助）"},
    {"财政拨款补助", "财政拨款（补助）"},
    {"一般公共预算资金", "一般公共预算"},
    {"一般公共预算拨款", "一般公共预算"},
    {"一般公共预算财政拨款", "一般公共预算"},
    {"一般公共预算拨款收入", "一般公共预算"},
    {"经费拨款", "一般公共预算"},
    {"政府性基金", "政府性基金预算"},
    {"政府性基金预算资金", "政府性基金预算"},
    {"政府性基金预算拨款", "政府性基金预算"},
    {"政府性基金预算财政拨款", "政府性基金预算"},
    {"政府性基金预算拨款收入", "政府性基金预算"},
    {"基金预算拨款", "政府性基金预算"},
    {"国有资本经营预算资金", "国有资本经营预算"},
    {"国有资本经营预算拨款", "国有资本经营预算"},
    {"国有资本经营预算财政拨款", "国有资本经营预算"},
    {"国有资本经营预算拨款收入", "国有资本经营预算"},
    {"财政专户管理资金", "财政专户核拨"},
    {"财政专户管理资金收入", "财政专户核拨"},
    {"财政专户资金", "财政专户核拨"},
    {"教育收费", "财政专户核拨"},
    {"自有资金", "单位资金"},
    {"事业收入", "单位资金/事业收入"},
    {"事业收入资金", "单位资金/事业收入"},
    {"上级补助收入", "单位资金/上级补助收入"},
    {"上级补助收入资金", "单位资金/上级补助收入"},
    {"附属单位上缴收入", "单位资金/附属单位上缴收入"},
    {"附属单位上缴收入资金", "单位资金/附属单位上缴收入"},
    {"事业单位经营收入", "单位资金/事业单位经营收入"},
    {"经营收入", "单位资金/事业单位经营收入"},
    {"其他收入", "单位资金/其他收入"},
}};

constexpr std::array<Synonym, 20> natures{{
    {"人员经费", "基本支出/人员经费"},
    {"人员支出", "基本支出/人员经费"},
    {"人员类", "基本支出/人员经费"},
    {"人员类项目", "基本支出/人员经费"},
    {"人员类项目支出", "基本支出/人员经费"},
    {"基本支出人员经费", "基本支出/人员经费"},
    {"公用经费", "基本支出/公用经费"},
    {"公用支出", "基本支出/公用经费"},
    {"日常公用经费", "基本支出/公用经费"},
    {"公用经费项目", "基本支出/公用经费"},
    {"公用经费项目支出", "基本支出/公用经费"},
    {"运转类/公用经费项目", "基本支出/公用经费"},
    {"基本支出公用经费", "基本支出/公用经费"},
    {"项目", "项目支出"},
    {"项目经费", "项目支出"},
    {"其他运转类", "项目支出"},
    {"其他运转类项目", "项目支出"},
    {"特定目标类", "项目支出"},
    {"特定目标类项目", "项目支出"},
    {"运转类/其他运转类项目", "项目支出"},
}};

constexpr std::array<Synonym, 7> projectTypes{{
    {"人员类项目", "人员类"},
    {"公用经费项目", "运转类"},
    {"运转类项目", "运转类"},
    {"其他运转类", "运转类"},
    {"其他运转类项目", "运转类"},
    {"特定目标类项目", "特定目标类"},
    {"特定目标", "特定目标类"},
}};

/// Fewer digits in front of a unit's name are part of it: 3号院.
constexpr qsizetype shortestUnitCode = 3;

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Digits in front with what parts them from the text behind: brackets, dashes, blanks.
const QRegularExpression& codeInFront() {
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*[\[【［(（]?\s*([0-9０-９]+)\s*[\]】］)）]?\s*[-—–－_:：]*\s*([^0-9０-９\s].*)?$)"));
    return pattern;
}

/// The word in the form of the ledger's texts, without a code in front.
std::string plainWord(const QString& text) {
    const QString name = codeAndName(text).name;
    QString word = QString::fromStdString(wordText((name.isEmpty() ? text : name).toStdString()));
    for (QChar& c : word) {
        c = c == u'-' || c == u'—' || c == u'－' ? QChar(u'/') : c;
    }
    return word.toStdString();
}

template <std::size_t Count>
QString meaningOf(const std::string& word, const std::array<Synonym, Count>& synonyms,
                  const QString& otherwise) {
    const auto found = std::find_if(synonyms.begin(), synonyms.end(),
                                    [&word](const Synonym& each) { return each.text == word; });
    return found == synonyms.end() ? otherwise : textOf(found->meaning);
}

/// The one fund whose text ends with the word; carried money must say that it is.
QString fundEndingWith(const std::string& word) {
    QString only;
    for (int i = 0; i < fundCount; ++i) {
        const auto fund = static_cast<Fund>(i);
        const std::string_view text = ledgerTextOf(fund);
        const bool isIt = text.size() > word.size() + 1 && text.ends_with(word) &&
                          text[text.size() - word.size() - 1] == '/' &&
                          !subtreeOf(Fund::Carry).contains(fund);
        if (isIt && !only.isEmpty()) {
            return {};
        }
        only = isIt ? textOf(text) : only;
    }
    return only;
}

} // namespace

CodeAndName codeAndName(const QString& text) {
    const QRegularExpressionMatch match = codeInFront().match(text);
    return match.hasMatch() ? CodeAndName{match.captured(1), match.captured(2).trimmed()}
                            : CodeAndName{text, {}};
}

QString unitName(const QString& text) {
    const CodeAndName parts = codeAndName(text);
    return parts.name.isEmpty() || parts.code.size() < shortestUnitCode ? text : parts.name;
}

QString fundText(const QString& text) {
    const std::string word = plainWord(text);
    if (word.empty() || fundFromLedgerText(word)) {
        return QString::fromStdString(word);
    }
    const QString meaning = meaningOf(word, funds, fundEndingWith(word));
    return meaning.isEmpty() ? text : meaning;
}

QString natureText(const QString& text) {
    const std::string word = plainWord(text);
    return natureFromLedgerText(word) ? QString::fromStdString(word) : meaningOf(word, natures, text);
}

QString projectTypeText(const QString& text) {
    return meaningOf(plainWord(text), projectTypes, text);
}

} // namespace budget
