// V-501 … V-508: the narrative says what the tables show. Most of it holds by construction and is looked at
// once more on what is printed.
#include "core/checks/check_facts.h"
#include "core/checks/partitions.h"
#include "core/checks/rule_families.h"
#include "core/narrative/query_cells.h"
#include "core/tables/cell_name.h"

#include <algorithm>
#include <cstdlib>

namespace budget {
namespace {

/// Calls `visit` for every span that shows a figure, with its paragraph.
template <typename Visit> void forEachFigure(const CheckInput& input, const Visit& visit) {
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (const TextSpan& span : paragraph.spans) {
                if (span.figure) {
                    visit(paragraph, span, *span.figure);
                }
            }
        }
    }
}

std::optional<Figure> figureIn(const CheckInput& input, const QString& text) {
    const FigureFormat format = input.workspace.pack().figures;
    const ParsedAmount parsed = parseAmount(text.toStdString(), format.unit);
    return parsed.error ? std::nullopt : std::optional(Figure::of(parsed.money, format));
}

// V-501 — an amount of the narrative is the figure of its cell.
void checkAmounts(const CheckInput& input, RuleReport& report) {
    forEachFigure(input, [&](const NarrativeParagraph& paragraph, const TextSpan& span,
                             const FigureRef& figure) {
        if (figure.aspect != Aspect::Amount || !input.narrative.query(figure.query)) {
            return;
        }
        const auto cell = cellOfFigure(input.narrative, input.tables(), input.ledger(), figure);
        const std::optional<Figure> said = figureIn(input, span.text);
        const Money money = cell ? input.tables().value(*cell) : Money();
        if (cell && said && *said != figureOf(input, money)) {
            Finding finding;
            finding.left = {sentenceSide(paragraph.id, span.text)};
            finding.right = {{cellNameOf(input.tables(), input.ledger(), *cell), figureText(input, money)}};
            finding.expected = figureText(input, money);
            report.add(std::move(finding));
        }
    });
}

/// The printed shares of a group, in hundredths of a percent; nothing where it prints none.
struct PrintedShares {
    std::int64_t sum = 0;
    std::vector<FindingSide> sides;
};

PrintedShares sharesOfGroup(const CheckInput& input, const ShareGroup& group) {
    PrintedShares shares;
    const auto isPart = [&](const QString& name) {
        return name == group.rest || std::ranges::any_of(group.parts, [&](std::size_t part) {
                   return input.narrative.queries[part].name == name;
               });
    };
    forEachFigure(input,
                  [&](const NarrativeParagraph& paragraph, const TextSpan& span, const FigureRef& figure) {
                      const ParsedAmount share = parseAmount(span.text.toStdString(), MoneyUnit::Yuan);
                      if (figure.aspect == Aspect::Share && isPart(figure.query) && !share.error) {
                          shares.sum += share.money.fen();
                          shares.sides.push_back(sentenceSide(paragraph.id, span.text));
                      }
                  });
    return shares;
}

// V-502 — shares of one group add up to 100.00.
void checkShares(const CheckInput& input, RuleReport& report) {
    constexpr std::int64_t whole = 10'000;
    const bool forced = input.document().settings.shares != ShareRounding::None;
    for (const ShareGroup& group : input.narrative.shareGroups) {
        const PrintedShares shares = sharesOfGroup(input, group);
        const bool complete = !group.rest.isEmpty() && !shares.sides.empty();
        if (complete && !input.sums.sum(group.whole).amount.isZero() && shares.sum != whole) {
            Finding finding;
            finding.left = shares.sides;
            finding.found = QString::fromStdString(Percent::fromHundredths(shares.sum).text());
            finding.expected = QStringLiteral("100.00");
            report.add(std::move(finding), forced ? Severity::Error : Severity::Hint);
        }
    }
}

// V-503 — what is stated item by item adds up.
void checkItems(const CheckInput& input, RuleReport& report) {
    for (const Partition& partition : itemisedPartitions(input.narrative)) {
        Money sum;
        for (const std::size_t part : partition.parts) {
            sum += input.sums.sum(part).amount;
        }
        const Money whole = input.sums.sum(partition.whole).amount;
        if (whole != sum) {
            Finding finding;
            const QString& name = input.narrative.queries[partition.whole].name;
            finding.left = {querySide(input, {name, {}, Aspect::Amount}, figureText(input, whole), name)};
            for (const std::size_t part : partition.parts) {
                const QString& query = input.narrative.queries[part].name;
                finding.right.push_back(querySide(input, {query, {}, Aspect::Amount},
                                                  figureText(input, input.sums.sum(part).amount), query));
            }
            finding.difference = whole - sum;
            report.add(std::move(finding));
        }
    }
}

/// The codes of one level with money in the column of a cell, from top to bottom.
QStringList codesBelow(const CheckInput& input, const CellRef& cell, GroupBy by, CodeLevel level) {
    const PanelTable& panel = input.tables().panel(cell.table, cell.panel);
    QStringList codes;
    for (int position = 0; position < panel.rowCount(); ++position) {
        const RowKey& row = panel.rowAt(position);
        const bool economic = by == GroupBy::Economic;
        const bool fits = economic ? row.economic.level() == level : row.function.level() == level;
        if (row.kind == RowKind::Node && fits && !panel.value(row, cell.column).isZero()) {
            codes.push_back(QString::fromStdString(economic ? row.economic.text() : row.function.text()));
        }
    }
    return codes;
}

