#include "core/narrative/input_values.h"

#include "core/narrative/free_text.h"

#include <algorithm>
#include <initializer_list>

namespace budget {
namespace {

template <typename T> std::optional<T> sumOf(std::initializer_list<std::optional<T>> parts) {
    T sum{};
    for (const std::optional<T>& part : parts) {
        if (!part) {
            return std::nullopt;
        }
        sum += *part;
    }
    return sum;
}

class InputValues {
public:
    InputValues(Values& root, const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer)
        : m_root(root), m_pack(pack), m_document(source.document), m_writer(writer) {}

    void put() {
        putHead();
        putUnits();
        putOrganisation();
        putStaff();
        putProcurement();
        putAssets();
        putGlossary();
        putLines("otherMatters", m_document.inputs.otherMatters);
    }

private:
    static FigureRef input(std::string_view path) {
        return {QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())), {}, Aspect::Input};
    }
    void put(std::string_view path, const QString& text) {
        m_writer.text(m_root, path, text.isEmpty() ? m_pack.words.placeholder : text, input(path));
    }
    void put(std::string_view path, std::optional<int> count) {
        put(path, count ? QString::number(*count) : QString());
    }
    void put(std::string_view path, std::optional<Money> money) {
        put(path, money ? m_writer.figureText(Figure::of(*money, m_writer.format())) : QString());
    }
    void putCount(std::string_view path, std::size_t count) {
        m_writer.text(m_root, path, QString::number(count), {QStringLiteral("units"), {}, Aspect::Count});
    }

    void putHead() {
        const Document& document = m_document;
        put("department", document.department);
        m_writer.number(m_root, "year", document.year);
        m_writer.number(m_root, "previousYear", document.year - 1);
        put("placeholder", QString());
        const QDate date = document.inputs.published;
        m_writer.flag(m_root, "published.known", date.isValid());
        put("published.year", date.isValid() ? std::optional(date.year()) : std::nullopt);
        put("published.month", date.isValid() ? std::optional(date.month()) : std::nullopt);
        put("published.day", date.isValid() ? std::optional(date.day()) : std::nullopt);
    }

    void putUnits() {
        const Ledger& ledger = m_document.ledger;
        const std::vector<UnitId> ids = ledger.unitsInOrder();
        const std::size_t below = ids.empty() ? 0 : ids.size() - 1;
        putCount("units.subordinate", below);
        m_writer.flag(m_root, "units.hasSubordinate", below > 0);
        for (const auto& [name, kinds] : m_pack.unitCounts) {
            std::size_t count = 0;
            for (const auto& [id, unit] : ledger.units()) {
                count += kinds.contains(unit.kind) ? 1 : 0;
            }
            const std::string path = "units." + name.toStdString();
            putCount(path + ".count", count);
            m_writer.flag(m_root, path + ".any", count > 0 || ids.empty());
        }
        std::vector<Values> items;
        items.reserve(ids.size());
        for (const UnitId id : ids) {
            const Unit& unit = *ledger.unit(id);
            const QString key = u'u' + QString::number(static_cast<std::uint32_t>(id));
            items.push_back(nameItem(unit.listedName.isEmpty() ? unit.name : unit.listedName,
                                     {QStringLiteral("units"), key, Aspect::Name}));
        }
        m_writer.list(m_root, "units", std::move(items), [this] { return nameItem({}, {}); });
    }

    Values nameItem(const QString& name, const FigureRef& figure) {
        Values item;
        m_writer.text(item, "name", name, figure);
        return item;
    }

    void putLines(std::string_view path, const QString& text) {
        const std::vector<QString> lines = m_writer.typed().lines(text);
        std::vector<Values> items;
        items.reserve(lines.size());
        for (const QString& line : lines) {
            items.push_back(nameItem(line, input(path)));
        }
        m_writer.list(m_root, path, std::move(items), [this] { return nameItem({}, {}); });
    }

    void putOrganisation() {
        const Organisation& organisation = m_document.inputs.organisation;
        putLines("functions", organisation.functions);
        std::vector<Values> offices;
        offices.reserve(organisation.offices.size());
        for (const QString& office : organisation.offices) {
            offices.push_back(nameItem(m_writer.typed().printed(office), input("organisation.offices")));
        }
        m_writer.list(m_root, "offices", std::move(offices), [this] { return nameItem({}, {}); });
        m_writer.text(m_root, "offices.total", QString::number(organisation.offices.size()),
                      {QStringLiteral("organisation.offices"), {}, Aspect::Count});
    }

