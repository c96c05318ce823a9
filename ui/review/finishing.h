// Finishing: from a draft to the final document (定稿) and back, and the draft that is sent for review
// (送审).
#pragma once

#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QDate>

namespace budget {

/// Signs the document as final, by a name that is asked for. Refused, with the reason told, while the secrecy
/// review (保密审查) is not signed or an error is found that no waiver covers.
bool declareFinal(BudgetDocument& document, Questions& questions, QDate today);

/// A final document becomes a draft again, and has to pass the secrecy review again.
void takeBackToDraft(BudgetDocument& document);

/// Keeps what the document says now as the draft of that number; undo does not take it back. Faults: those of
/// Printout::of.
Result<void> keepDraft(BudgetDocument& document, int number, const QDateTime& time);

} // namespace budget
