#include "tests/checks/figure_fixture.h"

#include "core/exchange/table_tsv.h"
#include "core/tables/cell_name.h"
#include "core/tables/row_text.h"

namespace budget::test {
namespace {

std::string sidesText(const std::vector<FindingSide>& sides) {
    std::string text;
    for (const FindingSide& side : sides) {
        text += ' ' + placeText(side.place).toStdString() + '=' + side.shown.toStdString();
    }
    return text;
}

} // namespace

const CheckPack& checkPack() {
    static const Result<LayoutPack> layout = loadLayoutPack(QStringLiteral("urumqi-2024"));
    static const Result<CheckPack> pack = loadCheckPack(*layout);
    EXPECT_TRUE(pack) << pack.fault().path.toStdString() << ' ' << pack.fault().found.toStdString();
    return *pack;
}

std::unique_ptr<Workspace> workspaceOf(Document document) {
    auto workspace = Workspace::open(std::move(document));
    EXPECT_TRUE(workspace);
    return workspace ? std::move(workspace).value() : nullptr;
}

CheckedDocument::CheckedDocument(Document document, FigureSource source)
    : m_workspace(workspaceOf(std::move(document))),
      m_session(std::make_unique<CheckSession>(*m_workspace, checkPack(), std::move(source))) {}

void CheckedDocument::apply(const Edit& edit) {
    const Workspace::Outcome outcome = m_workspace->apply(edit);
    m_session->follow(edit, outcome.inverse);
}

void CheckedDocument::put(const Entry& entry) {
    apply({{EntryChange{entry.id, entry}}});
}

const RuleResult& CheckedDocument::result(const char* rule) const {
    for (const RuleResult& result : m_session->tableResults()) {
        if (result.rule == QLatin1String(rule)) {
            return result;
        }
    }
    static const RuleResult none;
    ADD_FAILURE() << "no rule " << rule;
    return none;
}

std::string CheckedDocument::found() const {
    return foundIn(m_session->tableResults());
}

std::string foundIn(const std::vector<RuleResult>& results) {
    std::string text;
    for (const RuleResult& result : results) {
        if (result.state == CheckState::Found) {
            text += (text.empty() ? "" : ", ") + result.rule.toStdString() + ' ' +
                    std::to_string(result.findings.size() + result.more);
        }
    }
    return text;
}

std::string describe(const std::vector<RuleResult>& results) {
    std::string text;
    for (const RuleResult& result : results) {
        text += result.rule.toStdString() + " state " + std::to_string(static_cast<int>(result.state)) +
                " missing " + result.missing.toStdString() + " more " + std::to_string(result.more) + '\n';
        for (const Finding& finding : result.findings) {
            text += "  " + finding.facet.toStdString() + sidesText(finding.left) + " |" +
                    sidesText(finding.right) + " |" + sidesText(finding.parts) + " | " +
                    finding.found.toStdString() + " | " + finding.expected.toStdString() + " | " +
                    (finding.cause ? placeText(*finding.cause).toStdString() : std::string()) + '\n';
        }
    }
    return text;
}

std::vector<CellRef> printedCells(const Tables& tables) {
    std::vector<CellRef> cells;
    for (int t = 0; t < tables.tableCount(); ++t) {
        for (int p = 0; p < tables.panelCount(t); ++p) {
            const PanelTable& panel = tables.panel(t, p);
            for (int i = 0; i < panel.rowCount(); ++i) {
                for (const int c : panel.shownColumns()) {
                    if (!panel.value(panel.rowAt(i), c).isZero()) {
                        cells.push_back({t, p, panel.rowAt(i), c});
                    }
                }
            }
        }
    }
    return cells;
}

std::map<CellName, Money> approvalOf(const Workspace& workspace) {
    std::map<CellName, Money> figures;
    for (const CellRef& cell : printedCells(workspace.tables())) {
        figures[cellNameOf(workspace.tables(), workspace.document().ledger, cell)] =
            workspace.tables().value(cell);
    }
    return figures;
}

std::map<CellName, Money> publishedApproval(const Workspace& reference) {
    const Tables& tables = reference.tables();
    std::map<CellName, Money> figures;
    for (int t = 0; t < tables.tableCount(); ++t) {
        const QString file = QStringLiteral("expected/table-%1.tsv").arg(t + 1, 2, 10, QLatin1Char('0'));
        const QStringList published =
            QString::fromUtf8(readData(file)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const std::vector<TableLine> lines = linesOf(tables, t);
        for (int line = 0; line < published.size(); ++line) {
            const QStringList words = published[line].split(QLatin1Char('\t'));
            qsizetype word = 0;
            for (int p = 0; p < tables.panelCount(t); ++p) {
                const auto& row = lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(p)];
                for (const int c : tables.panel(t, p).shownColumns()) {
                    const QString text = words.value(word++);
                    const ColumnDefinition& column =
                        tables.panel(t, p).definition().columns[static_cast<std::size_t>(c)];
                    if (row && column.isValue() && !text.isEmpty()) {
                        figures[cellNameOf(tables, reference.document().ledger, {t, p, *row, c})] =
                            parseAmount(text.toStdString(), MoneyUnit::TenThousand).money;
                    }
                }
            }
        }
    }
    return figures;
}

} // namespace budget::test
