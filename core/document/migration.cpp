#include "core/document/migration.h"

#include "core/json/json_document.h"

#include <algorithm>
#include <limits>

namespace budget {
namespace {

/// What a file says of itself, with its place for faults.
struct Head {
    bool isMingzhang = false;
    int version = 0; // 0 = not said
    std::size_t offset = 0;
};

Result<bool> readHeadMember(std::string_view key, JsonValue value, Head& head) {
    if (key == "format") {
        const Result<std::string_view> format = value.utf8();
        if (!format) {
            return format.fault();
        }
        if (*format != "mingzhang") {
            return value.fault(FaultKind::BadValue, QStringLiteral("mingzhang"));
        }
        head.isMingzhang = true;
    } else if (key == "version") {
        const Result<std::int64_t> version = value.integer(1, std::numeric_limits<int>::max());
        if (!version) {
            return version.fault();
        }
        head.version = static_cast<int>(*version);
        head.offset = value.offset();
    }
    return !head.isMingzhang || head.version == 0;
}

Result<Head> readHead(JsonDocument& document) {
    Head head;
    Result<void> peeked = document.peek([&head](JsonValue value) {
        return value.peekMembers(
            [&head](std::string_view key, JsonValue member) { return readHeadMember(key, member, head); });
    });
    if (!peeked) {
        return peeked.fault();
    }
    if (!head.isMingzhang || head.version == 0) {
        const QString missing = head.isMingzhang ? QStringLiteral("version") : QStringLiteral("format");
        return document.faultAt(0, FaultKind::MissingField, u'/' + missing, missing);
    }
    return head;
}

} // namespace

std::span<const Migration> documentMigrations() {
    return {}; // version 1 is the first
}

Result<QByteArray> migrate(QByteArray bytes, const QString& file, std::span<const Migration> steps,
                           int target) {
    while (true) {
        JsonDocument document(std::move(bytes), file);
        const Result<Head> head = readHead(document);
        if (!head) {
            return head.fault();
        }
        if (head->version == target) {
            return std::move(document).takeBytes();
        }
        const auto step = std::find_if(steps.begin(), steps.end(),
                                       [&head](const Migration& each) { return each.from == head->version; });
        if (head->version > target || step == steps.end()) {
            const FaultKind kind = head->version > target ? FaultKind::FutureVersion : FaultKind::BadValue;
            return document.faultAt(head->offset, kind, QStringLiteral("/version"), QString::number(target));
        }
        Result<QByteArray> next = step->apply(std::move(document).takeBytes(), file);
        if (!next) {
            return next;
        }
        bytes = std::move(next).value();
    }
}

} // namespace budget
