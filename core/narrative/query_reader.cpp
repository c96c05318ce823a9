#include "core/narrative/query_reader.h"

#include "core/files/whole_file.h"
#include "core/json/json_document.h"
#include "core/layout/layout_pack.h"

namespace budget {
namespace {

constexpr std::array<JsonName<UnitKind>, 3> kindNames{{
    {"administrative", UnitKind::Administrative},
    {"civilServiceManaged", UnitKind::CivilServiceManaged},
    {"institution", UnitKind::Institution},
}};
constexpr std::array<JsonName<GroupBy>, 3> groupNames{{
    {"function", GroupBy::Function},
    {"economic", GroupBy::Economic},
    {"project", GroupBy::Project},
}};
constexpr std::array<JsonName<CodeLevel>, 3> levelNames{{
    {"class", CodeLevel::Class},
    {"section", CodeLevel::Section},
    {"item", CodeLevel::Item},
}};
constexpr std::array<JsonName<ListFilter>, 5> filterNames{{
    {"nonZero", ListFilter::NonZero},
    {"zero", ListFilter::Zero},
    {"either", ListFilter::Either},
    {"known", ListFilter::Known},
    {"present", ListFilter::Present},
}};
constexpr std::array<JsonName<ProjectPlace>, 5> placeNames{{
    {"t07", ProjectPlace::Table7},
    {"t11", ProjectPlace::Table11},
    {"section7", ProjectPlace::Section7},
    {"section11", ProjectPlace::Section11},
    {"performance", ProjectPlace::Performance},
}};

/// A name with its place in the file, looked up when everything has been read.
struct Reference {
    QString name;
    std::size_t offset = 0;
    QString path;
};

Result<void> readJson(JsonValue value, Reference& reference) {
    reference.offset = value.offset();
    reference.path = value.path();
    return budget::readJson(value, reference.name);
}

struct RawQuery {
    Query query;
    std::optional<Reference> itemised;
};

struct RawGroup {
    Reference whole;
    std::vector<Reference> parts;
    QString rest;
};

struct RawMember {
    Reference query;
    QString label;
};

struct RawList {
    ListDefinition list;
    std::optional<GroupBy> by;
    std::optional<Reference> query;
    std::vector<RawMember> members;
};

struct RawFile {
    std::vector<RawQuery> queries;
    std::vector<RawGroup> shares;
    std::vector<RawList> lists;
    std::map<QString, QString> homes;
};

Result<void> readQuery(JsonValue value, RawQuery& raw) {
    Query& query = raw.query;
    query.reason = query.name;
    return value.readObject({
        optional("where", [&](JsonValue member) { return readScope(member, query.scope); }),
        optional("units", [&](JsonValue member) { return readUnitKinds(member, query.unitKinds); }),
        optional("itemised", raw.itemised),
        optional("label", query.label),
        optional("reason", query.reason),
    });
}

Result<void> readJson(JsonValue value, RawGroup& group) {
    return value.readObject({
        required("whole", group.whole),
        required("parts", group.parts),
        optional("rest", group.rest),
    });
}

Result<void> readJson(JsonValue value, RawMember& member) {
    if (value.type() == JsonType::Text) {
        return readJson(value, member.query);
    }
    return value.readObject({required("query", member.query), required("label", member.label)});
}

Result<void> readList(JsonValue value, RawList& raw) {
    ListDefinition& list = raw.list;
    return value.readObject({
        optional("by", [&](JsonValue member) { return oneOf(raw.by.emplace(), groupNames)(member); }),
        optional("of", raw.query),
        optional("level", oneOf(list.level, levelNames)),
        optional("queries", raw.members),
        optional("show", oneOf(list.filter, filterNames)),
        optional("shares", list.shares),
        optional("children", list.children),
        optional("reason", list.reasonPrefix),
        optional("place", oneOf(list.place, placeNames)),
    });
}

Result<void> readJson(JsonValue value, RawFile& file) {
    const auto readQueryMap = [&file](const QString& key, JsonValue member) {
        RawQuery& raw = file.queries.emplace_back();
        raw.query.name = key;
        return readQuery(member, raw);
    };
    const auto readListMap = [&file](const QString& key, JsonValue member) {
        RawList& raw = file.lists.emplace_back();
        raw.list.name = key;
        return readList(member, raw);
    };
    const auto readHomeMap = [&file](const QString& key, JsonValue member) {
        return budget::readJson(member, file.homes[key]);
    };
    return value.readObject({
        required("queries", [&](JsonValue member) { return member.readMap(readQueryMap); }),
        required("shares", file.shares),
        required("lists", [&](JsonValue member) { return member.readMap(readListMap); }),
        optional("tables", [&](JsonValue member) { return member.readMap(readHomeMap); }),
    });
}

/// Puts what was read into the pack; remembers the first name that no query has.
class Resolver {
public:
    Resolver(NarrativePack& pack, const JsonDocument& json) : m_pack(pack), m_json(json) {}

