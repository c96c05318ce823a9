// SpanTarget: where a computed or typed part of a sentence leads, and the clerk's own texts among the inputs.
#pragma once

#include "core/document/inputs.h"
#include "core/narrative/narrative.h"

#include <QString>

#include <vector>

namespace budget {

enum class SpanLead : std::uint8_t {
    Nowhere,
    Cell, ///< the cell of a table that shows its sum
    Form, ///< a field of a form
    Text, ///< a text of the narrative itself, edited in place
};

struct SpanTarget {
    SpanLead lead = SpanLead::Nowhere;
    QString page;  ///< of a form: organisation, projects …
    QString field; ///< of a form; p7 for a project
    QString path;  ///< of a text: reasons/income.general

    friend bool operator==(const SpanTarget&, const SpanTarget&) = default;
};

SpanTarget targetOf(const FigureRef& figure, const QString& paragraph);

/// How a text reads in place.
enum class TextShape : std::uint8_t { Clause, Lines };
TextShape shapeOf(const QString& path);

/// The text of this path; empty where none is typed. Only paths of reasons, uses and otherMatters.
QString ownText(const Inputs& inputs, const QString& path);
void setOwnText(Inputs& inputs, const QString& path, const QString& text);
/// The paths of all texts that the narrative prints and the clerk typed.
std::vector<QString> ownPaths(const Inputs& inputs);

} // namespace budget
