// EntryText: the columns of an entry as text, and text typed there as coordinates again.
#pragma once

#include "ui/document/budget_document.h"

#include <QStringList>

namespace budget {

enum class EntryColumn : std::uint8_t { Amount, Economic, Function, Project, Nature, Fund, Unit, Inferred };
inline constexpr int entryColumnCount = 8;

/// The dimension a column shows; not for Amount and Inferred.
Dimension dimensionOf(EntryColumn column);
QString entryColumnTitle(EntryColumn column);
QString entryText(const BudgetDocument& document, const Entry& entry, EntryColumn column);
/// What can be typed into a column.
QStringList entryCandidates(const BudgetDocument& document, EntryColumn column);
/// `at` with the node a text names: a code with or without its name, a name, the text of a fund; an empty
/// text takes the coordinate back (待细化). Nothing where the text names no node.
std::optional<Coordinates> withTypedNode(const BudgetDocument& document, Coordinates at, EntryColumn column,
                                         const QString& text);

} // namespace budget
