#include "core/publication/publication_builder.h"
#include "tests/narrative/narrative_fixture.h"

namespace budget::test {
namespace {

const QString secret = QStringLiteral("甲乙丙专项");

struct Level {
    const char* name;
    Disclosure disclosure;
    const char* section7;
    const char* section11;
};

std::ostream& operator<<(std::ostream& out, const Level& level) {
    return out << level.name;
}

/// A department whose clerk wrote the project's name wherever a text can be typed.
Document talkativeDocument(Disclosure disclosure) {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("某某局");
    const ProjectId project = ledger.project("甲乙丙专项", unit, disclosure, "07100133");
    Project told = *ledger.ledger().project(project);
    told.basis = QStringLiteral("依据甲乙丙专项办法");
    told.performance = {true, QStringLiteral("做好甲乙丙专项"), QStringLiteral("张三"), {}};
    static_cast<void>(ledger.ledger().exchange(project, told));
    ledger.entry("fiscal.general.own", "project", "2010302", "30201", "3", unit, project);
    ledger.entry("carry.fiscal.general", "project", "2010302", "", "1", unit, project);
    Document document = documentOf(ledger, LedgerBuilder());
    document.inputs.reasons[QStringLiteral("income.general")] = QStringLiteral("安排了甲乙 丙专项");
    document.inputs.uses[QStringLiteral("201")] = QStringLiteral("甲乙丙专项");
    document.inputs.performance.goal = QStringLiteral("完成甲乙丙专项");
    document.inputs.otherMatters = QStringLiteral("甲乙丙专项另行说明。");
    return document;
}

/// All texts of a publication.
QString textOf(const Publication& publication) {
    QString text = publication.title + publication.author;
    for (const Block& block : publication.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            text += heading->text + heading->contentsText;
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const Span& span : paragraph->spans) {
                text += span.text;
            }
        } else if (const auto* grid = std::get_if<Grid>(&block)) {
            text += grid->title + grid->note;
            for (const GridRow& row : grid->rows) {
                for (const GridCell& cell : row.cells) {
                    text += cell.text;
                }
            }
        }
    }
    return text.remove(u' ');
}

Publication publicationOf(const Document& document) {
    static const Result<PublicationPack> words =
        readPublicationPack(QStringLiteral(":/layouts/urumqi-2024"), pack());
    EXPECT_TRUE(words);
    const QuerySums sums(pack().queries, pack().groupings, document.ledger);
    const auto lastYear = lastYearView(document, codes());
    return buildPublication(*words, pack(), {document, codes(), sums, *lastYear, {}}, {});
}

class MaskingTest : public testing::TestWithParam<Level> {};

TEST_P(MaskingTest, NamesProjectsAsTheirLevelAllows) {
    const auto sections = narrativeOf(talkativeDocument(GetParam().disclosure));
    EXPECT_EQ(sentence(sections, "general.projects.p1.name"), GetParam().section7);
    EXPECT_EQ(sentence(sections, "carry.rows.p1"), GetParam().section11);
}

TEST_P(MaskingTest, LetsNoMaskedNameIntoThePublication) {
    const QString text = textOf(publicationOf(talkativeDocument(GetParam().disclosure)));
    EXPECT_EQ(text.contains(secret), GetParam().disclosure == Disclosure::Open);
    EXPECT_EQ(text.contains(QStringLiteral("特定目标07100133")), GetParam().disclosure != Disclosure::Open);
}

TEST_P(MaskingTest, PrintsBasisAndFormOfOpenProjectsOnly) {
    const bool open = GetParam().disclosure == Disclosure::Open;
    const Document document = talkativeDocument(GetParam().disclosure);
    EXPECT_EQ(!sentence(document, "general.projects.p1.basis").empty(), open);
    EXPECT_EQ(textOf(publicationOf(document)).contains(QStringLiteral("张三")), open);
}

