#include "tests/support/random_ledger.h"

#include <array>

namespace budget::test {
namespace {

constexpr std::array functionCodes{"2010301", "2010302", "2010399", "2069999", "2080501", "2080505",
                                   "2100101", "2130101", "20103",   "208",     "227",     "20901"};
constexpr std::array economicCodes{"30101", "30103", "30108", "30201", "30217", "30231", "30212",
                                   "30302", "31013", "30913", "31002", "39999", "302",   "310"};
constexpr std::array completeFunctions{"2010301", "2010302", "2010399", "2069999", "2080501", "2080505", "2130101"};
constexpr std::array completeFunds{Fund::GeneralOwn,   Fund::GeneralTransfer, Fund::GovernmentFundOwn,
                                   Fund::CapitalOwn,   Fund::Account,         Fund::Business,
                                   Fund::OtherIncome,  Fund::CarryGeneral,    Fund::CarryUnit};

} // namespace

Document RandomLedger::document(int units, int projectsPerUnit) {
    Document document;
    document.department = QStringLiteral("测试部门");
    document.year = 2024;
    document.layout = QStringLiteral("urumqi-2024");
    Ledger& ledger = document.ledger;
    for (int u = 0; u < units; ++u) {
        Unit unit;
        unit.id = ledger.nextUnitId();
        unit.order = ledger.nextOrder();
        unit.name = QStringLiteral("单位%1").arg(u + 1);
        static_cast<void>(ledger.exchange(unit.id, unit));
        for (int p = 0; p < projectsPerUnit; ++p) {
            Project project;
            project.id = ledger.nextProjectId();
            project.order = ledger.nextOrder();
            project.unit = unit.id;
            project.name = QStringLiteral("项目%1之%2").arg(u + 1).arg(p + 1);
            static_cast<void>(ledger.exchange(project.id, project));
        }
    }
    return document;
}

Money RandomLedger::amount() {
    return Money::fromFen((1 + below(500)) * std::int64_t{1'000'000} / (below(3) == 0 ? 7 : 1));
}

Coordinates RandomLedger::coordinates(const Ledger& ledger, Depth depth) {
    const bool complete = depth == Depth::Complete;
    const auto pick = [this](const auto& list) { return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))]; };
    Coordinates at;
    const std::vector<UnitId> units = ledger.unitsInOrder();
    if (complete || below(5) != 0) {
        at.unit = pick(units);
    }
    at.function = *FunctionCode::parse(complete ? pick(completeFunctions) : pick(functionCodes));
    at.fund = complete ? pick(completeFunds) : static_cast<Fund>(below(fundCount));
    at.nature = complete ? static_cast<Nature>(2 + below(3)) : static_cast<Nature>(below(natureCount));
    if (complete) {
        at.economic = *EconomicCode::parse(economicCodes[static_cast<std::size_t>(below(12))]);
    } else if (below(4) != 0) {
        at.economic = *EconomicCode::parse(pick(economicCodes));
    }
    if (!complete && below(4) == 0) {
        at.function = FunctionCode();
    }
    if (at.unit != UnitId::Department && (complete ? at.nature == Nature::Project : below(2) == 0)) {
        std::vector<ProjectId> own;
        for (const auto& [id, project] : ledger.projects()) {
            if (project.unit == at.unit) {
                own.push_back(id);
            }
        }
        at.project = own.empty() ? ProjectId::None : pick(own);
    }
    return at;
}

void RandomLedger::fill(Ledger& ledger, int entries, Depth depth) {
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.id = ledger.nextEntryId();
        entry.order = ledger.nextOrder();
        entry.at = coordinates(ledger, depth);
        entry.stated = entry.at;
        entry.amount = amount();
        static_cast<void>(ledger.exchange(entry.id, entry));
    }
}

Edit RandomLedger::edit(const Document& document) {
    Edit edit;
    const Ledger& ledger = document.ledger;
    auto nextId = static_cast<std::uint32_t>(ledger.nextEntryId());
    const int changes = 1 + below(3);
    for (int i = 0; i < changes; ++i) {
        const int kind = below(10);
        if (kind == 0) {
            edit.changes.emplace_back(PlacedRowChange{{QStringLiteral("t02"), coordinates(ledger, Depth::Complete)}, true});
        } else if (kind == 1 && !document.placedRows.empty() && i == 0) {
            edit.changes.emplace_back(PlacedRowChange{document.placedRows.front(), false});
        } else if (kind < 5 || ledger.entries().empty()) {
            Entry entry;
            entry.id = static_cast<EntryId>(nextId++);
            entry.order = ledger.nextOrder() - below(1000);
            entry.at = coordinates(ledger, Depth::AnyNode);
            entry.stated = entry.at;
            entry.amount = amount();
            edit.changes.emplace_back(EntryChange{entry.id, entry});
        } else {
            const auto& entries = ledger.entries();
            Entry entry = entries[static_cast<std::size_t>(below(static_cast<int>(entries.size())))];
            const EntryId id = entry.id;
            if (kind < 7) {
                entry.amount = amount();
            } else {
                entry.at = coordinates(ledger, Depth::AnyNode);
            }
            edit.changes.emplace_back(EntryChange{id, kind == 9 ? std::nullopt : std::optional(entry)});
        }
    }
    return edit;
}

} // namespace budget::test
