// Redaction: replaces the real name of a masked project by its mask in whatever is printed. Checks report
// such names as errors; this makes sure that none leaves the program all the same.
#pragma once

#include "core/layout/disclosure.h"
#include "core/ledger/ledger.h"

#include <QString>

#include <vector>

namespace budget {

class Redaction {
public:
    Redaction() = default;
    Redaction(const Ledger& ledger, const DisclosureRules& rules);

    /// Adds the projects of another ledger (last year's).
    void add(const Ledger& ledger, const DisclosureRules& rules);
    /// The text with every masked name replaced; blanks inside a name do not hide it.
    QString applied(const QString& text) const;
    bool changes(const QString& text) const { return applied(text) != text; }
    bool isEmpty() const { return m_names.empty(); }

private:
    struct Name {
        QString real; ///< without blanks
        QString mask;
    };
    std::vector<Name> m_names; // longest first
};

} // namespace budget
