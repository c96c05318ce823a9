// Reads a layout pack's checks.json; see check_pack.h for the form.
#include "core/checks/check_pack.h"
#include "core/json/json_document.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <set>

namespace budget {
namespace {

constexpr std::array severityNames{JsonName<Severity>{"error", Severity::Error},
                                   JsonName<Severity>{"warning", Severity::Warning},
                                   JsonName<Severity>{"hint", Severity::Hint}};
constexpr std::array comparisonNames{JsonName<RelationSign>{"=", RelationSign::Equal},
                                     JsonName<RelationSign>{">=", RelationSign::AtLeast},
                                     JsonName<RelationSign>{"<=", RelationSign::AtMost}};
constexpr std::array eachNames{JsonName<EachCode>{"class", EachCode::Class},
                               JsonName<EachCode>{"code", EachCode::Any}};

/// Finds the tables, rows and columns that the pack's terms name.
class CheckReader {
public:
    explicit CheckReader(const LayoutPack& layout) : m_layout(&layout) {}

    Result<void> read(JsonValue value, CheckPack& pack) const {
        const auto rules = [&](JsonValue list) {
            return list.readArray([&](JsonValue v) { return readRule(v, pack.rules.emplace_back()); });
        };
        const auto itemised = [&](JsonValue map) {
            return map.readMap([&](const QString& id, JsonValue list) {
                return tables(pack.itemised.emplace_back(ItemisedRule{id, {}}).tables)(list);
            });
        };
        return value.readObject(
            {required("rules", rules), required("itemised", itemised),
             required("amounts", [&](JsonValue v) { return readAmounts(v, pack.amounts); })});
    }

private:
    Result<void> readRule(JsonValue value, TableRule& rule) const {
        const auto where = [&](JsonValue v) { return term(rule.where.emplace(), Single::Cell)(v); };
        const auto relations = [&](JsonValue list) {
            return list.readArray(
                [&](JsonValue v) { return readRelation(v, rule.relations.emplace_back()); });
        };
        return value.readObject(
            {required("id", rule.id), optional("severity", oneOf(rule.severity, severityNames)),
             required("title", rule.title), optional("where", where),
             optional("rows", terms(rule.rows, Single::Any)),
             optional("columns", terms(rule.columns, Single::Any)), optional("relations", relations)});
    }

    Result<void> readRelation(JsonValue value, Relation& relation) const {
        return value.readObject({optional("each", oneOf(relation.each, eachNames)),
                                 optional("is", oneOf(relation.comparison, comparisonNames)),
                                 required("left", terms(relation.left, Single::Cell)),
                                 required("right", terms(relation.right, Single::Cell))});
    }

    Result<void> readAmounts(JsonValue value, AmountLimits& limits) const {
        const auto amount = [](Money& money) {
            return [&money](JsonValue v) -> Result<void> {
                const Result<std::string_view> text = v.utf8();
                if (!text) {
                    return text.fault();
                }
                const ParsedAmount parsed = parseAmount(*text, MoneyUnit::TenThousand);
                money = parsed.money;
                return parsed.error ? v.fault(FaultKind::BadAmount) : Result<void>();
            };
        };
        return value.readObject({required("tables", tables(limits.tables)),
                                 required("unusual", amount(limits.unusual)),
                                 required("most", amount(limits.most)), required("growth", limits.growth)});
    }

    JsonValue::Visitor tables(std::vector<int>& found) const {
        return [this, &found](JsonValue list) {
            return list.readArray([this, &found](JsonValue v) -> Result<void> {
                const Result<QString> id = v.text();
                if (!id) {
                    return id.fault();
                }
                found.push_back(tableNamed(*id));
                return found.back() < 0 ? v.fault(FaultKind::UnknownName, QStringLiteral("table"))
                                        : Result<void>();
            });
        };
    }

    /// Whether a column may be *.
    enum class Single : std::uint8_t { Cell, Any };

    JsonValue::Visitor terms(std::vector<CellTerm>& found, Single single) const {
        return [this, &found, single](JsonValue list) {
            return list.readArray([&](JsonValue v) { return term(found.emplace_back(), single)(v); });
        };
    }

    JsonValue::Visitor term(CellTerm& found, Single single) const {
        return [this, &found, single](JsonValue value) -> Result<void> {
            const Result<QString> text = value.text();
            if (!text) {
                return text.fault();
            }
            const QStringList parts = text->split(u':');
            found.table = tableNamed(parts.front());
            if (parts.size() != 3 || found.table < 0) {
                return value.fault(FaultKind::UnknownName, QStringLiteral("table:row:column"));
            }
            if (!findColumn(parts[2], found) || (single == Single::Cell && found.column < 0)) {
                return value.fault(FaultKind::UnknownName, QStringLiteral("column"));
            }
            return findRow(parts[1], found) ? Result<void>()
                                            : value.fault(FaultKind::UnknownName, QStringLiteral("row"));
        };
    }

    int tableNamed(const QString& id) const {
        const auto& tables = m_layout->tables;
        const auto found =
            std::find_if(tables.begin(), tables.end(), [&](const TableDefinition& t) { return t.id == id; });
        return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
    }