INSTANTIATE_TEST_SUITE_P(
    Levels, MaskingTest,
    testing::Values(Level{"Open", Disclosure::Open, "（一）项目名称：甲乙丙专项", "1.甲乙丙专项 1.00万元。"},
                    Level{"Partial", Disclosure::Partial, "（一）项目名称：特定目标 07100133",
                          "1.特定目标 07100133 1.00万元，部分公开。"},
                    Level{"Withheld", Disclosure::Withheld, "（一）项目名称：特定目标 07100133",
                          "1.特定目标 07100133 1.00万元，完全不予公开。"}));

/// A department whose open names and official words hold the names of masked projects.
Document documentWithCollidingNames() {
    LedgerBuilder ledger;
    const UnitId unit = ledger.unit("市甲乙丙专项局");
    ledger.project("2024年", unit, Disclosure::Withheld, "1");
    const ProjectId fees = ledger.project("培训费", unit, Disclosure::Withheld, "2");
    ledger.project("甲乙丙专项", unit, Disclosure::Withheld, "3");
    const ProjectId open = ledger.project("甲乙丙专项二期", unit);
    ledger.entry("fiscal.general.own", "basic.operating", "2010301", "30216", "1", unit);
    ledger.entry("fiscal.general.own", "project", "2010302", "30216", "2", unit, fees);
    ledger.entry("fiscal.general.own", "project", "2010302", "30216", "3", unit, open);
    Document document = documentOf(ledger, LedgerBuilder());
    document.department = QStringLiteral("市甲乙丙专项局");
    document.inputs.reasons[QStringLiteral("income.general")] =
        QStringLiteral("市甲乙丙专项局增加培训费，{本年}年做甲乙丙专项和甲乙丙专项二期");
    return document;
}

TEST(FreeTextTest, LeavesOfficialWordsAndOpenNamesAlone) {
    const Document document = documentWithCollidingNames();
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sections[3].heading.toStdString(), "第二部分 2024年部门预算公开表");
    EXPECT_EQ(sentence(sections, "basic.operating"), "公用经费1.00万元，主要包括：培训费。");
    EXPECT_EQ(sentence(sections, "general.projects.p4.name"), "（二）项目名称：甲乙丙专项二期");
    EXPECT_EQ(sentence(sections, "general.projects.p4.allocation"), "资金分配情况：培训费3万元");
    EXPECT_EQ(sentence(sections, "general.projects.p4.unit"), "项目承担单位：市甲乙丙专项局");
    EXPECT_EQ(sentence(sections, "general.projects.p2.name"), "（一）项目名称：特定目标 2");
    const Publication publication = publicationOf(document);
    EXPECT_EQ(publication.title.toStdString(), "市甲乙丙专项局2024年部门预算公开");
    EXPECT_EQ(std::get<Cover>(publication.blocks[0]).department, document.department);
    EXPECT_FALSE(textOf(publication).contains(QStringLiteral("特定目标1部门")));
}

TEST(FreeTextTest, MasksInsideWhatTheClerkTyped) {
    const std::string text = sentence(documentWithCollidingNames(), "income.general");
    EXPECT_NE(text.find("主要原因是市甲乙丙专项局增加特定目标 2，特定目标 1做特定目标 3和甲乙丙专项二期。"),
              std::string::npos)
        << text;
}

TEST(FreeTextTest, FindsNamesOverTwoLines) {
    LedgerBuilder ledger;
    ledger.project("甲乙丙专项", ledger.unit("局"), Disclosure::Withheld, "3");
    Document document = documentOf(ledger);
    document.inputs.otherMatters = QStringLiteral("另有甲乙\n丙专项。");
    EXPECT_EQ(sentence(document, "otherMatters.1"), "另有特定目标 3。");
}

