// Which process of which user on which machine holds something, told so that another process can find out
// whether it still runs.
#pragma once

#include "core/json/json_value.h"
#include "core/json/json_writer.h"

#include <QString>

namespace budget {

struct ProcessIdentity {
    QString user;
    QString host;
    int process = 0;
    QString birth; ///< when it began; tells it from a later process of the same number

    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};

ProcessIdentity thisProcess();

/// True when it is known to have ended. Of another machine's process nothing is known.
bool isGone(const ProcessIdentity& identity);

Result<void> readJson(JsonValue value, ProcessIdentity& identity);
void writeJson(JsonWriter& out, const ProcessIdentity& identity);

} // namespace budget
