// ListValues: the lists a sentence may go through — queries, codes and projects — with the values of each
// item.
#pragma once

#include "core/narrative/query_values.h"

#include <vector>

namespace budget {

class ListValues {
public:
    /// `named` are the facts of the pack's queries, by their index.
    ListValues(const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer,
               const std::vector<QueryFacts>& named)
        : m_pack(pack), m_source(source), m_writer(writer), m_values(pack, source, writer), m_named(named) {}

    void put(Values& root, const ListDefinition& list) const;

private:
    std::vector<QueryFacts> queryFacts(const ListDefinition& list) const;
    Values queryItem(const QueryFacts& facts) const;
    void putQueries(Values& root, const ListDefinition& list) const;
    void finish(Values& root, const ListDefinition& list, const std::vector<QueryFacts>& facts,
                std::vector<Values> items, const std::function<Values()>& probeItem) const;
    void putProjectTotals(Values& target, const ListDefinition& list,
                          const std::vector<QueryFacts>& facts) const;
    std::string joined(const std::vector<QueryFacts>& facts, const QString& lastSeparator) const;

    const NarrativePack& m_pack;
    const NarrativeSource& m_source;
    ValueWriter& m_writer;
    QueryValues m_values;
    const std::vector<QueryFacts>& m_named;
};

} // namespace budget
