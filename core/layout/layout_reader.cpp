// Reads a layout pack's tables.json; see resources/layouts for the form.
#include "core/json/json_document.h"
#include "core/layout/layout_pack.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace budget {
namespace {

constexpr std::array showNames{
    JsonName<Show>{"value", Show::Value},     JsonName<Show>{"class", Show::Class},
    JsonName<Show>{"section", Show::Section}, JsonName<Show>{"item", Show::Item},
    JsonName<Show>{"name", Show::Name},       JsonName<Show>{"codeName", Show::CodeName},
    JsonName<Show>{"project", Show::Project},
};
constexpr std::array levelNames{
    JsonName<RowLevel>{"unit", RowLevel::Unit},
    JsonName<RowLevel>{"function.class", RowLevel::FunctionClass},
    JsonName<RowLevel>{"function.section", RowLevel::FunctionSection},
    JsonName<RowLevel>{"function.item", RowLevel::FunctionItem},
    JsonName<RowLevel>{"function.item+project", RowLevel::FunctionItemProject},
    JsonName<RowLevel>{"economic.class", RowLevel::EconomicClass},
    JsonName<RowLevel>{"economic.section", RowLevel::EconomicSection},
    JsonName<RowLevel>{"project", RowLevel::Project},
};
constexpr std::array placeNames{JsonName<TotalPlace>{"first", TotalPlace::First},
                                JsonName<TotalPlace>{"last", TotalPlace::Last}};
constexpr std::array pageNames{JsonName<PageShape>{"portrait", PageShape::Portrait},
                               JsonName<PageShape>{"landscape", PageShape::Landscape}};
constexpr std::array unitNames{JsonName<MoneyUnit>{"元", MoneyUnit::Yuan},
                               JsonName<MoneyUnit>{"万元", MoneyUnit::TenThousand}};
constexpr std::array projectNames{JsonName<ProjectScope>{"any", ProjectScope::Any},
                                  JsonName<ProjectScope>{"none", ProjectScope::None}};

/// Calls `visit` with a text, or with each text of a list.
Result<void> forEachWord(JsonValue value, const std::function<bool(std::string_view)>& visit,
                         const QString& expected) {
    const auto one = [&](JsonValue word) -> Result<void> {
        const Result<std::string_view> text = word.utf8();
        if (!text) {
            return text.fault();
        }
        return visit(*text) ? Result<void>() : word.fault(FaultKind::BadValue, expected);
    };
    return value.type() == JsonType::Array ? value.readArray(one) : one(value);
}

JsonValue::Visitor fundReader(FundSet& funds) {
    return [&funds](JsonValue value) {
        funds = FundSet();
        return forEachWord(
            value,
            [&funds](std::string_view id) {
                const auto fund = fundFromId(id);
                funds = fund ? funds | subtreeOf(*fund) : funds;
                return fund.has_value();
            },
            QStringLiteral("fund id"));
    };
}

JsonValue::Visitor natureReader(NatureSet& natures) {
    return [&natures](JsonValue value) {
        natures = NatureSet();
        return forEachWord(
            value,
            [&natures](std::string_view id) {
                const auto nature = natureFromId(id);
                natures = nature ? natures | subtreeOf(*nature) : natures;
                return nature.has_value();
            },
            QStringLiteral("nature id"));
    };
}

template <typename CodeType> JsonValue::Visitor codeReader(CodeSet<CodeType>& codes) {
    return [&codes](JsonValue value) {
        std::vector<CodeType> roots;
        Result<void> done = forEachWord(
            value,
            [&roots](std::string_view digits) {
                const auto code = CodeType::parse(digits);
                roots.push_back(code.value_or(CodeType()));
                return code && !code->isRoot();
            },
            QStringLiteral("code"));
        std::sort(roots.begin(), roots.end());
        codes = CodeSet<CodeType>(std::move(roots));
        return done;
    };
}

} // namespace

// The readers of the pack's parts stand in this namespace so that the fields' tables find them.
static Result<void> readJson(JsonValue value, FixedRow& row) {
    return value.readObject(
        {required("id", row.id), required("label", row.label),
         required("where", [&row](JsonValue where) { return readScope(where, row.where); })});
}

static Result<void> readJson(JsonValue value, RowLevel& level) {
    return oneOf(level, levelNames)(value);
}

static Result<void> readJson(JsonValue value, RowAxis& rows) {
    return value.readObject({required("total", rows.totalLabel),
                             optional("totalPlace", oneOf(rows.totalPlace, placeNames)),
                             optional("levels", rows.levels), optional("everyNode", rows.everyNode),
                             optional("fixed", rows.fixed), optional("leading", rows.leading)});
}

namespace {

/// Reads a header tree; its leaves become the panel's columns.
class ColumnReader {
public:
    explicit ColumnReader(PanelDefinition& panel) : m_panel(&panel) {}

    Result<void> read(JsonValue list) {
        return list.readArray([this](JsonValue value) { return readNode(value, m_panel->header); });
    }

private:
    Result<void> readNode(JsonValue value, std::vector<HeaderNode>& siblings) {
        HeaderNode node;
        ColumnDefinition column;
        const auto readChildren = [&](JsonValue list) {
            return list.readArray([&](JsonValue child) { return readNode(child, node.children); });
        };
        const auto readTitle = [&](JsonValue title) -> Result<void> {
            Result<void> done = budget::readJson(title, node.title);
            m_titles.push_back(node.title);
            return done;
        };
        const std::size_t depth = m_titles.size();
        const Result<void> done = value.readObject(
            {required("title", JsonValue::Visitor(readTitle)),
             optional("columns", JsonValue::Visitor(readChildren)), optional("id", column.id),
             optional("show", oneOf(column.show, showNames)), optional("weight", column.weight),
             optional("where", [&](JsonValue where) { return readScope(where, column.where); })});
        if (done && node.children.empty()) {
            column.titles = m_titles;
            if (column.isValue() && column.id.isEmpty()) {
                column.id = QString::number(++m_values);
            }
            node.column = static_cast<int>(m_panel->columns.size());
            m_panel->columns.push_back(std::move(column));
        }
        m_titles.resize(depth);
        siblings.push_back(std::move(node));
        return done;
    }

