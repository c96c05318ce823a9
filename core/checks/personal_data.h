// Personal data in a text: numbers of telephones, identity cards and bank cards, addresses of mail. Numbers
// with check digits count only when the digits are right.
#pragma once

#include <QString>

#include <vector>

namespace budget {

enum class PersonalKind : std::uint8_t { Telephone, Identity, BankCard, Mail };

struct PersonalData {
    PersonalKind kind = PersonalKind::Telephone;
    qsizetype at = 0;
    QString text;
};

/// What is found, each piece once, by place.
std::vector<PersonalData> personalDataIn(const QString& text);
/// A number in the field of a telephone may be a short one.
bool isTelephone(const QString& text);
/// The beginning and the end, with stars between them.
QString starred(const QString& text);

} // namespace budget
