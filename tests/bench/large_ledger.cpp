#include "tests/bench/large_ledger.h"

#include <array>
#include <random>

namespace budget::bench {
namespace {

constexpr int unitCount = 200;
constexpr std::array funds{Fund::GeneralOwn,      Fund::GeneralOwn,        Fund::GeneralOwn,
                           Fund::GeneralTransfer, Fund::GovernmentFundOwn, Fund::CapitalOwn,
                           Fund::Account,         Fund::Business,          Fund::OtherIncome,
                           Fund::CarryGeneral,    Fund::CarryUnit};

void addUnits(Ledger& ledger) {
    for (int i = 0; i < unitCount; ++i) {
        Unit unit;
        unit.id = ledger.nextUnitId();
        unit.order = ledger.nextOrder();
        unit.name = QStringLiteral("预算单位%1").arg(i + 1);
        static_cast<void>(ledger.exchange(unit.id, unit));
    }
}

} // namespace

Document largeLedger(std::int64_t entries) {
    Document document;
    document.department = QStringLiteral("测试部门");
    document.year = 2024;
    document.layout = QStringLiteral("urumqi-2024");
    Ledger& ledger = document.ledger;
    addUnits(ledger);
    const CodeBook book = loadCodeBook(2024).value();
    std::vector<FunctionCode> functions;
    for (const auto& [code, entry] : book.functions.entries()) {
        if (code.level() == CodeLevel::Item) {
            functions.push_back(code);
        }
    }
    std::vector<EconomicCode> economics;
    for (const auto& [code, entry] : book.economics.entries()) {
        if (code.level() == CodeLevel::Section) {
            economics.push_back(code);
        }
    }
    std::mt19937 random(1);
    const auto pick = [&random](const auto& list) {
        return list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(random)];
    };
    ledger.reserve(static_cast<std::size_t>(entries));
    Coordinates project;
    for (std::int64_t i = 0; i < entries; ++i) {
        if (i % 20 == 0) {
            Project made;
            made.id = ledger.nextProjectId();
            made.order = ledger.nextOrder();
            made.unit = static_cast<UnitId>(1 + made.order / Ledger::orderStep % unitCount);
            made.name = QStringLiteral("项目%1").arg(i / 20);
            project.unit = made.unit;
            project.project = made.id;
            project.function = pick(functions);
            static_cast<void>(ledger.exchange(made.id, made));
        }
        Entry entry;
        entry.id = ledger.nextEntryId();
        entry.order = ledger.nextOrder();
        entry.at = project;
        entry.at.fund = pick(funds);
        entry.at.economic = pick(economics);
        entry.at.nature = Nature::Project;
        if (i % 3 == 0) {
            entry.at.project = ProjectId::None;
            entry.at.function = pick(functions);
            entry.at.nature = i % 2 == 0 ? Nature::Personnel : Nature::Operating;
        }
        entry.stated = entry.at;
        entry.amount = Money::fromFen(1 + static_cast<std::int64_t>(random() % 100'000'000));
        static_cast<void>(ledger.exchange(entry.id, entry));
    }
    return document;
}

} // namespace budget::bench
