// Builds small ledgers and the reference document for tests of the narrative.
#pragma once

#include "core/document/document.h"

#include <QString>

#include <string_view>

namespace budget::test {

/// Adds units, projects and entries in order; amounts are in 万元.
class LedgerBuilder {
public:
    UnitId unit(const char* name, UnitKind kind = UnitKind::Administrative);
    ProjectId project(const char* name, UnitId unit, Disclosure disclosure = Disclosure::Open,
                      const char* code = "");
    LedgerBuilder& entry(const char* fund, const char* nature, const char* function, const char* economic,
                         const char* amount, UnitId unit = UnitId::Department,
                         ProjectId project = ProjectId::None);
    const Ledger& ledger() const { return m_ledger; }
    Ledger& ledger() { return m_ledger; }

private:
    Ledger m_ledger;
};

/// An entry as the builder makes it.
Entry entryOf(const char* fund, const char* nature, const char* function, const char* economic,
              const char* amount);

/// A document of 某某局 in 2024 over a ledger.
Document documentOf(const LedgerBuilder& ledger);
/// The same with last year's ledger.
Document documentOf(const LedgerBuilder& ledger, const LedgerBuilder& lastYear);

/// The published budget of 2024, with last year's ledger as far as it follows from it.
Document publishedDocument();

/// The text without white space and with half-width punctuation made full-width.
QString comparable(const QString& text);

} // namespace budget::test
