#include "core/json/json_document.h"

#include <gtest/gtest.h>

#include <random>

namespace budget {

enum class Side : std::uint8_t { Left, Right };
constexpr std::array<JsonName<Side>, 2> sideNames{{{"left", Side::Left}, {"right", Side::Right}}};

/// A recursive thing of mixed optional fields, as layout packs have them.
struct Column {
    QString title;
    std::optional<int> width;
    bool isBold = false;
    Side side = Side::Left;
    std::vector<QString> codes;
    std::vector<Column> columns;
};

static Result<void> readJson(JsonValue value, Column& column) {
    return value.readObject({
        required("title", column.title),
        optional("width", column.width),
        optional("bold", column.isBold),
        optional("side", oneOf(column.side, sideNames)),
        optional("codes", column.codes),
        optional("columns", column.columns),
    });
}

namespace {

const QString file = QStringLiteral("a.json");

Result<Column> columnOf(const QByteArray& text) {
    return JsonDocument(text, file).readAs<Column>();
}

TEST(JsonTest, ReadsNestedObjectsByTheirTables) {
    const Result<Column> column =
        columnOf(R"({"columns": [{"title": "合\u8ba1 \"甲\"", "codes": ["301", "302"]},
        {"side": "right", "bold": true, "width": -3, "title": ""}], "title": "t"})");
    ASSERT_TRUE(column) << column.fault().path.toStdString();
    EXPECT_EQ(column->columns[0].title, QStringLiteral("合计 \"甲\""));
    EXPECT_EQ(column->columns[0].codes.size(), 2u);
    EXPECT_FALSE(column->columns[0].width);
    EXPECT_EQ(column->columns[1].width, -3);
    EXPECT_EQ(column->columns[1].side, Side::Right);
    EXPECT_TRUE(column->columns[1].isBold);
}

struct BadText {
    const char* name;
    QByteArray text;
    FaultKind kind;
    int line;
    const char* path;
    const char* found;
    const char* expected;

    friend std::ostream& operator<<(std::ostream& out, const BadText& bad) { return out << bad.name; }
};

class BadJsonTest : public testing::TestWithParam<BadText> {};

TEST_P(BadJsonTest, IsRefusedWithItsPlace) {
    const BadText& bad = GetParam();
    const Result<Column> column = columnOf(bad.text);
    ASSERT_FALSE(column);
    const Fault& fault = column.fault();
    EXPECT_EQ(fault.kind, bad.kind) << static_cast<int>(fault.kind);
    EXPECT_EQ(fault.file, file);
    EXPECT_EQ(fault.line, bad.line);
    EXPECT_EQ(fault.path.toStdString(), bad.path);
    EXPECT_EQ(fault.found.toStdString(), bad.found);
    EXPECT_EQ(fault.expected.toStdString(), bad.expected);
}

const std::vector<BadText> badTexts{
    {"Missing", "{\n\"columns\":[\n{\"bold\":true}]}", FaultKind::MissingField, 3, "/columns/0/title",
     "{\"bold\":true}]}", "title"},
    {"Unknown", "{\"title\":\"\",\n\"tilte\":1}", FaultKind::UnknownField, 2, "/tilte", "tilte",
     "title, width, bold, side, codes, columns"},
    {"Duplicate", "{\"title\":\"\",\n\n\"ti\\u0074le\":\"\"}", FaultKind::DuplicateField, 3, "/title",
     "title", ""},
    {"NumberForText", "{\"title\":\n12.50}", FaultKind::WrongType, 2, "/title", "12.50", "string"},
    {"ObjectForText", "{\"title\":{\"a\":1}}", FaultKind::WrongType, 1, "/title", "{\"a\":1}}", "string"},
    {"TextForNumber", "{\"title\":\"\",\"width\":\"7\"}", FaultKind::WrongType, 1, "/width", "7", "integer"},
    {"FractionForNumber", "{\"width\":1.5}", FaultKind::WrongType, 1, "/width", "1.5", "integer"},
    {"HugeNumber", "{\"width\":99999999999999999999}", FaultKind::WrongType, 1, "/width",
     "99999999999999999999", "integer"},
    {"LargeNumber", "{\"width\":3000000000}", FaultKind::BadValue, 1, "/width", "3000000000",
     "-2147483648…2147483647"},
    {"TextForBoolean", "{\"bold\":\"true\"}", FaultKind::WrongType, 1, "/bold", "true", "boolean"},
    {"NullForText", "{\"title\":null}", FaultKind::WrongType, 1, "/title", "null", "string"},
    {"ObjectForArray", "{\"columns\":{}}", FaultKind::WrongType, 1, "/columns", "{}}", "array"},
    {"ArrayForObject", "{\"columns\":[\n[]]}", FaultKind::WrongType, 2, "/columns/0", "[]]}", "object"},
    {"UnknownWord", "{\"side\":\"middle\"}", FaultKind::BadValue, 1, "/side", "middle", "left, right"},
    {"RootArray", "[]", FaultKind::WrongType, 1, "", "[]", "object"},
    {"RootText", "\"x\"", FaultKind::WrongType, 1, "", "x", "object|array"},
    {"Empty", "", FaultKind::Empty, 1, "", "", ""},
    {"Blank", " \n ", FaultKind::Empty, 1, "", "", ""},
    {"CutInText", "{\"title\":\"ab", FaultKind::Truncated, 1, "", "", ""},
    {"CutAfterValue", "{\"title\":\"ab\",\n", FaultKind::Truncated, 2, "", "", ""},
    {"CutInCharacter", "{\"title\":\"\xE5\x90", FaultKind::Truncated, 1, "", "", ""},
    {"BadUtf8", "{\n\"title\":\"\xFF\"}", FaultKind::BadEncoding, 2, "", "\xEF\xBF\xBD\"", "UTF-8"},
    {"LineBreakInText", "{\"title\":\"a\nb\"}", FaultKind::Syntax, 1, "", "", ""},
    {"LoneSurrogate", "{\"title\":\"\\ud800\"}", FaultKind::Syntax, 1, "/title", "\\ud800", ""},
    {"NoComma", "{\"title\":\"\"\n\"bold\":true}", FaultKind::Syntax, 2, "", "bold", ""},
    {"TrailingText", "{\"title\":\"\"}\n{}", FaultKind::TrailingContent, 2, "", "{}", ""},
};

