#include "tests/checks/check_fixture.h"

#include "core/document/document_reader.h"
#include "core/publication/known_last_year.h"
#include "core/publication/publication_builder.h"
#include "core/publication/table_grid.h"

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

QString sidesText(const std::vector<FindingSide>& sides) {
    QStringList texts;
    for (const FindingSide& side : sides) {
        texts.push_back(placeText(side.place) + u'=' + side.shown);
    }
    return texts.join(QStringLiteral("; "));
}

QString severityText(Severity severity) {
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

CheckedDocument::CheckedDocument(Document document, QDate today)
    : m_workspace(required(Workspace::open(std::move(document)))),
      m_pack(required(readNarrativePack(folder()))) {
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
    m_publication =
        buildPublication(required(readPublicationPack(folder(), m_pack)), m_pack, source, std::move(grids));
    m_input = std::make_unique<CheckInput>(
        CheckInput{*m_workspace, m_pack, *m_sums, *m_lastYear, m_sections, m_publication, today});
}

RuleResult CheckedDocument::result(const char* rule) const {
    for (const CheckRule& each : documentRules()) {
        if (std::string_view(each.id) == rule) {
            return runRule(each, *m_input);
        }
    }
    throw std::invalid_argument(rule);
}

std::vector<RuleResult> CheckedDocument::results() const {
    std::vector<RuleResult> results;
    for (const CheckRule& rule : documentRules()) {
        results.push_back(runRule(rule, *m_input));
    }
    return results;
}

std::vector<Finding> findingsOf(const Document& document, const char* rule) {
    return CheckedDocument(document).result(rule).findings;
}

QString findingLine(const Finding& finding) {
    QStringList parts{finding.rule + (finding.facet.isEmpty() ? QString() : u'/' + finding.facet),
                      severityText(finding.severity), sidesText(finding.left)};
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

CheckState stateOf(const Document& document, const char* rule) {
    return CheckedDocument(document).result(rule).state;
}

} // namespace budget::test
