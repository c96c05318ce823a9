// Rules about what holds by construction: they pass for the example and notice what the program never prints.
#include "tests/checks/check_fixture.h"
#include "ui/words/check_words.h"

#include <algorithm>

namespace budget::test {
namespace {

struct PrintedCase {
    const char* name;
    const char* rule;
    PrintedDocument::Tampering tamper;
};
void PrintTo(const PrintedCase& each, std::ostream* out) {
    *out << each.name;
}

NarrativeParagraph& paragraph(std::vector<NarrativeSection>& sections, const char* id) {
    for (NarrativeSection& section : sections) {
        for (NarrativeParagraph& each : section.paragraphs) {
            if (each.id == QString::fromLatin1(id)) {
                return each;
            }
        }
    }
    throw std::invalid_argument(id);
}
TextSpan& span(std::vector<NarrativeSection>& sections, const char* id, Aspect aspect) {
    for (TextSpan& each : paragraph(sections, id).spans) {
        if (each.figure && each.figure->aspect == aspect) {
            return each;
        }
    }
    throw std::invalid_argument(id);
}
Grid& table(Publication& publication, const char16_t* title) {
    for (Block& block : publication.blocks) {
        Grid* grid = std::get_if<Grid>(&block);
        if (grid && grid->title.contains(QStringView(title))) {
            return *grid;
        }
    }
    throw std::invalid_argument("no such table");
}
void setSpan(std::vector<NarrativeSection>& sections, const char* id, Aspect aspect, const char16_t* text) {
    span(sections, id, aspect).text = QString::fromUtf16(text);
}
void replace(std::vector<NarrativeSection>& sections, const char* id, const char16_t* before,
             const char16_t* after) {
    for (TextSpan& each : paragraph(sections, id).spans) {
        each.text.replace(QString::fromUtf16(before), QString::fromUtf16(after));
    }
}

class PrintedRuleTest : public testing::TestWithParam<PrintedCase> {};

TEST_P(PrintedRuleTest, PassesForTheExampleAndNoticesWhatIsWrong) {
    const PrintedDocument checked(exampleDocument());
    EXPECT_EQ(checked.result(GetParam().rule).state, CheckState::Passed);
    const RuleResult tampered = checked.result(GetParam().rule, GetParam().tamper);
    EXPECT_EQ(tampered.state, CheckState::Found);
    std::ranges::for_each(tampered.findings, expectWords);
}

constexpr PrintedCase cases[] = {
    {"TableMissing", "V-103", [](auto&, Publication& p) { table(p, u"收入总体").title.clear(); }},
    {"TableWithoutUnit", "V-103", [](auto&, Publication& p) { table(p, u"收入总体").rightLine.clear(); }},
    {"ContentsLine", "V-104",
     [](auto&, Publication& p) {
         for (Block& block : p.blocks) {
             if (auto* heading = std::get_if<Heading>(&block); heading && !heading->contentsText.isEmpty()) {
                 heading->contentsText += u'的';
                 return;
             }
         }
     }},
    {"SectionMissing", "V-105", [](auto& s, Publication&) { s.pop_back(); }},
    {"ItemMissing", "V-107",
     [](auto& s, Publication&) { paragraph(s, "general.items.2010302").id = QStringLiteral("other"); }},
    {"ItemsOutOfOrder", "V-107",
     [](auto& s, Publication&) {
         std::swap(paragraph(s, "general.items.2010301"), paragraph(s, "general.items.2010302"));
     }},
    {"HeaderMissing", "V-110", [](auto&, Publication& p) { table(p, u"收入总体").header.clear(); }},
    {"AmountThatIsNotTheCells", "V-501",
     [](auto& s, Publication&) { setSpan(s, "basic.total", Aspect::Amount, u"406.69"); }},
    {"SharesThatMissTheWhole", "V-502",
     [](auto& s, Publication&) { setSpan(s, "income.general", Aspect::Share, u"92.15"); }},
    {"NameMissingInAList", "V-504",
     [](auto& s, Publication&) { paragraph(s, "basic.personnel").spans[3].figure.reset(); }},
    {"AllocationThatMissesItsSum", "V-505",
     [](auto& s, Publication&) { setSpan(s, "general.projects.p1.allocation", Aspect::Amount, u"13.35"); }},
    {"OtherNameOfAProject", "V-506",
     [](auto& s, Publication&) { setSpan(s, "general.projects.p1.name", Aspect::Name, u"外事费"); }},
    {"DeniedKindWithMoney", "V-507",
     [](auto& s, Publication&) { replace(s, "fiscal.kinds", u"，无", u"，有"); }},
    {"TwoValuesOfOneSum", "V-508",
     [](auto& s, Publication&) { setSpan(s, "general.basic", Aspect::Amount, u"406.67"); }},
    {"PercentSignMissing", "V-509", [](auto& s, Publication&) { replace(s, "income.general", u"%", u""); }},
    {"UnitMissing", "V-509", [](auto& s, Publication&) { replace(s, "income.total", u"万元", u"元"); }},
    {"PurchaseDenied", "V-513",
     [](auto& s, Publication&) {
         paragraph(s, "assets.purchase")
             .spans.push_back({QStringLiteral("1.00"),
                               FigureRef{QStringLiteral("threePublic.vehiclePurchase"), {}, Aspect::Amount}});
     }},
    {"YearOfAssets", "V-515", [](auto& s, Publication&) { replace(s, "assets", u"2023", u"2022"); }},
    {"EmptyTableWithoutSentence", "V-601",
     [](auto&, Publication& p) { table(p, u"政府性基金预算支出").note.clear(); }},
    {"SentenceUnderAFullTable", "V-603",
     [](auto&, Publication& p) {
         table(p, u"一般公共预算项目支出").note =
             QStringLiteral("乌鲁木齐市人民政府外事办公室2024年没有使用一般公共预算拨款安排的项目支出，"
                            "一般公共预算项目支出情况表为空表。");
     }},
    {"AuthorOfTheFile", "V-905", [](auto&, Publication& p) { p.author = QStringLiteral("某某"); }},
};

INSTANTIATE_TEST_SUITE_P(All, PrintedRuleTest, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

class StructureRuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(StructureRuleTest, FiresAndSparesTheNearMiss) {
    expectFiresAndMisses(GetParam());
}

constexpr RuleCase structureCases[] = {
    {"NoDepartment", "V-103", "department", [](Document& d) { d.department.clear(); },
     [](Document& d) { d.department = QStringLiteral("某某局"); }},
    {"NoBasis", "V-108", "basis",
     [](Document& d) { changeProject(d, 1, [](Project& p) { p.basis = QStringLiteral(" "); }); },
     [](Document& d) { changeProject(d, 3, [](Project& p) { p.basis.clear(); }); }},
    {"NoForm", "V-109", "form",
     [](Document& d) { changeProject(d, 1, [](Project& p) { p.performance.published = false; }); },
     [](Document& d) { changeProject(d, 5, [](Project& p) { p.performance.published = false; }); }},
    {"NoIndicators", "V-109", "indicators",
     [](Document& d) { changeProject(d, 1, [](Project& p) { p.performance.indicators.clear(); }); },
     [](Document& d) { changeProject(d, 1, [](Project& p) { p.performance.indicators.resize(1); }); }},
    {"TermNotExplained", "V-111", "term",
     [](Document& d) {
         d.inputs.glossary =
             std::vector<GlossaryTerm>{{QStringLiteral("财政拨款"), QStringLiteral("指拨款。")}};
     },
     [](Document& d) { d.inputs.glossary.reset(); }},
    {"TermWithoutExplanation", "V-111", "explanation",
     [](Document& d) {
         d.inputs.glossary = std::vector<GlossaryTerm>{{QStringLiteral("财政拨款"), {}}};
     },
     [](Document& d) {
         d.inputs.glossary =
             std::vector<GlossaryTerm>{{QStringLiteral("财政拨款"), QStringLiteral("指拨款。")}};
     }},
};

INSTANTIATE_TEST_SUITE_P(All, StructureRuleTest, testing::ValuesIn(structureCases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(DocumentRules, AreInOrderAndEachOnce) {
    const auto rules = documentRules();
    EXPECT_EQ(rules.front().id, std::string_view("V-103"));
    EXPECT_EQ(rules.back().id, std::string_view("M-003"));
    for (std::size_t i = 1; i < rules.size(); ++i) {
        EXPECT_NE(std::string_view(rules[i - 1].id), rules[i].id);
    }
}

TEST(DocumentRules, HaveATitleEach) {
    for (const CheckRule& rule : documentRules()) {
        const auto names = [&rule](const RuleWords& words) {
            return std::string_view(rule.id) == words.id && *words.title;
        };
        EXPECT_TRUE(std::ranges::any_of(documentRuleWords(), names)) << rule.id;
    }
}

TEST(DocumentRules, SayNothingOfAnEmptyDocumentThatIsNotTrue) {
    Document empty;
    empty.department = QStringLiteral("某某局");
    empty.year = 2024;
    empty.layout = QStringLiteral("urumqi-2024");
    const PrintedDocument checked(empty);
    for (const RuleResult& result : checked.results()) {
        for (const Finding& finding : result.findings) {
            const bool isDue = finding.facet == u"empty" || finding.facet == u"indicators" ||
                               finding.rule == u"V-903" || finding.rule == u"V-811";
            EXPECT_TRUE(isDue) << findingLine(finding).toStdString();
        }
    }
}

} // namespace
} // namespace budget::test
