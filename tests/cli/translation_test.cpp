// Every sentence of the interface has its Chinese.
#include <QFile>

#include <gtest/gtest.h>

namespace budget {
namespace {

TEST(TranslationTest, LeavesNoSentenceUnfinished) {
    QFile file(QStringLiteral(MINGZHANG_TRANSLATION));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray catalogue = file.readAll();
    EXPECT_GT(catalogue.count("<source>"), 50);
    EXPECT_EQ(catalogue.count("<source>"), catalogue.count("</translation>"));
    EXPECT_FALSE(catalogue.contains("type=\"unfinished\""));
    EXPECT_FALSE(catalogue.contains("<translation></translation>"));
}

} // namespace
} // namespace budget
