// IndicatorBlock: performance indicators as a spreadsheet or word processor copies them, and what is reckoned
// from them. Pure text; nothing here knows a document.
#pragma once

#include "core/publication/form_definition.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace budget {

/// The cells of a copied block: tabs between cells, line ends between rows, quotes around a cell that holds
/// either. An open quote ends with the text.
std::vector<std::vector<QString>> readCopiedCells(QStringView text);

/// A target value with its comparison written as ≥, ≤, =, > or <: ">=6次", "》=6次" and "大于等于6次" become
/// "≥6次". A value without one stays.
QString normalisedTarget(const QString& value);

/// The indicators of a block. A first row of column titles says which column is which; without one they
/// stand in the order of `columns`. A blank first or second level is that of the row above (`above` for the
/// first row), as merged cells are copied. Blank rows are left out.
std::vector<Indicator> readIndicatorBlock(QStringView text, const std::vector<IndicatorColumn>& columns,
                                          const Indicator& above = {});

/// The indicators as such a block.
QString indicatorBlock(const std::vector<Indicator>& indicators, const std::vector<IndicatorColumn>& columns);

/// What the weights of a performance form add up to where the settings say nothing: the remaining 10 are
/// 预算执行率.
inline constexpr int usualWeightTotal = 90;

/// The exact sum of weights as typed ("40", "12.5", "10%", "10分").
struct WeightSum {
    QString text;   ///< "97.5"
    int unread = 0; ///< weights that are no number; blank ones are not counted
};
WeightSum weightSum(const std::vector<Indicator>& indicators);

} // namespace budget
