// MainWindow: the clerk's window — the publication as a tree, the page in the middle, the parts of a figure
// below, the commands and the status line. It owns the document and hands commands to the page that is open.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/window/page_list.h"
#include "ui/window/window_questions.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

#include <map>
#include <memory>

namespace budget {

struct ActionRow;
class NavigationTree;
class PartsPanel;
class FindBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Shows a document in place of the one before. `questions` answers in the dialogs' place; nothing =
    /// dialogs.
    void setDocument(std::unique_ptr<BudgetDocument> document, Questions* questions = nullptr);
    BudgetDocument* document() { return m_document.get(); }
    /// The page of this id, made when it is first asked for; nullptr where there is none.
    WorkPage* page(const QString& id);
    WorkPage* showPage(const QString& id);
    WorkPage* currentPage() const;
    QString currentPageId() const { return m_currentId; }
    PartsPanel* parts() const { return m_parts; }
    QString statusText() const;
    void showCell(const CellRef& cell);
    QAction* action(const QString& id) const;

public Q_SLOTS:
    void say(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    friend const std::vector<ActionRow>& windowActions();

    void makeActions();
    void makeStatusBar();
    void makeDocks();
    void connectPage(WorkPage& page);
    void refreshState();
    void forgetDocument();
    void savePlaces();
    void restorePlaces();

    // The commands.
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void fillDown();
    void fillRight();
    void clearCells();
    void removeRow();
    void openFind();
    void findNext();
    void findPrevious();
    void goTo();
    void nextInferred();
    void nextPage();
    void previousPage();
    void transferAmount();
    void roundToPrinted();
    void setControlFigure();
    void focusTree();
    void focusParts();
    void focusPage();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void showKeys();
    void about();
    void closeWindow();

    std::unique_ptr<BudgetDocument> m_document;
    std::unique_ptr<CellEditing> m_editing;
    std::unique_ptr<BlockEditing> m_blocks;
    WindowQuestions m_dialogs;
    Questions* m_questions;
    std::unique_ptr<PageContext> m_context;
    std::vector<PageEntry> m_entries;
    std::map<QString, WorkPage*> m_pages; // owned by m_stack
    std::map<QString, QAction*> m_actions;
    QString m_currentId;
    std::optional<CellRef> m_cell;
    std::optional<std::pair<CellRef, Money>> m_transferFrom;
    int m_zoom = 100;

    QStackedWidget* m_stack;
    FindBar* m_find;
    NavigationTree* m_tree = nullptr;
    PartsPanel* m_parts = nullptr;
    QDockWidget* m_treeDock = nullptr;
    QDockWidget* m_partsDock = nullptr;
    QLabel* m_said;
    QLabel* m_summary;
    QLabel* m_state;
};

} // namespace budget
