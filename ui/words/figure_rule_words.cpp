#include "ui/words/check_words.h"

#include <QCoreApplication>

namespace budget {

std::span<const RuleWords> figureRuleWords() {
    static const RuleWords words[] = {
        {"V-001", "", QT_TRANSLATE_NOOP("RuleWords", "Figures are what was approved"),
         QT_TRANSLATE_NOOP("RuleWords",
                           "%left is not what was approved (%expected); difference %difference")},
        {"V-002", "", QT_TRANSLATE_NOOP("RuleWords", "No amount is left in 未细化"),
         QT_TRANSLATE_NOOP("RuleWords", "An entry of %found is not broken down: it stands in %left")},
        {"M-001", "", QT_TRANSLATE_NOOP("RuleWords", "What was inferred is confirmed"),
         QT_TRANSLATE_NOOP("RuleWords", "%left: %found was inferred and is not confirmed yet")},
        {"V-101", "section", QT_TRANSLATE_NOOP("RuleWords", "Functional codes go down to the last level"),
         QT_TRANSLATE_NOOP("RuleWords", "%left has no 款 below it")},
        {"V-101", "item", QT_TRANSLATE_NOOP("RuleWords", "Functional codes go down to the last level"),
         QT_TRANSLATE_NOOP("RuleWords", "%left has no 项 below it")},
        {"V-102", "section", QT_TRANSLATE_NOOP("RuleWords", "Economic codes go down to 款"),
         QT_TRANSLATE_NOOP("RuleWords", "%left has no 款 below it")},
        {"V-112", "", QT_TRANSLATE_NOOP("RuleWords", "Rows stand in the order of their codes, each once"),
         QT_TRANSLATE_NOOP("RuleWords", "%left stands out of order or twice")},
        {"V-113", "", QT_TRANSLATE_NOOP("RuleWords", "No row is blank"),
         QT_TRANSLATE_NOOP("RuleWords", "%left: every figure of the row is blank")},
        {"V-340", "", QT_TRANSLATE_NOOP("RuleWords", "The units add up to the department"),
         QT_TRANSLATE_NOOP("RuleWords",
                           "%left belongs to no unit, so that the units do not add up to the department")},
        {"V-351", "function", QT_TRANSLATE_NOOP("RuleWords", "Codes stand in tables of their kind"),
         QT_TRANSLATE_NOOP("RuleWords", "%left: a functional code begins with 2")},
        {"V-351", "economic", QT_TRANSLATE_NOOP("RuleWords", "Codes stand in tables of their kind"),
         QT_TRANSLATE_NOOP("RuleWords", "%left: an economic code of departments begins with 3")},
        {"V-352", "negative", QT_TRANSLATE_NOOP("RuleWords", "Amounts are ones a budget can have"),
         QT_TRANSLATE_NOOP("RuleWords", "%left is less than nothing")},
        {"V-352", "impossible", QT_TRANSLATE_NOOP("RuleWords", "Amounts are ones a budget can have"),
         QT_TRANSLATE_NOOP("RuleWords", "%left is larger than any budget; was it typed in 元?")},
        {"V-1001", "large", QT_TRANSLATE_NOOP("RuleWords", "Amounts are of the usual size"),
         QT_TRANSLATE_NOOP("RuleWords", "%left is unusually large; was it typed in 元?")},
        {"V-1001", "growth", QT_TRANSLATE_NOOP("RuleWords", "Amounts are of the usual size"),
         QT_TRANSLATE_NOOP(
             "RuleWords",
             "%left is more than a hundred times last year's figure (%right); was it typed in 元?")},
        {"V-1003", "", QT_TRANSLATE_NOOP("RuleWords", "Rounded parts add up to their rounded totals"),
         QT_TRANSLATE_NOOP(
             "RuleWords",
             "%found totals differ from the sum of their printed parts by rounding (尾差): %left")},
        // Any rule of the layout, by the way its sum or relation is broken.
        {"", "rows", "",
         QT_TRANSLATE_NOOP(
             "RuleWords",
             "%left is not the sum of the rows below it, %expected (%right); difference %difference")},
        {"", "columns", "",
         QT_TRANSLATE_NOOP(
             "RuleWords", "%left is not the sum of its columns, %expected (%right); difference %difference")},
        {"", "less", "", QT_TRANSLATE_NOOP("RuleWords", "%left is less than %right; difference %difference")},
        {"", "more", "", QT_TRANSLATE_NOOP("RuleWords", "%left is more than %right; difference %difference")},
        {"", "stray", "", QT_TRANSLATE_NOOP("RuleWords", "%left: nothing may stand here")},
        {"", "", "", QT_TRANSLATE_NOOP("RuleWords", "%left ≠ %right; difference %difference")},
    };
    return words;
}

} // namespace budget
