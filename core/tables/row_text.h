// RowText: the words of a row — codes, names, labels — as its columns show them.
#pragma once

#include "core/tables/tables.h"

#include <functional>

namespace budget {

/// The name of a project as it may be shown in a table ("t07").
using ProjectNaming = std::function<QString(const Project& project, const QString& table)>;

/// The real name, for the clerk's own window. Never for output.
QString realName(const Project& project, const QString& table);

class RowText {
public:
    /// All three must outlive it.
    RowText(const Tables& tables, const Ledger& ledger, ProjectNaming naming)
        : m_tables(&tables), m_ledger(&ledger), m_naming(std::move(naming)) {}

    /// What a label column shows of a row; empty for a value column.
    QString text(int table, int panel, const RowKey& row, int column) const;
    /// The row's own label: its name, whichever column shows it.
    QString name(int table, int panel, const RowKey& row) const;

private:
    QString nodeName(int table, const RowAxis& axis, const RowKey& row) const;
    QString projectName(int table, ProjectId id) const;

    const Tables* m_tables;
    const Ledger* m_ledger;
    ProjectNaming m_naming;
};

/// A line of a table on paper: for each panel its row, or nothing where a shorter panel is filled up with
/// blanks.
using TableLine = std::vector<std::optional<RowKey>>;

/// The lines of a table; panels side by side share the last line for totals that stand at the end.
std::vector<TableLine> linesOf(const Tables& tables, int table);

/// The printed figure of an exact sum; blank means exactly zero.
QString figureText(Money money, FigureFormat format);

} // namespace budget
