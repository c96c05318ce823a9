#include "core/layout/redaction.h"

#include <algorithm>

namespace budget {
namespace {

/// Blanks, what is not seen at all (zero-width and other format characters, variation selectors), and signs
/// that only decorate a name: dashes, brackets, quotes, dots between. Signs that end a phrase count.
bool isIgnored(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Mark_NonSpacing:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return QStringView(u"·•・*/\\'\"").contains(static_cast<char16_t>(c)) && c <= 0xFFFF;
    }
}

constexpr QStringView openers = u"(（[［【〔《〈「『“‘";
constexpr QStringView closers = u")）]］】〕》〉」』”’";

/// The place in `text` from `begin` to `end`, widened by a bracket or quote that the part leaves without its
/// partner beside it.
std::pair<qsizetype, qsizetype> withPartners(const QString& text, qsizetype begin, qsizetype end) {
    QString open;
    for (qsizetype at = begin; at < end; ++at) {
        const auto closes = closers.indexOf(text[at]);
        if (openers.contains(text[at])) {
            open += text[at];
        } else if (closes >= 0 && open.endsWith(openers[closes])) {
            open.chop(1);
        } else if (closes >= 0 && begin > 0 && text[begin - 1] == openers[closes]) {
            --begin;
        }
    }
    while (!open.isEmpty() && end < text.size() && text[end] == closers[openers.indexOf(open.back())]) {
        open.chop(1);
        ++end;
    }
    return {begin, end};
}

bool isIdeograph(QChar c) {
    return c >= QChar(0x4E00) && c <= QChar(0x9FFF);
}

/// A text as names are compared: of one width and case, without what is ignored; and where each of its
/// characters came from.
struct Folded {
    QString text;
    std::vector<qsizetype> begins; ///< in the original, by place in `text`
    std::vector<qsizetype> ends;
};

void appendFolded(Folded& folded, const QString& text, qsizetype begin, qsizetype end) {
    const QString whole = text.mid(begin, end - begin);
    const QString plain =
        isIdeograph(text[begin]) ? whole : whole.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t c : plain.toStdU32String()) {
        if (!isIgnored(c)) {
            folded.text += QString::fromStdU32String({c});
            folded.begins.resize(static_cast<std::size_t>(folded.text.size()), begin);
            folded.ends.resize(static_cast<std::size_t>(folded.text.size()), end);
        }
    }
}

Folded foldedOf(const QString& text) {
    Folded folded;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype end = at + (pair ? 2 : 1);
        appendFolded(folded, text, at, end);
        at = end;
    }
    return folded;
}

} // namespace

Redaction::Redaction(const Ledger& ledger, const DisclosureRules& rules) {
    add(ledger, rules);
    for (const auto& [id, unit] : ledger.units()) {
        keep(unit.name);
        keep(unit.listedName);
    }
    for (const auto& [id, project] : ledger.projects()) {
        if (!rules.masksEverywhere(project.disclosure)) {
            keep(project.name);
        }
    }
}

void Redaction::add(const Ledger& ledger, const DisclosureRules& rules) {
    for (const auto& [id, project] : ledger.projects()) {
        if (!rules.masksEverywhere(project.disclosure)) {
            continue;
        }
        const QString mask = maskOf(project);
        if (!isMaskName(project.name)) {
            insert(project.name, mask);
        }
        keep(mask);
    }
}

void Redaction::keep(const QString& name) {
    insert(name, {});
}

void Redaction::insert(const QString& name, const QString& mask) {
    const QString folded = foldedOf(name).text;
    if (folded.isEmpty()) {
        return;
    }
    std::vector<Name>& names = m_names[folded.front()];
    const auto same = [&folded](const Name& each) { return each.folded == folded; };
    if (std::any_of(names.begin(), names.end(), same)) {
        return;
    }
    const auto longer = [&folded](const Name& each) { return each.folded.size() >= folded.size(); };
    names.insert(std::partition_point(names.begin(), names.end(), longer), {folded, mask});
    m_masks = m_masks || !mask.isEmpty();
}

Redaction::Match Redaction::matchAt(QStringView folded) const {
    Match match;
    const auto names = m_names.find(folded.front());
    if (names == m_names.end()) {
        return match;
    }
    for (const Name& name : names->second) {
        const bool stands = folded.startsWith(name.folded);
        if (stands && name.mask.isEmpty()) {
            match.kept = std::max(match.kept, name.folded.size());
        } else if (stands && !match.masked) {
            match.masked = &name;
        }
    }
    return match;
}

QString Redaction::applied(const QString& text) const {
    if (!m_masks || text.isEmpty()) {
        return text;
    }
    const Folded folded = foldedOf(text);
    QString result;
    qsizetype copied = 0;
    qsizetype keptUpTo = 0; // what ends here or before stands inside a name that is kept
    for (qsizetype at = 0; at < folded.text.size();) {
        const Match match = matchAt(QStringView(folded.text).mid(at));
        const qsizetype end = at + (match.masked ? match.masked->folded.size() : 0);
        keptUpTo = std::max(keptUpTo, at + match.kept);
        if (end <= keptUpTo || !match.masked) {
            ++at;
            continue;
        }
        const auto [from, to] = withPartners(text, folded.begins[static_cast<std::size_t>(at)],
                                             folded.ends[static_cast<std::size_t>(end) - 1]);
        const qsizetype begin = std::max(from, copied);
        result += text.mid(copied, begin - copied) + match.masked->mask;
        copied = to;
        at = end;
    }
    return result + text.mid(copied);
}

} // namespace budget
