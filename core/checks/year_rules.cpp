// V-4xx: what the narrative says of this year beside last year.
#include "core/checks/printed_changes.h"
#include "core/checks/rule_families.h"
#include "core/checks/wording.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

using ChangeTest = bool (*)(const CheckInput&, const PrintedChange&);

Finding findingOf(const CheckInput& input, const PrintedChange& change) {
    Finding finding;
    finding.left = {nowSide(input, change), sentenceSide(change.paragraph, change.facts.label)};
    finding.right = {lastSide(input, change)};
    finding.difference = change.facts.now.amount - *change.facts.last;
    return finding;
}

/// What is not compared because last year is silent was not checked; nothing else hides it.
void finish(RuleReport& report, const PrintedChanges& changes, bool found) {
    if (!found && (changes.someUnknown || changes.known.empty())) {
        report.notChecked("lastYear");
    }
}

/// Reports each change that passes `test`; those with the same pair of figures are one finding.
void reportOnce(const CheckInput& input, RuleReport& report, ChangeTest test) {
    const PrintedChanges changes = printedChanges(input);
    std::vector<Finding> findings;
    std::vector<std::pair<Money, Money>> pairs;
    for (const PrintedChange& change : changes.known) {
        if (!test(input, change)) {
            continue;
        }
        const std::pair pair(change.facts.now.amount, *change.facts.last);
        const auto known = std::ranges::find(pairs, pair);
        if (known != pairs.end()) {
            findings[static_cast<std::size_t>(known - pairs.begin())].left.push_back(
                sentenceSide(change.paragraph, change.facts.label));
            continue;
        }
        Finding finding = findingOf(input, change);
        finding.found = change.rate.isEmpty() ? QString() : change.rate + u'%';
        pairs.push_back(pair);
        findings.push_back(std::move(finding));
    }
    for (Finding& finding : findings) {
        report.add(std::move(finding));
    }
    finish(report, changes, !findings.empty());
}

// V-401 — the difference and the rate are those of the printed figures.
void checkDifferences(const CheckInput& input, RuleReport& report) {
    const PrintedChanges changes = printedChanges(input);
    bool found = false;
    for (const PrintedChange& change : changes.known) {
        const QString difference = figureText(input, change.change.difference());
        const QString rate = QString::fromStdString(change.change.rate().text());
        if (change.difference != difference || (!change.rate.isEmpty() && change.rate != rate)) {
            Finding finding = findingOf(input, change);
            finding.found = change.difference + u' ' + change.rate;
            finding.expected = difference + u' ' + rate;
            report.add(std::move(finding));
            found = true;
        }
    }
    finish(report, changes, found);
}

// V-402 — 增加…增长 or 减少…下降.
void checkDirections(const CheckInput& input, RuleReport& report) {
    const NarrativeWords& words = input.narrative.words;
    const PrintedChanges changes = printedChanges(input);
    bool found = false;
    for (const PrintedChange& change : changes.known) {
        const QStringList allowed = change.change.falls() ? QStringList{words.decrease, words.decline}
                                                          : QStringList{words.increase, words.growth};
        const auto fits = [&allowed](const QString& word) { return allowed.contains(word); };
        if (!std::ranges::all_of(change.words, fits)) {
            Finding finding = findingOf(input, change);
            finding.found = change.words.join(u'…');
            finding.expected = allowed.join(u'…');
            report.add(std::move(finding));
            found = true;
        }
    }
    finish(report, changes, found);
}

// V-403 — nothing beside nothing is printed as no change.
void checkIdleLines(const CheckInput& input, RuleReport& report) {
    reportOnce(input, report, [](const CheckInput& in, const PrintedChange& change) {
        const bool idle = change.facts.now.amount.isZero() && change.facts.last->isZero();
        const QString zero = figureText(in, Figure());
        return idle && (change.difference != zero || (!change.rate.isEmpty() && change.rate != zero));
    });
}

// V-404 — a rate although last year had nothing.
void checkZeroBase(const CheckInput& input, RuleReport& report) {
    reportOnce(input, report, [](const CheckInput& in, const PrintedChange& change) {
        return change.change.startsFromZero() && in.document().settings.zeroBase == ZeroBaseWording::Hundred;
    });
}

// V-409 — a large change.
void checkLargeChanges(const CheckInput& input, RuleReport& report) {
    reportOnce(input, report, [](const CheckInput& in, const PrintedChange& change) {
        const int percent = in.document().settings.fullReasonPercent.value_or(50);
        return !change.change.startsFromZero() && !change.facts.now.amount.isZero() &&
               change.change.rate().hundredths() > std::int64_t{percent} * 100;
    });
}

