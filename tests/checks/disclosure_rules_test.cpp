// V-9xx and V-11xx: dates, names, personal data, staff.
#include "tests/checks/check_fixture.h"

#include "core/checks/personal_data.h"

namespace budget::test {
namespace {

void setMatters(Document& document, const char16_t* text) {
    document.inputs.otherMatters = QString::fromUtf16(text);
}
void mask(Document& document) {
    changeProject(document, 5, [](Project& project) {
        project.name = QStringLiteral("边境秘密工程");
        project.code = QStringLiteral("07100133");
    });
}

class DisclosureRuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(DisclosureRuleTest, FiresAndSparesTheNearMiss) {
    expectFiresAndMisses(GetParam());
}

/// The document's own name of a code.
void nameCode(Document& document, const char* digits, const char16_t* name) {
    document.codes.functions.put(*FunctionCode::parse(digits),
                                 {QString::fromUtf16(name), CodeSource::Document});
}

constexpr RuleCase cases[] = {
    {"ACodeUnderAnotherName", "V-350", "", [](Document& d) { nameCode(d, "2010301", u"行政管理"); },
     [](Document& d) {
         nameCode(d, "2010301", u"行政运行");
         nameCode(d, "2010388", u"外事专项");
     }},
    {"PublishedLate", "V-901", "late", [](Document& d) { d.inputs.approved = QDate(2024, 2, 1); },
     [](Document& d) { d.inputs.approved = QDate(2024, 2, 2); }},
    {"PublishedBeforeApproval", "V-901", "order", [](Document& d) { d.inputs.approved = QDate(2024, 2, 23); },
     [](Document& d) { d.inputs.approved = QDate(2024, 2, 22); }},
    {"NotPublishedInTime", "V-901", "overdue",
     [](Document& d) {
         d.inputs.published = {};
         d.inputs.approved = QDate(2024, 2, 1);
     },
     [](Document& d) {
         d.inputs.published = {};
         d.inputs.approved = QDate(2024, 2, 10);
     }},
    {"MaskedNameInAText", "V-902", "typed",
     [](Document& d) {
         mask(d);
         setMatters(d, u"为边境 秘密工程购买设备。");
     },
     [](Document& d) {
         mask(d);
         setMatters(d, u"为特定目标 07100133购买设备。");
     }},
    {"MaskedNameInAReason", "V-902", "typed",
     [](Document& d) {
         mask(d);
         d.inputs.reasons[QStringLiteral("income.carryFiscal")] = QStringLiteral("边境秘密工程未完成");
     },
     [](Document& d) {
         mask(d);
         changeProject(d, 5, [](Project& p) { p.basis = QStringLiteral("边境秘密工程的批复"); });
     }},
    {"MaskedNameInANameOfAnother", "V-902", "named",
     [](Document& d) {
         mask(d);
         changeProject(d, 1, [](Project& p) { p.name = QStringLiteral("支持边境秘密工程的项目"); });
     },
     [](Document& d) {
         mask(d);
         changeProject(d, 1, [](Project& p) { p.name = QStringLiteral("支持特定目标的项目"); });
     }},
    {"Mobile", "V-904", "telephone", [](Document& d) { setMatters(d, u"联系电话13812345678。"); },
     [](Document& d) { setMatters(d, u"项目编码138123456789，金额13812345.67元。"); }},
    {"Landline", "V-904", "telephone", [](Document& d) { setMatters(d, u"电话0991-2345678。"); },
     [](Document& d) { setMatters(d, u"特定目标 07100133"); }},
    {"TelephoneOfTheForm", "V-904", "telephone",
     [](Document& d) { d.inputs.performance.telephone = QStringLiteral("2345678"); },
     [](Document& d) { d.inputs.performance.telephone = QStringLiteral("12345政务热线"); }},
    {"IdentityCard", "V-904", "identity", [](Document& d) { setMatters(d, u"身份证11010519491231002X"); },
     [](Document& d) { setMatters(d, u"编号110105194912310021"); }},
    {"BankCard", "V-904", "card", [](Document& d) { setMatters(d, u"账号6222020200112233446"); },
     [](Document& d) { setMatters(d, u"账号6222020200112233447"); }},
    {"Mail", "V-904", "mail", [](Document& d) { setMatters(d, u"邮箱zhang@example.cn"); },
     [](Document& d) { setMatters(d, u"单价@3元"); }},
    {"MoreThanAuthorised", "V-1101", "over", [](Document& d) { d.inputs.organisation.active.count = 25; },
     [](Document& d) { d.inputs.organisation.active.count = 24; }},
    {"ChangeBeyondTheCount", "V-1101", "impossible",
     [](Document& d) { d.inputs.organisation.retired.change = 12; },
     [](Document& d) { d.inputs.organisation.retired.change = 11; }},
    {"UnitListedTwice", "V-1102", "twice",
     [](Document& d) {
         Unit unit = *d.ledger.unit(static_cast<UnitId>(2));
         unit.id = d.ledger.nextUnitId();
         d.ledger.exchange(unit.id, unit);
     },
     [](Document& d) {
         Unit unit = *d.ledger.unit(static_cast<UnitId>(2));
         unit.id = d.ledger.nextUnitId();
         unit.name = QStringLiteral("另一单位");
         d.ledger.exchange(unit.id, unit);
     }},
    {"StaffChange", "V-1103", "", [](Document& d) { std::get<LastYearLedger>(d.lastYear).texts.retired = 9; },
     [](Document& d) { std::get<LastYearLedger>(d.lastYear).texts.retired = 10; }},
    {"OfficeTwice", "V-1104", "twice",
     [](Document& d) { d.inputs.organisation.offices[1] = d.inputs.organisation.offices[0]; },
     [](Document& d) { d.inputs.organisation.offices.pop_back(); }},
    {"TwoOfficesInOne", "V-1104", "several",
     [](Document& d) { d.inputs.organisation.offices[0] = QStringLiteral("综合科、人事科"); },
     [](Document& d) { d.inputs.organisation.offices[0] = QStringLiteral("综合科（人事科）"); }},
    {"Reserved", "V-511", "total",
     [](Document& d) { d.inputs.procurement.reservedSmallMedium = tenThousand("35.91"); },
     [](Document& d) { d.inputs.procurement.reservedSmallMedium = tenThousand("35.90"); }},
    {"ReservedForMicro", "V-511", "micro",
     [](Document& d) { d.inputs.procurement.reservedSmallMicro = tenThousand("30.57"); },
     [](Document& d) { d.inputs.procurement.reservedSmallMicro = tenThousand("0.00"); }},
    {"NegativeProcurement", "V-510", "negative",
     [](Document& d) { d.inputs.procurement.works = tenThousand("-0.01"); },
     [](Document& d) { d.inputs.procurement.works = tenThousand("0.01"); }},
    {"ValueWithoutVehicles", "V-514", "noVehicle",
     [](Document& d) { d.inputs.assets.generalVehicles.count = 0; },
     [](Document& d) {
         d.inputs.assets.generalVehicles = {0, Money()};
     }},
    {"VehiclesWithoutValue", "V-514", "noValue", [](Document& d) { d.inputs.assets.otherVehicles.count = 1; },
     [](Document& d) {
         d.inputs.assets.otherVehicles = {1, tenThousand("1.00")};
     }},
    {"MoreDecimalsThanPrinted", "V-1004", "",
     [](Document& d) { addEntry(d, "unit.other", "project", "2010302", "30201", "0.005", 1, 3); },
     [](Document& d) { addEntry(d, "unit.other", "project", "2010302", "30201", "0.01", 1, 3); }},
    {"Unconfirmed", "M-002", "",
     [](Document& d) { d.review.unconfirmed = {QStringLiteral("input:otherMatters")}; },
     [](Document& d) { d.review.unconfirmed = {}; }},
    {"Remark", "M-003", "", [](Document& d) { d.review.remarks.emplace_back().text = QStringLiteral("?"); },
     [](Document& d) { d.review.remarks.emplace_back().settled = true; }},
};

INSTANTIATE_TEST_SUITE_P(All, DisclosureRuleTest, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(DisclosureRules, DemandTheSecrecyReviewOfAFinalDocument) {
    const Document final = changed(exampleDocument(), [](Document& d) {
        d.review.final = {QStringLiteral("张三"), QDate(2024, 2, 22)};
    });
    const std::vector<Finding> findings = findingsOf(final, "V-903");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, Severity::Error);
    EXPECT_EQ(findingsOf(exampleDocument(), "V-903").front().severity, Severity::Warning);
    const Document undated =
        changed(final, [](Document& d) { d.review.secrecy.name = QStringLiteral("李四"); });
    EXPECT_EQ(stateOf(undated, "V-903"), CheckState::Found);
    const Document reviewed = changed(final, [](Document& d) {
        d.review.secrecy = {QStringLiteral("李四"), QDate(2024, 2, 21)};
    });
    EXPECT_EQ(stateOf(reviewed, "V-903"), CheckState::Passed);
}

TEST(DisclosureRules, NameTheInputOfALeakButNotTheProject) {
    const Document document = changed(exampleDocument(), [](Document& d) {
        mask(d);
        setMatters(d, u"为边境秘密工程购买设备。");
    });
    const std::vector<Finding> findings = findingsOf(document, "V-902");
    ASSERT_EQ(findings.size(), 1U) << "what is printed is masked";
    EXPECT_EQ(placeText(findings[0].left.front().place), QStringLiteral("input:otherMatters"));
    EXPECT_FALSE(findingLine(findings[0]).contains(QStringLiteral("边境秘密工程")));
}

TEST(DisclosureRules, FindAMaskedNameInWhatIsPrinted) {
    const Document document = changed(exampleDocument(), mask);
    const PrintedDocument checked(document);
    EXPECT_EQ(checked.result("V-902").state, CheckState::Passed);
    EXPECT_EQ(PrintedDocument(exampleDocument()).result("V-902").state, CheckState::NotApplicable);
    const RuleResult leaking = checked.result("V-902", [](auto&, Publication& publication) {
        publication.title += QStringLiteral("边境秘密工程");
        for (Block& block : publication.blocks) {
            if (Grid* grid = std::get_if<Grid>(&block); grid && grid->style == GridStyle::Form) {
                grid->bookmark = QStringLiteral("边境秘密工程");
                return;
            }
        }
    });
    EXPECT_EQ(leaking.findings.size(), 2U);
}

TEST(DisclosureRules, AreNotCheckedWithoutTheirInputs) {
    const Document document = changed(exampleDocument(), [](Document& d) {
        d.inputs.organisation.authorised.reset();
        d.inputs.procurement.services.reset();
        d.inputs.assets.otherVehicles.value.reset();
    });
    for (const char* rule : {"V-901", "V-1101", "V-510", "V-511", "V-514", "V-1103", "V-408"}) {
        EXPECT_EQ(stateOf(document, rule), CheckState::NotChecked) << rule;
    }
}

TEST(PersonalData, IsShownWithStars) {
    EXPECT_EQ(starred(QStringLiteral("13812345678")), QStringLiteral("138*****678"));
    const auto found = personalDataIn(QStringLiteral("电话0991-2345678或13812345678"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].text, QStringLiteral("13812345678"));
}

} // namespace
} // namespace budget::test
