// Words for edits: what a step of undo is called, what an entry is, what an edit will touch.
#pragma once

#include "core/tables/row_text.h"
#include "ui/document/budget_document.h"

#include <QString>

namespace budget {

/// "表6 奖金 · 人员经费".
QString cellWords(const BudgetDocument& document, const CellRef& cell);
/// An amount in the layout's unit with all its decimals.
QString amountWords(const BudgetDocument& document, Money amount);
/// "57.70  30103 奖金 · 2010301 行政运行 · 一般财力 · 某单位", what is not said left out.
QString entryWords(const BudgetDocument& document, const Entry& entry);
/// What is known of one dimension: "30103 奖金"; empty where nothing is.
QString nodeWords(const BudgetDocument& document, const Coordinates& at, Dimension dimension);
/// Why the document cannot be edited; empty where it can.
QString lockedWords(const BudgetDocument& document);
/// 单位, 功能分类, 资金来源 …
/// "Sum 1.20   Count 2   Average 0.60", the average in exact decimals, half-up at 分.
QString summaryWords(const BudgetDocument& document, Money sum, int count);
QString dimensionWords(Dimension dimension);

} // namespace budget