// V-411 — a code that had money last year only.
void checkVanishedCodes(const CheckInput& input, RuleReport& report) {
    reportOnce(input, report, [](const CheckInput&, const PrintedChange& change) {
        return !change.facts.key.isEmpty() && change.facts.now.amount.isZero() &&
               !change.facts.last->isZero();
    });
}

/// A phrase for whose change the reason is there, but says nothing.
QString faultOf(const PrintedChange& change) {
    const Wording& words = wording();
    if (change.reason.isEmpty() || words.emptyReason.contains(change.reason)) {
        return QStringLiteral("missing");
    }
    const auto ends = [&change](const QString& word) { return change.reason.endsWith(word); };
    return std::ranges::any_of(words.unfinished, ends) ? QStringLiteral("unfinished") : QString();
}

void reportOppositeReasons(const CheckInput& input, RuleReport& report, const PrintedChanges& changes,
                           bool& found) {
    std::set<QString> reported;
    for (const PrintedChange& rise : changes.known) {
        for (const PrintedChange& fall : changes.known) {
            const bool opposite = rise.change.changes() && !rise.change.falls() && fall.change.falls();
            if (opposite && rise.asksReason && fall.asksReason && !rise.reason.isEmpty() &&
                rise.reason == fall.reason && reported.insert(rise.reason).second) {
                Finding finding;
                finding.facet = QStringLiteral("opposite");
                finding.left = {inputSide(rise.reasonPath(), rise.reason), nowSide(input, rise)};
                finding.right = {inputSide(fall.reasonPath(), fall.reason), nowSide(input, fall)};
                finding.found = rise.reason;
                report.add(std::move(finding));
                found = true;
            }
        }
    }
}

// V-405 — a reason for every change from the threshold on.
void checkReasons(const CheckInput& input, RuleReport& report) {
    const PrintedChanges changes = printedChanges(input);
    std::set<QString> reported;
    bool found = false;
    for (const PrintedChange& change : changes.known) {
        const QString fault = faultOf(change);
        const bool isAsked = change.asksReason && needsReason(change.change, input.document().settings);
        if (isAsked && !fault.isEmpty() && reported.insert(change.facts.reason).second) {
            Finding finding = findingOf(input, change);
            finding.facet = fault;
            finding.left.insert(finding.left.begin(), inputSide(change.reasonPath(), change.reason));
            finding.found = change.reason;
            report.add(std::move(finding));
            found = true;
        }
    }
    reportOppositeReasons(input, report, changes, found);
    finish(report, changes, found);
}

/// The first word of a list that the text says and does not deny.
QString saidWord(const QString& text, const QStringList& words) {
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!wording().negation.match(text.left(at)).hasMatch()) {
                return word;
            }
        }
    }
    return {};
}

// V-410 — a reason that speaks of the other direction alone.
void checkReasonDirections(const CheckInput& input, RuleReport& report) {
    const PrintedChanges changes = printedChanges(input);
    bool found = false;
    std::set<QString> reported;
    for (const PrintedChange& change : changes.known) {
        if (!change.change.changes() || !change.asksReason) {
            continue;
        }
        const QString rising = saidWord(change.reason, wording().rising);
        const QString falling = saidWord(change.reason, wording().falling);
        const bool falls = change.change.falls();
        const QString wrong = falls ? rising : falling;
        const QString right = falls ? falling : rising;
        if (!wrong.isEmpty() && right.isEmpty() && reported.insert(change.facts.reason).second) {
            Finding finding = findingOf(input, change);
            finding.left.insert(finding.left.begin(), inputSide(change.reasonPath(), change.reason));
            finding.found = wrong;
            finding.expected = change.words.join(u'…');
            report.add(std::move(finding));
            found = true;
        }
    }
    finish(report, changes, found);
}

// V-408 — needs the publication of last year beside its ledger.
void checkAgainstPublished(const CheckInput&, RuleReport& report) {
    report.notChecked("lastYearFile");
}

constexpr CheckRule rules[] = {
    {"V-401", Severity::Error, checkDifferences},     {"V-402", Severity::Error, checkDirections},
    {"V-403", Severity::Hint, checkIdleLines},        {"V-404", Severity::Warning, checkZeroBase},
    {"V-405", Severity::Error, checkReasons},         {"V-408", Severity::Error, checkAgainstPublished},
    {"V-409", Severity::Warning, checkLargeChanges},  {"V-410", Severity::Hint, checkReasonDirections},
    {"V-411", Severity::Warning, checkVanishedCodes},
};

} // namespace

std::span<const CheckRule> yearRules() {
    return rules;
}

} // namespace budget
