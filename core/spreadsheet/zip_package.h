// ZipPackage: the parts of a zip file in memory, inflated in pieces and never beyond limits, so that a file
// made to harm is refused before it costs time or memory. It trusts nothing the file says of itself.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace budget {

/// One part, read forward.
class ZipPart {
public:
    /// Appends the next piece to `window`; false at the end.
    /// Faults: TooLarge (it inflates beyond the limits), Truncated (damaged).
    Result<bool> readMore(std::string& window);

private:
    friend class ZipPackage;
    struct Closer {
        void operator()(zip_file* file) const;
    };

    std::unique_ptr<zip_file, Closer> m_file;
    QString m_name;
    QString m_fileName;
    std::uint64_t m_packed = 0;
    std::uint64_t m_read = 0;
    std::uint64_t* m_budget = nullptr; // of the package
};

class ZipPackage {
public:
    /// Bytes that all parts read may inflate to, together.
    static constexpr std::uint64_t mostBytes = std::uint64_t{320} << 20;
    /// A part beyond `freeBytes` may not inflate to more than `mostRatio` times its packed size.
    static constexpr std::uint64_t freeBytes = std::uint64_t{8} << 20;
    static constexpr std::uint64_t mostRatio = 200;
    static constexpr std::int64_t mostParts = 10'000;

    /// `file` names the package in faults. Faults: Truncated (no directory at its end), TooLarge (parts),
    /// BadValue (a part whose name leaves the package).
    static Result<ZipPackage> open(const QByteArray& bytes, const QString& file);

    bool contains(const QString& name) const;
    /// Faults: MissingField; WrongType (`found` = protectedWorkbook). A part must not outlive the package.
    Result<ZipPart> part(const QString& name);
    const QString& file() const { return m_fileName; }

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    QByteArray m_bytes;
    std::unique_ptr<zip, Closer> m_archive;
    QString m_fileName;
    std::unique_ptr<std::uint64_t> m_budget;
};

/// What a file is that is no workbook we read; `found` of a fault of kind WrongType whose `expected` is
/// `workbookType`.
inline constexpr const char* workbookType = "XLSX";
inline constexpr const char* oldWorkbook = "XLS";            ///< of Excel 97–2003
inline constexpr const char* protectedWorkbook = "password"; ///< encrypted
inline constexpr const char* otherFile = "other";

Fault notAWorkbook(const QString& file, const char* found);

} // namespace budget
