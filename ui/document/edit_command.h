// EditCommand: the only undo command. Undo and redo are the same exchange of an edit for its inverse.
#pragma once

#include "core/edit/edit.h"

#include <QUndoCommand>

namespace budget {

class BudgetDocument;

class EditCommand : public QUndoCommand {
public:
    /// `field` names a text field whose edits join; empty for a step of its own.
    EditCommand(BudgetDocument& document, Edit edit, const QString& name, const QString& field);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    void exchange();

    BudgetDocument* m_document;
    std::vector<Edit> m_edits; ///< what undo() or redo() applies next, in order
    QString m_field;
};

} // namespace budget
