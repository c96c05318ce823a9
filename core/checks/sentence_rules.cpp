// V-507, V-509, V-512, V-513, V-515, V-6xx: sentences that follow the data, as they are printed.
#include "core/checks/check_facts.h"
#include "core/checks/rule_families.h"
#include "core/narrative/free_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {
namespace {

bool showsAmount(const NarrativeParagraph& paragraph, const QString& query) {
    return std::ranges::any_of(paragraph.spans, [&query](const TextSpan& span) {
        return span.figure && span.figure->query == query && span.figure->aspect == Aspect::Amount;
    });
}

void reportSentence(RuleReport& report, const QString& paragraph, const QString& shown,
                    const QString& expected, const char* facet = "") {
    Finding finding;
    finding.facet = QString::fromLatin1(facet);
    finding.left = {sentenceSide(paragraph, shown)};
    finding.found = shown;
    finding.expected = expected;
    report.add(std::move(finding));
}

// V-507 — 收入全部为…，无…: those named have money, those denied have none.
void checkKinds(const CheckInput& input, RuleReport& report) {
    const NarrativeParagraph* paragraph = paragraphOf(input, QStringLiteral("fiscal.kinds"));
    if (!paragraph) {
        report.notApplicable();
        return;
    }
    bool denied = false;
    for (const TextSpan& span : paragraph->spans) {
        const auto query = span.figure ? input.narrative.query(span.figure->query) : std::nullopt;
        denied = denied || (!span.figure && span.text.contains(u"，无"));
        if (query && input.sums.sum(*query).amount.isZero() != denied) {
            reportSentence(report, paragraph->id, span.text,
                           figureText(input, input.sums.sum(*query).amount));
        }
    }
}

// V-509 — % behind shares and rates, the unit behind amounts.
void checkUnits(const CheckInput& input, RuleReport& report) {
    const QString unit = input.workspace.pack().labels.unit.section(u'：', 1);
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (std::size_t i = 0; i < paragraph.spans.size(); ++i) {
                const auto& figure = paragraph.spans[i].figure;
                const bool percent =
                    figure && (figure->aspect == Aspect::Share || figure->aspect == Aspect::Rate);
                const bool amount =
                    figure && (figure->aspect == Aspect::Amount || figure->aspect == Aspect::Difference);
                const QString next = i + 1 < paragraph.spans.size() ? paragraph.spans[i + 1].text : QString();
                if ((percent && !next.startsWith(u'%')) || (amount && !next.startsWith(unit))) {
                    reportSentence(report, paragraph.id, paragraph.spans[i].text + next.left(2),
                                   paragraph.spans[i].text + (percent ? QStringLiteral("%") : unit));
                }
            }
        }
    }
}

// V-512 — 机关运行经费 is the operating money of 行政 and 参公 units.
void checkOperatingCost(const CheckInput& input, RuleReport& report) {
    const auto query = input.narrative.query(QStringLiteral("operatingCost"));
    const NarrativeParagraph* paragraph = paragraphOf(input, QStringLiteral("operatingCost"));
    if (!query || !paragraph || !showsAmount(*paragraph, QStringLiteral("operatingCost"))) {
        report.notApplicable();
        return;
    }
    const Scope& scope = input.narrative.queries[*query].scope;
    Money sum;
    Money ofInstitutions;
    for (const Entry& entry : input.ledger().entries()) {
        const Unit* unit = input.ledger().unit(entry.at.unit);
        if (scope.contains(entry.at) && unit) {
            (unit->kind == UnitKind::Institution ? ofInstitutions : sum) += entry.amount;
        } else if (scope.contains(entry.at) && !ofInstitutions.isZero()) {
            report.notChecked("units");
            return;
        }
    }
    const Money said = input.sums.sum(*query).amount;
    if (said < sum) {
        Finding finding;
        finding.left = {sentenceSide(paragraph->id, figureText(input, said))};
        finding.difference = said - sum;
        finding.expected = figureText(input, sum);
        report.add(std::move(finding));
    }
}

// V-513 — 未安排购置车辆经费 when there is none.
void checkPurchase(const CheckInput& input, RuleReport& report) {
    const QString query = QStringLiteral("threePublic.vehiclePurchase");
    const NarrativeParagraph* paragraph = paragraphOf(input, QStringLiteral("assets.purchase"));
    const std::optional<Money> money = sumOf(input, query);
    if (!paragraph || !money) {
        report.notApplicable();
    } else if (showsAmount(*paragraph, query) == money->isZero()) {
        reportSentence(report, paragraph->id, plainText(paragraph->spans), figureText(input, *money));
    }
}

