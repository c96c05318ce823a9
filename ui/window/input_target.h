// InputTarget: the page and field where an input is typed, by its path in the document as findings and
// remarks name it (see Place).
#pragma once

#include <QString>

namespace budget {

struct FieldTarget {
    QString page;  ///< id of the page; empty where no page has the input
    QString field; ///< for WorkPage::goTo; may be empty
};

FieldTarget targetOfInput(const QString& path);

} // namespace budget
