// BudgetDocument: the document of a window. It is the one road for edits: views call edit(), it goes through
// the undo stack, and changed() says what happened. Nobody else writes.
#pragma once

#include "core/edit/workspace.h"
#include "ui/document/cell_history.h"
#include "ui/document/document_change.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace budget {

/// Takes an edit down before it counts as committed (the journal of a crash).
using EditRecorder = std::function<void(const Edit&)>;

class BudgetDocument : public QObject {
    Q_OBJECT

public:
    /// Faults: those of Workspace::open().
    static Result<std::unique_ptr<BudgetDocument>> open(Document document);
    ~BudgetDocument() override;

    const Workspace& workspace() const { return *m_workspace; }
    const Document& document() const { return m_workspace->document(); }
    const Ledger& ledger() const { return document().ledger; }
    const Tables& tables() const { return m_workspace->tables(); }
    const CodeBook& codeBook() const { return m_workspace->codeBook(); }
    const LayoutPack& pack() const { return m_workspace->pack(); }
    /// For undo, redo and the names of the steps.
    QUndoStack& undoStack() { return m_undoStack; }

    /// Makes an edit one undoable step; an empty edit makes none. Edits of one field that follow each other
    /// under the same non-empty `field` become one step.
    void edit(const Edit& edit, const QString& name, const QString& field = {});
    /// Takes something down that undo does not take back: what has left the house stays known.
    void record(const Edit& edit);
    /// Keystrokes after this no longer join the step before.
    void closeField() { ++m_fieldRun; }

    /// Opened for reading: nothing of it can be saved.
    bool isReadOnly() const { return m_readOnly; }
    /// Neither opened for reading nor final. Of a final document (定稿) only the review can be edited.
    bool canEdit() const;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setRecorder(EditRecorder recorder) { m_recorder = std::move(recorder); }
    /// What changed cell by cell, also before the document was opened.
    const CellHistory& history() const { return m_history; }
    /// The change log as the file keeps it.
    std::vector<LoggedChange> changeLog() const;
    /// Counts every applied edit, undo and redo included.
    quint64 revision() const { return m_revision; }

Q_SIGNALS:
    void changed(const budget::DocumentChange& change);

private:
    friend class EditCommand;
    explicit BudgetDocument(std::unique_ptr<Workspace> workspace);
    /// Applies and reports; returns the inverse. Only commands call it.
    Edit exchange(const Edit& edit);

    std::unique_ptr<Workspace> m_workspace;
    QUndoStack m_undoStack;
    EditRecorder m_recorder;
    CellHistory m_history;
    quint64 m_revision = 0;
    quint64 m_fieldRun = 0;
    bool m_readOnly = false;
};

} // namespace budget
