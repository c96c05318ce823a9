// Looking at bytes that should be UTF-8: where they stop being it, and in which line an offset lies.
#pragma once

#include <cstddef>
#include <string_view>

namespace budget {

struct Utf8Scan {
    std::size_t validBytes = 0; ///< bytes before the first ill-formed character; all of them if there is none
    bool isCut = false;         ///< what follows is the beginning of a character, cut by the end of the text
};

Utf8Scan scanUtf8(std::string_view bytes);

/// Line and column (in characters) of a byte offset, both from 1.
struct TextPlace {
    int line = 1;
    int column = 1;
};

TextPlace placeOf(std::string_view bytes, std::size_t offset);

} // namespace budget
