// The columns of a ledger CSV: their titles, and how a cell of each becomes a fact of a row.
#pragma once

#include "core/base/result.h"
#include "core/csv/csv_reader.h"
#include "core/ledger/entry.h"

#include <vector>

namespace budget {

/// What one row says.
struct LedgerRow {
    int line = 0;
    QString unit; ///< empty = the department
    UnitKind unitKind = UnitKind::Administrative;
    FunctionCode function;
    QString functionName;
    EconomicCode economic;
    QString economicName;
    Fund fund = Fund::All;
    Nature nature = Nature::All;
    QString project; ///< empty = none
    QString projectCode;
    ProjectType projectType = ProjectType::Unstated;
    Disclosure disclosure = Disclosure::Open;
    Money amount;
};

/// Which column of the file holds what: an index into the table of columns for each; -1 = a column without a
/// title, whose cells must be blank.
using LedgerHeader = std::vector<int>;

/// Reads the titles; false, with MissingField, DuplicateField or UnknownField for each or WrongSeparator for
/// all, when they do not do.
bool readLedgerHeader(const CsvRecord& record, const QString& file, LedgerHeader& header,
                      std::vector<Fault>& faults);

/// Reads the cells of a record; false, with a fault for each bad cell, when it cannot be used.
bool readLedgerRow(const CsvRecord& record, const LedgerHeader& header, const QString& file, LedgerRow& row,
                   std::vector<Fault>& faults);

/// The titles of a header's columns; empty for one without.
std::vector<QString> columnTitles(const LedgerHeader& header);
/// Whether a column says the kinds of the units.
bool hasUnitKinds(const LedgerHeader& header);
/// The word of a kind in that column.
QString unitKindText(UnitKind kind);

// Titles that other faults name.
inline constexpr const char* unitTitle = "预算单位";
inline constexpr const char* unitKindTitle = "单位类型";
inline constexpr const char* functionTitle = "功能科目编码";
inline constexpr const char* economicTitle = "部门经济科目编码";
inline constexpr const char* projectTitle = "项目名称";
inline constexpr const char* projectCodeTitle = "项目代码";
inline constexpr const char* projectTypeTitle = "项目类型";
inline constexpr const char* disclosureTitle = "公开属性";
inline constexpr const char* amountTitle = "金额";

} // namespace budget
