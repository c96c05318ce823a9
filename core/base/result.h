// Result<T>: a value, or the Fault that explains why an input cannot be used.
// A fault states facts (what kind, where, what stood there); sentences are made in app/ and ui/.
#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <variant>

namespace budget {

enum class FaultKind : std::uint8_t {
    CannotOpen,      ///< `found` = the system's reason
    CannotWrite,     ///< `found` = the system's reason
    TooLarge,        ///< a file, line or list beyond what is accepted; `expected` = the limit
    Truncated,       ///< the file ends inside a row, a value or a character
    BadEncoding,     ///< bytes that are neither UTF-8 nor GB18030
    Syntax,          ///< not JSON / not CSV at this place
    TooDeep,         ///< nesting beyond the accepted depth
    MissingField,    ///< `path` = the field's path
    DuplicateField,  ///< a key, column, id or code that stands twice
    UnknownField,    ///< a key or column this version does not know
    WrongType,       ///< `expected` = the type's name
    BadValue,        ///< a value outside what `expected` describes
    UnknownCode,     ///< a code that is in no list
    UnknownName,     ///< a fund, nature, layout or unit that does not exist
    BadAmount,       ///< not a decimal number
    TooManyDecimals, ///< an amount finer than 分
    Overflow,        ///< an amount, or the sum of all, beyond 64 bits of 分
    FutureVersion,   ///< written by a newer version; `expected` = the newest one known here
    Masking,         ///< disclosure levels that contradict each other, or a masked project without a code
    Unrefined,       ///< a final publication may not have this
    NoFont,          ///< no usable typeface for a role
    Internal,        ///< a library refused; `found` = its words
};

/// Where and why an input was refused. Line and column count from 1; 0 means not known.
struct Fault {
    FaultKind kind = FaultKind::Internal;
    QString file = {};
    int line = 0;
    int column = 0;
    QString path = {};     ///< path inside the file: /entries/3/amount, or a column's title
    QString found = {};    ///< what stood there
    QString expected = {}; ///< what is accepted there

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// A value of type T or a Fault. Test it before taking the value.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Fault fault) : m_state(std::in_place_index<1>, std::move(fault)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    bool hasValue() const { return m_state.index() == 0; }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const Fault& fault() const { return std::get<1>(m_state); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Fault> m_state;
};

/// The result of work that yields nothing but success.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Fault fault) : m_fault(std::move(fault)), m_failed(true) {}

    explicit operator bool() const { return !m_failed; }
    bool hasValue() const { return !m_failed; }
    const Fault& fault() const { return m_fault; }

private:
    Fault m_fault;
    bool m_failed = false;
};

} // namespace budget