    const std::vector<PanelDefinition>& panelsOf(const CellTerm& term) const {
        return m_layout->tables[static_cast<std::size_t>(term.table)].panels;
    }

    bool findColumn(const QString& id, CellTerm& term) const {
        const auto& panels = panelsOf(term);
        if (id == u"*") {
            term.panel = panels.size() == 1 ? 0 : -1;
            return true;
        }
        for (std::size_t p = 0; p < panels.size(); ++p) {
            term.panel = static_cast<int>(p);
            if (panels.size() > 1 && id == QStringLiteral("%1-*").arg(p + 1)) {
                return true;
            }
            const auto& columns = panels[p].columns;
            const auto found = std::find_if(columns.begin(), columns.end(), [&](const ColumnDefinition& c) {
                return c.isValue() && c.id == id;
            });
            if (found != columns.end()) {
                term.column = static_cast<int>(found - columns.begin());
                return true;
            }
        }
        return false;
    }

    bool findRow(const QString& id, CellTerm& term) const {
        if (id.isEmpty() || id == u"*") {
            term.rows = id.isEmpty() ? TermRows::Total : TermRows::All;
            return true;
        }
        if (term.panel < 0) {
            return false;
        }
        const RowAxis& rows = panelsOf(term)[static_cast<std::size_t>(term.panel)].rows;
        for (std::size_t i = 0; i < rows.fixed.size(); ++i) {
            if (rows.fixed[i].id == id) {
                term.rows = TermRows::Fixed;
                term.fixed = static_cast<int>(i);
                return true;
            }
        }
        const auto code = FunctionCode::parse(id.toStdString());
        term.rows = TermRows::Code;
        term.code = code ? code->value() : 0;
        return code && !rows.isFixed();
    }

    const LayoutPack* m_layout;
};

/// The rows of a panel that are sums of rows: the total, fixed rows with parts, or any node.
std::vector<RowKey> totalsOf(const RowAxis& rows) {
    std::vector<RowKey> totals(1);
    for (const FixedRow& row : rows.fixed) {
        if (row.container >= 0) {
            RowKey& total = totals.emplace_back();
            total.kind = RowKind::Fixed;
            total.index = static_cast<std::int16_t>(row.container);
        }
    }
    if (rows.levels.size() > 1) {
        totals.emplace_back().kind = RowKind::Node;
    }
    return totals;
}

/// The first total of a panel that no rule answers for; empty where there is none.
QString totalWithoutRule(const CheckPack& pack, const PanelDefinition& panel, int table, int index) {
    for (int c = 0; c < static_cast<int>(panel.columns.size()); ++c) {
        const ColumnDefinition& column = panel.columns[static_cast<std::size_t>(c)];
        for (const RowKey& row : totalsOf(panel.rows)) {
            if (column.isValue() && !ruleOfRows(pack, table, index, row, c)) {
                return QStringLiteral("rows of ") + column.id;
            }
        }
        if (column.isTotal && !ruleOfColumns(pack, table, index, RowKey(), c)) {
            return QStringLiteral("columns of ") + column.id;
        }
    }
    return {};
}

QString totalWithoutRule(const CheckPack& pack, const LayoutPack& layout) {
    for (int t = 0; t < static_cast<int>(layout.tables.size()); ++t) {
        const TableDefinition& table = layout.tables[static_cast<std::size_t>(t)];
        for (int p = 0; p < static_cast<int>(table.panels.size()); ++p) {
            const QString found = totalWithoutRule(pack, table.panels[static_cast<std::size_t>(p)], t, p);
            if (!found.isEmpty()) {
                return table.id + QStringLiteral(": ") + found;
            }
        }
    }
    return {};
}

QString repeatedId(const CheckPack& pack) {
    std::set<QString> ids;
    for (const TableRule& rule : pack.rules) {
        if (!ids.insert(rule.id).second) {
            return rule.id;
        }
    }
    return {};
}

} // namespace

Result<CheckPack> readCheckPack(const QString& folder, const LayoutPack& layout) {
    const QString path = folder + QStringLiteral("/checks.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Fault{.kind = FaultKind::CannotOpen, .file = path, .found = file.errorString()};
    }
    CheckPack pack;
    const CheckReader reader(layout);
    const Result<void> done =
        JsonDocument(file.readAll(), path).read([&](JsonValue value) { return reader.read(value, pack); });
    if (!done) {
        return done.fault();
    }
    if (const QString id = repeatedId(pack); !id.isEmpty()) {
        return Fault{
            .kind = FaultKind::DuplicateField, .file = path, .path = QStringLiteral("/rules"), .found = id};
    }
    if (const QString total = totalWithoutRule(pack, layout); !total.isEmpty()) {
        return Fault{.kind = FaultKind::MissingField,
                     .file = path,
                     .path = QStringLiteral("/rules"),
                     .found = total,
                     .expected = QStringLiteral("a rule for each total")};
    }
    return pack;
}

Result<CheckPack> loadCheckPack(const LayoutPack& layout) {
    return readCheckPack(QStringLiteral(":/layouts/") + layout.id, layout);
}

} // namespace budget
