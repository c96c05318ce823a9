// A slip of the pen in any entry of the reference is noticed when the published tables stand beside it as
// 批复数 — or the table below says why no publication could tell.
#include "tests/checks/figure_fixture.h"

#include <functional>
#include <iostream>

namespace budget {
namespace {

using namespace budget::test;

struct Slip {
    const char* name;
    std::function<std::vector<Entry>(const Entry&, const Ledger&)> made; ///< the wrong entries, maybe none
};

Entry with(Entry entry, const std::function<void(Entry&)>& change) {
    change(entry);
    entry.stated = entry.at;
    return entry;
}

std::vector<Entry> byAmount(const Entry& entry, Money amount) {
    return {with(entry, [amount](Entry& e) { e.amount = amount; })};
}

std::vector<Entry> byFund(const Entry& entry, const Ledger&) {
    std::vector<Entry> wrong;
    for (int i = 0; i < fundCount; ++i) {
        const auto fund = static_cast<Fund>(i);
        if (isLeaf(fund) && fund != entry.at.fund) {
            wrong.push_back(with(entry, [fund](Entry& e) { e.at.fund = fund; }));
        }
    }
    return wrong;
}

std::vector<Entry> byFunction(const Entry& entry, const Ledger&) {
    std::vector<Entry> wrong;
    for (const char* code : {"2010301", "2010302", "2010399", "2080501", "2080505", "2069999", "2050101"}) {
        if (*FunctionCode::parse(code) != entry.at.function) {
            wrong.push_back(with(entry, [code](Entry& e) { e.at.function = *FunctionCode::parse(code); }));
        }
    }
    return wrong;
}

std::vector<Entry> byEconomic(const Entry& entry, const Ledger&) {
    std::vector<Entry> wrong;
    for (const char* code :
         {"30101", "30108", "30201", "30211", "30217", "30226", "30231", "30302", "31002"}) {
        if (*EconomicCode::parse(code) != entry.at.economic) {
            wrong.push_back(with(entry, [code](Entry& e) { e.at.economic = *EconomicCode::parse(code); }));
        }
    }
    return wrong;
}

std::vector<Entry> byNature(const Entry& entry, const Ledger&) {
    std::vector<Entry> wrong;
    for (const Nature nature : {Nature::Personnel, Nature::Operating, Nature::Project}) {
        if (nature != entry.at.nature) {
            wrong.push_back(with(entry, [nature](Entry& e) { e.at.nature = nature; }));
        }
    }
    return wrong;
}

/// The project goes with it only where the other unit has one of its own; here none does.
std::vector<Entry> byUnit(const Entry& entry, const Ledger& ledger) {
    std::vector<Entry> wrong;
    for (const auto& [id, unit] : ledger.units()) {
        if (id != entry.at.unit) {
            wrong.push_back(with(entry, [id = id](Entry& e) { e.at.unit = id; }));
        }
    }
    return wrong;
}

std::vector<Entry> byProject(const Entry& entry, const Ledger& ledger) {
    std::vector<Entry> wrong;
    if (entry.at.project != ProjectId::None) {
        wrong.push_back(with(entry, [](Entry& e) { e.at.project = ProjectId::None; }));
    }
    for (const auto& [id, project] : ledger.projects()) {
        if (id != entry.at.project && project.unit == entry.at.unit) {
            wrong.push_back(with(entry, [id = id](Entry& e) { e.at.project = id; }));
        }
    }
    return wrong;
}

const std::vector<Slip>& slips() {
    static const Money fen = parseAmount("0.01", MoneyUnit::TenThousand).money;
    static const std::vector<Slip> all{
        {"amount + 0.01", [](const Entry& e, const Ledger&) { return byAmount(e, e.amount + fen); }},
        {"amount − 0.01", [](const Entry& e, const Ledger&) { return byAmount(e, e.amount - fen); }},
        {"amount × 10",
         [](const Entry& e, const Ledger&) { return byAmount(e, Money::fromFen(e.amount.fen() * 10)); }},
        {"fund", byFund},
        {"function", byFunction},
        {"economic", byEconomic},
        {"nature", byNature},
        {"unit", byUnit},
        {"project", byProject},
    };
    return all;
}

bool isBasic(const Entry& entry) {
    return entry.at.nature != Nature::Project;
}

/// Why a slip leaves every figure of the publication as it is; empty where it must be noticed.
std::string reasonUnseen(const std::string& slip, const Entry& before, const Entry& after) {
    const bool general = before.at.fund == Fund::GeneralOwn;
    if (slip == "unit" && isBasic(before)) {
        return "no table tells basic expenditure apart by unit (表7 and 表11 only do so for projects and "
               "carry-over)";
    }
    if (slip == "unit" && before.at.fund == Fund::OtherIncome) {
        return "no table tells 单位资金 apart by unit";
    }
    if (slip == "economic" && !isBasic(before) && !general) {
        return "表6 and 表7 show economic codes of general money only";
    }
    if (slip == "economic" && !isBasic(before) &&
        before.at.economic.upTo(CodeLevel::Class) == after.at.economic.upTo(CodeLevel::Class)) {
        return "表7 shows the economic code of project money by 类 only";
    }
    if (slip == "project" && isBasic(before)) {
        return "表6 shows basic expenditure without projects";
    }
    if (slip == "project" && before.at.fund == Fund::OtherIncome) {
        return "no table shows projects of 单位资金; their performance forms do";
    }
    if (slip == "nature" && before.at.fund == Fund::OtherIncome && isBasic(after) && isBasic(before)) {
        return "only 表6 tells personnel from operating, of general money";
    }
    return {};
}

TEST(LedgerMutationTest, IsNoticedOrTheTableSaysWhyItCannotBe) {
    Document document = referenceDocument();
    document.controlFigures = publishedApproval(*workspaceOf(document));
    CheckedDocument checked(document);
    ASSERT_EQ(checked.found(), "");
    std::map<std::string, std::pair<int, int>> counts; // noticed, of
    std::map<std::string, int> unseen;
    for (const Entry& entry : document.ledger.entries()) {
        for (const Slip& slip : slips()) {
            for (const Entry& wrong : slip.made(entry, document.ledger)) {
                checked.put(wrong);
                const bool noticed = !checked.found().empty();
                const std::string reason = reasonUnseen(slip.name, entry, wrong);
                EXPECT_TRUE(noticed || !reason.empty())
                    << slip.name << " of entry " << static_cast<unsigned>(entry.id) << " "
                    << entry.at.economic.text() << " → " << wrong.at.economic.text();
                counts[slip.name].first += noticed ? 1 : 0;
                ++counts[slip.name].second;
                unseen[reason] += noticed ? 0 : 1;
                checked.put(entry);
                ASSERT_EQ(checked.found(), "");
            }
        }
    }
    int noticed = 0;
    int made = 0;
    for (const auto& [name, count] : counts) {
        std::cout << name << ": " << count.first << " of " << count.second << " noticed\n";
        noticed += count.first;
        made += count.second;
    }
    for (const auto& [reason, count] : unseen) {
        std::cout << (count > 0 ? std::to_string(count) + " unseen: " + reason + '\n' : std::string());
    }
    std::cout << "all: " << noticed << " of " << made << " noticed\n";
    EXPECT_EQ(counts["amount + 0.01"], (std::pair(29, 29)));
    EXPECT_EQ(counts["fund"].first, counts["fund"].second);
}

} // namespace
} // namespace budget
