// Files and folders only their owner may read, written through the kernel's own calls, so that what a call
// has returned from outlives the process, and with Durability::Synced the machine's power too.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace budget {

enum class Durability : std::uint8_t {
    Flushed, ///< the kernel has it: outlives the process
    Synced,  ///< the disk has it: outlives the power
};

/// An open file, closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    void close();

private:
    int m_number;
};

/// A fault with the system's reason, errno.
Fault systemFault(FaultKind kind, const QString& path);

/// With the folders above it. Fault: CannotWrite, also where something stands there already.
Result<void> makePrivateFolder(const QString& path);

/// Replaces a file whole or leaves it as it was. Fault: CannotWrite.
Result<void> replacePrivateFile(const QString& path, const QByteArray& bytes, Durability durability);

/// Opens for appending, made if it is not there. Fault: CannotWrite.
Result<Descriptor> openPrivateFile(const QString& path);

/// Appends all bytes, or (as far as the system lets it) none. Fault: CannotWrite.
Result<void> appendWhole(const Descriptor& file, const QString& path, const QByteArray& bytes,
                         Durability durability);

} // namespace budget
