// Where a line of Chinese text may end: ICU's rules for zh, and besides them what official documents ask for:
// a number is not torn from its unit, and Chinese quotation marks stand with the words they enclose.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

struct UBreakIterator;

namespace budget {

enum class LineBreak : std::uint8_t { None, Allowed, Mandatory };

class LineBreaker {
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(const LineBreaker&) = delete;
    LineBreaker& operator=(const LineBreaker&) = delete;

    /// One entry for each place between UTF-16 units, from before the first to after the last.
    std::vector<LineBreak> breaksOf(const QString& text) const;

private:
    UBreakIterator* m_iterator = nullptr;
};

/// 。，、；：）》” and their like: never first on a line; their right half is blank.
bool isClosingPunctuation(char32_t character);
/// （《“ and their like: never last on a line.
bool isOpeningPunctuation(char32_t character);
/// Han characters, kana and full-width forms, which may be set apart or closer to fill a line.
bool isFullWidth(char32_t character);

} // namespace budget
