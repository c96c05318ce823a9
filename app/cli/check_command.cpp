#include "app/cli/check_json.h"
#include "app/cli/command.h"
#include "app/cli/pdf_output.h"
#include "core/checks/waivers.h"
#include "core/document/document_reader.h"
#include "core/files/whole_file.h"
#include "ui/words/check_report.h"
#include "ui/words/check_words.h"
#include "ui/words/check_workbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <map>

namespace budget {
namespace {

struct CheckCommandWords {
    Q_DECLARE_TR_FUNCTIONS(CheckCommandWords)
};

/// The findings as lines of text; what follows from another finding is counted beside it.
class CheckText {
public:
    CheckText(const DocumentCheck& check, const Review& review, const PlaceNames& places)
        : m_check(&check), m_review(&review), m_places(&places) {
        for (const RuleResult& result : check.results) {
            for (const Finding& finding : result.findings) {
                if (finding.cause) {
                    ++m_following[result.rule + placeText(*finding.cause)];
                }
            }
        }
    }

    QString text() {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            writeFindings(severity, Standing::Open);
        }
        writeWaived();
        writeNotChecked();
        writeControls();
        if (m_lines.isEmpty()) {
            m_lines.append(CheckCommandWords::tr("Nothing was found."));
        }
        return m_lines.join(QLatin1Char('\n'));
    }

private:
    enum class Standing : std::uint8_t { Open, Waived };

    /// Each finding of a severity and standing under the title of its rule.
    void writeFindings(Severity severity, Standing standing) {
        QStringList lines;
        int count = 0;
        for (const RuleResult& result : m_check->results) {
            bool titled = false;
            for (const Finding& finding : result.findings) {
                const Waiver* waiver = waiverOf(*m_review, finding);
                if (finding.severity != severity || (waiver != nullptr) != (standing == Standing::Waived)) {
                    continue;
                }
                ++count;
                if (finding.cause) {
                    continue;
                }
                if (!std::exchange(titled, true)) {
                    lines.append(QStringLiteral("  %1 %2").arg(result.rule, ruleTitle(result)));
                }
                lines.append(QStringLiteral("    ") + findingText(finding, *m_places) +
                             following(result, finding));
                if (waiver) {
                    lines.append(waiverText(*waiver));
                }
            }
            if (titled && result.more > 0) {
                lines.append(QStringLiteral("    ") + CheckCommandWords::tr("and %1 more").arg(result.more));
            }
        }
        if (count > 0 && standing == Standing::Open) {
            m_lines.append(CheckCommandWords::tr("%1: %2").arg(severityText(severity)).arg(count));
        }
        m_lines += lines;
    }

    QString following(const RuleResult& result, const Finding& finding) const {
        const auto found = m_following.find(result.rule + findingPlace(finding));
        return found == m_following.end()
                   ? QString()
                   : CheckCommandWords::tr("; %1 more cells differ because of it").arg(found->second);
    }

    static QString waiverText(const Waiver& waiver) {
        return QStringLiteral("      ") +
               CheckCommandWords::tr("reason: %1 (%2, %3)")
                   .arg(waiver.reason, waiver.by.name, waiver.by.date.toString(Qt::ISODate));
    }

    void writeWaived() {
        const QStringList before = m_lines;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            writeFindings(severity, Standing::Waived);
        }
        if (m_lines.size() > before.size()) {
            m_lines.insert(before.size(), CheckCommandWords::tr("Waived"));
        }
    }

    void writeNotChecked() {
        QStringList lines;
        for (const RuleResult& result : m_check->results) {
            if (result.state == CheckState::NotChecked) {
                lines.append(QStringLiteral("  ") +
                             CheckCommandWords::tr("%1 %2: %3")
                                 .arg(result.rule, ruleTitle(result), notCheckedText(result)));
            }
        }
        if (!lines.isEmpty()) {
            m_lines.append(CheckCommandWords::tr("Not checked"));
            m_lines += lines;
        }
    }

    void writeControls() {
        const ControlSummary& controls = m_check->controls;
        if (controls.count() > 0) {
            m_lines.append(CheckCommandWords::tr("%1 of %2 figures are what was approved.")
                               .arg(controls.agreeing)
                               .arg(controls.count()));
        }
    }

    const DocumentCheck* m_check;
    const Review* m_review;
    const PlaceNames* m_places;
    std::map<QString, int> m_following; // by rule and place of the cause
    QStringList m_lines;
};

bool print(const QByteArray& bytes) {
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

/// Standard output has the findings, so that the file is told on standard error.
Result<void> writeReport(const Result<QByteArray>& bytes, const QString& file) {
    Result<void> written = bytes ? replaceFile(file, *bytes) : Result<void>(bytes.fault());
    if (written) {
        complain(CheckCommandWords::tr("Written: %1").arg(file));
    }
    return written;
}

ExitCode runCheck(const QString& path, const QCommandLineParser& options) {
    Result<Document> document = loadDocument(path);
    if (!document) {
        return refused(document.fault());
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const Result<DocumentCheck> check = checkPrintout(**printout, QDate::currentDate());
    if (!check) {
        return refused(check.fault());
    }
    const Review& review = (*printout)->workspace().document().review;
    const Redaction redaction = (*printout)->redaction();
    const PlaceNames places((*printout)->workspace(), (*printout)->rowText(), (*printout)->narrative());
    const QByteArray text = options.isSet(QStringLiteral("json"))
                                ? checkJson(*check, review, places, redaction)
                                : redaction.applied(CheckText(*check, review, places).text()).toUtf8() + '\n';
    if (!print(text)) {
        return notWritten({.kind = FaultKind::CannotWrite, .file = QStringLiteral("stdout")});
    }
    const Document& checked = (*printout)->workspace().document();
    if (const QString file = options.value(QStringLiteral("pdf")); !file.isEmpty()) {
        const Publication report = checkReport(*check, checked, places, redaction, timeOfOutput());
        if (const Result<void> written = writeReport(pdfOf(report), file); !written) {
            return notWritten(written.fault());
        }
    }
    if (const QString file = options.value(QStringLiteral("xlsx")); !file.isEmpty()) {
        const Result<QByteArray> book = checkWorkbook(*check, checked, places, redaction, timeOfOutput());
        if (const Result<void> written = writeReport(book, file); !written) {
            return notWritten(written.fault());
        }
    }
    return hasOpenErrors(check->results, review) ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command checkCommand() {
    return {QStringLiteral("check"),
            CheckCommandWords::tr("check the document by every rule"),
            QStringLiteral("DOC.mingzhang"),
            {{QStringLiteral("json"), CheckCommandWords::tr("print the findings as JSON")},
             {QStringLiteral("pdf"), CheckCommandWords::tr("write a report besides"),
              QStringLiteral("REPORT.pdf")},
             {QStringLiteral("xlsx"), CheckCommandWords::tr("write the findings as a workbook besides"),
              QStringLiteral("FINDINGS.xlsx")}},
            {},
            runCheck};
}

} // namespace budget
