#include "ui/words/check_report.h"

#include "core/checks/waivers.h"
#include "ui/words/check_words.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

enum class Standing : std::uint8_t { Open, Waived };

GridCell headCell(const QString& text) {
    return {.text = text, .role = CellRole::ColumnHeader};
}

GridCell textCell(const QString& text) {
    return {.text = text, .align = CellAlign::Left};
}

class Report {
public:
    Report(const DocumentCheck& check, const Document& document, const PlaceNames& places,
           const Redaction& redaction)
        : m_check(&check), m_document(&document), m_places(&places), m_redaction(&redaction) {}

    Publication made(const QDateTime& time) {
        const QString title = ReportWords::tr("Check report");
        add(Heading{1, title, {}, false});
        say(ReportWords::tr("%1, %2").arg(m_document->department).arg(m_document->year));
        say(ReportWords::tr("Checked on %1").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
        if (m_check->controls.count() > 0) {
            say(ReportWords::tr("%1 of %2 figures are what was approved.")
                    .arg(m_check->controls.agreeing)
                    .arg(m_check->controls.count()));
        } else {
            say(ReportWords::tr("Compared with the approval: not checked."));
        }
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            addFindings(severity, Standing::Open, severityText(severity));
        }
        addFindings(std::nullopt, Standing::Waived, ReportWords::tr("Waived"));
        addUnchecked();
        return {title, m_document->department, QStringLiteral("zh-CN"), {}, std::move(m_blocks)};
    }

private:
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void say(const QString& text) { add(Paragraph{ParagraphKind::Body, {{m_redaction->applied(text)}}}); }

    Grid gridOf(const QString& title, const std::vector<QString>& heads) const {
        Grid grid;
        grid.title = title;
        grid.leftLine = m_document->department;
        grid.columns = {{ColumnKind::Code, 1}, {ColumnKind::Text, 6}};
        grid.header.emplace_back();
        for (const QString& head : heads) {
            grid.header.back().cells.push_back(headCell(head));
        }
        if (heads.size() > 2) {
            grid.columns.push_back({ColumnKind::Text, 3});
        }
        return grid;
    }

    void addFindings(std::optional<Severity> severity, Standing standing, const QString& title) {
        const QString rule = ReportWords::tr("Rule");
        const QString found = ReportWords::tr("What was found");
        const bool waived = standing == Standing::Waived;
        Grid grid = gridOf(title, waived ? std::vector{rule, found, ReportWords::tr("Reason")}
                                         : std::vector{rule, found});
        for (const RuleResult& result : m_check->results) {
            for (const Finding& finding : result.findings) {
                const Waiver* waiver = waiverOf(m_document->review, finding);
                if ((severity && finding.severity != *severity) || (waiver != nullptr) != waived) {
                    continue;
                }
                GridRow row{{textCell(finding.rule), textCell(words(result, finding))}};
                if (waiver) {
                    row.cells.push_back(textCell(reason(*waiver)));
                }
                grid.rows.push_back(std::move(row));
            }
        }
        if (!grid.rows.empty()) {
            add(std::move(grid));
        }
    }

    QString words(const RuleResult& result, const Finding& finding) const {
        return m_redaction->applied(
            ReportWords::tr("%1: %2").arg(ruleTitle(result), findingText(finding, *m_places)));
    }

    QString reason(const Waiver& waiver) const {
        return m_redaction->applied(
            ReportWords::tr("%1 (%2, %3)")
                .arg(waiver.reason, waiver.by.name, waiver.by.date.toString(Qt::ISODate)));
    }

    /// Unknown is not passed.
    void addUnchecked() {
        Grid grid = gridOf(ReportWords::tr("Not checked"), {ReportWords::tr("Rule"), ReportWords::tr("Why")});
        for (const RuleResult& result : m_check->results) {
            if (result.state == CheckState::NotChecked) {
                grid.rows.push_back(
                    {{textCell(result.rule),
                      textCell(ReportWords::tr("%1: %2").arg(ruleTitle(result), notCheckedText(result)))}});
            }
        }
        if (!grid.rows.empty()) {
            add(std::move(grid));
        }
    }

    const DocumentCheck* m_check;
    const Document* m_document;
    const PlaceNames* m_places;
    const Redaction* m_redaction;
    std::vector<Block> m_blocks;
};

} // namespace

Publication checkReport(const DocumentCheck& check, const Document& document, const PlaceNames& places,
                        const Redaction& redaction, const QDateTime& time) {
    return Report(check, document, places, redaction).made(time);
}

} // namespace budget
