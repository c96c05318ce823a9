// Unit (预算单位): the department's own office (本级) and the units below it.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>

namespace budget {

/// Identity of a unit. 0 is the department as a whole: the root of the unit tree.
enum class UnitId : std::uint32_t { Department = 0 };

enum class UnitKind : std::uint8_t {
    Administrative,      ///< 行政单位
    CivilServiceManaged, ///< 参照公务员法管理的事业单位
    Institution,         ///< 事业单位
};

struct Unit {
    UnitId id = UnitId::Department;
    std::int64_t order = 0; ///< place in the document; 本级 comes first
    QString name;           ///< as in tables: 乌鲁木齐市人民政府外事办公室
    QString listedName;     ///< as in the list of units: …本级; empty = the name
    UnitKind kind = UnitKind::Administrative;

    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace budget
