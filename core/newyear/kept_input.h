// KeptInput: an input that a new year takes over from the old one (待确认), by its place, with its texts.
#pragma once

#include "core/document/document.h"
#include "core/edit/edit.h"

#include <QString>

#include <vector>

namespace budget {

/// The paths (see InputPlace) of everything typed that a new year keeps: functions, offices, head counts,
/// uses, assets, goals, indicators, glossary, other matters; of each project its basis and its form. What is
/// empty is not among them.
std::vector<QString> keptInputs(const Document& document);

/// The texts that stand at a path, in order: one, or each of a list. Empty for numbers, and where the path
/// names nothing.
std::vector<QString> textsAt(const Document& document, const QString& path);
/// Other texts in their places, as many as there were.
Edit exchangeTexts(const Document& document, const QString& path, const std::vector<QString>& texts);

/// What stands at a path to be read: texts line by line, a record of a list in one line, a number, an amount
/// in the layout's unit.
QString shownAt(const Document& document, const QString& path, FigureFormat format);

} // namespace budget
