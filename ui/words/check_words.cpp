#include "ui/words/check_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget {
namespace {

/// What a rule lacked.
struct Lack {
    const char* missing;
    const char* words;
};
constexpr Lack lacks[] = {
    {"approved", QT_TRANSLATE_NOOP("CheckWords", "the date of approval is not filled in")},
    {"assets", QT_TRANSLATE_NOOP("CheckWords", "the assets are not filled in")},
    {"controlFigures", QT_TRANSLATE_NOOP("CheckWords", "there are no approved figures")},
    {"department", QT_TRANSLATE_NOOP("CheckWords", "the department has no name")},
    {"detail", QT_TRANSLATE_NOOP("CheckWords", "amounts are still not broken down (未细化)")},
    {"lastYear", QT_TRANSLATE_NOOP("CheckWords", "last year's figures are not known")},
    {"lastYearFile", QT_TRANSLATE_NOOP("CheckWords", "last year's file was not opened")},
    {"narrative", QT_TRANSLATE_NOOP("CheckWords", "there is no narrative")},
    {"pages", QT_TRANSLATE_NOOP("CheckWords", "the pages are not laid out here")},
    {"procurement", QT_TRANSLATE_NOOP("CheckWords", "the procurement is not filled in")},
    {"publication", QT_TRANSLATE_NOOP("CheckWords", "there is no publication")},
    {"staff", QT_TRANSLATE_NOOP("CheckWords", "the staff is not filled in")},
    {"units", QT_TRANSLATE_NOOP("CheckWords", "the document has no units")},
};

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
public:
    static QString lack(const QString& missing) {
        for (const Lack& each : lacks) {
            if (missing == QLatin1String(each.missing)) {
                return QCoreApplication::translate("CheckWords", each.words);
            }
        }
        return missing;
    }
};

QString inWords(const char* text) {
    return *text ? QCoreApplication::translate("RuleWords", text) : QString();
}

const RuleWords* wordsIn(std::span<const RuleWords> all, const QString& id, const QString& facet) {
    for (const RuleWords& words : all) {
        if (id == QLatin1String(words.id) && facet == QLatin1String(words.facet)) {
            return &words;
        }
    }
    return nullptr;
}

/// The words of a rule's facet; of a sum or relation of the layout those of its kind.
const RuleWords* wordsOf(const Finding& finding) {
    for (const auto& all : {figureRuleWords(), documentRuleWords()}) {
        if (const RuleWords* words = wordsIn(all, finding.rule, finding.facet)) {
            return words;
        }
    }
    return finding.difference ? wordsIn(figureRuleWords(), {}, finding.facet) : nullptr;
}

QString sidesText(const std::vector<FindingSide>& sides, const PlaceNames& places) {
    QStringList texts;
    for (const FindingSide& side : sides) {
        const QString name = places.name(side.place);
        texts.append(side.shown.isEmpty() ? name : name + QLatin1Char(' ') + side.shown);
    }
    return texts.join(QStringLiteral(" + "));
}

QString differenceText(const Finding& finding, const PlaceNames& places) {
    if (!finding.difference) {
        return {};
    }
    const Money absolute = *finding.difference < Money() ? -*finding.difference : *finding.difference;
    return QString::fromStdString(exactAmount(absolute, places.format().unit, places.format().decimals)) +
           QLatin1Char(' ') + places.unit();
}

} // namespace

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return CheckWords::tr("Error");
    case Severity::Warning:
        return CheckWords::tr("Warning");
    case Severity::Hint:
        return CheckWords::tr("Hint");
    }
    return {};
}

QString ruleTitle(const RuleResult& result) {
    if (!result.title.isEmpty()) {
        return result.title;
    }
    for (const auto& all : {figureRuleWords(), documentRuleWords()}) {
        for (const RuleWords& words : all) {
            if (result.rule == QLatin1String(words.id) && *words.title) {
                return inWords(words.title);
            }
        }
    }
    return result.rule;
}

QString findingText(const Finding& finding, const PlaceNames& places) {
    const RuleWords* words = wordsOf(finding);
    QString pattern = words ? inWords(words->pattern) : QString();
    if (pattern.isEmpty()) {
        pattern = QStringLiteral("%left %right %found %expected");
    }
    // Filled in from the end, so that a percent sign in what is filled in stays what it is.
    const std::pair<QString, QString> parts[] = {
        {QStringLiteral("%left"), sidesText(finding.left, places)},
        {QStringLiteral("%right"), sidesText(finding.right, places)},
        {QStringLiteral("%difference"), differenceText(finding, places)},
        {QStringLiteral("%found"), finding.found},
        {QStringLiteral("%expected"), finding.expected}};
    for (qsizetype at = pattern.lastIndexOf(u'%'); at >= 0;
         at = at > 0 ? pattern.lastIndexOf(u'%', at - 1) : -1) {
        for (const auto& [token, text] : parts) {
            if (QStringView(pattern).mid(at).startsWith(token)) {
                pattern.replace(at, token.size(), text);
                break;
            }
        }
    }
    return pattern.simplified();
}

QString notCheckedText(const RuleResult& result) {
    return CheckWords::lack(result.missing);
}

} // namespace budget
