// Column memory: widths the user gave to the columns of a grid, kept in the settings of the program.
#pragma once

#include <QString>

namespace budget {

class GridView;

/// Gives the view's columns the widths kept under `key`, and keeps what the user changes. Each number of
/// columns is remembered for itself. To be called once the view has its model.
void rememberColumnSizes(GridView& view, const QString& key);

} // namespace budget
