#include "ui/words/input_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget {
namespace {

struct FieldWord {
    const char* field; ///< the end of a path
    const char* word;
};

constexpr FieldWord words[] = {
    {"functions", QT_TRANSLATE_NOOP("InputWords", "main functions")},
    {"offices", QT_TRANSLATE_NOOP("InputWords", "offices")},
    {"authorised", QT_TRANSLATE_NOOP("InputWords", "authorised posts")},
    {"active/count", QT_TRANSLATE_NOOP("InputWords", "staff in service")},
    {"retired/count", QT_TRANSLATE_NOOP("InputWords", "retired")},
    {"veteranRetired/count", QT_TRANSLATE_NOOP("InputWords", "veteran retired")},
    {"houseArea", QT_TRANSLATE_NOOP("InputWords", "floor area")},
    {"houseValue", QT_TRANSLATE_NOOP("InputWords", "value of houses")},
    {"generalVehicles/count", QT_TRANSLATE_NOOP("InputWords", "general official vehicles")},
    {"generalVehicles/value", QT_TRANSLATE_NOOP("InputWords", "value of general official vehicles")},
    {"lawEnforcementVehicles/count", QT_TRANSLATE_NOOP("InputWords", "law enforcement vehicles")},
    {"lawEnforcementVehicles/value", QT_TRANSLATE_NOOP("InputWords", "value of law enforcement vehicles")},
    {"otherVehicles/count", QT_TRANSLATE_NOOP("InputWords", "other vehicles")},
    {"otherVehicles/value", QT_TRANSLATE_NOOP("InputWords", "value of other vehicles")},
    {"furniture", QT_TRANSLATE_NOOP("InputWords", "furniture")},
    {"other", QT_TRANSLATE_NOOP("InputWords", "other assets")},
    {"equipmentOver500k", QT_TRANSLATE_NOOP("InputWords", "equipment worth 500,000 yuan or more")},
    {"equipmentOver1m", QT_TRANSLATE_NOOP("InputWords", "equipment worth 1,000,000 yuan or more")},
    {"goal", QT_TRANSLATE_NOOP("InputWords", "goal")},
    {"contact", QT_TRANSLATE_NOOP("InputWords", "contact")},
    {"telephone", QT_TRANSLATE_NOOP("InputWords", "telephone")},
    {"indicators", QT_TRANSLATE_NOOP("InputWords", "indicators")},
    {"basis", QT_TRANSLATE_NOOP("InputWords", "basis")},
    {"period", QT_TRANSLATE_NOOP("InputWords", "period")},
    {"leader", QT_TRANSLATE_NOOP("InputWords", "person in charge")},
};

} // namespace

QString inputWords(const PlaceNames& places, const InputPlace& input) {
    const QString name = places.name(input);
    const QString dot = QStringLiteral(" · ");
    if (input.path.startsWith(u"uses/")) {
        return name + dot + input.path.section(u'/', 1);
    }
    for (const FieldWord& each : words) {
        if (input.path.endsWith(u'/' + QLatin1String(each.field))) {
            return name + dot + QCoreApplication::translate("InputWords", each.word);
        }
    }
    return name;
}

} // namespace budget