    PanelDefinition* m_panel;
    std::vector<QString> m_titles;
    int m_values = 0;
};

} // namespace

static Result<void> readJson(JsonValue value, PanelDefinition& panel) {
    return value.readObject({required("rows", panel.rows), required("columns", [&](JsonValue list) {
                                 return ColumnReader(panel).read(list);
                             })});
}

static Result<void> readJson(JsonValue value, TableDefinition& table) {
    PanelDefinition only;
    const Result<void> done = value.readObject(
        {required("id", table.id), required("number", table.number), required("title", table.title),
         required("page", oneOf(table.page, pageNames)), optional("numbered", table.numbered),
         required("empty", table.emptySentence),
         optional("where", [&](JsonValue where) { return readScope(where, table.where); }),
         optional("panels", table.panels), optional("rows", only.rows),
         optional("columns", [&](JsonValue list) { return ColumnReader(only).read(list); })});
    if (done && table.panels.empty()) {
        table.panels.push_back(std::move(only));
    }
    return done;
}

static Result<void> readJson(JsonValue value, TableLabels& labels) {
    return value.readObject({required("number", labels.number), required("contents", labels.contents),
                             required("department", labels.department), required("unit", labels.unit),
                             required("rest", labels.rest), required("rounding", labels.rounding),
                             required("join", labels.join)});
}

static Result<void> readInference(JsonValue value, InferenceMap& map) {
    const auto functions = [&map](const QString& key, JsonValue word) -> Result<void> {
        const auto economic = EconomicCode::parse(key.toStdString());
        const Result<std::string_view> digits = word.utf8();
        const auto function = digits ? FunctionCode::parse(*digits) : std::nullopt;
        if (!economic || !function) {
            return word.fault(FaultKind::BadValue, QStringLiteral("code"));
        }
        map.functions[*economic] = *function;
        return {};
    };
    const auto natures = [&map](const QString& key, JsonValue word) -> Result<void> {
        const auto economic = EconomicCode::parse(key.toStdString());
        const Result<std::string_view> id = word.utf8();
        const auto nature = id ? natureFromId(*id) : std::nullopt;
        if (!economic || !nature) {
            return word.fault(FaultKind::BadValue, QStringLiteral("nature id"));
        }
        map.natures[*economic] = *nature;
        return {};
    };
    return value.readObject({required("functions", [&](JsonValue v) { return v.readMap(functions); }),
                             required("natures", [&](JsonValue v) { return v.readMap(natures); })});
}

static Result<void> readFigures(JsonValue value, FigureFormat& format) {
    return value.readObject({required("unit", oneOf(format.unit, unitNames)),
                             required("decimals", [&format](JsonValue v) -> Result<void> {
                                 const Result<std::int64_t> decimals = v.integer(0, 6);
                                 format.decimals = decimals ? static_cast<int>(*decimals) : 0;
                                 return decimals ? Result<void>() : Result<void>(decimals.fault());
                             })});
}

static Result<void> readJson(JsonValue value, LayoutPack& pack) {
    return value.readObject(
        {required("name", pack.name),
         required("figures", [&](JsonValue v) { return readFigures(v, pack.figures); }),
         required("labels", pack.labels),
         required("inference", [&](JsonValue v) { return readInference(v, pack.inference); }),
         required("tables", pack.tables)});
}

Result<void> readScope(JsonValue value, Scope& scope) {
    return value.readObject(
        {optional("fund", fundReader(scope.funds)), optional("nature", natureReader(scope.natures)),
         optional("function", codeReader(scope.functions)), optional("economic", codeReader(scope.economics)),
         optional("project", oneOf(scope.projects, projectNames))});
}

std::vector<QString> layoutIds() {
    std::vector<QString> ids;
    for (const QString& id : QDir(QStringLiteral(":/layouts")).entryList(QDir::Dirs, QDir::Name)) {
        ids.push_back(id);
    }
    return ids;
}

Result<LayoutPack> readLayoutPack(const QString& folder) {
    const QString path = folder + QStringLiteral("/tables.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Fault{.kind = FaultKind::CannotOpen, .file = path, .found = file.errorString()};
    }
    Result<LayoutPack> pack = JsonDocument(file.readAll(), path).readAs<LayoutPack>();
    if (!pack) {
        return pack;
    }
    pack->id = QDir(folder).dirName();
    if (const std::optional<Fault> fault = finishLayoutPack(*pack, path)) {
        return *fault;
    }
    return pack;
}

Result<LayoutPack> loadLayoutPack(const QString& id) {
    const std::vector<QString> ids = layoutIds();
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        QString known;
        for (const QString& other : ids) {
            known += (known.isEmpty() ? QString() : QStringLiteral(", ")) + other;
        }
        return Fault{
            .kind = FaultKind::UnknownName, .path = QStringLiteral("layout"), .found = id, .expected = known};
    }
    return readLayoutPack(QStringLiteral(":/layouts/") + id);
}

} // namespace budget
