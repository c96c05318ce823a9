#include "core/ledger/project.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

TEST(ProjectTest, ANameMadeOfTheMaskAndDigitsIsItsOwnMask) {
    for (const char* name : {"特定目标 07100133", "特定目标1", " 特定目标　0710 0133 "}) {
        EXPECT_TRUE(isMaskName(QString::fromUtf8(name))) << name;
    }
    for (const char* name : {"特定目标", "特定目标类项目", "特定目标 12a", "外事业务费", "", "新特定目标1"}) {
        EXPECT_FALSE(isMaskName(QString::fromUtf8(name))) << name;
    }
}

TEST(ProjectTest, IsMaskableByACodeThatTellsNothing) {
    const auto maskable = [](const char* name, const char* code) {
        return isMaskable(QString::fromUtf8(name), QString::fromUtf8(code));
    };
    EXPECT_TRUE(maskable("边境事务", "07_A-1"));
    EXPECT_TRUE(maskable("特定目标 7", ""));
    EXPECT_FALSE(maskable("边境事务", ""));
    EXPECT_FALSE(maskable("边境事务", "边境"));
    EXPECT_FALSE(maskable("A 7", "xa7"));
    EXPECT_FALSE(maskable("特定目标 7", "7 7"));
}

TEST(ProjectTest, IsMaskedByItsCodeUnlessItsNameIsAMask) {
    Project project;
    project.name = QStringLiteral("边境事务");
    project.code = QStringLiteral("07100133");
    EXPECT_EQ(maskOf(project), QStringLiteral("特定目标 07100133"));
    project.name = QStringLiteral("特定目标 86100671");
    EXPECT_EQ(maskOf(project), project.name);
}

TEST(ProjectTest, HasAMaskWithoutACode) {
    EXPECT_EQ(maskOf(Project()), QStringLiteral("特定目标"));
}

} // namespace
} // namespace budget
