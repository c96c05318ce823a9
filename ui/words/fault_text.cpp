#include "ui/words/fault_text.h"

#include "core/exchange/ledger_workbook.h"
#include "core/exchange/tables_workbook_reader.h"
#include "core/spreadsheet/zip_package.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct FaultWords {
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
public:
    /// What only a workbook can have wrong; empty for any other fault.
    static QString workbookProblem(const Fault& fault);
    /// What is wrong; %1 stands for what is accepted where the sentence itself says it.
    static QString problem(const Fault& fault);
};

QString FaultWords::workbookProblem(const Fault& fault) {
    if (fault.kind == FaultKind::WrongType && fault.expected == QLatin1String(workbookType)) {
        return fault.found == QLatin1String(oldWorkbook)
                   ? tr("is a workbook of Excel 97–2003 (.xls); open it in Excel or WPS, save it as XLSX and "
                        "take that")
               : fault.found == QLatin1String(protectedWorkbook)
                   ? tr("is protected by a password; save it without one and take that")
                   : tr("is no workbook (XLSX); if Excel or WPS opens it, save it there as XLSX and take "
                        "that");
    }
    if (fault.kind == FaultKind::TotalRow && !fault.expected.isEmpty()) {
        return tr("is a total of %1, but the entries it stands for sum to %2")
            .arg(fault.found, fault.expected);
    }
    if (fault.expected == QString::fromUtf8(unitOfMoney)) {
        return tr("does not say whether its amounts are 元 or 万元");
    }
    if (fault.expected == QString::fromUtf8(ledgerSheet)) {
        return fault.kind == FaultKind::DuplicateField
                   ? tr("has several sheets that may be the ledger: %1").arg(fault.found)
                   : tr("has no visible sheet with columns of functional codes and amounts");
    }
    if (fault.expected == QString::fromUtf8(officialTables)) {
        return fault.kind == FaultKind::DuplicateField
                   ? tr("stands twice: %1").arg(fault.found)
                   : tr("has no official table of the layout under its title");
    }
    return {};
}

QString FaultWords::problem(const Fault& fault) {
    switch (fault.kind) {
    case FaultKind::CannotOpen:
        return tr("cannot be opened");
    case FaultKind::CannotWrite:
        return tr("cannot be written");
    case FaultKind::ChangedOnDisk:
        return tr("was changed by another program and is not overwritten");
    case FaultKind::Locked:
        return tr("is in use elsewhere (%1)");
    case FaultKind::CannotLock:
        return tr("cannot be reserved for editing, but can be read");
    case FaultKind::TooLarge:
        return fault.expected.isEmpty() ? tr("is too large") : tr("is too large: at most %1");
    case FaultKind::NotAFile:
        return tr("is not a regular file");
    case FaultKind::Empty:
        return tr("is empty");
    case FaultKind::NoRows:
        return tr("has no row below its header");
    case FaultKind::Truncated:
        return tr("is cut off here");
    case FaultKind::NoLineEnd:
        return tr("may be cut off here: the file does not end with a line end, which Excel and WPS always "
                  "write");
    case FaultKind::TrailingContent:
        return tr("goes on after its end");
    case FaultKind::BadEncoding:
        return tr("is neither UTF-8 nor GB18030 here");
    case FaultKind::Syntax:
        return tr("cannot be understood here");
    case FaultKind::WrongSeparator:
        return tr("does not part its columns by commas");
    case FaultKind::ColumnCount:
        return tr("has another number of columns than the header, which has %1");
    case FaultKind::TooDeep:
        return tr("is nested too deeply");
    case FaultKind::MissingField:
        return tr("is missing");
    case FaultKind::DuplicateField:
        return tr("stands here twice");
    case FaultKind::UnknownField:
        return tr("is not known here");
    case FaultKind::WrongType:
        return tr("is of the wrong type");
    case FaultKind::BadValue:
        return tr("has a value that is not accepted");
    case FaultKind::TotalRow:
        return tr("is a row of totals; only entries are taken");
    case FaultKind::BadCode:
        return tr("is not a code, which has %1 digits");
    case FaultKind::UnknownCode:
        return tr("is a code that no list has");
    case FaultKind::UnknownParent:
        return tr("stands below the code %1, which no list has");
    case FaultKind::UnknownName:
        return tr("is a name that does not exist");
    case FaultKind::BadAmount:
        return tr("is not an amount");
    case FaultKind::TooManyDecimals:
        return tr("is finer than 0.01 yuan");
    case FaultKind::Overflow:
        return tr("is an amount or makes a sum beyond what can be held");
    case FaultKind::FutureVersion:
        return tr("was written by a newer version of the program");
    case FaultKind::Masking:
        return tr("contradicts the disclosure level of the project");
    case FaultKind::Unrefined:
        return tr("is not itemised yet");
    case FaultKind::NoFont:
        return tr("no typeface is installed for this");
    case FaultKind::Internal:
        return tr("was refused by a library");
    }
    return {};
}

QString placeOf(const Fault& fault) {
    QString place = fault.file;
    if (fault.line > 0) {
        place += QStringLiteral(":%1").arg(fault.line);
    }
    if (fault.line > 0 && fault.column > 0) {
        place += QStringLiteral(":%1").arg(fault.column);
    }
    return place;
}

} // namespace

QString faultText(const Fault& fault) {
    QStringList parts;
    for (const QString& part : {placeOf(fault), fault.path}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    const QString ofWorkbook = FaultWords::workbookProblem(fault);
    if (!ofWorkbook.isEmpty()) {
        parts.append(ofWorkbook);
        return parts.join(FaultWords::tr(": "));
    }
    QString problem = FaultWords::problem(fault);
    const bool saysWhatIsAccepted = problem.contains(QStringLiteral("%1"));
    if (saysWhatIsAccepted) {
        problem = problem.arg(fault.expected);
    }
    if (!fault.found.isEmpty()) {
        problem += FaultWords::tr(", found: %1").arg(fault.found);
    }
    if (!fault.expected.isEmpty() && !saysWhatIsAccepted) {
        problem += FaultWords::tr(", accepted: %1").arg(fault.expected);
    }
    parts.append(problem);
    return parts.join(FaultWords::tr(": "));
}

} // namespace budget
