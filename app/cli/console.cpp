#include "app/cli/command.h"
#include "ui/words/fault_text.h"

#include <cstdio>

namespace budget {
namespace {

void write(std::FILE* stream, const QString& line) {
    const QByteArray bytes = (line + QLatin1Char('\n')).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

bool isWorkbook(const QString& output) {
    return output.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

void say(const QString& line) {
    write(stdout, line);
}

void complain(const QString& line) {
    write(stderr, line);
}

ExitCode refused(const Fault& fault) {
    complain(faultText(fault));
    return ExitCode::InputRefused;
}

ExitCode notWritten(const Fault& fault) {
    complain(faultText(fault));
    return ExitCode::OutputFailed;
}

} // namespace budget
