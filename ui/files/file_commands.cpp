#include "ui/files/file_commands.h"

#include "ui/grid/cell_editor.h"
#include "ui/words/fault_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace budget {
namespace {

constexpr int mostRecent = 10;

QString kindsOfDocument() {
    return FileCommands::tr("Mingzhang documents (*.mingzhang)");
}

QString lastFolder() {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(QStringLiteral("files/folder"), home).toString();
}

/// A path for a document that has none.
QString suggestedPath(const DocumentSession& session, const Document& document) {
    if (!session.path().isEmpty()) {
        return session.path();
    }
    QString name = QStringLiteral("%1%2").arg(document.department).arg(document.year);
    name.replace(QLatin1Char('/'), QChar(u'／')).replace(QLatin1Char('\\'), QChar(u'＼'));
    return QDir(lastFolder()).filePath(name + QStringLiteral(".mingzhang"));
}

} // namespace

QString holderWords(const std::optional<LockHolder>& holder) {
    if (!holder || holder->process.user.isEmpty()) {
        return FileCommands::tr("another program");
    }
    const QString since = holder->since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return FileCommands::tr("%1 on %2, since %3").arg(holder->process.user, holder->process.host, since);
}

FileCommands::FileCommands(QWidget& window, Questions& questions)
    : m_window(&window), m_questions(&questions) {}

FileCommands::~FileCommands() = default;

void FileCommands::adopt(std::unique_ptr<DocumentSession> session) {
    if (m_session) {
        Q_EMIT aboutToClose();
    }
    m_session = std::move(session);
    m_wasTold = false;
    if (!m_session) {
        return;
    }
    connect(m_session.get(), &DocumentSession::stateChanged, this, &FileCommands::stateChanged);
    connect(m_session.get(), &DocumentSession::said, this, &FileCommands::said);
    Q_EMIT opened();
}

bool FileCommands::start(const QString& path) {
    sweepJournals(journalRoot());
    if (offerRecovery()) {
        return true;
    }
    const QString last = recentFiles().value(0);
    for (const QString& wanted : {path, last}) {
        if (!wanted.isEmpty() && openDocument(wanted)) {
            return true;
        }
        if (!wanted.isEmpty() && wanted == path) {
            break; // not another one instead
        }
    }
    DocumentSession::Opened example = DocumentSession::openExample();
    if (!example) {
        m_questions->tell(tr("Open"), faultText(example.fault()));
        return false;
    }
    adopt(std::move(example).value());
    return true;
}

bool FileCommands::mayLeave() {
    if (!takeTyping()) {
        return false; // what is typed is not settled
    }
    if (!m_session || !m_session->hasUnsavedWork()) {
        return true;
    }
    const QString name = m_session->path().isEmpty() ? m_session->document().document().department
                                                     : QFileInfo(m_session->path()).fileName();
    const std::optional<int> answer =
        m_questions->choose(tr("Not saved"), tr("“%1” has changes that are not saved.").arg(name),
                            {{tr("Save"), {}}, {tr("Discard the changes"), {}}});
    return answer && (*answer == 1 || save());
}

void FileCommands::finish() {
    if (m_session) {
        m_session->finish();
    }
}

void FileCommands::openNew(Document document) {
    DocumentSession::Opened made = DocumentSession::makeNew(std::move(document));
    if (!made) {
        m_questions->tell(tr("New"), faultText(made.fault()));
        return;
    }
    finish();
    adopt(std::move(made).value());
}

void FileCommands::chooseAndOpen() {
    const std::optional<QString> path =
        m_questions->chooseFile({FilePurpose::Open, tr("Open"), lastFolder(), kindsOfDocument()});
    if (path) {
        openFile(*path);
    }
}

void FileCommands::openFile(const QString& path) {
    if (isLedgerName(path)) {
        importLedger(path);
        return;
    }
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (m_session && !canonical.isEmpty() && canonical == QFileInfo(m_session->path()).canonicalFilePath()) {
        Q_EMIT said(tr("This document is open already."));
        return;
    }
    if (mayLeave()) {
        openDocument(path);
    }
}

/// The document before stays open when this one cannot be read.
bool FileCommands::openDocument(const QString& path) {
    DocumentSession::Opened made = openAsked(path);
    if (!made) {
        m_questions->tell(tr("Open"), faultText(made.fault()));
        return false;
    }
    finish();
    adopt(std::move(made).value());
    noteRecent(m_session->path());
    tellWhyReadOnly();
    return true;
}

/// Opens; where the one who holds the lock is gone, or cannot be known to be there, asks whether to take
/// over.
DocumentSession::Opened FileCommands::openAsked(const QString& path) {
    DocumentSession::Opened made = DocumentSession::openFile(path);
    if (!made || !(*made)->holder()) {
        return made;
    }
    const LockHolder& holder = *(*made)->holder();
    const bool isElsewhere = holder.process.host != thisProcess().host;
    if (!holder.isStale() && !isElsewhere) {
        return made;
    }
    const QString text =
        holder.isStale()
            ? tr("“%1” was left open by %2; that program has ended.")
            : tr("“%1” is open elsewhere: %2. Take it over only when nobody works on it there any more.");
    const std::optional<int> answer = m_questions->choose(
        tr("In use"), text.arg(QFileInfo(path).fileName(), holderWords(holder)),
        {{holder.isStale() ? tr("Take it over and edit") : tr("Open for reading only"), {}},
         {holder.isStale() ? tr("Open for reading only") : tr("Take it over and edit"), {}}});
    const bool takesOver = answer && (*answer == 0) == holder.isStale();
    return takesOver ? DocumentSession::openFile(path, LockPolicy::TakeOver) : std::move(made);
}