/// The codes a list names, each once, in the order of the narrative; shorter ones are money without a code.
QStringList codesSaid(const CheckInput& input, const ListDefinition& list) {
    QStringList codes;
    const qsizetype digits = 2 * static_cast<qsizetype>(list.level) + 1;
    forEachFigure(input, [&](const NarrativeParagraph&, const TextSpan&, const FigureRef& figure) {
        if (figure.aspect == Aspect::Name && figure.query == list.name && figure.key.size() == digits &&
            !codes.contains(figure.key)) {
            codes.push_back(figure.key);
        }
    });
    return codes;
}

// V-504 — lists name the rows that have money, in their order.
void checkLists(const CheckInput& input, RuleReport& report) {
    for (const ListDefinition& list : input.narrative.lists) {
        const bool byCode = list.by == GroupBy::Function || list.by == GroupBy::Economic;
        const QStringList said = byCode ? codesSaid(input, list) : QStringList();
        if (said.isEmpty() || list.filter != ListFilter::NonZero) {
            continue;
        }
        const FigureRef whole{input.narrative.queries[list.query].name, {}, Aspect::Amount};
        const auto cell = cellOfFigure(input.narrative, input.tables(), input.ledger(), whole);
        const QStringList shown = cell ? codesBelow(input, *cell, *list.by, list.level) : QStringList();
        if (!shown.isEmpty() && said != shown) {
            Finding finding;
            finding.left = {sentenceSide(list.name, said.join(u'、'))};
            finding.right = {querySide(input, whole, shown.join(u'、'))};
            finding.found = said.join(u'、');
            finding.expected = shown.join(u'、');
            report.add(std::move(finding));
        }
    }
}

// V-505 — what a project's money is spent on adds up, but for tails.
void checkAllocations(const CheckInput& input, RuleReport& report) {
    struct Parts {
        QString paragraph;
        std::int64_t sum = 0;
        int count = 0;
    };
    std::map<QString, Parts> parts;
    std::map<QString, TextSpan> wholes;
    forEachFigure(input,
                  [&](const NarrativeParagraph& paragraph, const TextSpan& span, const FigureRef& figure) {
                      const std::optional<Figure> amount = figureIn(input, span.text);
                      if (figure.aspect != Aspect::Amount || !amount || !figure.key.startsWith(u'p')) {
                          return;
                      }
                      const QString key = figure.query + u'/' + figure.key.section(u'/', 0, 0);
                      if (figure.key.contains(u'/')) {
                          parts[key].paragraph = paragraph.id;
                          parts[key].sum += amount->units();
                          ++parts[key].count;
                      } else {
                          wholes[key] = span;
                      }
                  });
    for (const auto& [key, part] : parts) {
        const std::int64_t whole = figureIn(input, wholes[key].text).value_or(Figure()).units();
        if (std::abs(whole - part.sum) > (part.count + 1) / 2) {
            Finding finding;
            finding.left = {sentenceSide(part.paragraph, figureText(input, Figure::fromUnits(part.sum)))};
            finding.expected = wholes[key].text;
            report.add(std::move(finding));
        }
    }
}

bool standsInTable(const CheckInput& input, const QString& text) {
    return std::ranges::any_of(input.publication.blocks, [&](const Block& block) {
        const Grid* grid = std::get_if<Grid>(&block);
        return grid && grid->style == GridStyle::Table &&
               std::ranges::any_of(grid->rows, [&](const GridRow& row) {
                   return std::ranges::any_of(row.cells,
                                              [&](const GridCell& cell) { return cell.text == text; });
               });
    });
}

// V-506 — a project has one name in table and text.
void checkProjectNames(const CheckInput& input, RuleReport& report) {
    forEachFigure(input,
                  [&](const NarrativeParagraph& paragraph, const TextSpan& span, const FigureRef& figure) {
                      if (figure.aspect == Aspect::Name && figure.query == u"general.projects" &&
                          paragraph.id.endsWith(u".name") && !standsInTable(input, span.text)) {
                          Finding finding;
                          finding.left = {sentenceSide(paragraph.id, span.text)};
                          finding.found = span.text;
                          report.add(std::move(finding));
                      }
                  });
}

// V-508 — one sum is printed with one value.
void checkRepeats(const CheckInput& input, RuleReport& report) {
    struct Said {
        const Query* query;
        FindingSide side;
    };
    std::vector<Said> said;
    forEachFigure(
        input, [&](const NarrativeParagraph& paragraph, const TextSpan& span, const FigureRef& figure) {
            const auto index = input.narrative.query(figure.query);
            if (figure.aspect != Aspect::Amount || !index) {
                return;
            }
            const Query* query = &input.narrative.queries[*index];
            const auto before = std::ranges::find_if(said, [query](const Said& each) {
                return each.query->scope == query->scope && each.query->unitKinds == query->unitKinds;
            });
            if (before == said.end()) {
                said.push_back({query, sentenceSide(paragraph.id, span.text)});
            } else if (before->side.shown != span.text) {
                Finding finding;
                finding.left = {sentenceSide(paragraph.id, span.text)};
                finding.right = {before->side};
                report.add(std::move(finding));
            }
        });
}

constexpr CheckRule rules[] = {
    {"V-501", Severity::Error, checkAmounts},     {"V-502", Severity::Error, checkShares},
    {"V-503", Severity::Error, checkItems},       {"V-504", Severity::Error, checkLists},
    {"V-505", Severity::Error, checkAllocations}, {"V-506", Severity::Error, checkProjectNames},
    {"V-508", Severity::Error, checkRepeats},
};

} // namespace

std::span<const CheckRule> narrativeRules() {
    return rules;
}

} // namespace budget
