#include "core/checks/personal_data.h"

#include "core/checks/wording.h"

#include <algorithm>
#include <array>

namespace budget {
namespace {

/// GB 11643: the last digit follows from the first seventeen.
bool isIdentity(const QString& text) {
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static const QString checks = QStringLiteral("10X98765432");
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * text[static_cast<qsizetype>(i)].digitValue();
    }
    return text.back().toUpper() == checks[sum % 11];
}

/// Luhn's sum of a card's digits.
bool isCard(QString text) {
    text.remove(u' ');
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[text.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return text.size() >= 16 && text.size() <= 19 && sum % 10 == 0;
}

void gather(std::vector<PersonalData>& found, const QString& text, const QRegularExpression& pattern,
            PersonalKind kind, bool (*isRight)(QString)) {
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto overlaps = [&match](const PersonalData& each) {
            return each.at < match.capturedEnd() && match.capturedStart() < each.at + each.text.size();
        };
        if ((!isRight || isRight(match.captured())) && std::ranges::none_of(found, overlaps)) {
            found.push_back({kind, match.capturedStart(), match.captured()});
        }
    }
}

} // namespace

std::vector<PersonalData> personalDataIn(const QString& text) {
    const Wording& words = wording();
    std::vector<PersonalData> found;
    gather(found, text, words.mail, PersonalKind::Mail, nullptr);
    gather(found, text, words.identity, PersonalKind::Identity, [](QString id) { return isIdentity(id); });
    gather(found, text, words.card, PersonalKind::BankCard, isCard);
    gather(found, text, words.mobile, PersonalKind::Telephone, nullptr);
    gather(found, text, words.landline, PersonalKind::Telephone, nullptr);
    std::ranges::sort(found, {}, &PersonalData::at);
    return found;
}

bool isTelephone(const QString& text) {
    return !personalDataIn(text).empty() || wording().localPhone.match(text).hasMatch();
}

QString starred(const QString& text) {
    const qsizetype ends = std::min<qsizetype>(3, text.size() / 3);
    return text.left(ends) + QString(text.size() - 2 * ends, u'*') + text.right(ends);
}

} // namespace budget
