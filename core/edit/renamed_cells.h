// What the document keeps by the names of cells (批复数, last year's typed figures) follows a unit or project
// that gets another name.
#pragma once

#include "core/edit/workspace.h"

namespace budget {

/// The edit, and with it the changes that keep such figures at their cells. An edit that renames nothing is
/// given back as it is; a figure whose new place is taken stays where it was.
Edit withCellsRenamed(const Workspace& workspace, Edit edit);

} // namespace budget
