#include "core/edit/official_table.h"

#include "core/edit/block_filler.h"
#include "core/edit/control_plan.h"
#include "core/edit/official_columns.h"
#include "core/edit/official_rows.h"

#include <algorithm>

namespace budget {
namespace {

class TableReader {
public:
    TableReader(const Document& document, const Tables& tables, int table, const TextRows& texts,
                const BlockReading& reading)
        : m_filler(document, tables, reading, Unchanged::AsPrinted), m_table(table), m_texts(&texts),
          m_reading(&reading), m_columns(officialColumns(tables, document.ledger, table, texts)) {}

    OfficialPlan plan() {
        readPanels();
        const bool suggests = looksLikeYuan();
        m_filler.fill(std::move(m_items));
        m_plan.block = std::move(m_filler).finish();
        m_plan.block.suggestsYuan = suggests;
        return std::move(m_plan);
    }

    /// Cells are named on the trial, which has the projects that the document lacks.
    OfficialPlan controls() {
        readPanels();
        const BlockTrial& trial = m_filler.trial();
        BlockPlan controls = planControlFigures(trial.document(), trial.tables(), m_items, m_reading->unit);
        controls.suggestsYuan = looksLikeYuan();
        const BlockPlan rows = std::move(m_filler).finish();
        controls.refused.insert(controls.refused.begin(), rows.refused.begin(), rows.refused.end());
        m_plan.block = std::move(controls);
        return std::move(m_plan);
    }

private:
    void readPanels() {
        m_plan.headerRows = m_columns.headerRows;
        for (std::size_t p = 0; p < m_columns.panels.size(); ++p) {
            readPanel(static_cast<int>(p));
        }
    }

    bool looksLikeYuan() {
        return m_reading->unit == MoneyUnit::TenThousand && suggestsYuan(m_filler.trial().tables(), m_items);
    }

    void readPanel(int panel) {
        const PanelColumns& columns = m_columns.panels[static_cast<std::size_t>(panel)];
        OfficialRows rows(m_filler.trial(), m_table, panel);
        for (std::size_t r = static_cast<std::size_t>(m_columns.headerRows); r < m_texts->size(); ++r) {
            const std::vector<QString>& texts = (*m_texts)[r];
            const RowLabels labels{textIn(texts, columns.classCode), textIn(texts, columns.sectionCode),
                                   textIn(texts, columns.itemCode), textIn(texts, columns.name),
                                   textIn(texts, columns.project)};
            if (labels.areBlank() && !hasFigures(texts, columns)) {
                continue;
            }
            take(rows.next(labels, firstFigure(texts, columns)), labels, {panel, static_cast<int>(r)});
        }
        m_plan.newProjects.insert(m_plan.newProjects.end(), rows.newProjects().begin(),
                                  rows.newProjects().end());
    }

    struct Place {
        int panel = 0;
        int row = 0;
    };

    void take(const RowMatch& match, const RowLabels& labels, Place place) {
        const std::vector<QString>& texts = (*m_texts)[static_cast<std::size_t>(place.row)];
        const PanelColumns& columns = m_columns.panels[static_cast<std::size_t>(place.panel)];
        if (!match.row) {
            if (hasFigures(texts, columns)) {
                refuseRow(match.reason, labels, columns, place);
            }
            return; // a note, or a row that says nothing
        }
        ++m_plan.tableRows;
        for (const PanelColumns::Value& value : columns.values) {
            if (static_cast<std::size_t>(value.text) < texts.size()) {
                m_items.push_back({{place.row, value.text},
                                   CellRef{m_table, place.panel, *match.row, value.column},
                                   texts[static_cast<std::size_t>(value.text)]});
            }
        }
    }

    void refuseRow(BlockReason reason, const RowLabels& labels, const PanelColumns& columns, Place place) {
        BlockRefusal refusal;
        refusal.place = {place.row, std::max(0, columns.classCode < 0 ? columns.name : columns.classCode)};
        const QString parts[] = {labels.classCode + labels.sectionCode + labels.itemCode, labels.name,
                                 labels.project};
        for (const QString& part : parts) {
            const bool isFirst = refusal.text.isEmpty() || part.trimmed().isEmpty();
            refusal.text += (isFirst ? QString() : QStringLiteral(" ")) + part.trimmed();
        }
        refusal.reason = reason;
        m_filler.refuse(std::move(refusal));
    }

    static bool hasFigures(const std::vector<QString>& texts, const PanelColumns& columns) {
        return std::any_of(columns.values.begin(), columns.values.end(),
                           [&texts](const PanelColumns::Value& value) {
                               return !readTypedText(textIn(texts, value.text), MoneyUnit::Yuan).isBlank;
                           });
    }

    Money firstFigure(const std::vector<QString>& texts, const PanelColumns& columns) const {
        return columns.values.empty()
                   ? Money()
                   : readTypedText(textIn(texts, columns.values.front().text), m_reading->unit).money;
    }

    BlockFiller m_filler;
    int m_table;
    const TextRows* m_texts;
    const BlockReading* m_reading;
    OfficialColumns m_columns;
    std::vector<BlockItem> m_items;
    OfficialPlan m_plan;
};

} // namespace

OfficialPlan planOfficialTable(const Document& document, const Tables& tables, int table,
                               const TextRows& texts, const BlockReading& reading) {
    return TableReader(document, tables, table, texts, reading).plan();
}

OfficialPlan planControlTable(const Document& document, const Tables& tables, int table,
                              const TextRows& texts, const BlockReading& reading) {
    return TableReader(document, tables, table, texts, reading).controls();
}

} // namespace budget
