// Inputs: everything the clerk types besides the ledger. Texts may hold the tokens {本年} and {上年}.
// An empty text, or no number, means "not filled in yet" and prints the layout's placeholder (待填写).
#pragma once

#include "core/base/money.h"
#include "core/ledger/project.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace budget {

/// A head count with its change against last year.
struct StaffCount {
    std::optional<int> count;
    std::optional<int> change;   ///< positive = more than last year
    bool zeroIsDecrease = false; ///< the word for no change: 减少0人 instead of 增加0人

    friend bool operator==(const StaffCount&, const StaffCount&) = default;
};

/// 主要职能 and 机构设置及人员情况.
struct Organisation {
    QString functions;             ///< 主要职能; one paragraph a line
    std::vector<QString> offices;  ///< 内设处室
    std::optional<int> authorised; ///< 编制数
    StaffCount active;             ///< 在职
    StaffCount retired;            ///< 退休
    StaffCount veteranRetired;     ///< 离休

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// 政府采购: amounts planned.
struct Procurement {
    std::optional<Money> goods;               ///< 货物
    std::optional<Money> works;               ///< 工程
    std::optional<Money> services;            ///< 服务
    std::optional<Money> reservedSmallMedium; ///< 面向中小企业预留
    std::optional<Money> reservedSmallMicro;  ///< 小微企业预留

    friend bool operator==(const Procurement&, const Procurement&) = default;
};

struct VehicleHolding {
    std::optional<int> count;
    std::optional<Money> value;

    friend bool operator==(const VehicleHolding&, const VehicleHolding&) = default;
};

/// 国有资产占用使用情况 at the end of last year, and what is to be bought this year.
struct Assets {
    QString houseArea; ///< 平方米, a decimal as typed: 230.87
    std::optional<Money> houseValue;
    VehicleHolding generalVehicles;        ///< 一般公务用车
    VehicleHolding lawEnforcementVehicles; ///< 执法执勤用车
    VehicleHolding otherVehicles;          ///< 其他车辆
    std::optional<Money> furniture;        ///< 办公家具
    std::optional<Money> other;            ///< 其他资产
    std::optional<int> equipmentOver500k;  ///< 单位价值50万元以上大型设备, 台
    std::optional<int> equipmentOver1m;    ///< 单位价值100万元以上大型设备, 台
    std::optional<int> purchaseOver500k;   ///< to be bought
    std::optional<int> purchaseOver1m;

    friend bool operator==(const Assets&, const Assets&) = default;
};

/// 部门整体绩效目标表. Its amounts are computed unless the clerk overrides them (visible, and checked by
/// V-706).
struct DepartmentPerformance {
    QString goal; ///< 年度绩效目标
    QString contact;
    QString telephone;
    std::optional<Money> upperOverride; ///< 财政资金 上级安排
    std::optional<Money> ownOverride;   ///< 财政资金 本级安排
    std::optional<Money> otherOverride; ///< 其他资金
    std::vector<Indicator> indicators;  ///< lastYear, scoring and evidence are not used here

    friend bool operator==(const DepartmentPerformance&, const DepartmentPerformance&) = default;
};

struct GlossaryTerm {
    QString term;
    QString explanation;

    friend bool operator==(const GlossaryTerm&, const GlossaryTerm&) = default;
};

struct Inputs {
    Organisation organisation;
    /// 主要原因 by the name of the phrase in the layout pack: "income.general", "item.2010301".
    std::map<QString, QString> reasons;
    /// Reasons that no longer follow those of other phrases with the same pair of figures.
    std::set<QString> ownReasons;
    /// 主要用于 by 类: "201"; where none stands the text is built from the names of its 项.
    std::map<QString, QString> uses;
    Procurement procurement;
    Assets assets;
    DepartmentPerformance performance;
    QString otherMatters; ///< 其他需说明的事项; empty = the layout's default sentence
    /// 名词解释; nothing = the layout's own list.
    std::optional<std::vector<GlossaryTerm>> glossary;
    QDate approved;  ///< 批复日期
    QDate published; ///< 公开日期

    friend bool operator==(const Inputs&, const Inputs&) = default;
};

} // namespace budget
