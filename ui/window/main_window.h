// MainWindow: the clerk's window — the publication as a tree, the page in the middle, the parts of a figure
// below, the commands and the status line. FileCommands holds the document; commands go to the page that is
// open.
#pragma once

#include "core/checks/place.h"
#include "ui/compare/last_year_commands.h"
#include "ui/compare/year_follower.h"
#include "ui/document/budget_document.h"
#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/files/file_commands.h"
#include "ui/output/check_report_file.h"
#include "ui/window/page_list.h"
#include "ui/window/window_questions.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

#include <map>
#include <memory>

namespace budget {

struct ActionRow;
struct LaidOut;
class NavigationTree;
class PartsPanel;
class PreviewPanel;
class FindBar;
class CheckWatch;
class FindingsPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Shows a document in place of the one before. `questions` answers in the dialogs' place; nothing =
    /// dialogs.
    void setDocument(std::unique_ptr<BudgetDocument> document, Questions* questions = nullptr);
    BudgetDocument* document() { return m_document; }
    FileCommands& files() { return m_files; }
    /// Answers in the dialogs' place.
    void setQuestions(Questions& questions);
    /// The page of this id, made when it is first asked for; nullptr where there is none.
    WorkPage* page(const QString& id);
    WorkPage* showPage(const QString& id);
    WorkPage* currentPage() const;
    QString currentPageId() const { return m_currentId; }
    PartsPanel* parts() const { return m_parts; }
    PreviewPanel* preview() const { return m_preview; }
    FindingsPanel* findings() const { return m_findings; }
    CheckWatch* checks() const { return m_checks; }
    QString statusText() const;
    void showCell(const CellRef& cell);
    /// A paragraph of the narrative, by its id.
    void showSentence(const QString& id);
    /// A cell, sentence or field, as findings and remarks name them; false where there is none.
    bool showPlace(const Place& place);
    QAction* action(const QString& id) const;

public Q_SLOTS:
    void say(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend const std::vector<ActionRow>& windowActions();

    void makeActions();
    void makeStatusBar();
    void makeDocks();
    void connectFiles();
    void makeRecentMenu();
    void showDocument();
    void connectPage(WorkPage& page);
    void enterCell(const std::optional<CellRef>& cell);
    void refreshState();
    std::shared_ptr<const LaidOut> laidOut();
    void forgetDocument();
    void clearPages();
    void savePlaces();
    void restorePlaces();

    // The commands.
    void newDocument();
    void rollForward();
    void openDocument();
    void saveDocument();
    void saveDocumentAs();
    void importLedger();
    void openBackup();
    void takeLastYear();
    void moveCodes();
    void toggleComparison();
    void filterChanges();
    void chooseCompareColumns();
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
    void nextFinding();
    void previousFinding();
    void walkFindings(int step);
    void nextPage();
    void previousPage();
    void transferAmount();
    void roundToPrinted();
    void setControlFigure();
    void writeRemark();
    void pasteControl();
    void focusTree();
    void focusParts();
    void focusPage();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void switchLanguage();
    void showKeys();
    void about();
    void exportPublication();
    void sendForReview();
    void exportCheckReport();
    void exportCheckWorkbook();
    void exportChecks(CheckReportFormat format);
    void printPublication();
    void previewPrint();
    void togglePreview();
    void closeWindow();

    WindowQuestions m_dialogs;
    Questions* m_questions;
    FileCommands m_files;
    BudgetDocument* m_document = nullptr; // of the session in m_files
    std::unique_ptr<CellEditing> m_editing;
    std::unique_ptr<BlockEditing> m_blocks;
    std::unique_ptr<YearFollower> m_years;
    std::unique_ptr<LastYearCommands> m_lastYear;
    std::unique_ptr<PageContext> m_context;
    std::vector<PageEntry> m_entries;
    std::map<QString, WorkPage*> m_pages; // owned by m_stack
    std::map<QString, QAction*> m_actions;
    QString m_currentId;
    std::optional<CellRef> m_cell;
    std::map<const WorkPage*, QString> m_sentences; ///< where the clerk is on pages with sentences
    std::optional<std::pair<CellRef, Money>> m_transferFrom;
    int m_zoom = 100;
    bool m_partsWanted = true; ///< the clerk has not closed the parts

    QStackedWidget* m_stack;
    FindBar* m_find;
    NavigationTree* m_tree = nullptr;
    PartsPanel* m_parts = nullptr;
    PreviewPanel* m_preview = nullptr;
    CheckWatch* m_checks = nullptr;
    FindingsPanel* m_findings = nullptr;
    QDockWidget* m_treeDock = nullptr;
    QDockWidget* m_partsDock = nullptr;
    QDockWidget* m_previewDock = nullptr;
    QDockWidget* m_findingsDock = nullptr;
    QLabel* m_said;
    QLabel* m_summary;
    QLabel* m_standing; ///< draft or final
    QLabel* m_state;    ///< saved or not
    QMenu* m_recent = nullptr;
};

} // namespace budget