    void putStaffCount(const std::string& path, const StaffCount& staff) {
        put(path + ".count", staff.count);
        m_writer.flag(m_root, path + ".known", staff.change.has_value());
        const int change = staff.change.value_or(0);
        put(path + ".change", std::optional(change < 0 ? -change : change));
        const bool less = change < 0 || (change == 0 && staff.zeroIsDecrease);
        put(path + ".direction", less ? m_pack.words.decrease : m_pack.words.increase);
    }

    void putStaff() {
        const Organisation& organisation = m_document.inputs.organisation;
        put("staff.authorised", organisation.authorised);
        put("staff.total", sumOf<int>({organisation.active.count, organisation.retired.count,
                                       organisation.veteranRetired.count}));
        putStaffCount("staff.active", organisation.active);
        putStaffCount("staff.retired", organisation.retired);
        putStaffCount("staff.veteranRetired", organisation.veteranRetired);
    }

    void putProcurement() {
        const Procurement& procurement = m_document.inputs.procurement;
        put("procurement.total", sumOf<Money>({procurement.goods, procurement.works, procurement.services}));
        put("procurement.goods", procurement.goods);
        put("procurement.works", procurement.works);
        put("procurement.services", procurement.services);
        put("procurement.reservedSmallMedium", procurement.reservedSmallMedium);
        put("procurement.reservedSmallMicro", procurement.reservedSmallMicro);
    }

    void putAssets() {
        const Assets& assets = m_document.inputs.assets;
        const VehicleHolding& general = assets.generalVehicles;
        const VehicleHolding& enforcement = assets.lawEnforcementVehicles;
        const VehicleHolding& other = assets.otherVehicles;
        put("assets.houseArea", m_writer.typed().printed(assets.houseArea));
        put("assets.houseValue", assets.houseValue);
        put("assets.vehicles.count", sumOf<int>({general.count, enforcement.count, other.count}));
        put("assets.vehicles.value", sumOf<Money>({general.value, enforcement.value, other.value}));
        put("assets.generalVehicles.count", general.count);
        put("assets.generalVehicles.value", general.value);
        put("assets.lawEnforcementVehicles.count", enforcement.count);
        put("assets.lawEnforcementVehicles.value", enforcement.value);
        put("assets.otherVehicles.count", other.count);
        put("assets.otherVehicles.value", other.value);
        put("assets.furniture", assets.furniture);
        put("assets.other", assets.other);
        put("assets.equipmentOver500k", assets.equipmentOver500k);
        put("assets.equipmentOver1m", assets.equipmentOver1m);
        put("assets.purchaseOver500k", assets.purchaseOver500k);
        put("assets.purchaseOver1m", assets.purchaseOver1m);
    }

    Values glossaryItem(const GlossaryTerm& term) {
        const auto& official = m_pack.glossary;
        const bool own = std::find(official.begin(), official.end(), term) == official.end();
        const auto printed = [&](const QString& text) {
            return own ? m_writer.typed().printed(text) : filledIn(text, m_document.year);
        };
        Values item;
        m_writer.text(item, "term", printed(term.term), {QStringLiteral("glossary"), {}, Aspect::Term});
        m_writer.text(item, "explanation", printed(term.explanation), input("glossary"));
        return item;
    }

    void putGlossary() {
        const std::vector<GlossaryTerm>& terms =
            m_document.inputs.glossary ? *m_document.inputs.glossary : m_pack.glossary;
        std::vector<Values> items;
        items.reserve(terms.size());
        for (const GlossaryTerm& term : terms) {
            items.push_back(glossaryItem(term));
        }
        m_writer.list(m_root, "glossary", std::move(items), [this] { return glossaryItem({}); });
    }

    Values& m_root;
    const NarrativePack& m_pack;
    const Document& m_document;
    ValueWriter& m_writer;
};

} // namespace

void putInputs(Values& root, const NarrativePack& pack, const NarrativeSource& source, ValueWriter& writer) {
    InputValues(root, pack, source, writer).put();
}

} // namespace budget
