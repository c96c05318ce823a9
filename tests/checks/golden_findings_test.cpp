// The example yields its true irregularities and nothing else; each is explained in the golden file.
#include "tests/checks/check_fixture.h"
#include "tests/support/reference.h"

#include <QStringList>

namespace budget::test {
namespace {

QStringList linesOf(const PrintedDocument& checked) {
    QStringList lines;
    for (const RuleResult& result : checked.results()) {
        for (const Finding& finding : result.findings) {
            lines.push_back(findingLine(finding));
        }
        if (result.state == CheckState::NotChecked) {
            lines.push_back(result.rule + QStringLiteral(" not checked: ") + result.missing);
        }
    }
    return lines;
}

TEST(GoldenFindings, AreThoseOfTheExampleEachWithItsReason) {
    const QStringList golden =
        QString::fromUtf8(readData(QStringLiteral("findings-2024.txt"))).split(u'\n', Qt::SkipEmptyParts);
    QStringList expected;
    bool explained = false;
    for (const QString& line : golden) {
        if (line.startsWith(u'#')) {
            explained = true;
            continue;
        }
        EXPECT_TRUE(explained) << "no reason above: " << line.toStdString();
        explained = false;
        expected.push_back(line);
    }
    EXPECT_EQ(linesOf(PrintedDocument(exampleDocument())).join(u'\n').toStdString(),
              expected.join(u'\n').toStdString());
}

} // namespace
} // namespace budget::test
