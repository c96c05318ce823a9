// The clerk's texts with the paths of their fields.
#pragma once

#include "core/checks/check_facts.h"

#include <QString>

#include <vector>

namespace budget {

enum class TextKind : std::uint8_t {
    Functions, ///< 主要职能
    Reason,    ///< 主要原因, 主要用于, 其他需说明的事项: sentences about this year
    Goal,      ///< of a performance form
    Basis,     ///< 依据: names what others wrote, in other years
    Name,      ///< of an office, a unit, an indicator, a project
    Value,     ///< of an indicator and what goes with it
    Contact,   ///< 联系人, 项目负责人
    Telephone,
    Glossary,
};

struct InputText {
    QString path; ///< projects/7/basis
    QString text;
    TextKind kind = TextKind::Reason;
};

/// All texts as typed, of masked projects too; without empty ones and without the names of projects.
std::vector<InputText> typedTexts(const Document& document);
/// Those that are printed, as they are printed.
std::vector<InputText> printedTexts(const CheckInput& input);
/// The project whose text it is; ProjectId::None for the others.
ProjectId projectOf(const QString& path);

} // namespace budget
