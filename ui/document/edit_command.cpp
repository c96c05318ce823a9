#include "ui/document/edit_command.h"

#include "ui/document/budget_document.h"

#include <algorithm>

namespace budget {
namespace {

constexpr int fieldCommand = 1;
constexpr int neverMerged = -1;

} // namespace

EditCommand::EditCommand(BudgetDocument& document, Edit edit, const QString& name, const QString& field)
    : QUndoCommand(name), m_document(&document), m_field(field) {
    m_edits.push_back(std::move(edit));
}

void EditCommand::undo() {
    exchange();
}

void EditCommand::redo() {
    exchange();
}

int EditCommand::id() const {
    return m_field.isEmpty() ? neverMerged : fieldCommand;
}

bool EditCommand::mergeWith(const QUndoCommand* next) {
    const auto* other = dynamic_cast<const EditCommand*>(next);
    if (!other || other->m_field != m_field) {
        return false;
    }
    // Both were applied: their inverses are taken back latest first.
    m_edits.insert(m_edits.begin(), other->m_edits.begin(), other->m_edits.end());
    return true;
}

void EditCommand::exchange() {
    for (Edit& edit : m_edits) {
        edit = m_document->exchange(edit);
    }
    std::ranges::reverse(m_edits);
}

} // namespace budget
