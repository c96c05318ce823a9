#include "tests/checks/check_fixture.h"

#include "core/document/document_reader.h"
#include "core/publication/known_last_year.h"
#include "core/publication/publication_builder.h"
#include "core/publication/table_grid.h"
#include "ui/words/check_words.h"

#include <algorithm>
#include <stdexcept>

namespace budget::test {
namespace {

template <typename T> T required(Result<T> result) {
    if (!result) {
        throw std::runtime_error(result.fault().path.toStdString());
    }
    return std::move(result).value();
}

const QString& folder() {
    static const QString path = QStringLiteral(":/layouts/urumqi-2024");
    return path;
}

/// The shipped packs, read once.
const NarrativePack& narrativePack() {
    static const NarrativePack pack = required(readNarrativePack(folder()));
    return pack;
}
const PublicationPack& publicationPack() {
    static const PublicationPack pack = required(readPublicationPack(folder(), narrativePack()));
    return pack;
}

const CheckRule& ruleNamed(std::string_view id) {
    for (const CheckRule& each : documentRules()) {
        if (each.id == id) {
            return each;
        }
    }
    throw std::invalid_argument(std::string(id));
}

std::ptrdiff_t countOf(const PrintedDocument& checked, const RuleCase& each) {
    const QString facet = QString::fromLatin1(each.facet);
    return std::ranges::count_if(checked.result(each.rule).findings, [&facet](const Finding& finding) {
        return facet.isEmpty() || finding.facet == facet;
    });
}

QString sidesText(const std::vector<FindingSide>& sides) {
    QStringList texts;
    for (const FindingSide& side : sides) {
        texts.push_back(placeText(side.place) + u'=' + side.shown);
    }
    return texts.join(QStringLiteral("; "));
}

QString severityLetter(Severity severity) {
    return severity == Severity::Error     ? QStringLiteral("E")
           : severity == Severity::Warning ? QStringLiteral("W")
                                           : QStringLiteral("I");
}

} // namespace

Document exampleDocument() {
    static const Document example =
        required(loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang")));
    return example;
}

PrintedDocument::PrintedDocument(Document document, QDate today)
    : m_workspace(required(Workspace::open(std::move(document)))), m_pack(narrativePack()) {
    const Document& opened = m_workspace->document();
    const Tables& tables = m_workspace->tables();
    m_sums = std::make_unique<QuerySums>(m_pack.queries, m_pack.groupings, opened.ledger);
    m_lastYear = knownLastYear(opened, tables);
    const NarrativeSource source{opened, m_workspace->codeBook(), *m_sums, *m_lastYear,
                                 m_workspace->pack().figures};
    m_sections = narrate(m_pack, source);
    const RowText words(tables, opened.ledger, [this](const Project& project, const QString& table) {
        return m_pack.disclosure.printedName(project, *projectPlaceFromId(table.toStdString()));
    });
    std::vector<Grid> grids;
    for (int table = 0; table < tables.tableCount(); ++table) {
        grids.push_back(tableGrid(tables, table, words, opened.department, opened.year));
    }
    m_publication = buildPublication(publicationPack(), m_pack, source, std::move(grids));
    m_input = std::make_unique<CheckInput>(
        CheckInput{*m_workspace, m_pack, *m_sums, *m_lastYear, m_sections, m_publication, today});
}

RuleResult PrintedDocument::result(const char* rule) const {
    return runRule(ruleNamed(rule), *m_input);
}

RuleResult PrintedDocument::result(const char* rule, Tampering tamper) const {
    std::vector<NarrativeSection> sections = m_sections;
    Publication publication = m_publication;
    tamper(sections, publication);
    return runRule(ruleNamed(rule),
                   {*m_workspace, m_pack, *m_sums, *m_lastYear, sections, publication, m_input->today});
}

std::vector<RuleResult> PrintedDocument::results() const {
    std::vector<RuleResult> results;
    for (const CheckRule& rule : documentRules()) {
        results.push_back(runRule(rule, *m_input));
    }
    return results;
}

std::vector<Finding> findingsOf(const Document& document, const char* rule) {
    return PrintedDocument(document).result(rule).findings;
}

QString findingLine(const Finding& finding) {
    QStringList parts{finding.rule + (finding.facet.isEmpty() ? QString() : u'/' + finding.facet),
                      severityLetter(finding.severity), sidesText(finding.left)};
    parts.push_back(sidesText(finding.right));
    parts.push_back(finding.difference
                        ? QString::fromStdString(exactAmount(*finding.difference, MoneyUnit::TenThousand))
                        : QString());
    parts.push_back(finding.found);
    parts.push_back(finding.expected);
    return parts.join(QStringLiteral(" | "));
}

std::vector<std::string> saidOf(const Document& document, const char* rule) {
    std::vector<std::string> lines;
    for (const Finding& finding : findingsOf(document, rule)) {
        lines.push_back(findingLine(finding).toStdString());
    }
    return lines;
}

void expectFiresAndMisses(const RuleCase& each) {
    static const PrintedDocument example(exampleDocument());
    const auto before = countOf(example, each);
    Document firing = exampleDocument();
    each.fires(firing);
    const PrintedDocument fired(firing);
    EXPECT_GT(countOf(fired, each), before) << each.name << " is not noticed";
    std::ranges::for_each(fired.result(each.rule).findings, expectWords);
    Document missing = exampleDocument();
    each.misses(missing);
    EXPECT_EQ(countOf(PrintedDocument(missing), each), before)
        << each.name << ": the near miss is a false alarm";
}

void expectWords(const Finding& finding) {
    const auto fits = [&finding](const RuleWords& words) {
        return finding.rule == QLatin1String(words.id) && finding.facet == QLatin1String(words.facet) &&
               *words.pattern;
    };
    EXPECT_TRUE(std::ranges::any_of(documentRuleWords(), fits)) << findingLine(finding).toStdString();
}

Money tenThousand(const char* amount) {
    return parseAmount(amount, MoneyUnit::TenThousand).money;
}

void addEntry(Document& document, const char* fund, const char* nature, const char* function,
              const char* economic, const char* amount, std::uint32_t unit, std::uint32_t project) {
    Entry entry;
    entry.id = document.ledger.nextEntryId();
    entry.order = document.ledger.nextOrder();
    entry.at.unit = static_cast<UnitId>(unit);
    entry.at.project = static_cast<ProjectId>(project);
    entry.at.fund = fundFromId(fund).value();
    entry.at.nature = natureFromId(nature).value();
    entry.at.function = FunctionCode::parse(function).value();
    entry.at.economic = EconomicCode::parse(economic).value();
    entry.stated = entry.at;
    entry.amount = tenThousand(amount);
    document.ledger.exchange(entry.id, entry);
}

CheckState stateOf(const Document& document, const char* rule) {
    return PrintedDocument(document).result(rule).state;
}

} // namespace budget::test
