// The documents shipped with the program, and the schema that is published for them.
#include "core/document/document_reader.h"
#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "tests/core/json_schema.h"
#include "tests/core/random_document.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace budget {
namespace {

const QString example = QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang");

JsonSchema schema() {
    const QByteArray bytes = readWholeFile(QStringLiteral(SCHEMA_FILE)).value();
    return JsonSchema(QJsonDocument::fromJson(bytes).object());
}

QJsonObject jsonOf(const QByteArray& bytes) {
    return QJsonDocument::fromJson(bytes).object();
}

TEST(ExampleTest, HoldsTheReferencePublication) {
    const Result<Document> document = loadDocument(example);
    ASSERT_TRUE(document) << document.fault().path.toStdString();
    EXPECT_EQ(document->ledger.total(), Money::fromFen(465'240'000));
    EXPECT_EQ(document->ledger.entries().size(), 29u);
    EXPECT_EQ(std::get<LastYearLedger>(document->lastYear).ledger.total(), Money::fromFen(449'270'000));
    EXPECT_EQ(document->inputs.performance.upperOverride, Money::fromFen(465'240'000));
    EXPECT_TRUE(document->inputs.organisation.active.zeroIsDecrease);
    EXPECT_EQ(document->inputs.reasons.size(), 18u);
    EXPECT_EQ(document->inputs.published, QDate(2024, 2, 22));
    EXPECT_FALSE(document->inputs.glossary);
}

TEST(ExampleTest, IsWrittenBackByteByByte) {
    EXPECT_EQ(writeDocument(loadDocument(example).value()), readWholeFile(example).value());
}

TEST(DocumentSchemaTest, AcceptsTheExampleAndWhateverIsWritten) {
    const JsonSchema rules = schema();
    EXPECT_EQ(rules.violation(jsonOf(readWholeFile(example).value())), QString());
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        const QString violation = rules.violation(jsonOf(writeDocument(randomDocument(seed))));
        EXPECT_EQ(violation, QString()) << seed << violation.toStdString();
    }
}

TEST(DocumentSchemaTest, RefusesWhatTheReaderRefuses) {
    const JsonSchema rules = schema();
    QJsonObject unknown = jsonOf(readWholeFile(example).value());
    unknown[u"colour"] = 1;
    EXPECT_EQ(rules.violation(unknown), QStringLiteral("/colour: unknown"));
    QJsonObject missing = jsonOf(readWholeFile(example).value());
    missing.remove(u"year");
    EXPECT_EQ(rules.violation(missing), QStringLiteral(": required"));
    QJsonObject wrong = jsonOf(readWholeFile(example).value());
    QJsonObject figure;
    for (const char* key : {"table", "row", "column", "amount"}) {
        figure[QLatin1String(key)] = QStringLiteral("1,5");
    }
    wrong[u"controlFigures"] = QJsonArray{figure};
    EXPECT_EQ(rules.violation(wrong), QStringLiteral("/controlFigures/0/amount: value"));
}

} // namespace
} // namespace budget
