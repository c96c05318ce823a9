// LayoutPack: what one region's finance bureau prescribes for one year — tables, order, labels — as data from
// a folder.
#pragma once

#include "core/base/result.h"
#include "core/json/json_value.h"
#include "core/layout/table_definition.h"

#include <QString>

#include <map>
#include <vector>

namespace budget {

/// The words around a table that no table owns.
struct TableLabels {
    QString number;     ///< 表 {n}
    QString contents;   ///< a table's line in the contents: {numeral}、{title}
    QString department; ///< 编制部门：{name}
    QString rounding;   ///< below a table whose rounded parts miss a total (尾差)
    QString unit;       ///< 单位：万元
    QString rest;       ///< 未细化
    QString join;       ///< joins titles of a header in one line: ／

    friend bool operator==(const TableLabels&, const TableLabels&) = default;
};

/// Defaults the chain takes for coordinates that a cell leaves open.
struct InferenceMap {
    std::map<EconomicCode, FunctionCode> functions; ///< 30108 → 2080505
    std::map<EconomicCode, Nature> natures;         ///< 301 → basic.personnel

    friend bool operator==(const InferenceMap&, const InferenceMap&) = default;
};

struct LayoutPack {
    QString id;   ///< the folder's name: urumqi-2024
    QString name; ///< for people: 乌鲁木齐市 2024 年
    FigureFormat figures;
    TableLabels labels;
    InferenceMap inference;
    std::vector<TableDefinition> tables;
};

/// Reads a scope as packs write it: {"fund": "fiscal", "nature": …, "function": …, "economic": […],
/// "project": "none"}.
Result<void> readScope(JsonValue value, Scope& scope);
/// Checks what the form cannot say, and derives containers, totals and rests; a fault names the place in
/// `file`.
std::optional<Fault> finishLayoutPack(LayoutPack& pack, const QString& file);

/// Ids of the packs shipped with the program.
std::vector<QString> layoutIds();
/// Reads and validates `folder`/tables.json; a fault names file, path and value.
Result<LayoutPack> readLayoutPack(const QString& folder);
/// A shipped pack by id; UnknownName where there is none.
Result<LayoutPack> loadLayoutPack(const QString& id);

} // namespace budget
