// DraftWords: changes since a draft, and the state of a document on its way to being final, in words.
#pragma once

#include "core/drafts/draft_changes.h"
#include "ui/document/budget_document.h"

#include <QString>

namespace budget {

/// The place of a cell that no longer stands: T6 301/30103.
QString cellWords(const BudgetDocument& document, const CellName& cell);
/// 草稿 第2稿, or 定稿 2024-02-22 by whom.
QString standingWords(const Document& document);

} // namespace budget
