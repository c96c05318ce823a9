#include "tests/narrative/narrative_fixture.h"
#include "tests/support/reference.h"

#include <QStringList>

namespace budget::test {
namespace {

struct PublishedPart {
    const char* file;
    const char* begins; ///< how the part's first line begins
};

std::ostream& operator<<(std::ostream& out, const PublishedPart& part) {
    return out << part.file;
}

class ReferenceNarrativeTest : public testing::TestWithParam<PublishedPart> {};

/// The comparable lines of one part of the narrative.
QStringList linesOfPart(const QString& text, const QString& begins) {
    QStringList lines;
    bool inside = false;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QStringLiteral("第")) && line.contains(QStringLiteral("部分"))) {
            inside = line.startsWith(begins);
        }
        if (inside) {
            lines += comparable(line);
        }
    }
    return lines;
}

TEST_P(ReferenceNarrativeTest, SaysWhatWasPublishedLineByLine) {
    const QString text = plainText(narrativeOf(publishedDocument()));
    const QStringList written = linesOfPart(text, QString::fromUtf8(GetParam().begins));
    const QStringList published =
        QString::fromUtf8(readData(QString::fromUtf8(GetParam().file))).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(written.size(), published.size()); ++i) {
        EXPECT_EQ(written[i].toStdString(), comparable(published[i]).toStdString()) << "line " << i + 1;
    }
    EXPECT_EQ(written.size(), published.size());
}

INSTANTIATE_TEST_SUITE_P(Parts, ReferenceNarrativeTest,
                         testing::Values(PublishedPart{"expected/part-1.txt", "第一部分"},
                                         PublishedPart{"expected/part-3.txt", "第三部分"},
                                         PublishedPart{"expected/part-4.txt", "第四部分"}));

} // namespace
} // namespace budget::test
