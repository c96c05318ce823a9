// V-801 … V-804, V-807 … V-810: what is written in the clerk's texts.
#include "core/checks/input_texts.h"
#include "core/checks/rule_families.h"
#include "core/checks/wording.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

/// How much of a text is shown around what was found in it.
constexpr qsizetype context = 12;

QString around(const QString& text, qsizetype at, qsizetype length) {
    const qsizetype from = std::max<qsizetype>(at - context, 0);
    const qsizetype end = std::min(at + length + context, text.size());
    return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, end - from) +
           (end < text.size() ? QStringLiteral("…") : QString());
}

/// A finding about a piece of a text.
Finding findingIn(const InputText& text, qsizetype at, qsizetype length) {
    Finding finding;
    finding.left = {inputSide(text.path, around(text.text, at, length))};
    finding.found = text.text.mid(at, length);
    return finding;
}

/// Calls `visit` for every match in every printed text, once for each thing found in a text.
template <typename Visit>
void forEachMatch(const CheckInput& input, const QRegularExpression& pattern, const Visit& visit) {
    for (const InputText& text : printedTexts(input)) {
        std::set<QString> seen;
        auto matches = pattern.globalMatch(text.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (seen.insert(match.captured()).second) {
                visit(text, match);
            }
        }
    }
}

void reportMatches(const CheckInput& input, RuleReport& report, const QRegularExpression& pattern,
                   const char* facet) {
    forEachMatch(input, pattern, [&](const InputText& text, const QRegularExpressionMatch& match) {
        Finding finding = findingIn(text, match.capturedStart(), match.capturedLength());
        finding.facet = QString::fromLatin1(facet);
        report.add(std::move(finding));
    });
}

/// Fields of the forms that print the placeholder; those of sentences are found in the narrative.
void reportEmptyFields(const CheckInput& input, RuleReport& report) {
    std::vector<std::pair<QString, QString>> fields{
        {QStringLiteral("performance/contact"), input.document().inputs.performance.contact},
        {QStringLiteral("performance/telephone"), input.document().inputs.performance.telephone},
        {QStringLiteral("performance/goal"), input.document().inputs.performance.goal},
    };
    for (const ProjectId id : input.ledger().projectsInOrder()) {
        const Project& project = *input.ledger().project(id);
        const QString at = QStringLiteral("projects/%1/performance/").arg(static_cast<std::uint32_t>(id));
        if (project.performance.published &&
            !input.narrative.disclosure.masks(project.disclosure, ProjectPlace::Performance)) {
            fields.emplace_back(at + QStringLiteral("goal"), project.performance.goal);
            fields.emplace_back(at + QStringLiteral("leader"), project.performance.leader);
        }
    }
    for (const auto& [path, text] : fields) {
        if (text.trimmed().isEmpty()) {
            Finding finding;
            finding.facet = QStringLiteral("empty");
            finding.left = {inputSide(path, input.narrative.words.placeholder)};
            report.add(std::move(finding));
        }
    }
}

/// Bases are V-108's, reasons V-405's.
bool isReportedElsewhere(const QString& path) {
    return path.startsWith(u"reasons/") || path.endsWith(u"/basis");
}

void reportPlaceholders(const CheckInput& input, RuleReport& report) {
    std::set<QString> seen;
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (const TextSpan& span : paragraph.spans) {
                if (!span.figure || span.text != input.narrative.words.placeholder) {
                    continue;
                }
                const QString path = inputPathOf(*span.figure);
                const QString key = path == u"placeholder" ? paragraph.id : path;
                if (isReportedElsewhere(path) || !seen.insert(key).second) {
                    continue;
                }
                Finding finding;
                finding.facet = QStringLiteral("empty");
                if (path != u"placeholder") {
                    finding.left.push_back(inputSide(path, span.text));
                }
                finding.left.push_back(sentenceSide(paragraph.id, span.text));
                report.add(std::move(finding));
            }
        }
    }
}

// V-801
void checkPlaceholders(const CheckInput& input, RuleReport& report) {
    reportPlaceholders(input, report);
    reportEmptyFields(input, report);
    reportMatches(input, report, wording().placeholder, "leftover");
}

// V-802
void checkDoubledWords(const CheckInput& input, RuleReport& report) {
    const QStringList& right = wording().rightlyDoubled;
    forEachMatch(input, wording().doubled, [&](const InputText& text, const QRegularExpressionMatch& match) {
        const auto stands = [&](const QString& words) {
            return text.text.mid(match.capturedStart(), words.size()) == words;
        };
        if (std::ranges::none_of(right, stands)) {
            Finding finding = findingIn(text, match.capturedStart(), match.capturedLength());
            finding.facet = QStringLiteral("word");
            finding.expected = match.captured(1);
            report.add(std::move(finding));
        }
    });
    reportMatches(input, report, wording().doubledMark, "mark");
    for (const InputText& text : printedTexts(input)) {
        for (const QString& joint : wording().joints) {
            if (text.kind != TextKind::Name && text.text.startsWith(joint)) {
                Finding finding = findingIn(text, 0, joint.size());
                finding.facet = QStringLiteral("joint");
                report.add(std::move(finding));
            }
        }
    }
}

