#include "app/cli/command.h"
#include "core/document/document_reader.h"
#include "core/publication/printout.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace budget {
namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(TextWords)
};

ExitCode runText(const QString& path, const QCommandLineParser&) {
    Result<Document> document = loadDocument(path);
    if (!document) {
        return refused(document.fault());
    }
    const auto printout = Printout::of(std::move(document).value());
    if (!printout) {
        return refused(printout.fault());
    }
    const QByteArray text = plainText((*printout)->narrative()).toUtf8();
    const std::size_t written =
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    const bool whole = written == static_cast<std::size_t>(text.size()) && std::fflush(stdout) == 0;
    return whole ? ExitCode::Done
                 : notWritten({.kind = FaultKind::CannotWrite, .file = QStringLiteral("stdout")});
}

} // namespace

Command textCommand() {
    return {QStringLiteral("text"),
            TextWords::tr("print the narrative as plain text"),
            QStringLiteral("DOC.mingzhang"),
            {},
            {},
            runText};
}

} // namespace budget