INSTANTIATE_TEST_SUITE_P(Texts, BadJsonTest, testing::ValuesIn(badTexts),
                         [](const auto& text) { return text.param.name; });

TEST(JsonTest, ShortensWhatStoodThere) {
    const Result<Column> column = columnOf("{\"width\":\"" + QByteArray(500, 'x') + "\"}");
    ASSERT_FALSE(column);
    EXPECT_EQ(column.fault().found, QString(60, u'x') + u'…');
}

TEST(JsonTest, RefusesDepthWithoutUsingTheStack) {
    QByteArray columns;
    QByteArray arrays;
    for (int i = 0; i < 10'000; ++i) {
        columns += "{\"columns\":[";
        arrays += "[";
    }
    const Result<Column> deep = columnOf(columns);
    ASSERT_FALSE(deep);
    const Result<Column> closed = columnOf(columns + QByteArray("]}").repeated(10'000));
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.fault().kind, FaultKind::TooDeep);
    const Result<Column> wrong = columnOf("{\"title\":" + arrays + QByteArray("]").repeated(10'000) + "}");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.fault().kind, FaultKind::WrongType);
}

TEST(JsonTest, ReadsAMapOfFreeKeys) {
    std::map<QString, int> map;
    const JsonValue::Visitor read = [&map](JsonValue value) {
        return value.readMap(
            [&map](const QString& key, JsonValue member) { return readJson(member, map[key]); });
    };
    ASSERT_TRUE(JsonDocument("{\"a\":1,\"b\":2}", file).read(read));
    EXPECT_EQ(map.at(QStringLiteral("b")), 2);
    const Result<void> twice = JsonDocument("{\"a\":1,\"a\":2}", file).read(read);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.fault().kind, FaultKind::DuplicateField);
}

TEST(JsonTest, TellsTheTypeBeforeReading) {
    std::vector<JsonType> types;
    JsonDocument document("[{}, [], \"\", -1, true, null]", file);
    const Result<void> read = document.peek([&types](JsonValue value) {
        return value.readArray([&types](JsonValue element) -> Result<void> {
            types.push_back(element.type());
            return {};
        });
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(types, (std::vector<JsonType>{JsonType::Object, JsonType::Array, JsonType::Text,
                                            JsonType::Number, JsonType::Boolean, JsonType::Null}));
}

TEST(JsonTest, StepsOverAByteOrderMark) {
    EXPECT_TRUE(columnOf("\xEF\xBB\xBF{\"title\":\"\"}"));
}

TEST(JsonTest, NeverLoadsACutText) {
    const QByteArray text =
        R"({"columns":[{"title":"合计","codes":["301"]}],"title":"t","width":12,"bold":true})";
    ASSERT_TRUE(columnOf(text));
    for (qsizetype size = 0; size < text.size(); ++size) {
        EXPECT_FALSE(columnOf(text.left(size))) << size;
    }
}

TEST(JsonTest, SurvivesDamagedBytes) {
    const QByteArray text =
        R"({"columns":[{"title":"合计","codes":["301"]}],"title":"t","width":12,"bold":true})";
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = text;
        for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) {
            damaged[static_cast<qsizetype>(random() % damaged.size())] = static_cast<char>(random());
        }
        const Result<Column> column = columnOf(damaged);
        EXPECT_TRUE(column || column.fault().line > 0);
    }
}

} // namespace
} // namespace budget
