// TypedAmount: an amount as people type it into a cell or a sheet holds it: 1,234.5, full-width digits, 12万,
// 3亿, 5元, ￥12, a dash for nothing, (1.5) for less than nothing, =3.35+10*2-(4+0.5). Exact integers
// throughout.
#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace budget {

/// Why a typed text is not an amount.
enum class TypedAmountError : std::uint8_t {
    Nonsense,    ///< `piece` cannot be read
    TooFine,     ///< `piece` is finer than 分
    Overflow,    ///< `piece`, or the whole, is beyond 64 bits of 分
    AmountTimes, ///< a product of two amounts: one factor must be a whole number without a unit
};

struct TypedAmount {
    Money money;
    std::optional<TypedAmountError> error;
    QString piece;                 ///< the part of the text that the error is about
    bool isBlank = false;          ///< nothing, or dashes alone: zero
    bool finerThanPrinted = false; ///< has more decimals than the format prints
};

/// Reads a text; a number without a unit word is in `unit`, one with it (元 千元 万 万元 亿 亿元) in that. A
/// currency sign before a number is passed over. Finer than 分 is refused unless the decimals are zeros.
TypedAmount readTypedText(QStringView text, MoneyUnit unit, FigureFormat format = {});

/// The amount has decimals that the format does not print.
bool isFinerThan(Money money, FigureFormat format);

/// A stated figure is the exact one, as far as it says it: one without more decimals than are printed speaks
/// of what is printed.
bool agrees(Money stated, Money exact, FigureFormat format);

} // namespace budget
