#include "core/layout/redaction.h"

#include <algorithm>

namespace budget {
namespace {

QString withoutBlanks(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace()) {
            kept.append(c);
        }
    }
    return kept;
}

/// The length of `name` where it stands at `start`, blanks skipped; 0 where it does not.
qsizetype lengthAt(const QString& text, qsizetype start, const QString& name) {
    qsizetype at = start;
    for (qsizetype i = 0; i < name.size(); ++at) {
        if (at == text.size()) {
            return 0;
        }
        if (text[at] == name[i]) {
            ++i;
        } else if (i == 0 || !text[at].isSpace()) {
            return 0;
        }
    }
    return at - start;
}

} // namespace

Redaction::Redaction(const Ledger& ledger, const DisclosureRules& rules) {
    add(ledger, rules);
}

void Redaction::add(const Ledger& ledger, const DisclosureRules& rules) {
    for (const auto& [id, project] : ledger.projects()) {
        const QString real = withoutBlanks(project.name);
        if (rules.masksEverywhere(project.disclosure) && !real.isEmpty() && !isMaskName(project.name)) {
            m_names.push_back({real, maskOf(project)});
        }
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.real.size() > b.real.size(); });
}

QString Redaction::applied(const QString& text) const {
    if (m_names.empty()) {
        return text;
    }
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        for (const Name& name : m_names) {
            length = lengthAt(text, at, name.real);
            if (length > 0) {
                result += name.mask;
                break;
            }
        }
        if (length == 0) {
            result += text[at];
            length = 1;
        }
        at += length;
    }
    return result;
}

} // namespace budget
