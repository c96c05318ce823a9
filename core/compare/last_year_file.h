// Taking last year over from a file: a *.mingzhang document, or a ledger (CSV or workbook). The file itself
// is never touched.
#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"

namespace budget {

/// What makes a file doubtful as last year's; the clerk is told, and may take it all the same.
enum class LastYearDoubt : std::uint8_t {
    OtherYear,       ///< a document of another year than the one before
    OtherDepartment, ///< a document of another department
    NoCommonUnit,    ///< no unit of this year is in the ledger
    NoEntries,
};

struct LastYearWarning {
    LastYearDoubt doubt = LastYearDoubt::OtherYear;
    QString found;
    QString expected;

    friend bool operator==(const LastYearWarning&, const LastYearWarning&) = default;
};

struct LastYearFile {
    LastYearLedger lastYear;
    CodeBook codes; ///< codes of the file that the document's lists lack
    std::vector<LastYearWarning> warnings;
};

/// A file, or why it cannot be used: the faults of the first bad rows of a CSV, one of a document.
struct LastYearReading {
    std::optional<LastYearFile> file;
    std::vector<Fault> faults;
    bool hasMoreFaults = false;
};

/// A name that ends in .mingzhang is read as a document, any other as a ledger with the lists of the year
/// before the document's.
LastYearReading readLastYear(const Document& document, const QString& path);

/// The file in place of what was known of last year; codes the document does not know join its own list.
Edit planLastYear(const Document& document, LastYearFile file);

/// Whether the file last year was taken from is still what it was.
enum class LastYearFileState : std::uint8_t {
    NoFile, ///< last year was typed, or is not known
    Same,
    Differs,
    Gone, ///< not there, or not readable
};
/// `path` is where the file may be: the document knows its name, not its folder.
LastYearFileState lastYearFileState(const Document& document, const QString& path);

} // namespace budget
