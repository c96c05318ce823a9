// QueryValues: what a sentence may say of a sum — amount, share, change against last year and its reason.
#pragma once

#include "core/narrative/narrate.h"
#include "core/narrative/narrative_pack.h"
#include "core/narrative/template_values.h"

#include <optional>

namespace budget {

/// A sum with everything its values are made from.
struct QueryFacts {
    QString name;   ///< of the query or list
    QString key;    ///< of the item in a list
    QString label;  ///< as it is called
    QString reason; ///< name of the reason
    QuerySum now;
    std::optional<Money> last;
    std::optional<Percent> share;
};

class QueryValues {
public:
    QueryValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer)
        : m_pack(pack), m_source(source), m_writer(writer) {}

    void put(Values& target, const QueryFacts& facts) const;
    Figure figure(Money money) const { return Figure::of(money, m_writer.format()); }

private:
    void putAmounts(Values& target, const QueryFacts& facts) const;
    void putChange(Values& target, const QueryFacts& facts) const;
    void putReason(Values& target, const QueryFacts& facts) const;

    const NarrativePack& m_pack;
    const NarrativeSource& m_source;
    ValueWriter& m_writer;
};

} // namespace budget
