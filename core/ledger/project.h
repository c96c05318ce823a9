// Project (项目): what money is spent on apart from basic expenditure, with the name that may be printed of
// it.
#pragma once

#include "core/ledger/unit.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace budget {

/// Identity of a project inside a document. 0 = no project.
enum class ProjectId : std::uint32_t { None = 0 };

/// 公开属性. Which name is printed at which place and level is the layout pack's word (DisclosureRules).
enum class Disclosure : std::uint8_t {
    Open,     ///< 公开
    Partial,  ///< 部分公开
    Withheld, ///< 完全不予公开
};

/// 项目类型 of the 预算管理一体化 system.
enum class ProjectType : std::uint8_t {
    Unstated,
    Personnel,      ///< 人员类
    Operation,      ///< 运转类
    SpecificTarget, ///< 特定目标类
};

/// A third-level indicator (三级指标) of a performance form, with the levels above it repeated.
struct Indicator {
    QString level1; ///< 产出指标
    QString level2; ///< 数量指标
    QString level3;
    QString value;    ///< ≥3次
    QString basis;    ///< 指标值设置依据
    QString lastYear; ///< 上年完成值
    QString weight;   ///< 分值权重, as typed
    QString scoring;  ///< 指标赋分规则
    QString evidence; ///< 佐证资料

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// What a project's performance form (项目支出绩效目标表) holds besides its amounts.
struct ProjectPerformance {
    bool published = false; ///< a form is printed for this project
    QString goal;           ///< 项目总体目标
    QString leader;         ///< 项目负责人
    std::vector<Indicator> indicators;

    friend bool operator==(const ProjectPerformance&, const ProjectPerformance&) = default;
};

struct Project {
    ProjectId id = ProjectId::None;
    std::int64_t order = 0; ///< place in the document
    UnitId unit = UnitId::Department;
    QString name; ///< the real name; never printed unless disclosure allows it
    QString code; ///< 项目代码
    Disclosure disclosure = Disclosure::Open;
    ProjectType type = ProjectType::Unstated;
    QString basis;  ///< 设立的政策依据
    QString period; ///< 资金执行时间; empty = January to December of the year
    ProjectPerformance performance;

    friend bool operator==(const Project&, const Project&) = default;
};

/// The mask of a project: 特定目标 and its code (alone where it has none), or the name itself where it is of
/// that form.
QString maskOf(const Project& project);
/// True for a name of the form 特定目标 + digits (blanks aside), which is its own mask.
bool isMaskName(const QString& name);
/// True when a mask made of this name and code says nothing of the name: the name is a mask itself, or the
/// code consists of ASCII letters, digits, - and _ and does not hold the name.
bool isMaskable(const QString& name, const QString& code);

} // namespace budget
