#include "core/files/whole_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace budget {
namespace {

TEST(WholeFileTest, ReplacesAndReadsAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("预算.txt"));
    ASSERT_TRUE(replaceFile(path, "one"));
    ASSERT_TRUE(replaceFile(path, "two"));
    EXPECT_EQ(readWholeFile(path).value(), "two");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(WholeFileTest, SaysWhyAFileCannotBeReadOrWritten) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    EXPECT_EQ(readWholeFile(path).fault().kind, FaultKind::CannotOpen);
    EXPECT_EQ(readWholeFile(folder.path()).fault().kind, FaultKind::CannotOpen);
    const Result<void> written = replaceFile(folder.filePath(QStringLiteral("no/such/folder.txt")), "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().kind, FaultKind::CannotWrite);
    EXPECT_FALSE(written.fault().found.isEmpty());
}

TEST(WholeFileTest, DoesNotTakeThePlaceOfADevice) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(replaceFile(path, "x").fault().kind, FaultKind::NotAFile);
}

TEST(WholeFileTest, RefusesAFileBeyondTheLimit) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    ASSERT_TRUE(replaceFile(path, "12345"));
    EXPECT_TRUE(readWholeFile(path, 5));
    EXPECT_EQ(readWholeFile(path, 4).fault().kind, FaultKind::TooLarge);
}

TEST(WholeFileTest, NamesAFileByItsChecksum) {
    EXPECT_EQ(checksumOf("abc"),
              QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

} // namespace
} // namespace budget
