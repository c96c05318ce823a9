// Every character that is printed comes back from the PDF as itself, in every role.
#include "tests/render/pdf_tools.h"

#include <QStringDecoder>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <array>
#include <ostream>

using namespace budget;

namespace {

constexpr qsizetype pieceLength = 18;

/// All graphic characters of GB2312: symbols, then the 6,763 ideographs.
QString gb2312() {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("GB18030", &status);
    QString result;
    for (int row = 0xA1; row <= 0xF7; ++row) {
        for (int cell = 0xA1; cell <= 0xFE; ++cell) {
            const std::array<char, 2> bytes{static_cast<char>(row), static_cast<char>(cell)};
            std::array<UChar, 4> units{};
            const int length = ucnv_toUChars(converter, units.data(), units.size(), bytes.data(), 2, &status);
            const QChar unit(units[0]);
            const bool isPrivate = unit.category() == QChar::Other_PrivateUse;
            if (length == 1 && !isPrivate && !unit.isSpace() && unit.category() != QChar::Other_NotAssigned) {
                result += unit;
            }
        }
    }
    ucnv_close(converter);
    return result;
}

const QString special = QStringLiteral("——…～〈〉／–※≥≤㎡‒⼀一⽀支㎏①⑩·％．“”‘’【】〔〕");
const QString rare = QStringLiteral("𬭊㛃䶮彧镕堃喆昇叕𠮷");

QStringList piecesOf(const QString& text) {
    QStringList pieces;
    for (qsizetype i = 0; i < text.size(); i += pieceLength) {
        pieces += text.mid(i, pieceLength);
    }
    return pieces;
}

Block blockIn(FontRole role, const QString& text) {
    switch (role) {
    case FontRole::Title:
        return Heading{.level = 1, .text = text, .contentsText = {}};
    case FontRole::Heading:
        return Heading{.level = 2, .text = text, .contentsText = {}};
    case FontRole::Kai:
        return Heading{.level = 3, .text = text, .contentsText = {}};
    case FontRole::Body:
        return Paragraph{.spans = {{text}}};
    case FontRole::Table:
        break;
    }
    Grid grid;
    grid.columns = {{ColumnKind::Text, 1}};
    grid.rows = {{{GridCell{.text = text}}}};
    return grid;
}

/// One grid with all pieces, so that not every piece takes a page.
std::vector<Block> blocksIn(FontRole role, const QStringList& pieces) {
    std::vector<Block> blocks;
    Grid grid;
    grid.columns = {{ColumnKind::Text, 1}};
    for (const QString& piece : pieces) {
        if (role == FontRole::Table) {
            grid.rows.push_back({{GridCell{.text = piece}}});
        } else {
            blocks.push_back(blockIn(role, piece));
        }
    }
    if (role == FontRole::Table) {
        blocks.emplace_back(grid);
    }
    return blocks;
}

struct RoleCase {
    FontRole role;
    const char* name;
};

std::ostream& operator<<(std::ostream& stream, const RoleCase& each) {
    return stream << each.name;
}

class CharactersTest : public testing::TestWithParam<RoleCase> {};

} // namespace

TEST_P(CharactersTest, ComeBackFromThePdfAsThemselves) {
    const QString characters = gb2312();
    ASSERT_GT(characters.size(), 7000);
    const QStringList pieces = piecesOf(characters) + piecesOf(special) + QStringList{rare};
    const test::PdfFile pdf = test::PdfFile::of(test::publicationOf(blocksIn(GetParam().role, pieces)));
    const QString text = test::withoutBlanks(pdf.text());
    int lost = 0;
    for (const QString& piece : pieces) {
        if (!text.contains(piece) && ++lost < 5) {
            ADD_FAILURE() << "lost: " << piece.toStdString();
        }
    }
    EXPECT_EQ(lost, 0);
}

INSTANTIATE_TEST_SUITE_P(Roles, CharactersTest,
                         testing::Values(RoleCase{FontRole::Title, "Title"},
                                         RoleCase{FontRole::Heading, "Heading"},
                                         RoleCase{FontRole::Body, "Body"}, RoleCase{FontRole::Kai, "Kai"},
                                         RoleCase{FontRole::Table, "Table"}),
                         [](const testing::TestParamInfo<RoleCase>& each) {
                             return std::string(each.param.name);
                         });

TEST(RareCharactersTest, StayReadableWithoutAnyFace) {
    const QString unknown = QString::fromUcs4(U"姓\U0010FFFD名\U0010FFFC");
    const test::PdfFile pdf = test::PdfFile::of(test::publicationOf({Paragraph{.spans = {{unknown}}}}));
    EXPECT_TRUE(test::withoutBlanks(pdf.text()).contains(unknown));
}

TEST(RareCharactersTest, ComeFromAFaceThatHasThem) {
    const PageSet pages = test::pagesOf(test::publicationOf({Paragraph{.spans = {{rare}}}}));
    int drawn = 0;
    for (const GlyphRun& run : pages.pages.front().runs) {
        for (const Glyph& glyph : run.glyphs) {
            drawn += run.node != artifact && glyph.id != 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(drawn, static_cast<int>(rare.toUcs4().size()));
}

TEST(RareCharactersTest, OfOtherScriptsStayInOrder) {
    const QString others = QStringLiteral("ئۇيغۇر ÀÉe\u0301 Ωж นี้ 한글 👍🏽");
    const test::PdfFile pdf = test::PdfFile::of(test::publicationOf({Paragraph{.spans = {{others}}}}));
    EXPECT_TRUE(test::withoutBlanks(pdf.text()).contains(test::withoutBlanks(others)))
        << pdf.text().toStdString();
}
