// How FileCommands makes next year's document from the one that is open.
#include "core/document/document_reader.h"
#include "core/files/whole_file.h"
#include "ui/files/file_commands.h"
#include "ui/newyear/roll_forward_dialog.h"
#include "ui/words/fault_text.h"

#include <QFileInfo>

namespace budget {
namespace {

/// The document as its file holds it, with the file's name and checksum.
struct OldDocument {
    Document document;
    LastYearSource source;
};

Result<OldDocument> readOld(const QString& path) {
    Result<QByteArray> bytes = readWholeFile(path, largestDocument);
    if (!bytes) {
        return bytes.fault();
    }
    const LastYearSource source{QFileInfo(path).fileName(), checksumOf(*bytes)};
    Result<Document> document = readDocument(std::move(bytes).value(), path);
    if (!document) {
        return document.fault();
    }
    return OldDocument{std::move(document).value(), source};
}

} // namespace

bool FileCommands::askNextYear() {
    if (!m_session || !mayLeave()) {
        return false;
    }
    const QString path = m_session->path();
    Result<OldDocument> old =
        path.isEmpty() ? OldDocument{m_session->document().document(), {}} : readOld(path);
    if (!old) {
        m_questions->tell(tr("New year"), faultText(old.fault()));
        return false;
    }
    RollForwardDialog dialog(old->document, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    RollForward choices = dialog.choices();
    choices.source = old->source;
    Result<Document> next = rollForward(old->document, choices);
    if (!next) {
        m_questions->tell(tr("New year"), faultText(next.fault()));
        return false;
    }
    openNew(std::move(next).value());
    return true;
}

} // namespace budget