void FileCommands::tellWhyReadOnly() {
    if (m_session->state() != SessionState::ReadOnly) {
        return;
    }
    const QString name = QFileInfo(m_session->path()).fileName();
    const QString advice = tr("It is open for reading only. To change it, save it under another name.");
    if (m_session->holder()) {
        m_questions->tell(tr("Read only"),
                          tr("“%1” is open elsewhere: %2.").arg(name, holderWords(m_session->holder())) +
                              QLatin1Char('\n') + advice);
    } else {
        m_questions->tell(tr("Read only"), faultText(*m_session->lockFault()) + QLatin1Char('\n') + advice);
    }
}

bool FileCommands::save() {
    if (!m_session) {
        return false;
    }
    takeTyping();
    const bool isElsewhere = m_session->path().isEmpty() || m_session->state() == SessionState::ReadOnly;
    return isElsewhere ? saveAs() : saveWith(Overwrite::Refuse);
}

/// What is being typed counts: a field takes it when the focus goes. False when a cell does not take it and
/// has said why; it then stays open.
bool FileCommands::takeTyping() {
    const QPointer<QWidget> typing = m_window->focusWidget();
    if (typing) {
        typing->clearFocus();
    }
    if (typing && typing->isVisible()) {
        typing->setFocus();
    }
    const auto* cell = qobject_cast<CellEditor*>(typing.data());
    return !cell || !cell->isVisible();
}

bool FileCommands::saveWith(Overwrite overwrite) {
    const Result<void> saved = m_session->save(overwrite);
    if (saved) {
        m_wasTold = false;
        noteRecent(m_session->path());
        return true;
    }
    switch (saved.fault().kind) {
    case FaultKind::ChangedOnDisk:
        return askAboutChange();
    case FaultKind::Locked:
        return askAboutTakeover();
    default:
        return adviseAfter(saved.fault());
    }
}

bool FileCommands::saveAs() {
    if (!m_session) {
        return false;
    }
    std::optional<QString> path = m_questions->chooseFile(
        {FilePurpose::Save, tr("Save as"), suggestedPath(*m_session, m_session->document().document()),
         kindsOfDocument()});
    if (!path || path->isEmpty()) {
        return false;
    }
    if (QFileInfo(*path).suffix().isEmpty()) {
        *path += QStringLiteral(".mingzhang");
    }
    if (const Result<void> saved = m_session->saveAs(*path); !saved) {
        return adviseAfter(saved.fault());
    }
    m_wasTold = false;
    noteRecent(m_session->path());
    return true;
}

/// The document stays open and unsaved unless it can be saved elsewhere.
bool FileCommands::adviseAfter(const Fault& fault) {
    const std::optional<int> answer =
        m_questions->choose(tr("Not saved"),
                            faultText(fault) + QLatin1Char('\n') +
                                tr("The document is still open and nothing is lost; the file is as it was. "
                                   "Free some space, or save "
                                   "it in another place."),
                            {{tr("Save in another place…"), {}}, {tr("Go on without saving"), {}}});
    return answer == 0 && saveAs();
}

bool FileCommands::askAboutTakeover() {
    const std::optional<int> answer =
        m_questions->choose(tr("In use"),
                            tr("“%1” was taken over: %2.")
                                .arg(QFileInfo(m_session->path()).fileName(),
                                     holderWords(DocumentLock::holderOf(m_session->path()))),
                            {{tr("Save mine under another name…"), {}}, {tr("Take it back and save"), {}}});
    if (answer != 1) {
        return answer == 0 && saveAs();
    }
    if (const Result<void> taken = m_session->takeLockBack(); !taken) {
        return adviseAfter(taken.fault());
    }
    return saveWith(Overwrite::Refuse);
}

bool FileCommands::askAboutChange() {
    m_wasTold = true;
    const std::optional<int> answer =
        m_questions->choose(tr("Changed by another program"),
                            tr("The file “%1” was changed by another program while it was open here.")
                                .arg(QFileInfo(m_session->path()).fileName()),
                            {{tr("Save mine under another name…"), tr("The changed file stays as it is")},
                             {tr("Overwrite it with mine"), tr("The changed file is kept among the backups")},
                             {tr("Open the changed file"), tr("What was not saved here is dropped")}});
    if (answer == 2) {
        reload();
    }
    return (answer == 0 && saveAs()) || (answer == 1 && saveWith(Overwrite::Allow));
}

void FileCommands::reload() {
    const QString path = m_session->path();
    DocumentSession::Opened made = DocumentSession::openFile(path, LockPolicy::TakeOver);
    if (!made) {
        m_questions->tell(tr("Open"), faultText(made.fault()));
        return;
    }
    finish();
    adopt(std::move(made).value());
}

void FileCommands::lookAtDisk() {
    if (!m_session || m_isAsking || m_wasTold || m_session->state() == SessionState::ReadOnly) {
        return;
    }
    const DiskChange change = m_session->look(DiskLook::Quick);
    if (change == DiskChange::Unchanged) {
        return;
    }
    m_isAsking = true;
    m_wasTold = true;
    if (change == DiskChange::Vanished) {
        Q_EMIT said(tr("The file is gone: %1. Saving writes it anew.").arg(m_session->path()));
    } else {
        askAboutChange();
    }
    m_isAsking = false;
}

QStringList FileCommands::recentFiles() const {
    return QSettings().value(QStringLiteral("files/recent")).toStringList();
}

void FileCommands::noteRecent(const QString& path) {
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(QStringLiteral("files/recent"), recent.mid(0, mostRecent));
    settings.setValue(QStringLiteral("files/folder"), QFileInfo(path).absolutePath());
    Q_EMIT recentChanged();
}

} // namespace budget
