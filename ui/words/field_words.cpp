#include "ui/words/field_words.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct FieldWord {
    const char* field; ///< the end of a path
    const char* word;
};

constexpr FieldWord words[] = {
    {"functions", QT_TRANSLATE_NOOP("FieldWords", "main functions")},
    {"offices", QT_TRANSLATE_NOOP("FieldWords", "offices")},
    {"authorised", QT_TRANSLATE_NOOP("FieldWords", "authorised posts")},
    {"active/count", QT_TRANSLATE_NOOP("FieldWords", "staff in service")},
    {"retired/count", QT_TRANSLATE_NOOP("FieldWords", "retired")},
    {"veteranRetired/count", QT_TRANSLATE_NOOP("FieldWords", "veteran retired")},
    {"houseArea", QT_TRANSLATE_NOOP("FieldWords", "floor area")},
    {"houseValue", QT_TRANSLATE_NOOP("FieldWords", "value of houses")},
    {"generalVehicles/count", QT_TRANSLATE_NOOP("FieldWords", "general official vehicles")},
    {"generalVehicles/value", QT_TRANSLATE_NOOP("FieldWords", "value of general official vehicles")},
    {"lawEnforcementVehicles/count", QT_TRANSLATE_NOOP("FieldWords", "law enforcement vehicles")},
    {"lawEnforcementVehicles/value", QT_TRANSLATE_NOOP("FieldWords", "value of law enforcement vehicles")},
    {"otherVehicles/count", QT_TRANSLATE_NOOP("FieldWords", "other vehicles")},
    {"otherVehicles/value", QT_TRANSLATE_NOOP("FieldWords", "value of other vehicles")},
    {"furniture", QT_TRANSLATE_NOOP("FieldWords", "furniture")},
    {"other", QT_TRANSLATE_NOOP("FieldWords", "other assets")},
    {"equipmentOver500k", QT_TRANSLATE_NOOP("FieldWords", "equipment worth 500,000 yuan or more")},
    {"equipmentOver1m", QT_TRANSLATE_NOOP("FieldWords", "equipment worth 1,000,000 yuan or more")},
    {"goal", QT_TRANSLATE_NOOP("FieldWords", "goal")},
    {"contact", QT_TRANSLATE_NOOP("FieldWords", "contact")},
    {"telephone", QT_TRANSLATE_NOOP("FieldWords", "telephone")},
    {"indicators", QT_TRANSLATE_NOOP("FieldWords", "indicators")},
    {"basis", QT_TRANSLATE_NOOP("FieldWords", "basis")},
    {"period", QT_TRANSLATE_NOOP("FieldWords", "period")},
    {"leader", QT_TRANSLATE_NOOP("FieldWords", "person in charge")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "name")},
    {"active/change", QT_TRANSLATE_NOOP("FieldWords", "change of staff in service")},
    {"retired/change", QT_TRANSLATE_NOOP("FieldWords", "change of the retired")},
    {"veteranRetired/change", QT_TRANSLATE_NOOP("FieldWords", "change of the veteran retired")},
    {"purchaseOver500k", QT_TRANSLATE_NOOP("FieldWords", "purchase of equipment worth 500,000 yuan or more")},
    {"purchaseOver1m", QT_TRANSLATE_NOOP("FieldWords", "purchase of equipment worth 1,000,000 yuan or more")},
    {"goods", QT_TRANSLATE_NOOP("FieldWords", "goods")},
    {"works", QT_TRANSLATE_NOOP("FieldWords", "works")},
    {"services", QT_TRANSLATE_NOOP("FieldWords", "services")},
    {"reservedSmallMedium", QT_TRANSLATE_NOOP("FieldWords", "reserved for small and medium enterprises")},
    {"reservedSmallMicro", QT_TRANSLATE_NOOP("FieldWords", "reserved for small and micro enterprises")},
    {"upperOverride", QT_TRANSLATE_NOOP("FieldWords", "from the level above")},
    {"ownOverride", QT_TRANSLATE_NOOP("FieldWords", "from the own level")},
    {"otherOverride", QT_TRANSLATE_NOOP("FieldWords", "other money")},
    {"secrecy", QT_TRANSLATE_NOOP("FieldWords", "secrecy inspection")},
    {"final", QT_TRANSLATE_NOOP("FieldWords", "final state")},
};

} // namespace

QString fieldWord(const QString& path) {
    for (const FieldWord& each : words) {
        if (path.endsWith(u'/' + QLatin1String(each.field))) {
            return QCoreApplication::translate("FieldWords", each.word);
        }
    }
    return {};
}

} // namespace budget
