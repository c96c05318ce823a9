// RelationChecks: the relations of a pack between cells of one or several tables. After an edit only
// relations that speak of a touched row are reckoned again.
#pragma once

#include "core/checks/check_pack.h"
#include "core/checks/finding_sides.h"
#include "core/checks/panel_figures.h"

#include <map>
#include <set>

namespace budget {

class RelationChecks {
public:
    /// All are borrowed; `panels` are those of all tables, from the first to the last.
    RelationChecks(const Workspace& workspace, const CheckPack& pack,
                   const std::vector<PanelFigures>& panels);

    /// Every relation from nothing.
    void rebuild();
    /// Notes the touched rows of a panel.
    void note(const PanelFigures& panel);
    /// Reckons again what noted rows are part of.
    void follow();

    bool hasDifferences(std::size_t rule) const { return !m_differences[rule].empty(); }
    /// The findings of a rule; where a table still holds amounts 未细化, what differs is not checked.
    void addFindings(std::size_t rule, RuleResult& result) const;
    /// The rule has something to look at.
    bool isApplicable(std::size_t rule) const;
    bool isSuspended(std::size_t rule) const;

private:
    /// A relation, for one code where it holds for each.
    struct Instance {
        std::size_t rule = 0;
        std::size_t relation = 0;
        std::uint32_t code = 0;

        friend auto operator<=>(const Instance&, const Instance&) = default;
    };
    struct Difference {
        Money left;
        Money right;
    };
    using Differences = std::map<Instance, Difference>;

    const Relation& relationOf(const Instance& instance) const {
        return m_pack->rules[instance.rule].relations[instance.relation];
    }
    const PanelFigures& figuresOf(const CellTerm& term) const;
    Money valueOf(const CellTerm& term, std::uint32_t code) const;
    Money sumOf(const std::vector<CellTerm>& terms, std::uint32_t code) const;
    void reckon(const Instance& instance);
    void noteCode(const PanelFigures& panel, std::uint32_t code);
    bool lacksDetail(const Relation& relation) const;
    std::vector<CellRef> cellsOf(const CellTerm& term, std::uint32_t code) const;
    std::vector<FindingSide> sidesOf(const std::vector<CellTerm>& terms, std::uint32_t code) const;
    Finding findingOf(const Instance& instance, const Difference& difference, const RuleResult& result) const;

    const Workspace* m_workspace;
    const CheckPack* m_pack;
    const std::vector<PanelFigures>* m_panels;
    std::vector<Differences> m_differences; // by rule
    std::set<Instance> m_noted;
};

} // namespace budget
