#include "core/document/migration.h"

#include <gtest/gtest.h>

#include <array>

namespace budget {
namespace {

const QString file = QStringLiteral("old.mingzhang");

Result<QByteArray> renameTotal(const QByteArray& bytes, const QString& /*file*/) {
    return QByteArray(bytes).replace("\"version\":1", "\"version\":2").replace("total", "sum");
}

Result<QByteArray> refuse(const QByteArray& /*bytes*/, const QString& name) {
    return Fault{FaultKind::BadValue, name, 1, 1, {}, {}, {}};
}

Result<QByteArray> raiseVersion(const QByteArray& bytes, const QString& /*file*/) {
    return QByteArray(bytes).replace("\"version\":2", "\"version\":3");
}

constexpr std::array<Migration, 2> steps{{{1, renameTotal}, {2, raiseVersion}}};

TEST(MigrationTest, GoesStepByStepUpToTheTarget) {
    const QByteArray oldest = R"({"format":"mingzhang","version":1,"total":7})";
    EXPECT_EQ(migrate(oldest, file, steps, 3).value(), R"({"format":"mingzhang","version":3,"sum":7})");
    EXPECT_EQ(migrate(oldest, file, steps, 1).value(), oldest);
}

TEST(MigrationTest, RefusesWhatNoStepLeadsOnFrom) {
    const QByteArray gap = R"({"format":"mingzhang","version":3})";
    EXPECT_EQ(migrate(gap, file, steps, 4).fault().kind, FaultKind::BadValue);
    EXPECT_EQ(migrate(gap, file, steps, 2).fault().kind, FaultKind::FutureVersion);
    constexpr std::array<Migration, 1> refusing{{{3, refuse}}};
    EXPECT_EQ(migrate(gap, file, refusing, 4).fault().file, file);
}

TEST(MigrationTest, LeavesThePresentVersionAlone) {
    const QByteArray present = R"({"version":1,"later":{"a":[]},"format":"mingzhang"})";
    EXPECT_EQ(migrate(present, file).value(), present);
    EXPECT_EQ(migrate("[]", file).fault().kind, FaultKind::WrongType);
    EXPECT_EQ(migrate("{}", file).fault().kind, FaultKind::MissingField);
}

} // namespace
} // namespace budget