/// Runs of foreign words that follow each other, each once.
std::vector<std::pair<qsizetype, qsizetype>> foreignRuns(const QString& text) {
    std::vector<std::pair<qsizetype, qsizetype>> runs;
    auto matches = wording().latin.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured();
        if (word != word.toLower() || wording().latinUnits.contains(word)) {
            continue;
        }
        const bool goesOn =
            !runs.empty() && QStringView(text)
                                 .mid(runs.back().second, match.capturedStart() - runs.back().second)
                                 .trimmed()
                                 .isEmpty();
        if (goesOn) {
            runs.back().second = match.capturedEnd();
        } else {
            runs.emplace_back(match.capturedStart(), match.capturedEnd());
        }
    }
    return runs;
}

// V-803
void checkLatin(const CheckInput& input, RuleReport& report) {
    for (const InputText& text : printedTexts(input)) {
        std::set<QString> seen;
        for (const auto& [begin, end] : foreignRuns(text.text)) {
            if (seen.insert(text.text.mid(begin, end - begin)).second) {
                report.add(findingIn(text, begin, end - begin));
            }
        }
    }
}

bool isQuoted(const QString& text, qsizetype at) {
    auto quotes = wording().quoted.globalMatch(text);
    while (quotes.hasNext()) {
        const QRegularExpressionMatch quote = quotes.next();
        if (quote.capturedStart() < at && at < quote.capturedEnd()) {
            return true;
        }
    }
    return false;
}

/// 自2019年起, 2019年以来: what lasts.
bool isPeriod(const QString& text, const QRegularExpressionMatch& match) {
    const QString before = text.left(match.capturedStart());
    const QString after = text.mid(match.capturedEnd(), 3);
    return before.endsWith(u'自') || before.endsWith(u'从') || before.endsWith(u'到') ||
           after.startsWith(u'起') || after.contains(u"以来") || after.contains(u"以后");
}

// V-804 — years are this one or the last; in functions and goals others may be meant.
void checkYears(const CheckInput& input, RuleReport& report) {
    const int year = input.document().year;
    forEachMatch(input, wording().year, [&](const InputText& text, const QRegularExpressionMatch& match) {
        const bool timeless =
            text.kind == TextKind::Basis || text.kind == TextKind::Glossary || text.kind == TextKind::Name;
        const int said = match.captured(1).toInt();
        if (timeless || said == year || said == year - 1 || isQuoted(text.text, match.capturedStart()) ||
            isPeriod(text.text, match)) {
            return;
        }
        Finding finding = findingIn(text, match.capturedStart(), match.capturedLength());
        finding.facet = QStringLiteral("year");
        finding.expected = QStringLiteral("%1 %2").arg(year - 1).arg(year);
        report.add(std::move(finding), text.kind == TextKind::Reason ? Severity::Error : Severity::Warning);
    });
    reportMatches(input, report, wording().cutYear, "cut");
}

// V-807
void checkWidth(const CheckInput& input, RuleReport& report) {
    std::set<QString> seen;
    forEachMatch(input, wording().halfWidth,
                 [&](const InputText& text, const QRegularExpressionMatch& match) {
                     if (seen.insert(text.path).second) {
                         report.add(findingIn(text, match.capturedStart(), match.capturedLength()));
                     }
                 });
}

// V-808
void checkSpacing(const CheckInput& input, RuleReport& report) {
    forEachMatch(input, wording().spacedDate,
                 [&](const InputText& text, const QRegularExpressionMatch& match) {
                     Finding finding = findingIn(text, match.capturedStart(), match.capturedLength());
                     finding.expected = match.captured();
                     finding.expected.removeIf([](QChar c) { return c.isSpace(); });
                     report.add(std::move(finding));
                 });
}

constexpr CheckRule rules[] = {
    {"V-801", Severity::Error, checkPlaceholders}, {"V-802", Severity::Warning, checkDoubledWords},
    {"V-803", Severity::Warning, checkLatin},      {"V-804", Severity::Error, checkYears},
    {"V-807", Severity::Hint, checkWidth},         {"V-808", Severity::Hint, checkSpacing},
};

} // namespace

std::span<const CheckRule> wordingRules() {
    return rules;
}

} // namespace budget
