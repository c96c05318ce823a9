// Redaction: replaces the real name of a masked project by its mask in what the clerk typed freely. Checks
// report such names as errors; this makes sure that none leaves the program all the same. Official wording,
// names of codes, units and open projects do not go through it.
#pragma once

#include "core/layout/disclosure.h"
#include "core/ledger/ledger.h"

#include <QString>

#include <map>
#include <vector>

namespace budget {

class Redaction {
public:
    Redaction() = default;
    /// Masks the names of the ledger's masked projects; keeps those of its units and open projects.
    Redaction(const Ledger& ledger, const DisclosureRules& rules);

    /// Masks the names of the masked projects of another ledger too (last year's).
    void add(const Ledger& ledger, const DisclosureRules& rules);
    /// A name that stays whole although a masked one stands inside it. Of equal names the first one counts.
    void keep(const QString& name);
    /// The text with every masked name replaced. A name is found whatever its case and width (（ or (), and
    /// with blanks, invisible characters, dashes, brackets or quotes inside. Applied again it changes
    /// nothing.
    QString applied(const QString& text) const;

private:
    struct Name {
        QString folded;
        QString mask; ///< empty = the name stays
    };
    /// The longest names at the beginning of a folded text.
    struct Match {
        const Name* masked = nullptr;
        qsizetype kept = 0; ///< length
    };
    void insert(const QString& name, const QString& mask);
    Match matchAt(QStringView folded) const;

    std::map<QChar, std::vector<Name>> m_names; // by first character; longest first, each once
    bool m_masks = false;
};

} // namespace budget
