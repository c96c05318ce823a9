// Runs mingzhang-cli and the tools that read its output back.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace budget::test {

struct CliResult {
    int exitCode = -1;
    QString output;
    QString errors;
};

/// `language` goes into LC_ALL.
CliResult runCli(const QStringList& arguments, const QByteArray& language = "zh_CN.UTF-8");
/// Standard output of another program, empty when it failed.
QByteArray runTool(const QString& program, const QStringList& arguments);

/// A folder of its own for one test.
class TestFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    bool has(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

/// Text without blanks and with full-width punctuation as half-width, as publications are compared.
QString folded(const QString& text);

} // namespace budget::test
