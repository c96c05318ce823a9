// CodeBook: the code lists of one year (支出功能分类 and 部门预算支出经济分类) with what a clerk added in the
// document. The names belong to a year: 医疗卫生与计划生育支出 became 卫生健康支出 in 2019.
#pragma once

#include "core/base/result.h"
#include "core/classification/code.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace budget {

/// What a row of a code list rests on.
enum class CodeSource : std::uint8_t {
    Published,  ///< stands in a published disclosure or official list (verified = yes)
    Unverified, ///< taken over without a source for this year; usable, but shown as such
    Document,   ///< added or corrected by the clerk in this document
};

/// A name of a code and where it comes from.
struct CodeEntry {
    QString name;
    CodeSource source = CodeSource::Published;

    friend bool operator==(const CodeEntry&, const CodeEntry&) = default;
};

/// One tree of codes. Every code's parent is in it.
template <typename CodeType> class CodeTree {
public:
    /// The entry of a code, or nullptr. The root has none.
    const CodeEntry* find(CodeType code) const {
        const auto found = m_entries.find(code);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    bool contains(CodeType code) const { return code.isRoot() || find(code) != nullptr; }
    /// True when the list knows nothing below this code, so that an entry cannot be refined any further.
    bool isLeaf(CodeType code) const {
        const auto next = m_entries.upper_bound(code);
        return next == m_entries.end() || !code.contains(next->first);
    }
    QString name(CodeType code) const {
        const CodeEntry* entry = find(code);
        return entry ? entry->name : QString();
    }
    /// All codes in tree order.
    const std::map<CodeType, CodeEntry>& entries() const { return m_entries; }

    void put(CodeType code, CodeEntry entry) { m_entries.insert_or_assign(code, std::move(entry)); }
    void remove(CodeType code) { m_entries.erase(code); }

    friend bool operator==(const CodeTree&, const CodeTree&) = default;

private:
    std::map<CodeType, CodeEntry> m_entries;
};

using FunctionTree = CodeTree<FunctionCode>;
using EconomicTree = CodeTree<EconomicCode>;

struct CodeBook {
    FunctionTree functions;
    EconomicTree economics;

    friend bool operator==(const CodeBook&, const CodeBook&) = default;
};

/// The lists shipped for `year` (or for the nearest earlier year that has lists; the earliest one otherwise).
/// They are Qt resources, :/codes/<year>/, that CMake links into every program that uses budget_core.
Result<CodeBook> loadCodeBook(int year);

/// Reads lists in the form of resources/codes (columns code, name, level, verified); `file` names it in
/// faults.
Result<FunctionTree> readFunctionTree(const QByteArray& csv, const QString& file);
Result<EconomicTree> readEconomicTree(const QByteArray& csv, const QString& file);

} // namespace budget
