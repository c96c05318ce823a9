#include "ui/words/check_workbook.h"

#include "core/checks/waivers.h"
#include "core/spreadsheet/number_grid.h"
#include "ui/words/check_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget {
namespace {

struct CheckWorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWorkbookWords)
};

struct BookColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
};

/// What stands in the places of one side, or the words instead of it.
QString shownText(const std::vector<FindingSide>& sides, const QString& otherwise) {
    QStringList shown;
    for (const FindingSide& side : sides) {
        if (!side.shown.isEmpty()) {
            shown.append(side.shown);
        }
    }
    return shown.isEmpty() ? otherwise : shown.join(QStringLiteral(" + "));
}

class CheckBook {
public:
    CheckBook(const DocumentCheck& check, const Document& document, const PlaceNames& places,
              const Redaction& redaction, const QDateTime& time)
        : m_check(&check), m_document(&document), m_places(&places), m_redaction(&redaction), m_time(time) {}

    Result<QByteArray> bytes() const {
        const QString title = CheckWorkbookWords::tr("Check report");
        return writtenWorkbook({title, masked(m_document->department), m_time}, [this](WorkbookWriter& book) {
            constexpr int severityAndRule = 2;
            findings().write(book, CheckWorkbookWords::tr("Findings"), severityAndRule, {});
            notChecked().write(book, CheckWorkbookWords::tr("Not checked"), 1, {});
        });
    }

private:
    QString masked(const QString& text) const { return m_redaction->applied(text); }

    NumberGrid gridOf(const QString& title, const std::vector<BookColumn>& columns,
                      const QString& note) const {
        Grid grid;
        grid.page = PageShape::Landscape;
        grid.title = title;
        grid.leftLine =
            masked(CheckWorkbookWords::tr("%1, %2").arg(m_document->department).arg(m_document->year));
        grid.rightLine =
            CheckWorkbookWords::tr("Checked on %1").arg(m_time.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        grid.note = note;
        grid.header.emplace_back();
        for (const BookColumn& column : columns) {
            grid.columns.push_back({column.kind, 1});
            grid.header.back().cells.push_back({.text = column.title, .role = CellRole::ColumnHeader});
        }
        return {std::move(grid), m_places->format()};
    }

    NumberGrid findings() const {
        NumberGrid grid =
            gridOf(CheckWorkbookWords::tr("Check report"),
                   {{CheckWorkbookWords::tr("Severity"), ColumnKind::Code},
                    {CheckWorkbookWords::tr("Rule"), ColumnKind::Code},
                    {CheckWorkbookWords::tr("Title")},
                    {CheckWorkbookWords::tr("What was found")},
                    {CheckWorkbookWords::tr("Place")},
                    {CheckWorkbookWords::tr("Left value")},
                    {CheckWorkbookWords::tr("Right value")},
                    {CheckWorkbookWords::tr("Difference (%1)").arg(m_places->unit()), ColumnKind::Figure},
                    {CheckWorkbookWords::tr("Reason for waiving")}},
                   controlText());
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            for (const RuleResult& result : m_check->results) {
                addFindings(grid, severity, result);
            }
        }
        return grid;
    }

    QString controlText() const {
        const ControlSummary& controls = m_check->controls;
        return controls.count() > 0 ? CheckWorkbookWords::tr("%1 of %2 figures are what was approved.")
                                          .arg(controls.agreeing)
                                          .arg(controls.count())
                                    : CheckWorkbookWords::tr("Compared with the approval: not checked.");
    }

    void addFindings(NumberGrid& grid, Severity severity, const RuleResult& result) const {
        for (const Finding& finding : result.findings) {
            if (finding.severity == severity) {
                addFinding(grid, result, finding);
            }
        }
        if (result.more > 0 && result.severity == severity) {
            addMore(grid, result);
        }
    }

    void addFinding(NumberGrid& grid, const RuleResult& result, const Finding& finding) const {
        grid.beginRow();
        grid.addText(severityText(finding.severity));
        grid.addText(finding.rule);
        grid.addText(masked(ruleTitle(result)));
        grid.addText(masked(findingText(finding, *m_places)));
        grid.addText(finding.left.empty() ? QString() : masked(m_places->name(finding.left.front().place)));
        grid.addText(masked(shownText(finding.left, finding.found)));
        grid.addText(masked(shownText(finding.right, finding.expected)));
        if (finding.difference) {
            grid.addAmount(*finding.difference);
        } else {
            grid.addText({});
        }
        grid.addText(reason(finding));
    }

    /// Findings that are counted only.
    void addMore(NumberGrid& grid, const RuleResult& result) const {
        grid.beginRow();
        grid.addText(severityText(result.severity));
        grid.addText(result.rule);
        grid.addText(masked(ruleTitle(result)));
        grid.addText(CheckWorkbookWords::tr("and %1 more").arg(result.more));
        for (int blank = 0; blank < 5; ++blank) {
            grid.addText({});
        }
    }

    QString reason(const Finding& finding) const {
        const Waiver* waiver = waiverOf(m_document->review, finding);
        return waiver
                   ? masked(CheckWorkbookWords::tr("%1 (%2, %3)")
                                .arg(waiver->reason, waiver->by.name, waiver->by.date.toString(Qt::ISODate)))
                   : QString();
    }

    /// Unknown is not passed.
    NumberGrid notChecked() const {
        NumberGrid grid = gridOf(CheckWorkbookWords::tr("Not checked"),
                                 {{CheckWorkbookWords::tr("Rule"), ColumnKind::Code},
                                  {CheckWorkbookWords::tr("Title")},
                                  {CheckWorkbookWords::tr("Why")}},
                                 {});
        for (const RuleResult& result : m_check->results) {
            if (result.state == CheckState::NotChecked) {
                grid.beginRow();
                grid.addText(result.rule);
                grid.addText(masked(ruleTitle(result)));
                grid.addText(notCheckedText(result));
            }
        }
        return grid;
    }

    const DocumentCheck* m_check;
    const Document* m_document;
    const PlaceNames* m_places;
    const Redaction* m_redaction;
    QDateTime m_time;
};

} // namespace

Result<QByteArray> checkWorkbook(const DocumentCheck& check, const Document& document,
                                 const PlaceNames& places, const Redaction& redaction,
                                 const QDateTime& time) {
    return CheckBook(check, document, places, redaction, time).bytes();
}

} // namespace budget