TEST(FreeTextTest, ScansTheClerksOwnGlossaryOnly) {
    LedgerBuilder ledger;
    ledger.project("机关运行经费", ledger.unit("局"), Disclosure::Withheld, "3");
    Document document = documentOf(ledger);
    document.inputs.glossary = {pack().glossary.back(),
                                {QStringLiteral("术语"), QStringLiteral("指机关运行经费。")}};
    const auto sections = narrativeOf(document);
    EXPECT_EQ(sentence(sections, "glossary.1").rfind("一、机关运行经费：", 0), 0U);
    EXPECT_EQ(sentence(sections, "glossary.2"), "二、术语：指特定目标 3。");
}

const Grid* formNamed(const Publication& publication, const QString& project) {
    for (const Block& block : publication.blocks) {
        const auto* grid = std::get_if<Grid>(&block);
        if (grid && grid->style == GridStyle::Form && grid->rows[1].cells[1].text == project) {
            return grid;
        }
    }
    return nullptr;
}

TEST(PublicationTest, PrintsFormsAsTheReferenceOrdersAndRulesThem) {
    const Publication publication = publicationOf(publishedDocument());
    std::vector<std::string> names;
    for (const Block& block : publication.blocks) {
        const auto* grid = std::get_if<Grid>(&block);
        if (grid && grid->title == QStringLiteral("项目支出绩效目标表")) {
            names.push_back(grid->rows[1].cells[1].text.toStdString());
        }
    }
    EXPECT_EQ(names, (std::vector<std::string>{"电子宣传大屏采购（上年结转资金）", "外交部专项资金支持项目",
                                               "外事业务费", "友好协会对外交往费用"}));
    const Grid* form = formNamed(publication, QStringLiteral("外事业务费"));
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->subtitle.toStdString(), "（2024年）");
    EXPECT_EQ(form->rows[2].cells[2].text, QStringLiteral("18.81"));
    EXPECT_EQ(form->rows[2].cells[4].text, QStringLiteral("18.81"));
    EXPECT_EQ(form->rows[2].cells[6].text, QStringLiteral("0.00"));
    EXPECT_EQ(form->rows[5].cells[0].rowSpan, 7);
    EXPECT_EQ(form->rows[5].cells[1].rowSpan, 3);
    EXPECT_EQ(form->rows[6].cells.size(), 7U);
}

TEST(PublicationTest, FillsEveryPlaceOfItsForms) {
    for (const Block& block : publicationOf(publishedDocument()).blocks) {
        const auto* grid = std::get_if<Grid>(&block);
        if (!grid) {
            continue;
        }
        std::vector<int> below(grid->columns.size(), 0);
        for (const GridRow& row : grid->rows) {
            std::size_t column = 0;
            const auto skipCovered = [&] {
                while (column < below.size() && below[column] > 0) {
                    --below[column++];
                }
            };
            for (const GridCell& cell : row.cells) {
                skipCovered();
                for (int i = 0; i < cell.columnSpan; ++i) {
                    ASSERT_LT(column, below.size()) << grid->title.toStdString();
                    below[column++] = cell.rowSpan - 1;
                }
            }
            skipCovered();
            EXPECT_EQ(column, below.size()) << grid->title.toStdString();
        }
    }
}

TEST(PublicationTest, BeginsWithCoverAndContentsAndEndsWithTheDate) {
    const Publication publication = publicationOf(publishedDocument());
    EXPECT_EQ(publication.title.toStdString(), "乌鲁木齐市人民政府外事办公室2024年部门预算公开");
    EXPECT_TRUE(std::holds_alternative<Cover>(publication.blocks[0]));
    EXPECT_TRUE(std::holds_alternative<Contents>(publication.blocks[1]));
    const auto& date = std::get<Paragraph>(publication.blocks.back());
    EXPECT_EQ(date.kind, ParagraphKind::Signature);
    EXPECT_EQ(date.spans.front().text.toStdString(), "2024年2月22日");
    const auto& term = std::get<Paragraph>(publication.blocks[publication.blocks.size() - 3]);
    EXPECT_EQ(term.spans[1], (Span{QStringLiteral("机关运行经费"), true}));
}

} // namespace
} // namespace budget::test
