#include "core/session/process_identity.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cerrno>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace budget {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The machine's start and the ticks from there to the process's start; empty where the system does not tell.
QString birthOf(int process) {
    const QByteArray status = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    // The second field is the program's name in brackets and may hold anything; the 22nd is the start.
    const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype start = 22 - 3;
    if (fields.size() <= start) {
        return {};
    }
    const QByteArray machine = contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    return QString::fromLatin1(machine + '/' + fields[start]);
}

QString hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? QString::fromLocal8Bit(name.data()) : QString();
}

QString userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const uid_t user = ::geteuid();
    return ::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found
               ? QString::fromLocal8Bit(entry.pw_name)
               : QString::number(user);
}

} // namespace

ProcessIdentity thisProcess() {
    const int process = ::getpid();
    return {userName(), hostName(), process, birthOf(process)};
}

bool isGone(const ProcessIdentity& identity) {
    if (identity.host != hostName() || identity.process <= 0) {
        return false;
    }
    const bool isThere = ::kill(identity.process, 0) == 0 || errno == EPERM;
    return !isThere || birthOf(identity.process) != identity.birth;
}

Result<void> readJson(JsonValue value, ProcessIdentity& identity) {
    return value.readObject({
        required("user", identity.user),
        required("host", identity.host),
        required("process", identity.process),
        required("birth", identity.birth),
    });
}

void writeJson(JsonWriter& out, const ProcessIdentity& identity) {
    out.beginObject(JsonLayout::Line);
    out.key("user");
    out.text(identity.user);
    out.key("host");
    out.text(identity.host);
    out.key("process");
    out.integer(identity.process);
    out.key("birth");
    out.text(identity.birth);
    out.end();
}

} // namespace budget
