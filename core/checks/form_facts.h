// The performance forms that are printed, as the rules look at them.
#pragma once

#include "core/checks/check_facts.h"

#include <vector>

namespace budget {

struct FormFacts {
    const Project* project = nullptr; ///< nullptr for the department's form
    QString path;                     ///< projects/7/performance/ or performance/
    QString name;                     ///< as it may be printed
    const std::vector<Indicator>* indicators = nullptr;

    QString indicatorPath(std::size_t index, const char* field) const {
        return path + QStringLiteral("indicators/%1/%2").arg(index).arg(QString::fromLatin1(field));
    }
};

/// The department's form, then those of the projects that have one, by their order.
std::vector<FormFacts> printedForms(const CheckInput& input);

/// A weight in hundredths; nothing for what is not a number.
std::optional<int> weightOf(const Indicator& indicator);

/// Money of a project inside a query of the pack.
Money projectMoney(const CheckInput& input, const QString& query, ProjectId project);

} // namespace budget
