#include "app/cli/check_json.h"

#include "core/checks/waivers.h"
#include "core/json/json_writer.h"
#include "ui/words/check_words.h"

#include <QStringList>

namespace budget {
namespace {

const char* severityId(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        return "hint";
    }
    return "";
}

class CheckJson {
public:
    CheckJson(const Review& review, const PlaceNames& places, const Redaction& redaction)
        : m_review(&review), m_places(&places), m_redaction(&redaction) {}

    QByteArray write(const std::vector<RuleResult>& results) {
        m_json.beginArray();
        for (const RuleResult& result : results) {
            if (result.state == CheckState::NotChecked) {
                writeNotChecked(result);
            }
            for (const Finding& finding : result.findings) {
                writeFinding(result, finding);
            }
        }
        m_json.end();
        return m_json.take();
    }

private:
    void field(std::string_view key, const QString& text) {
        m_json.key(key);
        m_json.text(QStringView(m_redaction->applied(text)));
    }

    void optionalField(std::string_view key, const QString& text) {
        if (!text.isEmpty()) {
            field(key, text);
        }
    }

    void begin(const RuleResult& result, Severity severity, const char* state) {
        m_json.beginObject();
        field("rule", result.rule);
        field("title", ruleTitle(result));
        m_json.key("severity");
        m_json.text(std::string_view(severityId(severity)));
        m_json.key("state");
        m_json.text(std::string_view(state));
    }

    void writeNotChecked(const RuleResult& result) {
        begin(result, result.severity, "notChecked");
        m_json.key("cells");
        m_json.beginArray(JsonLayout::Line);
        m_json.end();
        field("missing", result.missing);
        m_json.end();
    }

    void writeFinding(const RuleResult& result, const Finding& finding) {
        const Waiver* waiver = waiverOf(*m_review, finding);
        begin(result, finding.severity, waiver ? "waived" : "open");
        m_json.key("cells");
        m_json.beginArray(JsonLayout::Line);
        for (const auto& sides : {finding.left, finding.right}) {
            for (const FindingSide& side : sides) {
                m_json.text(QStringView(m_redaction->applied(placeText(side.place))));
            }
        }
        m_json.end();
        field("left", shown(finding.left));
        field("right", shown(finding.right));
        if (finding.difference) {
            const FigureFormat format = m_places->format();
            field("difference",
                  QString::fromStdString(exactAmount(*finding.difference, format.unit, format.decimals)));
        }
        optionalField("facet", finding.facet);
        optionalField("found", finding.found);
        optionalField("expected", finding.expected);
        optionalField("cause", finding.cause ? placeText(*finding.cause) : QString());
        field("text", findingText(finding, *m_places));
        optionalField("reason", waiver ? waiver->reason : QString());
        m_json.end();
    }

    static QString shown(const std::vector<FindingSide>& sides) {
        QStringList texts;
        for (const FindingSide& side : sides) {
            texts.append(side.shown);
        }
        return texts.join(QStringLiteral(" + "));
    }

    const Review* m_review;
    const PlaceNames* m_places;
    const Redaction* m_redaction;
    JsonWriter m_json;
};

} // namespace

QByteArray checkJson(const DocumentCheck& check, const Review& review, const PlaceNames& places,
                     const Redaction& redaction) {
    return CheckJson(review, places, redaction).write(check.results);
}

} // namespace budget
