// Result<T>: a value, or the Fault that explains why an input cannot be used.
// A fault states facts (what kind, where, what stood there); sentences are made in app/ and ui/.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>

namespace budget {

enum class FaultKind : std::uint8_t {
    CannotOpen,      ///< `found` = the system's reason
    CannotWrite,     ///< `found` = the system's reason
    ChangedOnDisk,   ///< another program wrote the file since it was read
    Locked,          ///< in use elsewhere; `expected` = by whom, if known
    CannotLock,      ///< `found` = the system's reason
    TooLarge,        ///< a file, line or list beyond what is accepted; `expected` = the limit
    NotAFile,        ///< a folder or device where a regular file is needed
    Empty,           ///< a file without any content
    NoRows,          ///< a table with a header and no row
    Truncated,       ///< the file ends inside a row, a value or a character
    NoLineEnd,       ///< the last row has no line end, so that it may be cut; `found` = its last cell
    TrailingContent, ///< something follows the end of the document
    BadEncoding,     ///< bytes that are neither UTF-8 nor GB18030
    Syntax,          ///< not JSON / not CSV at this place
    WrongSeparator,  ///< columns parted by something other than commas; `found` = by what
    ColumnCount,     ///< a row of another number of columns than the header; `found` = the row
    TooDeep,         ///< nesting beyond the accepted depth
    MissingField,    ///< `path` = the field's path
    DuplicateField,  ///< a key, column, id or code that stands twice
    UnknownField,    ///< a key or column this version does not know
    WrongType,       ///< `expected` = the type's name
    BadValue,        ///< a value outside what `expected` describes
    TotalRow,        ///< a row of totals among the entries; `found` = what marks it
    BadCode,         ///< not of a code's shape; `expected` = the numbers of digits it may have
    UnknownCode,     ///< a code that is in no list
    UnknownParent,   ///< a code whose parent is in no list; `expected` = the parent
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
    Result(Fault fault) : m_fault(std::move(fault)) {}

    explicit operator bool() const { return !m_fault; }
    bool hasValue() const { return !m_fault; }
    const Fault& fault() const { return *m_fault; }

private:
    std::optional<Fault> m_fault;
};

} // namespace budget
