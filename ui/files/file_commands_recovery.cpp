// What FileCommands does with documents that are not where they were left: journals of ended programs,
// backups.
#include "ui/files/file_commands.h"
#include "ui/words/fault_text.h"

#include <QFileInfo>
#include <QLocale>

namespace budget {
namespace {

QString timeWords(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString nameOf(const Recoverable& found) {
    return found.origin.path.isEmpty() ? FileCommands::tr("a document that was never saved")
                                       : found.origin.path;
}

Choice choiceOf(const Recoverable& found) {
    if (found.damage) {
        return {FileCommands::tr("Cannot be recovered: %1").arg(found.folder), faultText(*found.damage)};
    }
    return {
        FileCommands::tr("Recover %1").arg(nameOf(found)),
        FileCommands::tr("%n edits not saved, the last at %1", nullptr, static_cast<int>(found.unsavedEdits))
            .arg(timeWords(found.changed))};
}

} // namespace

bool FileCommands::offerRecovery() {
    const std::vector<Recoverable> found = recoverable(journalRoot());
    if (found.empty()) {
        return false;
    }
    std::vector<Choice> choices;
    for (const Recoverable& each : found) {
        choices.push_back(choiceOf(each));
    }
    choices.push_back({tr("Later"), tr("Asked again at the next start")});
    choices.push_back({tr("Discard them all"), tr("What was not saved is lost")});
    const std::optional<int> answer = m_questions->choose(
        tr("Recovery"), tr("The program ended before everything was saved. What is to be recovered?"),
        choices);
    const auto taken = static_cast<std::size_t>(answer.value_or(static_cast<int>(found.size())));
    if (taken == found.size() + 1) {
        discardAll(found);
    }
    return taken < found.size() && recoverOne(found[taken]);
}

void FileCommands::discardAll(const std::vector<Recoverable>& found) {
    const std::optional<int> answer =
        m_questions->choose(tr("Recovery"), tr("Discard what was not saved? It cannot be had back."),
                            {{tr("Keep it"), {}}, {tr("Discard"), {}}});
    if (answer != 1) {
        return;
    }
    for (const Recoverable& each : found) {
        if (const Result<void> gone = discardJournal(each.folder); !gone) {
            Q_EMIT said(faultText(gone.fault()));
        }
    }
}

bool FileCommands::recoverOne(const Recoverable& found) {
    if (found.damage) {
        m_questions->tell(
            tr("Recovery"),
            tr("The folder is left as it is: %1\n%2").arg(found.folder, faultText(*found.damage)));
        return false;
    }
    DocumentSession::Opened made = DocumentSession::recoverFrom(found.folder);
    if (!made) {
        m_questions->tell(tr("Recovery"), faultText(made.fault()));
        return false;
    }
    finish();
    adopt(std::move(made).value());
    const std::optional<Fault>& ignored = m_session->ignored();
    if (ignored && ignored->kind != FaultKind::Truncated) {
        m_questions->tell(tr("Recovery"),
                          tr("What follows this place could not be recovered: %1").arg(faultText(*ignored)));
    }
    Q_EMIT said(tr("Recovered: %1. Look at it, then save.").arg(nameOf(found)));
    return true;
}

void FileCommands::restoreBackup() {
    const QString path = m_session ? m_session->path() : QString();
    const std::vector<Backup> backups =
        path.isEmpty() ? std::vector<Backup>() : backupsOf(path, backupFolderBeside(path));
    if (backups.empty()) {
        m_questions->tell(tr("Backups"),
                          tr("There is no backup yet: one is made whenever a saved document is "
                             "saved again."));
        return;
    }
    std::vector<Choice> choices;
    for (const Backup& backup : backups) {
        choices.push_back(
            {timeWords(backup.made), tr("%1 KB").arg((QFileInfo(backup.path).size() + 1023) / 1024)});
    }
    const std::optional<int> answer =
        m_questions->choose(tr("Backups"),
                            tr("The backup opens as a document that is not saved yet; “%1” stays as it is.")
                                .arg(QFileInfo(path).fileName()),
                            choices);
    if (!answer || !mayLeave()) {
        return;
    }
    DocumentSession::Opened made = DocumentSession::openCopy(backups[static_cast<std::size_t>(*answer)].path);
    if (!made) {
        m_questions->tell(tr("Backups"), faultText(made.fault()));
        return;
    }
    finish();
    adopt(std::move(made).value());
}

} // namespace budget
