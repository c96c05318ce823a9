// The MainWindow and files: the File menu, what is dropped on it, and the state of the document it tells.
#include "ui/review/draft_words.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace budget {
namespace {

QString stateWords(SessionState state) {
    switch (state) {
    case SessionState::Saved:
        return MainWindow::tr("saved");
    case SessionState::Unsaved:
        return MainWindow::tr("not saved");
    case SessionState::Recovered:
        return MainWindow::tr("recovered");
    case SessionState::ReadOnly:
        return MainWindow::tr("read only");
    }
    return {};
}

/// The document or ledger among what is dragged; empty where there is none.
QString droppedFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == QStringLiteral("mingzhang") || FileCommands::isLedgerName(path)) {
            return path;
        }
    }
    return {};
}

} // namespace

void MainWindow::connectFiles() {
    connect(&m_files, &FileCommands::aboutToClose, this, &MainWindow::forgetDocument);
    connect(&m_files, &FileCommands::opened, this, &MainWindow::showDocument);
    connect(&m_files, &FileCommands::stateChanged, this, &MainWindow::refreshState);
    connect(&m_files, &FileCommands::said, this, &MainWindow::say);
    connect(&m_files, &FileCommands::recentChanged, this, &MainWindow::makeRecentMenu);
    setAcceptDrops(true);
    makeRecentMenu();
}

void MainWindow::makeRecentMenu() {
    m_recent->clear();
    const QStringList files = m_files.recentFiles();
    for (const QString& path : files) {
        QAction* one = m_recent->addAction(QString(path).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(one, &QAction::triggered, &m_files, [this, path] { m_files.openFile(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::refreshState() {
    const QUndoStack& stack = m_document->undoStack();
    const bool writable = m_document->canEdit();
    for (const ActionRow& row : windowActions()) {
        m_actions[QString::fromLatin1(row.id)]->setEnabled(row.needs == ActionNeeds::Nothing || writable);
    }
    QAction* undoAction = action(QStringLiteral("undo"));
    undoAction->setEnabled(writable && stack.canUndo());
    undoAction->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    QAction* redoAction = action(QStringLiteral("redo"));
    redoAction->setEnabled(writable && stack.canRedo());
    redoAction->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    const Document& document = m_document->document();
    const DocumentSession& session = *m_files.session();
    const QString name = session.path().isEmpty() ? tr("%1 %2").arg(document.department).arg(document.year)
                                                  : QFileInfo(session.path()).completeBaseName();
    setWindowTitle(tr("%1 — Mingzhang[*]").arg(name));
    setWindowFilePath(session.path());
    setWindowModified(session.hasUnsavedWork());
    m_standing->setText(standingWords(document));
    m_state->setText(session.isRecording()
                         ? stateWords(session.state())
                         : tr("%1 · nothing is kept for a recovery").arg(stateWords(session.state())));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files.mayLeave()) {
        event->ignore();
        return;
    }
    savePlaces();
    m_files.finish();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        // A question may come of it, which must not be asked inside an event.
        QMetaObject::invokeMethod(&m_files, &FileCommands::lookAtDisk, Qt::QueuedConnection);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        QMetaObject::invokeMethod(
            &m_files, [this, path] { m_files.openFile(path); }, Qt::QueuedConnection);
    }
}

void MainWindow::newDocument() {
    m_files.askNew();
}

/// What was taken over is looked at next.
void MainWindow::rollForward() {
    if (m_files.askNextYear()) {
        showPage(QStringLiteral("unconfirmed"))->setFocus();
        say(tr("This is the new document of %1; it is not saved yet.").arg(m_document->document().year));
    }
}

void MainWindow::openDocument() {
    m_files.chooseAndOpen();
}

void MainWindow::saveDocument() {
    m_files.save();
}

void MainWindow::saveDocumentAs() {
    m_files.saveAs();
}

void MainWindow::importLedger() {
    m_files.askImport();
}

void MainWindow::openBackup() {
    m_files.restoreBackup();
}

} // namespace budget
