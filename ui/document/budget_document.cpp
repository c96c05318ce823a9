#include "ui/document/budget_document.h"

#include "core/edit/renamed_cells.h"
#include "core/publication/draft_mark.h"
#include "ui/document/edit_command.h"

namespace budget {
namespace {

/// What of the document a change of each kind touches.
struct PartOf {
    DocumentParts operator()(const EntryChange&) const { return DocumentPart::Ledger; }
    DocumentParts operator()(const UnitChange&) const { return DocumentPart::Units; }
    DocumentParts operator()(const ProjectChange&) const { return DocumentPart::Projects; }
    DocumentParts operator()(const PlacedRowChange&) const { return DocumentPart::Rows; }
    DocumentParts operator()(const ControlFigureChange&) const { return DocumentPart::Control; }
    DocumentParts operator()(const EnteredTableChange&) const { return {}; }
    DocumentParts operator()(const PartChange& part) const { return std::visit(*this, part); }
    DocumentParts operator()(const Inputs&) const { return DocumentPart::Inputs; }
    DocumentParts operator()(const Settings&) const { return DocumentPart::Settings; }
    DocumentParts operator()(const CodeBook&) const { return DocumentPart::Codes; }
    DocumentParts operator()(const LastYear&) const { return DocumentPart::PreviousYear; }
    DocumentParts operator()(const CodeMoves&) const { return DocumentPart::PreviousYear; }
    DocumentParts operator()(const Review&) const { return DocumentPart::Review; }
    DocumentParts operator()(const Drafts&) const { return DocumentPart::Review; }
};

} // namespace

DocumentParts partsOf(const Edit& edit) {
    DocumentParts parts;
    for (const Change& change : edit.changes) {
        parts |= std::visit(PartOf(), change);
    }
    return parts;
}

BudgetDocument::BudgetDocument(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace)), m_history(document().changeLog) {}

/// The stack reports that it is emptied when it goes; by then there is no document to look at.
BudgetDocument::~BudgetDocument() {
    m_undoStack.disconnect();
}

Result<std::unique_ptr<BudgetDocument>> BudgetDocument::open(Document document) {
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(std::move(document));
    if (!workspace) {
        return workspace.fault();
    }
    return std::unique_ptr<BudgetDocument>(new BudgetDocument(std::move(workspace).value()));
}

bool BudgetDocument::canEdit() const {
    return !m_readOnly && !isFinal(document());
}

std::vector<LoggedChange> BudgetDocument::changeLog() const {
    return m_history.logged(tables(), ledger());
}

void BudgetDocument::edit(const Edit& edit, const QString& name, const QString& field) {
    if (edit.isEmpty() || m_readOnly || (!canEdit() && partsOf(edit) != DocumentPart::Review)) {
        return;
    }
    const QString run = field.isEmpty() ? field : QStringLiteral("%1#%2").arg(field).arg(m_fieldRun);
    Edit whole = withCellsRenamed(*m_workspace, edit);
    m_undoStack.push(new EditCommand(*this, std::move(whole), name, run)); // owned by the stack
}

void BudgetDocument::record(const Edit& edit) {
    if (edit.isEmpty() || m_readOnly) {
        return;
    }
    static_cast<void>(exchange(edit));
    m_undoStack.resetClean(); // it is to be saved
}

Edit BudgetDocument::exchange(const Edit& edit) {
    if (m_recorder) {
        m_recorder(edit);
    }
    Workspace::Outcome outcome = m_workspace->apply(edit);
    ++m_revision;
    m_history.note(outcome.changes, QDateTime::currentDateTime());
    DocumentChange change;
    change.tables = std::move(outcome.changes);
    change.parts = partsOf(edit);
    change.tablesRebuilt = outcome.tablesRebuilt;
    change.edit = &edit;
    change.inverse = &outcome.inverse;
    for (const Change& record : edit.changes) {
        if (const auto* entry = std::get_if<EntryChange>(&record)) {
            change.entries.push_back(entry->id);
        }
    }
    Q_EMIT changed(change);
    return std::move(outcome.inverse);
}

} // namespace budget
