#include "tests/compare/compare_fixture.h"

namespace budget::test {

Document referenceWithLastYear() {
    Document document = referenceDocument();
    document.lastYear = LastYearLedger{{}, referenceDocument(QStringLiteral("ledger-2023.csv")).ledger};
    return document;
}

} // namespace budget::test
