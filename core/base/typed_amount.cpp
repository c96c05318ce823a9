#include "core/base/typed_amount.h"

#include <algorithm>
#include <limits>

namespace budget {
namespace {

constexpr int deepestBrackets = 32;

/// A value on the way: an amount, and the whole number it is if nothing says a unit or decimals.
struct Operand {
    std::int64_t fen = 0;
    std::optional<std::int64_t> factor;
};

struct UnitWord {
    QStringView word;
    int exponent; ///< 分 in one unit = 10^exponent
};
constexpr UnitWord unitWords[] = {{u"万元", 6}, {u"亿元", 10}, {u"千元", 5},
                                  {u"元", 2},   {u"万", 6},    {u"亿", 10}};

/// A keyboard's or an input method's character as the one that is meant; as many characters as before.
QChar plainCharacter(QChar c) {
    if (c == u'。') {
        return u'.';
    }
    if (c == u'−' || c == u'—' || c == u'–' || c == u'―') {
        return u'-';
    }
    if (c == u'×') {
        return u'*';
    }
    if (c == u'￥') {
        return u'¥';
    }
    return c >= u'！' && c <= u'～' ? QChar(c.unicode() - 0xFEE0) : c;
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// A comma parts groups of three digits, the first of one to three, or stands nowhere.
bool isGroupedWell(const QString& whole) {
    const qsizetype first = whole.indexOf(u',');
    if (first < 0) {
        return true;
    }
    for (qsizetype at = first; at < whole.size(); at += 4) {
        const QString group = whole.mid(at, 4);
        if (group.size() != 4 || group.lastIndexOf(u',') != 0) {
            return false;
        }
    }
    return first >= 1 && first <= 3;
}

/// Digits as a number; nothing beyond 64 bits.
std::optional<std::int64_t> numberOf(const QString& digits) {
    std::int64_t value = 0;
    for (const QChar c : digits) {
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, c.unicode() - u'0', &value)) {
            return std::nullopt;
        }
    }
    return value;
}

class Reader {
public:
    Reader(QStringView text, MoneyUnit unit) : m_original(text), m_unit(unit) {
        for (const QChar c : text) {
            m_text.append(plainCharacter(c));
        }
    }

    TypedAmount read() {
        skipBlanks();
        const bool isFormula = take(u'=');
        const Operand value = isFormula ? sum() : single();
        skipBlanks();
        if (!m_result.error && m_at < m_text.size()) {
            fail(TypedAmountError::Nonsense, m_at, m_text.size());
        }
        m_result.money = m_result.error ? Money() : Money::fromFen(value.fen);
        return m_result;
    }

    bool isBlank() const {
        return std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isSpace() || c == u'-'; });
    }

