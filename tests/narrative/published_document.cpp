#include "tests/narrative/ledger_builder.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace budget::test {
namespace {

Money moneyOf(const QJsonValue& value) {
    return parseAmount(value.toString().toStdString(), MoneyUnit::TenThousand).money;
}

StaffCount staffOf(const QJsonObject& staff, const QString& name) {
    StaffCount count;
    count.count = staff[name].toInt();
    count.change = staff[name + QStringLiteral("_change")].toInt();
    count.zeroIsDecrease = staff[name + QStringLiteral("_direction")].toString() == QStringLiteral("减少");
    return count;
}

void readOrganisation(const QJsonObject& json, Document& document) {
    Organisation& organisation = document.inputs.organisation;
    organisation.functions = json[u"functions"].toString();
    for (const QJsonValue office : json[u"offices"].toArray()) {
        organisation.offices.push_back(office.toString());
    }
    const QJsonObject staff = json[u"staff"].toObject();
    organisation.authorised = staff[u"authorized"].toInt();
    organisation.active = staffOf(staff, QStringLiteral("active"));
    organisation.retired = staffOf(staff, QStringLiteral("retired"));
    organisation.veteranRetired = staffOf(staff, QStringLiteral("veteran_retired"));
}

const std::map<QString, QString>& reasonNames() {
    static const std::map<QString, QString> names{
        {QStringLiteral("二/一般公共预算"), QStringLiteral("income.general")},
        {QStringLiteral("二/政府性基金预算"), QStringLiteral("income.fund")},
        {QStringLiteral("二/国有资本经营预算"), QStringLiteral("income.capital")},
        {QStringLiteral("二/单位资金"), QStringLiteral("income.unit")},
        {QStringLiteral("二/财政拨款结转"), QStringLiteral("income.carryFiscal")},
        {QStringLiteral("三/基本支出"), QStringLiteral("expenditure.basic")},
        {QStringLiteral("三/项目支出"), QStringLiteral("expenditure.project")},
        {QStringLiteral("五/基本支出"), QStringLiteral("general.basic")},
        {QStringLiteral("五/项目支出"), QStringLiteral("general.project")},
        {QStringLiteral("十/因公出国（境）费"), QStringLiteral("threePublic.abroad")},
        {QStringLiteral("十/公务用车购置费"), QStringLiteral("threePublic.vehiclePurchase")},
        {QStringLiteral("十/公务用车运行费"), QStringLiteral("threePublic.vehicleOperation")},
        {QStringLiteral("十/公务接待费"), QStringLiteral("threePublic.reception")},
        {QStringLiteral("十二/机关运行经费"), QStringLiteral("operatingCost")},
    };
    return names;
}

void readReasons(const QJsonObject& json, Inputs& inputs) {
    for (auto reason = json.begin(); reason != json.end(); ++reason) {
        const auto name = reasonNames().find(reason.key());
        const QString item = QStringLiteral("item.") + reason.key().section(u'/', 1);
        inputs.reasons[name == reasonNames().end() ? item : name->second] = reason.value().toString();
    }
}

VehicleHolding vehiclesOf(const QJsonValue& json) {
    return {json[0].toInt(), moneyOf(json[1])};
}

void readAssets(const QJsonObject& json, Assets& assets) {
    assets.houseArea = json[u"house_area"].toString();
    assets.houseValue = moneyOf(json[u"house_value"]);
    const QJsonValue vehicles = json[u"vehicles"];
    assets.generalVehicles = vehiclesOf(vehicles[u"general"]);
    assets.lawEnforcementVehicles = vehiclesOf(vehicles[u"law_enforcement"]);
    assets.otherVehicles = vehiclesOf(vehicles[u"other"]);
    assets.furniture = moneyOf(json[u"furniture"]);
    assets.other = moneyOf(json[u"other"]);
    assets.equipmentOver500k = json[u"equipment_over_500k"].toInt();
    assets.equipmentOver1m = json[u"equipment_over_1m"].toInt();
    assets.purchaseOver500k = json[u"purchase_over_500k"].toInt();
    assets.purchaseOver1m = json[u"purchase_over_1m"].toInt();
}

void readProcurement(const QJsonObject& json, Procurement& procurement) {
    procurement.goods = moneyOf(json[u"goods"]);
    procurement.works = moneyOf(json[u"works"]);
    procurement.services = moneyOf(json[u"services"]);
    procurement.reservedSmallMedium = moneyOf(json[u"reserved_sme"]);
    procurement.reservedSmallMicro = moneyOf(json[u"reserved_small_micro"]);
}

std::vector<Indicator> indicatorsOf(const QJsonArray& json) {
    std::vector<Indicator> indicators;
    for (const QJsonValue each : json) {
        indicators.push_back({each[u"level1"].toString(), each[u"level2"].toString(),
                              each[u"level3"].toString(), each[u"value"].toString(),
                              each[u"basis"].toString(), each[u"last_year"].toString(),
                              QString::number(each[u"weight"].toInt()), each[u"scoring"].toString(),
                              each[u"evidence"].toString()});
    }
    return indicators;
}

void changeProject(Ledger& ledger, const QString& name, const std::function<void(Project&)>& change) {
    for (const auto& [id, project] : ledger.projects()) {
        if (project.name == name) {
            Project changed = project;
            change(changed);
            ledger.exchange(id, changed);
            return;
        }
    }
}

void readPerformance(const QJsonObject& json, Document& document) {
    const QJsonObject department = json[u"department"].toObject();
    const QJsonValue funds = department[u"funds"];
    DepartmentPerformance& performance = document.inputs.performance;
    performance.goal = department[u"goal"].toString();
    performance.upperOverride = moneyOf(funds[u"upper"]);
    performance.ownOverride = moneyOf(funds[u"own"]);
    performance.otherOverride = moneyOf(funds[u"other"]);
    performance.indicators = indicatorsOf(department[u"indicators"].toArray());
    for (const QJsonValue each : json[u"projects"].toArray()) {
        changeProject(document.ledger, each[u"project"].toString(), [&each](Project& project) {
            project.performance.published = true;
            project.performance.goal = each[u"goal"].toString();
            project.performance.indicators = indicatorsOf(each[u"indicators"].toArray());
        });
    }
}

} // namespace

Document publishedDocument() {
    const QJsonObject json = QJsonDocument::fromJson(readData(QStringLiteral("inputs-2024.json"))).object();
    Document document = referenceDocument();
    document.lastYear = LastYearLedger{{}, referenceDocument(QStringLiteral("ledger-2023.csv")).ledger};
    readOrganisation(json[u"organization"].toObject(), document);
    readReasons(json[u"reasons"].toObject(), document.inputs);
    for (const QString& code : json[u"uses"].toObject().keys()) {
        document.inputs.uses[code] = json[u"uses"][code].toString();
    }
    for (const QJsonValue each : json[u"projects"].toArray()) {
        changeProject(document.ledger, each[u"name"].toString(),
                      [&each](Project& project) { project.basis = each[u"basis"].toString(); });
    }
    readProcurement(json[u"procurement"].toObject(), document.inputs.procurement);
    readAssets(json[u"assets"].toObject(), document.inputs.assets);
    readPerformance(json[u"performance"].toObject(), document);
    document.inputs.published = QDate::fromString(json[u"published"].toString(), Qt::ISODate);
    return document;
}

} // namespace budget::test
