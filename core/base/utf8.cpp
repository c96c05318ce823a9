#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>

namespace budget {
namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// What a lead byte announces: the length, and the range of the second byte (no overlong forms, no
/// surrogates). Length 0: no character begins like this.
struct Lead {
    std::size_t length;
    unsigned char secondFrom = 0x80;
    unsigned char secondTo = 0xBF;
};

Lead leadOf(unsigned char byte) {
    if (byte < 0x80) {
        return {1};
    }
    if (byte < 0xC2 || byte > 0xF4) {
        return {0};
    }
    if (byte < 0xE0) {
        return {2};
    }
    if (byte < 0xF0) {
        const auto from = static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80);
        const auto to = static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF);
        return {3, from, to};
    }
    const auto from = static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80);
    const auto to = static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF);
    return {4, from, to};
}

} // namespace

Utf8Scan scanUtf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const Lead lead = leadOf(static_cast<unsigned char>(bytes[at]));
        const std::size_t stands = std::min(lead.length, bytes.size() - at);
        bool isWell = lead.length > 0;
        for (std::size_t i = 1; i < stands && isWell; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[at + i]);
            isWell =
                i == 1 ? byte >= lead.secondFrom && byte <= lead.secondTo : isContinuation(bytes[at + i]);
        }
        if (!isWell || stands < lead.length) {
            return {at, isWell};
        }
        at += lead.length;
    }
    return {at, false};
}

TextPlace placeOf(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::string_view line = before.substr(before.rfind('\n') + 1); // npos + 1 = 0
    const auto characters =
        std::count_if(line.begin(), line.end(), [](char byte) { return !isContinuation(byte); });
    return {static_cast<int>(lines) + 1, static_cast<int>(characters) + 1};
}

} // namespace budget
