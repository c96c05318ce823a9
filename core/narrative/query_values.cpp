#include "core/narrative/query_values.h"

#include "core/narrative/comparison.h"

namespace budget {
namespace {

FigureRef ref(const QueryFacts& facts, Aspect aspect) {
    return {facts.name, facts.key, aspect};
}

} // namespace

void QueryValues::put(Values& target, const QueryFacts& facts) const {
    m_writer.text(target, "label", facts.label, ref(facts, Aspect::Name));
    m_writer.key(target, facts.key);
    putAmounts(target, facts);
    putChange(target, facts);
    putReason(target, facts);
}

void QueryValues::putAmounts(Values& target, const QueryFacts& facts) const {
    const Figure now = figure(facts.now.amount);
    m_writer.text(target, "amount", m_writer.figureText(now), ref(facts, Aspect::Amount));
    if (facts.share) {
        m_writer.text(target, "share", QString::fromStdString(facts.share->text()),
                      ref(facts, Aspect::Share));
    }
    m_writer.flag(target, "any", !facts.now.amount.isZero());
    m_writer.flag(target, "present", facts.now.entries > 0);
}

void QueryValues::putChange(Values& target, const QueryFacts& facts) const {
    const std::optional<Figure> last = facts.last ? std::optional(figure(*facts.last)) : std::nullopt;
    const Comparison change(figure(facts.now.amount), last);
    const NarrativeWords& words = m_pack.words;
    const auto rate = QString::fromStdString(change.rate().text());
    m_writer.text(target, "last", last ? m_writer.figureText(*last) : QString(), ref(facts, Aspect::Last));
    m_writer.text(target, "difference", m_writer.figureText(change.difference()),
                  ref(facts, Aspect::Difference));
    m_writer.text(target, "rate", rate, ref(facts, Aspect::Rate));
    m_writer.text(target, "direction", change.falls() ? words.decrease : words.increase,
                  ref(facts, Aspect::Word));
    m_writer.text(target, "trend", change.falls() ? words.decline : words.growth, ref(facts, Aspect::Word));

    const bool zeroBase = change.startsFromZero();
    const ZeroBaseWording wording = m_source.document.settings.zeroBase;
    m_writer.flag(target, "known", change.isKnown());
    m_writer.flag(target, "ordinary", !zeroBase || wording == ZeroBaseWording::Hundred);
    m_writer.flag(target, "noItem", zeroBase && wording == ZeroBaseWording::NoItem);
    m_writer.flag(target, "dash", zeroBase && wording == ZeroBaseWording::Dash);
    m_writer.flag(target, "ever", !facts.now.amount.isZero() || !facts.last.value_or(Money()).isZero());
}

void QueryValues::putReason(Values& target, const QueryFacts& facts) const {
    const auto& reasons = m_source.document.inputs.reasons;
    const auto typed = reasons.find(facts.reason);
    const QString reason = typed == reasons.end() ? QString() : m_writer.typed().clause(typed->second);
    const FigureRef input{QStringLiteral("reasons/") + facts.reason, {}, Aspect::Input};
    m_writer.text(target, "reason", reason, input);
    m_writer.text(target, "placeholder", m_pack.words.placeholder, input);

    const bool explained =
        !reason.isEmpty() && facts.last; // without a comparison there is nothing to explain
    const bool known = facts.last.has_value();
    const Money last = facts.last.value_or(Money());
    const Comparison change(figure(facts.now.amount), known ? std::optional(figure(last)) : std::nullopt);
    m_writer.flag(target, "explained", explained);
    m_writer.flag(target, "unexplained", !explained && needsReason(change, m_source.document.settings));
    m_writer.flag(target, "idle", !explained && known && facts.now.amount.isZero() && last.isZero());
}

} // namespace budget
