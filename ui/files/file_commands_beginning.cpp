// How FileCommands lets documents begin: the assistant for a new one, ledgers that are imported.
#include "ui/editing/edit_words.h"
#include "ui/editing/tables_taking.h"
#include "ui/files/file_commands.h"
#include "ui/files/import_dialog.h"
#include "ui/files/new_document_dialog.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace budget {

void FileCommands::askNew() {
    NewDocumentDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted && mayLeave()) {
        openNew(dialog.document());
    }
}

void FileCommands::askImport() {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(QStringLiteral("files/import"), home).toString();
    const std::optional<QString> path =
        m_questions->chooseFile({FilePurpose::Open, tr("Import a ledger"), folder,
                                 tr("Ledgers and workbooks (*.csv *.xlsx *.xlsm)")});
    if (path) {
        QSettings().setValue(QStringLiteral("files/import"), QFileInfo(*path).absolutePath());
        importLedger(*path);
    }
}

bool FileCommands::isLedgerName(const QString& path) {
    return QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                       QStringLiteral("xls")}
        .contains(QFileInfo(path).suffix().toLower());
}

void FileCommands::importLedger(const QString& path) {
    if (!m_session) {
        return;
    }
    BudgetDocument& document = m_session->document();
    if (!document.canEdit()) {
        m_questions->tell(tr("Import a ledger"), lockedWords(document));
        return;
    }
    TablesTaking tables(document, *m_questions);
    if (tables.offer(path)) {
        Q_EMIT said(tables.said());
        return;
    }
    auto reading = readInBackground(path, document.codeBook(), {}, m_window);
    if (!reading) {
        Q_EMIT said(tr("Nothing was imported."));
        return;
    }
    ImportDialog dialog(document, path, *std::move(reading), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        document.edit(dialog.edit(), tr("Import %1").arg(QFileInfo(path).fileName()));
        Q_EMIT said(tr("Imported: %1").arg(dialog.summary()));
    }
}

} // namespace budget
