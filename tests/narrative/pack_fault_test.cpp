// What is wrong with a pack is found when it is read, in branches that print and in those that do not.
#include "tests/narrative/narrative_fixture.h"

#include "core/narrative/narrative_values.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace budget::test {
namespace {

struct Sentence {
    const char* name;
    const char* text;
    FaultKind kind;
    const char* found;
};

std::ostream& operator<<(std::ostream& out, const Sentence& sentence) {
    return out << sentence.name;
}

class TemplateFaultTest : public testing::TestWithParam<Sentence> {};

TEST_P(TemplateFaultTest, IsFoundInEveryBranch) {
    const Result<SentenceTemplate> parsed = SentenceTemplate::parse(QStringLiteral("a.txt"), GetParam().text);
    const Fault fault = parsed ? parsed->check(probeValues(pack())).fault() : parsed.fault();
    EXPECT_EQ(fault.kind, GetParam().kind);
    EXPECT_EQ(fault.file, QStringLiteral("a.txt"));
    if (*GetParam().found) {
        EXPECT_EQ(fault.found.toStdString(), GetParam().found);
        EXPECT_EQ(fault.line, 2);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, TemplateFaultTest,
    testing::Values(
        Sentence{"UnknownValue", "\n{{income.nothing}}", FaultKind::UnknownName, "income.nothing"},
        Sentence{"UnknownInside", "\n{{#income.fund}}{{shear}}{{/income.fund}}", FaultKind::UnknownName,
                 "shear"},
        Sentence{"UnknownWhenOff", "\n{{^income.fund.any}}{{nobody}}{{/income.fund.any}}",
                 FaultKind::UnknownName, "nobody"},
        Sentence{"ShareWithoutGroup", "\n{{#carry.total}}{{share}}{{/carry.total}}", FaultKind::UnknownName,
                 "share"},
        Sentence{"PrintedList", "\n{{general.items.items}}", FaultKind::WrongType, "general.items.items"},
        Sentence{"TextAsCondition", "\n{{#income.fund.amount}}{{/income.fund.amount}}", FaultKind::WrongType,
                 "income.fund.amount"},
        Sentence{"Unclosed", "\n{{#income.fund}}", FaultKind::Syntax, ""},
        Sentence{"Mark", "a\x01", FaultKind::BadEncoding, ""}));

/// The shipped pack in a folder where one file can be changed.
class PackFaultTest : public testing::Test {
protected:
    void SetUp() override { copy(QStringLiteral(":/layouts/urumqi-2024"), m_folder.path()); }

    void change(const char* file, const char* from, const char* to) {
        const QString path = m_folder.filePath(QString::fromUtf8(file));
        QFile read(path);
        ASSERT_TRUE(read.open(QIODevice::ReadOnly));
        QByteArray bytes = read.readAll();
        read.close();
        ASSERT_TRUE(bytes.contains(from));
        bytes.replace(from, to);
        QFile write(path);
        ASSERT_TRUE(write.open(QIODevice::WriteOnly));
        write.write(bytes);
    }
    Fault fault() const { return readNarrativePack(m_folder.path()).fault(); }

private:
    static void copy(const QString& from, const QString& to) {
        for (const QFileInfo& each : QDir(from).entryInfoList(QDir::Files | QDir::Dirs)) {
            const QString target = to + u'/' + each.fileName();
            if (each.isDir()) {
                QDir().mkpath(target);
                copy(each.filePath(), target);
            } else {
                QFile::copy(each.filePath(), target);
                QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
            }
        }
    }
    QTemporaryDir m_folder;
};

TEST_F(PackFaultTest, NamesTheUnknownPhraseAndItsLine) {
    change("sentences/3-02-income.txt", "{{>transfer}}", "{{>transfers}}");
    EXPECT_EQ(fault().kind, FaultKind::UnknownName);
    EXPECT_EQ(fault().found, QStringLiteral("transfers"));
    EXPECT_EQ(fault().line, 4);
}

TEST_F(PackFaultTest, NamesTheUnknownQueryOfAList) {
    change("queries.json", "\"of\": \"carry.total\"", "\"of\": \"carry.all\"");
    EXPECT_EQ(fault().kind, FaultKind::UnknownName);
    EXPECT_EQ(fault().path, QStringLiteral("/lists/carry.rows/of"));
}

TEST_F(PackFaultTest, RefusesAnUnknownFund) {
    change("queries.json", "\"fund\": \"account\"", "\"fund\": \"acount\"");
    EXPECT_EQ(fault().found, QStringLiteral("acount"));
}

TEST_F(PackFaultTest, RefusesToNameWithheldProjects) {
    change("narrative.json", "\"withheld\": \"mask\"", "\"withheld\": \"name\"");
    EXPECT_EQ(fault().kind, FaultKind::Masking);
}

TEST_F(PackFaultTest, RefusesALineWithoutAnId) {
    change("sentences/3-01-balance.txt", "balance.total | ", "");
    EXPECT_EQ(fault().kind, FaultKind::Syntax);
    EXPECT_EQ(fault().line, 3);
}

} // namespace
} // namespace budget::test
