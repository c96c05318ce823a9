// The values of exported ledgers in the words of the ledger CSV. What is not known stays as it is, so that
// the importer refuses it by name.
#pragma once

#include <QString>

namespace budget {

/// A code and its name out of one cell: 2010301-行政运行, [2010301]行政运行, 2010301 行政运行, 2010301.
struct CodeAndName {
    QString code; ///< the whole text where there is no code in front
    QString name;
};
CodeAndName codeAndName(const QString& text);

/// Without a code in front: 101001-市外办 is 市外办.
QString unitName(const QString& text);
/// 一般公共预算资金 is 一般公共预算; 事业收入 is 单位资金/事业收入.
QString fundText(const QString& text);
/// 人员经费 is 基本支出/人员经费; 特定目标类 is 项目支出.
QString natureText(const QString& text);
/// 特定目标类项目 is 特定目标类.
QString projectTypeText(const QString& text);

} // namespace budget