private:
    Operand fail(TypedAmountError error, qsizetype from, qsizetype to) {
        if (!m_result.error) {
            m_result.error = error;
            m_result.piece = m_original.mid(from, to - from).trimmed().toString();
        }
        return {};
    }

    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    bool take(QChar c) {
        skipBlanks();
        const bool found = m_at < m_text.size() && m_text[m_at] == c;
        m_at += found ? 1 : 0;
        return found;
    }

    /// One number, with a sign or in brackets, which mean less than nothing.
    Operand single() {
        if (take(u'(')) {
            Operand value = signedNumber();
            if (!take(u')')) {
                return fail(TypedAmountError::Nonsense, m_at, m_text.size());
            }
            value.fen = -value.fen;
            return value;
        }
        return signedNumber();
    }

    Operand signedNumber() {
        const bool isNegative = takeSign();
        Operand value = number();
        value.fen = isNegative ? -value.fen : value.fen;
        return value;
    }

    bool takeSign() { return !take(u'+') && take(u'-'); }

    Operand sum() {
        const qsizetype start = m_at;
        Operand left = product();
        while (!m_result.error) {
            const bool plus = take(u'+');
            if (!plus && !take(u'-')) {
                break;
            }
            const Operand right = product();
            const bool overflow = plus ? __builtin_add_overflow(left.fen, right.fen, &left.fen)
                                       : __builtin_sub_overflow(left.fen, right.fen, &left.fen);
            left.factor = combined(left, right, [plus](auto a, auto b, auto* c) {
                return plus ? __builtin_add_overflow(a, b, c) : __builtin_sub_overflow(a, b, c);
            });
            if (overflow) {
                return fail(TypedAmountError::Overflow, start, m_at);
            }
        }
        return left;
    }

    template <typename Combine>
    static std::optional<std::int64_t> combined(const Operand& a, const Operand& b, Combine combine) {
        std::int64_t value = 0;
        const bool works = a.factor && b.factor && !combine(*a.factor, *b.factor, &value);
        return works ? std::optional(value) : std::nullopt;
    }

    Operand product() {
        const qsizetype start = m_at;
        Operand left = term();
        while (!m_result.error && take(u'*')) {
            const Operand right = term();
            if (m_result.error) {
                break;
            }
            if (!left.factor && !right.factor) {
                return fail(TypedAmountError::AmountTimes, start, m_at);
            }
            const Operand& amount = right.factor ? left : right;
            const std::int64_t times = right.factor ? *right.factor : *left.factor;
            Operand value;
            if (__builtin_mul_overflow(amount.fen, times, &value.fen)) {
                return fail(TypedAmountError::Overflow, start, m_at);
            }
            value.factor = combined(left, right,
                                    [](auto a, auto b, auto* c) { return __builtin_mul_overflow(a, b, c); });
            left = value;
        }
        return left;
    }

    Operand term() {
        if (takeSign()) {
            Operand value = number(); // the least 64-bit number cannot be written, so the sign turns safely
            value.fen = -value.fen;
            value.factor = value.factor ? std::optional(-*value.factor) : std::nullopt;
            return value;
        }
        if (!take(u'(')) {
            return number();
        }
        const qsizetype start = m_at;
        if (++m_depth > deepestBrackets) {
            return fail(TypedAmountError::Nonsense, start - 1, m_text.size());
        }
        const Operand value = sum();
        --m_depth;
        if (!m_result.error && !take(u')')) {
            return fail(TypedAmountError::Nonsense, start - 1, m_text.size());
        }
        return value;
    }

    /// 1,234.5万 with an optional currency sign.
    Operand number() {
        take(u'¥');
        const bool isNegative = takeSign(); // ￥-5
        skipBlanks();
        const qsizetype start = m_at;
        const QString whole = run([](QChar c) { return isAsciiDigit(c) || c == u','; });
        const bool hasPoint = m_at < m_text.size() && m_text[m_at] == u'.';
        m_at += hasPoint ? 1 : 0;
        const QString decimals = hasPoint ? run(isAsciiDigit) : QString();
        if ((whole.isEmpty() && decimals.isEmpty()) || !isGroupedWell(whole)) {
            return fail(TypedAmountError::Nonsense, start, std::max(endOfPiece(), m_at));
        }
        const std::optional<int> word = unitWord();
        const QString digits = QString(whole).remove(u',');
        Operand value = scaled(digits, decimals, word.value_or(m_unit == MoneyUnit::Yuan ? 2 : 6), start);
        if (!word && !hasPoint) {
            value.factor = numberOf(digits);
        }
        if (isNegative) {
            value.fen = -value.fen;
            value.factor = value.factor ? std::optional(-*value.factor) : std::nullopt;
        }
        return value;
    }

    /// digits.decimals × 10^exponent 分.
    Operand scaled(const QString& digits, QString decimals, int exponent, qsizetype start) {
        while (decimals.endsWith(u'0')) {
            decimals.chop(1);
        }
        if (decimals.size() > exponent) {
            return fail(TypedAmountError::TooFine, start, m_at);
        }
        const std::optional<std::int64_t> fen = numberOf(digits + decimals.leftJustified(exponent, u'0'));
        if (!fen) {
            return fail(TypedAmountError::Overflow, start, m_at);
        }
        return {*fen, std::nullopt};
    }

    template <typename Accept> QString run(Accept accept) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && accept(m_text[m_at])) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    std::optional<int> unitWord() {
        skipBlanks();
        for (const UnitWord& unit : unitWords) {
            if (QStringView(m_text).mid(m_at).startsWith(unit.word)) {
                m_at += unit.word.size();
                return unit.exponent;
            }
        }
        return std::nullopt;
    }

    /// Where the piece that starts here ends: at a blank or an operator.
    qsizetype endOfPiece() const {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() &&
               !QStringView(u"+-*()").contains(m_text[end])) {
            ++end;
        }
        return end == m_at ? std::min(end + 1, m_text.size()) : end;
    }

    QStringView m_original;
    MoneyUnit m_unit;
    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    TypedAmount m_result;
};

} // namespace

bool isFinerThan(Money money, FigureFormat format) {
    std::int64_t step = fenPer(format.unit);
    for (int i = 0; i < format.decimals; ++i) {
        if (step % 10 != 0) {
            return false; // prints 分 and beyond
        }
        step /= 10;
    }
    return money.fen() % step != 0;
}

TypedAmount readTypedText(QStringView text, MoneyUnit unit, FigureFormat format) {
    Reader reader(text, unit);
    if (reader.isBlank()) {
        TypedAmount blank;
        blank.isBlank = true;
        return blank;
    }
    TypedAmount amount = reader.read();
    amount.finerThanPrinted = isFinerThan(amount.money, format);
    return amount;
}

bool agrees(Money stated, Money exact, FigureFormat format) {
    return stated == exact ||
           (!isFinerThan(stated, format) && Figure::of(stated, format) == Figure::of(exact, format));
}

} // namespace budget
