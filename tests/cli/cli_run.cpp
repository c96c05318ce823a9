#include "tests/cli/cli_run.h"

#include <QFile>
#include <QProcess>

namespace budget::test {

CliResult runCli(const QStringList& arguments, const QByteArray& language) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(language));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MINGZHANG_CLI), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

QString TestFolder::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    return path(name);
}

bool TestFolder::has(const QString& name) const {
    return QFile::exists(path(name));
}

QString folded(const QString& text) {
    static const QString full = QStringLiteral("，：；（）！？．");
    static const QString half = QStringLiteral(",:;()!?.");
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            const auto place = full.indexOf(c);
            result += place < 0 ? c : half[place];
        }
    }
    return result;
}

} // namespace budget::test
