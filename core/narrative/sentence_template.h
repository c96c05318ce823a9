// SentenceTemplate: a text file of sentences in Mustache, parsed once. A tag that names nothing is found by
// unknownTag, in branches that print and in branches that do not; the library itself is silent about it.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <string>

namespace budget {

struct TemplateValues;

class SentenceTemplate {
public:
    /// Parses UTF-8 text; `file` names it in faults.
    static Result<SentenceTemplate> parse(const QString& file, std::string text);

    SentenceTemplate(SentenceTemplate&&) noexcept;
    SentenceTemplate& operator=(SentenceTemplate&&) noexcept;
    ~SentenceTemplate();

    const QString& file() const { return m_file; }
    /// Not for several threads at once: the library keeps its state in the parsed text.
    std::string render(const TemplateValues& values) const;
    /// The first tag that `probe` (values in which every list has an item) does not know, or uses otherwise.
    Result<void> check(const TemplateValues& probe) const;

private:
    struct Parsed;
    SentenceTemplate(QString file, std::string text);

    QString m_file;
    std::string m_text;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace budget
