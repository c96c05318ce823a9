// NarrativePack: everything the layout pack says about the narrative — queries, lists, words, sentences.
// Wording lives there and nowhere in the program.
#pragma once

#include "core/base/result.h"
#include "core/document/inputs.h"
#include "core/layout/disclosure.h"
#include "core/narrative/narrative.h"
#include "core/narrative/query.h"
#include "core/narrative/query_sums.h"
#include "core/narrative/sentence_template.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace budget {

/// Queries that are parts of one whole; their shares belong together.
struct ShareGroup {
    std::size_t whole = 0;
    std::vector<std::size_t> parts;
    QString rest; ///< name of what the parts do not cover (未细化); empty = not asked for
};

/// Which items a list shows.
enum class ListFilter : std::uint8_t {
    NonZero, ///< with an amount this year
    Zero,    ///< without one
    Either,  ///< with an amount this year or last year
    Known,   ///< whose amount of last year is known
    Present, ///< with an entry this year, whatever its amount
};

/// A list of queries, or of what a query is made of.
struct ListDefinition {
    QString name;
    std::optional<GroupBy> by; ///< nothing for a list of queries
    std::size_t query = 0;     ///< whose groups are listed
    std::size_t grouping = 0;  ///< index in NarrativePack::groupings
    CodeLevel level = CodeLevel::All;
    std::vector<std::size_t> members;      ///< of a list of queries
    std::map<std::size_t, QString> labels; ///< of members that are called otherwise here
    ListFilter filter = ListFilter::NonZero;
    bool shares = false;
    bool children = false; ///< each code comes with the names of its 项
    QString reasonPrefix;  ///< reasons of items are named by this and their code
    ProjectPlace place = ProjectPlace::Section7;
};

/// Words that values are made of.
struct NarrativeWords {
    QString placeholder; ///< （待填写）
    QString unrefined;   ///< 未细化
    QString basic;       ///< 基本支出
    QString increase;
    QString decrease;
    QString growth;
    QString decline;
    QString separator;      ///< 、
    QString conjunction;    ///< 和
    QString nameWithParent; ///< %1（%2）: a 项 and its 款
};

struct NarrativePack {
    std::vector<Query> queries;
    std::vector<Grouping> groupings;
    std::vector<ShareGroup> shareGroups;
    std::vector<ListDefinition> lists;
    /// The table that shows a query or list best, by its name or the beginning of it: "general" → "t05".
    std::map<QString, QString> homes;
    NarrativeWords words;
    /// Counts of units by name: administrative → the kinds that count as 行政单位.
    std::map<QString, UnitKindSet> unitCounts;
    DisclosureRules disclosure;
    std::vector<GlossaryTerm> glossary;
    std::vector<SentenceTemplate> sections;

    std::optional<std::size_t> query(const QString& name) const;
    const ListDefinition* list(const QString& name) const;
};

/// Reads and validates `folder`; a fault names file, line or path, and value. Every tag of every sentence is
/// looked up, in branches that print and in branches that do not.
Result<NarrativePack> readNarrativePack(const QString& folder);

/// The scope that a figure of the narrative sums up; nothing for inputs and words.
std::optional<Scope> scopeOf(const NarrativePack& pack, const FigureRef& figure);

} // namespace budget
