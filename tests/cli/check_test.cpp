// mingzhang-cli check: what it finds, in words and as JSON.
#include "core/checks/waivers.h"
#include "core/document/document_writer.h"
#include "core/edit/workspace.h"
#include "core/tables/cell_name.h"
#include "tests/cli/cli_run.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

const QString realName = QStringLiteral("甲乙丙专项");

Money wan(const char* text) {
    return parseAmount(text, MoneyUnit::TenThousand).money;
}

/// The reference with its 表6 approved, and 30103 a 百元 less than that.
Document shortOfApproval() {
    Document document = referenceDocument();
    const auto cell = [](const char* row, const char* column) {
        return CellName{QStringLiteral("t06"), QString::fromLatin1(row), QString::fromLatin1(column)};
    };
    document.controlFigures = {{cell("30103", "2"), wan("57.70")},
                               {cell("30103", "1"), wan("57.70")},
                               {cell("301", "1"), wan("357.62")},
                               {cell("", "1"), wan("406.68")}};
    for (Entry entry : document.ledger.entries()) {
        if (entry.at.economic == *EconomicCode::parse("30103")) {
            entry.amount -= wan("0.01");
            static_cast<void>(document.ledger.exchange(entry.id, entry));
            break;
        }
    }
    return document;
}

QString saved(const TestFolder& folder, const Document& document) {
    return folder.write(QStringLiteral("d.mingzhang"), writeDocument(document));
}

QString textOf(const QString& path) {
    return runCli({QStringLiteral("check"), path}).output;
}

std::vector<QJsonObject> findingsOf(const QString& path, const char* rule) {
    const CliResult result = runCli({QStringLiteral("check"), path, QStringLiteral("--json")});
    std::vector<QJsonObject> findings;
    for (const QJsonValue value : QJsonDocument::fromJson(result.output.toUtf8()).array()) {
        if (value[u"rule"].toString() == QLatin1String(rule)) {
            findings.push_back(value.toObject());
        }
    }
    return findings;
}

TEST(CliCheckTest, SaysBothSidesTheDifferenceAndWhatFollows) {
    const TestFolder folder;
    const CliResult result = runCli({QStringLiteral("check"), saved(folder, shortOfApproval())});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_TRUE(result.output.contains(QStringLiteral("V-001 各项数字与批复一致")))
        << result.output.toStdString();
    EXPECT_TRUE(result.output.contains(QStringLiteral(
        "表6 30103 奖金 · 人员经费 57.69 与批复数 57.70 不一致，相差 0.01 万元；另有 3 个单元格因此不符")))
        << result.output.toStdString();
    EXPECT_TRUE(result.output.contains(QStringLiteral("4 项批复数中 0 项与批复一致")))
        << result.output.toStdString();
}

TEST(CliCheckTest, WritesTheSameAsJson) {
    const TestFolder folder;
    const auto findings = findingsOf(saved(folder, shortOfApproval()), "V-001");
    ASSERT_EQ(findings.size(), 4U);
    int causes = 0;
    for (const QJsonObject& finding : findings) {
        EXPECT_EQ(finding[u"severity"].toString(), QStringLiteral("error"));
        EXPECT_EQ(finding[u"state"].toString(), QStringLiteral("open"));
        EXPECT_EQ(finding[u"difference"].toString(), QStringLiteral("-0.01"));
        if (!finding.contains(u"cause")) {
            ++causes;
            EXPECT_EQ(finding[u"cells"].toArray().at(0).toString(), QStringLiteral("cell:t06:30103:2"));
            EXPECT_EQ(finding[u"left"].toString(), QStringLiteral("57.69"));
            EXPECT_EQ(finding[u"right"].toString(), QStringLiteral("57.70"));
        }
    }
    EXPECT_EQ(causes, 1);
}

TEST(CliCheckTest, SaysWhatWasNotChecked) {
    const TestFolder folder;
    const QString path = saved(folder, referenceDocument());
    EXPECT_TRUE(textOf(path).contains(QStringLiteral("V-001 各项数字与批复一致：没有批复数")))
        << textOf(path).toStdString();
    const auto findings = findingsOf(path, "V-001");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front()[u"state"].toString(), QStringLiteral("notChecked"));
    EXPECT_EQ(findings.front()[u"missing"].toString(), QStringLiteral("controlFigures"));
}

TEST(CliCheckTest, SetsWaivedFindingsApartWithTheirReason) {
    const TestFolder folder;
    Document document = shortOfApproval();
    document.controlFigures.erase(document.controlFigures.begin(), std::prev(document.controlFigures.end()));
    ASSERT_EQ(document.controlFigures.size(), 1U);
    Finding finding;
    finding.rule = QStringLiteral("V-001");
    finding.left.push_back({CellName{QStringLiteral("t06"), QStringLiteral("30103"), QStringLiteral("2")},
                            QStringLiteral("57.69")});
    finding.right.push_back({InputPlace{}, QStringLiteral("57.70")});
    document.review.waivers.push_back(
        waiverFor(finding, QStringLiteral("批复文件四舍五入"), {QStringLiteral("张三"), QDate(2024, 2, 20)}));
    const QString path = saved(folder, document);
    const auto findings = findingsOf(path, "V-001");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front()[u"state"].toString(), QStringLiteral("waived"));
    EXPECT_EQ(findings.front()[u"reason"].toString(), QStringLiteral("批复文件四舍五入"));
    EXPECT_TRUE(textOf(path).contains(QStringLiteral("出错说明：批复文件四舍五入（张三，2024-02-20）")))
        << textOf(path).toStdString();
    for (const auto& [cell, figure] : document.controlFigures) {
        document.controlFigures[cell] = figure + wan("1.00"); // another difference is another finding
    }
    EXPECT_EQ(findingsOf(saved(folder, document), "V-001").front()[u"state"].toString(),
              QStringLiteral("open"));
}

TEST(CliCheckTest, NamesAMaskedProjectByItsMaskOnly) {
    const TestFolder folder;
    Document document = referenceDocument();
    for (const auto& [id, project] : document.ledger.projects()) {
        if (project.disclosure == Disclosure::Withheld) {
            Project named = project;
            named.name = realName;
            named.code = QStringLiteral("07100133");
            static_cast<void>(document.ledger.exchange(id, named));
            break;
        }
    }
    const CellName cell{QStringLiteral("t11"), document.department + QLatin1Char('/') + realName,
                        QStringLiteral("1")};
    document.controlFigures[cell] = wan("5.00");
    for (Entry entry : document.ledger.entries()) {
        const Project* project = document.ledger.project(entry.at.project);
        if (project && project->name == realName) {
            entry.stated.project = ProjectId::None; // and inferred
            static_cast<void>(document.ledger.exchange(entry.id, entry));
            break;
        }
    }
    const QString path = saved(folder, document);
    const CliResult text = runCli({QStringLiteral("check"), path});
    const CliResult json = runCli({QStringLiteral("check"), path, QStringLiteral("--json")});
    for (const CliResult& result : {text, json}) {
        EXPECT_EQ(result.exitCode, 1);
        EXPECT_FALSE(result.output.contains(realName)) << result.output.toStdString();
        EXPECT_TRUE(result.output.contains(QStringLiteral("07100133"))) << result.output.toStdString();
        EXPECT_TRUE(result.output.contains(QStringLiteral("M-001")));
    }
}

TEST(CliCheckTest, RefusesWhatIsNoDocument) {
    const TestFolder folder;
    EXPECT_EQ(runCli({QStringLiteral("check"), folder.write(QStringLiteral("x.mingzhang"), "{")}).exitCode,
              2);
}

} // namespace
} // namespace budget
