// PlaceNames: what a place of a finding is called by people: 表5 2010301 行政运行 · 基本支出. Masked projects
// are called as RowText calls them.
#pragma once

#include "core/checks/place.h"
#include "core/edit/workspace.h"
#include "core/narrative/narrative.h"
#include "core/tables/row_text.h"

#include <map>

namespace budget {

class PlaceNames {
public:
    /// The workspace is borrowed. Sections of the narrative give sentences their headings.
    PlaceNames(const Workspace& workspace, RowText rows, const std::vector<NarrativeSection>& sections = {});

    QString name(const Place& place) const;
    /// 万元 or 元, as the layout prints amounts.
    QString unit() const;
    FigureFormat format() const { return m_workspace->pack().figures; }

private:
    QString nameOf(const CellName& cell) const;
    QString controlCell(int number) const;
    QString nameOf(const SentencePlace& sentence) const;
    QString nameOf(const InputPlace& input) const;
    QString rowOf(const CellRef& cell) const;
    QString columnOf(const CellRef& cell) const;
    QString entryName(const QString& id) const;

    const Workspace* m_workspace;
    RowText m_rows;
    std::map<QString, QString> m_headings; // of paragraphs by id
};

} // namespace budget
