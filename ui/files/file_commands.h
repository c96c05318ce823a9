// FileCommands: what the File menu does, with every question it takes. It holds the open document's session;
// a window follows by aboutToClose() and opened().
#pragma once

#include "ui/editing/questions.h"
#include "ui/files/document_session.h"

#include <QPointer>
#include <QWidget>

namespace budget {

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(QWidget& window, Questions& questions);
    ~FileCommands() override;

    void setQuestions(Questions& questions) { m_questions = &questions; }
    DocumentSession* session() const { return m_session.get(); }
    /// Takes the place of what was open; nothing is asked. A null session closes.
    void adopt(std::unique_ptr<DocumentSession> session);

    /// Offers what can be recovered, then opens `path`, or the last document, or the example. False when
    /// there is nothing to show.
    bool start(const QString& path);
    /// Asks for what is unsaved; false when the clerk turns back. Nothing is closed yet.
    bool mayLeave();
    /// The last step before a window closes: nothing is left to recover.
    void finish();

    void openNew(Document document);
    void chooseAndOpen();
    /// Files that are imported rather than opened: CSV and workbooks, also the old ones, which are refused.
    static bool isLedgerName(const QString& path);
    /// A document is opened, a ledger or a workbook of official tables is imported.
    void openFile(const QString& path);
    bool save();
    bool saveAs();
    void askNew();
    /// Next year's document from this one, unsaved in its place; false when the clerk turns back.
    bool askNextYear();
    void askImport();
    void importLedger(const QString& path);
    void restoreBackup();
    /// Lists what can be recovered. True when something was.
    bool offerRecovery();
    /// Notices what others did to the file meanwhile.
    void lookAtDisk();

    QStringList recentFiles() const;

Q_SIGNALS:
    /// The document goes in a moment; nothing may look at it any more.
    void aboutToClose();
    void opened();
    void stateChanged();
    void said(const QString& text);
    void recentChanged();

private:
    bool openDocument(const QString& path);
    DocumentSession::Opened openAsked(const QString& path);
    void tellWhyReadOnly();
    bool takeTyping();
    bool saveWith(Overwrite overwrite);
    bool adviseAfter(const Fault& fault);
    bool askAboutChange();
    bool askAboutTakeover();
    void reload();
    void noteRecent(const QString& path);
    void discardAll(const std::vector<Recoverable>& found);
    bool recoverOne(const Recoverable& found);

    QWidget* m_window;
    Questions* m_questions;
    std::unique_ptr<DocumentSession> m_session;
    bool m_isAsking = false; ///< about a change on disk
    bool m_wasTold = false;  ///< of the change that is on disk now
};

/// What a lock file tells of who has a document open: "zhang@PC-3, since 18:20".
QString holderWords(const std::optional<LockHolder>& holder);

} // namespace budget