    Result<void> resolve(RawFile& file) {
        m_pack.homes = std::move(file.homes);
        for (const RawQuery& raw : file.queries) {
            m_pack.queries.push_back(raw.query);
        }
        for (std::size_t i = 0; i < file.queries.size(); ++i) {
            if (file.queries[i].itemised) {
                const std::size_t group = index(*file.queries[i].itemised);
                m_pack.queries[i].itemised = m_pack.queries[group].scope;
            }
        }
        for (const RawGroup& raw : file.shares) {
            ShareGroup& group = m_pack.shareGroups.emplace_back();
            group.whole = index(raw.whole);
            group.rest = raw.rest;
            for (const Reference& part : raw.parts) {
                group.parts.push_back(index(part));
            }
        }
        for (RawList& raw : file.lists) {
            resolveList(raw);
        }
        return m_fault ? Result<void>(*m_fault) : Result<void>();
    }

private:
    void resolveList(RawList& raw) {
        raw.list.by = raw.by;
        if (raw.by && raw.query) {
            raw.list.query = index(*raw.query);
            raw.list.grouping = m_pack.groupings.size();
            m_pack.groupings.push_back({raw.list.query, *raw.by});
        } else if (raw.members.empty()) {
            refuse({FaultKind::MissingField, {}, 0, 0, QStringLiteral("/lists/") + raw.list.name, {}, {}});
        }
        for (const RawMember& member : raw.members) {
            raw.list.members.push_back(index(member.query));
            if (!member.label.isEmpty()) {
                raw.list.labels.emplace(raw.list.members.back(), member.label);
            }
        }
        m_pack.lists.push_back(raw.list);
    }

    std::size_t index(const Reference& reference) {
        const std::optional<std::size_t> found = m_pack.query(reference.name);
        if (!found) {
            refuse(m_json.faultAt(reference.offset, FaultKind::UnknownName, reference.path));
        }
        return found.value_or(0);
    }

    void refuse(Fault fault) {
        if (!m_fault) {
            m_fault = std::move(fault);
        }
    }

    NarrativePack& m_pack;
    const JsonDocument& m_json;
    std::optional<Fault> m_fault;
};

} // namespace

Result<void> readUnitKinds(JsonValue value, UnitKindSet& kinds) {
    return value.readArray([&kinds](JsonValue word) -> Result<void> {
        UnitKind kind = UnitKind::Administrative;
        Result<void> done = oneOf(kind, kindNames)(word);
        kinds.insert(kind);
        return done;
    });
}

Result<void> readQueries(const QString& file, NarrativePack& pack) {
    const Result<QByteArray> bytes = readWholeFile(file);
    if (!bytes) {
        return bytes.fault();
    }
    JsonDocument json(*bytes, file);
    RawFile raw;
    Result<void> done = json.read([&raw](JsonValue value) { return readJson(value, raw); });
    if (!done) {
        return done;
    }
    if (raw.queries.empty()) {
        return Fault{FaultKind::MissingField, file, 0, 0, QStringLiteral("/queries"), {}, {}};
    }
    return Resolver(pack, json).resolve(raw);
}

} // namespace budget
