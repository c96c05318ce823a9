#include "core/render/fonts.h"

#include <gtest/gtest.h>

using namespace budget;

namespace {

FontSet official() {
    Result<FontSet> fonts = FontSet::resolve();
    EXPECT_TRUE(fonts.hasValue());
    return std::move(fonts).value();
}

} // namespace

TEST(FontSetTest, TakesAFaceForEveryRoleThatHoldsCommonCharacters) {
    const FontSet fonts = official();
    const FontReport report = fonts.report();
    ASSERT_EQ(report.roles.size(), static_cast<std::size_t>(fontRoleCount));
    for (const FontReport::Taken& taken : report.roles) {
        const FontFace& face = fonts.face(fonts.faceFor(taken.role, U'预'));
        EXPECT_EQ(face.file(), taken.file);
        EXPECT_TRUE(face.covers(U'，'));
    }
    EXPECT_TRUE(report.additional.empty());
    EXPECT_TRUE(report.missing.empty());
}

TEST(FontSetTest, TakesNoSubstituteForAFamilyThatIsNotThere) {
    FontWishes wishes = officialFonts();
    wishes[static_cast<std::size_t>(FontRole::Body)] = {{QStringLiteral("No Such Family 仿宋")}};
    const Result<FontSet> fonts = FontSet::resolve(wishes);
    ASSERT_FALSE(fonts.hasValue());
    EXPECT_EQ(fonts.fault().kind, FaultKind::NoFont);
    EXPECT_EQ(fonts.fault().expected, QStringLiteral("No Such Family 仿宋"));
}

TEST(FontSetTest, RefusesAFaceWithoutChineseCharacters) {
    FontWishes wishes = officialFonts();
    for (const QString& family : {QStringLiteral("DejaVu Sans"), QStringLiteral("DejaVu Sans Mono")}) {
        wishes[static_cast<std::size_t>(FontRole::Title)] = {{family}};
        EXPECT_FALSE(FontSet::resolve(wishes).hasValue());
    }
}

TEST(FontSetTest, LendsARareCharacterFromAnotherFace) {
    FontWishes wishes = officialFonts();
    const std::vector<FontWish> narrow{{QStringLiteral("FandolFang"), FontWeight::Regular}};
    if (wishes[2].empty() || !FontCatalogue().find(QStringLiteral("FandolFang"), FontWeight::Regular)) {
        GTEST_SKIP() << "app/fonts.sh was not run";
    }
    wishes[static_cast<std::size_t>(FontRole::Body)] = narrow;
    Result<FontSet> fonts = FontSet::resolve(wishes);
    ASSERT_TRUE(fonts.hasValue());
    const int own = fonts->faceFor(FontRole::Body, U'预');
    const int lent = fonts->faceFor(FontRole::Body, U'䶮');
    EXPECT_NE(own, lent);
    EXPECT_TRUE(fonts->face(lent).covers(U'䶮'));
    ASSERT_EQ(fonts->report().additional.size(), 1U);
    EXPECT_EQ(fonts->report().additional.front().role, FontRole::Body);
}

TEST(FontSetTest, ReportsACharacterNoFaceHas) {
    const FontSet fonts = official();
    const int face = fonts.faceFor(FontRole::Table, U'\U0010FFFD');
    EXPECT_EQ(face, fonts.faceFor(FontRole::Table, U'一'));
    EXPECT_EQ(fonts.report().missing, std::vector<char32_t>{U'\U0010FFFD'});
}

TEST(FontCatalogueTest, TellsBoldFromRegularWhereAllClaimTheSameWeight) {
    const FontCatalogue catalogue;
    const auto regular = catalogue.find(QStringLiteral("FandolSong"), FontWeight::Regular);
    const auto bold = catalogue.find(QStringLiteral("FandolSong"), FontWeight::Bold);
    if (!regular || !bold) {
        GTEST_SKIP() << "app/fonts.sh was not run";
    }
    EXPECT_NE(regular->file, bold->file);
    EXPECT_TRUE(bold->file.contains("Bold"));
}
