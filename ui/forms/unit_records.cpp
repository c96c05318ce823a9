#include "ui/forms/unit_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget {
namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
public:
    /// In the order of UnitKind.
    static QStringList kinds() {
        return {tr("Administrative unit"), tr("Institution under the civil service law"), tr("Institution")};
    }
};

const Unit* unitAt(const BudgetDocument& document, int row) {
    const std::vector<UnitId> units = document.ledger().unitsInOrder();
    const auto at = static_cast<std::size_t>(row);
    return at < units.size() ? document.ledger().unit(units[at]) : nullptr;
}

FieldEdit changeOf(const Unit& unit) {
    return {{{UnitChange{unit.id, unit}}}, {}};
}

FieldEdit rename(const BudgetDocument& document, const Unit& unit, const QString& typed) {
    Unit renamed = unit;
    renamed.name = typed.trimmed();
    if (renamed.name.isEmpty()) {
        return {{}, UnitWords::tr("A unit needs a name.")};
    }
    for (const auto& [id, other] : document.ledger().units()) {
        if (id != unit.id && other.name == renamed.name) {
            return {{}, UnitWords::tr("Another unit is called “%1”.").arg(renamed.name)};
        }
    }
    return renamed == unit ? FieldEdit() : changeOf(renamed);
}

FieldEdit setKind(const Unit& unit, const QString& typed) {
    const std::optional<int> kind = chosenOf(UnitWords::kinds(), typed);
    if (!kind) {
        return {
            {},
            UnitWords::tr("“%1” is none of: %2").arg(typed, UnitWords::kinds().join(QStringLiteral(", ")))};
    }
    Unit changed = unit;
    changed.kind = static_cast<UnitKind>(*kind);
    return changed == unit ? FieldEdit() : changeOf(changed);
}

/// Why a unit stays; empty when nothing stands at it.
QString tieOf(const BudgetDocument& document, const Unit& unit) {
    const Ledger& ledger = document.ledger();
    const auto entries = std::ranges::count_if(ledger.entries(), [&](const Entry& entry) {
        return entry.at.unit == unit.id || entry.stated.unit == unit.id;
    });
    if (entries > 0) {
        return UnitWords::tr("%1 has %2 entries in the ledger; move or delete them first.")
            .arg(unit.name)
            .arg(entries);
    }
    for (const auto& [id, project] : ledger.projects()) {
        if (project.unit == unit.id) {
            return UnitWords::tr("%1 has the project %2; move or delete it first.")
                .arg(unit.name, project.name);
        }
    }
    const auto placed = [&](const PlacedRow& row) { return row.at.unit == unit.id; };
    return std::ranges::any_of(document.document().placedRows, placed)
               ? UnitWords::tr("%1 has an empty row in a table; remove the row first.").arg(unit.name)
               : QString();
}

QString freeName(const Ledger& ledger) {
    for (int number = 1;; ++number) {
        const QString name = UnitWords::tr("New unit %1").arg(number);
        const auto taken = [&](const auto& unit) { return unit.second.name == name; };
        if (std::ranges::none_of(ledger.units(), taken)) {
            return name;
        }
    }
}

RecordColumn column(const QString& title, int characters, QString (*text)(const Unit&),
                    FieldEdit (*write)(const BudgetDocument&, const Unit&, const QString&)) {
    RecordColumn made;
    made.title = title;
    made.characters = characters;
    made.read = [text](const BudgetDocument& document, int row) {
        const Unit* unit = unitAt(document, row);
        return unit ? text(*unit) : QString();
    };
    made.write = [write](const BudgetDocument& document, int row, const QString& typed) {
        const Unit* unit = unitAt(document, row);
        return unit ? write(document, *unit, typed) : FieldEdit();
    };
    return made;
}

} // namespace

std::vector<RecordColumn> unitColumns() {
    std::vector<RecordColumn> columns{
        column(
            UnitWords::tr("Name in tables"), 30, [](const Unit& unit) { return unit.name; }, rename),
        column(
            UnitWords::tr("Name in the list of units"), 30, [](const Unit& unit) { return unit.listedName; },
            [](const BudgetDocument&, const Unit& unit, const QString& typed) {
                Unit changed = unit;
                changed.listedName = typed.trimmed();
                return changed == unit ? FieldEdit() : changeOf(changed);
            }),
        column(
            UnitWords::tr("Kind"), 20,
            [](const Unit& unit) { return UnitWords::kinds().at(static_cast<int>(unit.kind)); },
            [](const BudgetDocument&, const Unit& unit, const QString& typed) {
                return setKind(unit, typed);
            })};
    columns.back().candidates = [](const BudgetDocument&) { return UnitWords::kinds(); };
    return columns;
}

RecordRows unitRows() {
    RecordRows rows;
    rows.noun = UnitWords::tr("unit");
    rows.count = [](const BudgetDocument& document) {
        return static_cast<int>(document.ledger().units().size());
    };
    rows.insert = [](const BudgetDocument& document, int) {
        Unit unit;
        unit.id = document.ledger().nextUnitId();
        unit.order = document.ledger().nextOrder();
        unit.name = freeName(document.ledger());
        return changeOf(unit);
    };
    rows.remove = [](const BudgetDocument& document, int row) {
        const Unit* unit = unitAt(document, row);
        const QString tie = tieOf(document, *unit);
        return tie.isEmpty() ? FieldEdit{{{UnitChange{unit->id, std::nullopt}}}, {}} : FieldEdit{{}, tie};
    };
    rows.move = [](const BudgetDocument& document, int row, int to) {
        Unit moved = *unitAt(document, row);
        Unit other = *unitAt(document, to);
        std::swap(moved.order, other.order);
        return FieldEdit{{{UnitChange{moved.id, moved}, UnitChange{other.id, other}}}, {}};
    };
    return rows;
}

} // namespace budget
