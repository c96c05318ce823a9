// Lays a publication out as pages: cover, contents, then everything else, in the form of official documents.
#pragma once

#include "core/publication/content.h"
#include "core/render/display_list.h"
#include "core/render/fonts.h"

#include <functional>

namespace budget {

/// Told how many of the blocks are laid out; returning false cancels. May be empty.
using Progress = std::function<bool(int done, int total)>;

/// A cancelled layout is FaultKind::Internal with `found` = "cancelled".
Result<PageSet> layOut(const Publication& publication, const FontSet& fonts, const Progress& progress = {});

} // namespace budget
