// The words the rules look for in texts of the clerk. They are nobody's official wording: a layout prescribes
// what is printed, these tell what people write by mistake.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace budget {

struct SynonymSet {
    QStringList terms; ///< names of one thing, of which a section uses one
};

struct Wording {
    QString noComparison; ///< 暂无可比数据, where last year is not known

    QStringList rising;  ///< 增长, 上涨
    QStringList falling; ///< 减少, 压减
    QRegularExpression negation;
    QStringList unfinished;  ///< what no reason ends in
    QStringList emptyReason; ///< what is no reason
    QStringList joints;      ///< what the sentence says before the text of the clerk does

    QRegularExpression placeholder;
    QRegularExpression doubled;
    QRegularExpression doubledMark;
    QStringList rightlyDoubled; ///< 政府政府采购: two words that meet
    QRegularExpression latin;
    QStringList latinUnits; ///< km
    QRegularExpression year;
    QRegularExpression cutYear;
    QRegularExpression quoted;
    QRegularExpression halfWidth;
    QRegularExpression spacedDate;
    std::vector<SynonymSet> synonyms;

    QRegularExpression carriedOver; ///< in the name of a project
    QRegularExpression measured;    ///< operator, number, unit
    QRegularExpression bareNumber;  ///< starts with a number and is no date
    QRegularExpression looseOperator;
    QStringList newProject; ///< 当年项目

    QRegularExpression mobile;
    QRegularExpression landline;
    QRegularExpression identity;
    QRegularExpression card;
    QRegularExpression mail;
    QRegularExpression localPhone; ///< in the field of a telephone
};

const Wording& wording();

} // namespace budget
