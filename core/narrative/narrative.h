// The narrative (部门概况, 预算情况说明, 名词解释) as sections of paragraphs whose computed parts know what
// they are, so that an editor can lock them and lead to their cells.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace budget {

/// What of a query, list or input a span shows.
enum class Aspect : std::uint8_t {
    Amount,
    Share,
    Last,       ///< last year's amount
    Difference, ///< without its sign
    Rate,       ///< without its sign
    Word,       ///< of direction: 增加, 下降
    Count,
    Name,  ///< of a code, unit or project
    Input, ///< typed by the clerk; `query` is its path: reasons/income.general, organisation.authorised
    Term,  ///< of the glossary
};

/// Where a span's text comes from.
struct FigureRef {
    QString query; ///< a query or list of the pack, or the path of an input
    QString key;   ///< the item of a list: a code, p7 for a project, u1 for a unit
    Aspect aspect = Aspect::Amount;

    friend bool operator==(const FigureRef&, const FigureRef&) = default;
};

struct TextSpan {
    QString text;
    std::optional<FigureRef> figure; ///< nothing for the pack's own words

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

struct NarrativeParagraph {
    QString id; ///< stable name of the sentence: income.general, general.items.2010301
    bool signature = false;
    std::vector<TextSpan> spans;

    friend bool operator==(const NarrativeParagraph&, const NarrativeParagraph&) = default;
};

/// What a publication sets in after the paragraphs of a section.
enum class Insertion : std::uint8_t { None, Tables, Forms };

struct NarrativeSection {
    QString id;
    int level = 1;   ///< 1 = 第一部分, 2 = 一、, 3 = （一）
    QString heading; ///< with its number
    std::vector<NarrativeParagraph> paragraphs;
    Insertion insertion = Insertion::None;

    friend bool operator==(const NarrativeSection&, const NarrativeSection&) = default;
};

/// The text of spans without what they know.
QString plainText(const std::vector<TextSpan>& spans);

/// The narrative line by line as `mingzhang-cli text` prints it: headings and paragraphs, without the part
/// that holds the tables.
QString plainText(const std::vector<NarrativeSection>& sections);

} // namespace budget