// V-515 — 截至上年年底.
void checkAssetsYear(const CheckInput& input, RuleReport& report) {
    static const QRegularExpression year(QStringLiteral("(\\d{4})年底"));
    const NarrativeParagraph* paragraph = paragraphOf(input, QStringLiteral("assets"));
    const QRegularExpressionMatch match = year.match(paragraph ? plainText(paragraph->spans) : QString());
    const QString expected = QString::number(input.document().year - 1);
    if (!match.hasMatch()) {
        report.notApplicable();
    } else if (match.captured(1) != expected) {
        reportSentence(report, paragraph->id, match.captured(), expected);
    }
}

/// What is printed of a table.
const Grid* gridOf(const CheckInput& input, const TableDefinition& table) {
    for (const Block& block : input.publication.blocks) {
        const Grid* grid = std::get_if<Grid>(&block);
        if (grid && grid->style == GridStyle::Table && grid->title == table.title) {
            return grid;
        }
    }
    return nullptr;
}

QString emptySentence(const CheckInput& input, const TableDefinition& table) {
    QString sentence = filledIn(table.emptySentence, input.document().year);
    return sentence.replace(QStringLiteral("{部门}"), input.document().department.trimmed());
}

template <typename Test>
void checkEmptyTables(const CheckInput& input, RuleReport& report, const Test& test) {
    for (int index = 0; index < input.tables().tableCount(); ++index) {
        const TableDefinition& table = input.tables().definition(index);
        const Grid* grid = gridOf(input, table);
        if (!grid || table.emptySentence.isEmpty()) {
            continue;
        }
        const QString sentence = emptySentence(input, table);
        if (!test(input.tables().isEmpty(index), *grid, sentence, table)) {
            Finding finding;
            finding.left = {{CellName{table.id, {}, {}}, grid->note}};
            finding.found = table.title;
            finding.expected = sentence;
            report.add(std::move(finding));
        }
    }
}

// V-601 — an empty table has its frame and its sentence.
void checkSentence(const CheckInput& input, RuleReport& report) {
    checkEmptyTables(input, report,
                     [](bool empty, const Grid& grid, const QString& sentence, const TableDefinition&) {
                         return !empty || (grid.note.contains(sentence) && !grid.header.empty());
                     });
}

// V-602 — the sentence names its own table.
void checkOwnTable(const CheckInput& input, RuleReport& report) {
    checkEmptyTables(input, report,
                     [](bool empty, const Grid&, const QString& sentence, const TableDefinition& table) {
                         return !empty || sentence.contains(table.title);
                     });
}

// V-603 — a table with entries has no such sentence.
void checkNoSentence(const CheckInput& input, RuleReport& report) {
    checkEmptyTables(input, report,
                     [](bool empty, const Grid& grid, const QString& sentence, const TableDefinition&) {
                         return empty || !grid.note.contains(sentence);
                     });
}

// V-604 — sources without money are all told in full, or none is.
void checkZeroStyle(const CheckInput& input, RuleReport& report) {
    if (sumOf(input, QStringLiteral("income.total")).value_or(Money()).isZero()) {
        report.notApplicable();
        return;
    }
    Finding finding;
    for (const NarrativeSection& section : input.sections) {
        if (section.id != u"income") {
            continue;
        }
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            const std::optional<Money> money = sumOf(input, paragraph.id);
            if (!money || !money->isZero() || paragraph.id.endsWith(u".total")) {
                continue;
            }
            const bool full = showsAmount(paragraph, paragraph.id);
            (full ? finding.left : finding.right)
                .push_back(sentenceSide(paragraph.id, plainText(paragraph.spans)));
        }
    }
    if (!finding.left.empty() && !finding.right.empty()) {
        report.add(std::move(finding));
    }
}

constexpr CheckRule sentences[] = {
    {"V-507", Severity::Error, checkKinds},         {"V-509", Severity::Error, checkUnits},
    {"V-512", Severity::Error, checkOperatingCost}, {"V-513", Severity::Error, checkPurchase},
    {"V-515", Severity::Error, checkAssetsYear},    {"V-601", Severity::Error, checkSentence},
    {"V-602", Severity::Error, checkOwnTable},      {"V-603", Severity::Error, checkNoSentence},
    {"V-604", Severity::Hint, checkZeroStyle},
};

} // namespace

std::span<const CheckRule> sentenceRules() {
    return sentences;
}

} // namespace budget
