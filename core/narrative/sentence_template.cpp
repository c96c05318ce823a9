#include "core/narrative/sentence_template.h"

#include "core/narrative/marks.h"
#include "core/narrative/template_check.h"
#include "core/narrative/template_values.h"

namespace budget {

struct SentenceTemplate::Parsed {
    explicit Parsed(const std::string& text) : mustache(text) {
        mustache.set_custom_escape([](const std::string& value) { return value; });
    }
    kainjow::mustache::mustache mustache;
};

SentenceTemplate::SentenceTemplate(QString file, std::string text)
    : m_file(std::move(file)), m_text(std::move(text)), m_parsed(std::make_unique<Parsed>(m_text)) {}

SentenceTemplate::SentenceTemplate(SentenceTemplate&&) noexcept = default;
SentenceTemplate& SentenceTemplate::operator=(SentenceTemplate&&) noexcept = default;
SentenceTemplate::~SentenceTemplate() = default;

Result<SentenceTemplate> SentenceTemplate::parse(const QString& file, std::string text) {
    if (Marks::containsMark(text)) {
        return Fault{FaultKind::BadEncoding, file, 0, 0, {}, {}, {}};
    }
    SentenceTemplate parsed(file, std::move(text));
    if (!parsed.m_parsed->mustache.is_valid()) {
        const QString words = QString::fromStdString(parsed.m_parsed->mustache.error_message());
        return Fault{FaultKind::Syntax, file, 0, 0, {}, words, {}};
    }
    return parsed;
}

std::string SentenceTemplate::render(const TemplateValues& values) const {
    return m_parsed->mustache.render(values.root);
}

Result<void> SentenceTemplate::check(const TemplateValues& probe) const {
    return checkTemplate(m_file, m_text, probe.root);
}

} // namespace budget
