// Review: what is settled about a publication besides its content — who signs for it, which findings were
// waived and why, remarks, texts still to be confirmed — and the drafts that were sent for review.
//
// A place in a publication is written as text, so that it outlives any computation: see core/checks/place.h.
#pragma once

#include "core/base/money.h"
#include "core/document/named_cell.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace budget {

/// Who answers for something, and since when.
struct SignOff {
    QString name;
    QDate date;

    bool isGiven() const { return !name.trimmed().isEmpty() && date.isValid(); }
    friend bool operator==(const SignOff&, const SignOff&) = default;
};

/// A finding that stands although it is known, with the reason (出错说明). It covers the finding only while
/// the facts are what they were.
struct Waiver {
    QString rule;  ///< V-404
    QString place; ///< where the finding stands
    QString facts; ///< the values that were found
    QString reason;
    SignOff by;

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// 批注: a remark on a cell or sentence; never printed.
struct Remark {
    QString place;
    QString author;
    QString text;
    QString answer;
    bool settled = false;
    QDateTime written; ///< UTC, to the second

    friend bool operator==(const Remark&, const Remark&) = default;
};

struct Review {
    SignOff secrecy; ///< 保密审查
    SignOff final;   ///< 定稿; a final document is not edited
    std::vector<Waiver> waivers;
    std::vector<Remark> remarks;
    /// Places of texts taken over from last year that nobody has looked at yet (待确认).
    std::set<QString> unconfirmed;

    friend bool operator==(const Review&, const Review&) = default;
};

struct DraftSentence {
    QString id; ///< NarrativeParagraph::id
    QString text;

    friend bool operator==(const DraftSentence&, const DraftSentence&) = default;
};

/// What a draft said when it was sent for review (送审): its figures and sentences.
struct DraftSnapshot {
    int number = 0;                    ///< 第1稿
    QDateTime time;                    ///< UTC, to the second
    std::map<CellName, Money> figures; ///< of standing rows; a cell that is not here was blank
    std::vector<DraftSentence> sentences;

    friend bool operator==(const DraftSnapshot&, const DraftSnapshot&) = default;
};

struct Drafts {
    std::vector<DraftSnapshot> sent; ///< by number

    int nextNumber() const { return sent.empty() ? 1 : sent.back().number + 1; }
    friend bool operator==(const Drafts&, const Drafts&) = default;
};

/// A committed change of a cell that can be typed in (修改记录).
struct LoggedChange {
    QDateTime when; ///< UTC, to the second
    CellName cell;
    Money before;
    Money after;

    friend bool operator==(const LoggedChange&, const LoggedChange&) = default;
};

} // namespace budget
