// InputWords: what an input is called by people, down to its field: 机构与人员 · 主要职能.
#pragma once

#include "ui/words/place_names.h"

namespace budget {

QString inputWords(const PlaceNames& places, const InputPlace& input);

} // namespace budget
