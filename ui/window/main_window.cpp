#include "ui/window/main_window.h"

#include "core/tables/cell_name.h"
#include "ui/checks/findings_panel.h"
#include "ui/entries/parts_panel.h"
#include "ui/narrative/narrative_page.h"
#include "ui/preview/preview_panel.h"
#include "ui/tables/table_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/input_target.h"
#include "ui/window/navigation_tree.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr int widePreviewFrom = 1600;

} // namespace

MainWindow::MainWindow()
    : m_dialogs(*this), m_questions(&m_dialogs), m_files(*this, m_dialogs), m_stack(new QStackedWidget(this)),
      m_find(new FindBar(this)), m_said(new QLabel(this)), m_summary(new QLabel(this)),
      m_standing(new QLabel(this)), m_state(new QLabel(this)) {
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_find);
    setCentralWidget(middle);
    setObjectName(QStringLiteral("MainWindow"));
    makeDocks();
    makeActions();
    makeStatusBar();
    connectFiles();
    connect(m_find, &FindBar::nextWanted, this, &MainWindow::findNext);
    connect(m_find, &FindBar::previousWanted, this, &MainWindow::findPrevious);
    connect(m_find, &FindBar::closed, this, &MainWindow::focusPage);
    connect(m_find, &FindBar::replaceWanted, this, [this](bool all) {
        const int count =
            currentPage() ? currentPage()->replace(m_find->text(), m_find->replacement(), all) : 0;
        say(tr("%n places replaced", nullptr, count));
    });
    resize(1366, 720);
    QSettings settings;
    m_zoom = settings.value(QStringLiteral("window/zoom"), 100).toInt();
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() {
    forgetDocument();
}

void MainWindow::makeDocks() {
    m_treeDock = new QDockWidget(tr("Publication"), this);
    m_treeDock->setObjectName(QStringLiteral("tree"));
    addDockWidget(Qt::LeftDockWidgetArea, m_treeDock);
    m_partsDock = new QDockWidget(tr("Parts of the figure"), this);
    m_partsDock->setObjectName(QStringLiteral("parts"));
    addDockWidget(Qt::BottomDockWidgetArea, m_partsDock);
    m_previewDock = new QDockWidget(tr("Preview"), this);
    m_previewDock->setObjectName(QStringLiteral("preview"));
    addDockWidget(Qt::RightDockWidgetArea, m_previewDock);
    m_findingsDock = new QDockWidget(tr("Findings"), this);
    m_findingsDock->setObjectName(QStringLiteral("findings"));
    addDockWidget(Qt::BottomDockWidgetArea, m_findingsDock);
    tabifyDockWidget(m_partsDock, m_findingsDock);
    m_findingsDock->hide();
    for (QDockWidget* dock : {m_treeDock, m_partsDock, m_previewDock, m_findingsDock}) {
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    }
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // A narrow screen has no room for a page beside a table.
    m_previewDock->setVisible(screen() && screen()->availableGeometry().width() >= widePreviewFrom);
    const int line = fontMetrics().height();
    resizeDocks({m_treeDock}, {line * 20}, Qt::Horizontal);
    resizeDocks({m_partsDock}, {line * 9}, Qt::Vertical);
}

void MainWindow::makeActions() {
    std::map<MenuPlace, QMenu*> menus;
    for (const MenuPlace place :
         {MenuPlace::File, MenuPlace::Edit, MenuPlace::Go, MenuPlace::View, MenuPlace::Help}) {
        menus[place] = menuBar()->addMenu(menuTitle(place));
    }
    for (const ActionRow& row : windowActions()) {
        auto* action = new QAction(actionText(row), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setShortcuts(row.keys);
        connect(action, &QAction::triggered, this, row.run);
        if (row.beginsGroup) {
            menus[row.menu]->addSeparator();
        }
        menus[row.menu]->addAction(action);
        m_actions[action->objectName()] = action;
    }
    m_recent = new QMenu(tr("Open &recent"), this);
    const QList<QAction*> files = menus[MenuPlace::File]->actions();
    const qsizetype open = files.indexOf(action(QStringLiteral("open")));
    menus[MenuPlace::File]->insertMenu(files.value(open + 1), m_recent);
    menus[MenuPlace::View]->addSeparator();
    menus[MenuPlace::View]->addAction(m_treeDock->toggleViewAction());
    menus[MenuPlace::View]->addAction(m_partsDock->toggleViewAction());
    connect(m_partsDock->toggleViewAction(), &QAction::triggered, this,
            [this](bool shown) { m_partsWanted = shown; });
    menus[MenuPlace::View]->addAction(m_previewDock->toggleViewAction());
    menus[MenuPlace::View]->addAction(m_findingsDock->toggleViewAction());
}

void MainWindow::makeStatusBar() {
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_summary);
    statusBar()->addPermanentWidget(m_standing);
    statusBar()->addPermanentWidget(m_state);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_state->setObjectName(QStringLiteral("state"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QAction* MainWindow::action(const QString& id) const {
    const auto found = m_actions.find(id);
    return found == m_actions.end() ? nullptr : found->second;
}

void MainWindow::forgetDocument() {
    if (!m_document) {
        return;
    }
    savePlaces();
    m_document->undoStack().disconnect(this);
    clearPages();
    m_currentId.clear();
    m_cell.reset();
    m_transferFrom.reset();
    m_context.reset();
    m_lastYear.reset();
    m_years.reset();
    m_blocks.reset();
    m_editing.reset();
    m_dialogs.setDocument(nullptr);
    m_document = nullptr;
}

void MainWindow::clearPages() {
    for (const auto& [id, page] : m_pages) {
        delete page;
    }
    m_pages.clear();
    m_sentences.clear();
    m_treeDock->setWidget(nullptr);
    m_partsDock->setWidget(nullptr);
    m_previewDock->setWidget(nullptr);
    m_findingsDock->setWidget(nullptr);
    delete m_findings;
    delete m_checks;
    m_findings = nullptr;
    m_checks = nullptr;
    delete m_tree;
    delete m_parts;
    delete m_preview;
    m_tree = nullptr;
    m_parts = nullptr;
    m_preview = nullptr;
}

void MainWindow::setDocument(std::unique_ptr<BudgetDocument> document, Questions* questions) {
    setQuestions(questions ? *questions : m_dialogs);
    m_files.adopt(DocumentSession::around(std::move(document)));
}

void MainWindow::setQuestions(Questions& questions) {
    m_questions = &questions;
    m_files.setQuestions(questions);
}

void MainWindow::showDocument() {
    m_document = &m_files.session()->document();
    m_dialogs.setDocument(m_document);
    m_editing = std::make_unique<CellEditing>(*m_document, *m_questions);
    m_blocks = std::make_unique<BlockEditing>(*m_document, *m_questions);
    m_years = std::make_unique<YearFollower>(*m_document);
    m_lastYear = std::make_unique<LastYearCommands>(*m_document, *m_questions, *m_years);
    m_context = std::make_unique<PageContext>(
        PageContext{*m_document, *m_editing, *m_blocks, *m_questions, m_years.get()});
    m_entries = pageList(*m_document);
    m_tree = new NavigationTree(*m_document, m_entries, m_treeDock);
    m_treeDock->setWidget(m_tree);
    m_parts = new PartsPanel(*m_document, m_partsDock);
    m_partsDock->setWidget(m_parts);
    m_preview = new PreviewPanel(*m_document, m_previewDock);
    m_previewDock->setWidget(m_preview);
    m_checks = new CheckWatch(*m_document, this);
    m_findings = new FindingsPanel(*m_document, *m_checks, *m_questions, m_findingsDock);
    m_findingsDock->setWidget(m_findings);
    connect(m_findings, &FindingsPanel::placeWanted, this, &MainWindow::showPlace);
    connect(m_tree, &NavigationTree::pageChosen, this, &MainWindow::showPage);
    connect(m_editing.get(), &CellEditing::said, this, &MainWindow::say);
    connect(m_blocks.get(), &BlockEditing::said, this, &MainWindow::say);
    connect(m_lastYear.get(), &LastYearCommands::said, this, &MainWindow::say);
    QUndoStack& stack = m_document->undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::refreshState);
    connect(&stack, &QUndoStack::cleanChanged, this, &MainWindow::refreshState);
    refreshState();
    restorePlaces();
    if (!m_files.session()->path().isEmpty()) {
        m_lastYear->lookAtFile(QFileInfo(m_files.session()->path()).absolutePath());
    }
}

WorkPage* MainWindow::page(const QString& id) {
    if (const auto found = m_pages.find(id); found != m_pages.end()) {
        return found->second;
    }
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end() || !entry->make) {
        return nullptr;
    }
    WorkPage* made = entry->make(*m_context, m_stack);
    m_stack->addWidget(made);
    m_pages[id] = made;
    made->setZoom(m_zoom);
    connectPage(*made);
    return made;
}

void MainWindow::connectPage(WorkPage& page) {
    connect(&page, &WorkPage::said, this, &MainWindow::say);
    connect(&page, &WorkPage::summaryChanged, m_summary, &QLabel::setText);
    connect(&page, &WorkPage::cellWanted, this, &MainWindow::showCell);
    connect(&page, &WorkPage::zoomChanged, this, [this](int percent) { m_zoom = percent; });
    connect(&page, &WorkPage::cellEntered, this, &MainWindow::enterCell);
    connect(&page, &WorkPage::sentenceWanted, this, &MainWindow::showSentence);
    connect(&page, &WorkPage::sentenceEntered, this, [this, of = &page](const QString& id) {
        m_sentences[of] = id;
        m_preview->followSentence(id);
    });
    connect(&page, &WorkPage::partsWanted, this, [this](const CellRef& cell) {
        m_partsDock->show();
        m_parts->showCell(cell);
    });
    connect(&page, &WorkPage::pageWanted, this, [this](const QString& id, const QString& field) {
        if (WorkPage* wanted = showPage(id)) {
            wanted->goTo(field);
        }
    });
}

void MainWindow::enterCell(const std::optional<CellRef>& cell) {
    m_cell = cell;
    m_parts->showCell(cell);
    m_preview->follow(cell);
}

WorkPage* MainWindow::currentPage() const {
    return qobject_cast<WorkPage*>(m_stack->currentWidget());
}

WorkPage* MainWindow::showPage(const QString& id) {
    WorkPage* wanted = page(id);
    if (!wanted) {
        return nullptr;
    }
    m_stack->setCurrentWidget(wanted);
    // Only figures of tables have parts.
    const auto* table = qobject_cast<TablePage*>(wanted);
    m_partsDock->setVisible(m_partsWanted && table);
    if (table) {
        enterCell(table->currentFigure());
    }
    m_currentId = id;
    m_tree->setCurrentPage(id);
    m_summary->clear();
    say({});
    m_transferFrom.reset();
    return wanted;
}

void MainWindow::showCell(const CellRef& cell) {
    const QString id = m_document->tables().definition(cell.table).id;
    if (WorkPage* wanted = showPage(id)) {
        wanted->showCell(cell);
    }
}

void MainWindow::showSentence(const QString& id) {
    if (auto* narrative = qobject_cast<NarrativePage*>(showPage(QStringLiteral("narrative")))) {
        narrative->showSentence(id);
    }
}

bool MainWindow::showPlace(const Place& place) {
    if (const auto* name = std::get_if<CellName>(&place)) {
        const auto cell = cellOf(m_document->tables(), m_document->ledger(), *name);
        if (cell) {
            showCell(*cell);
        }
        return cell.has_value();
    }
    if (const auto* sentence = std::get_if<SentencePlace>(&place)) {
        showSentence(sentence->id);
        return true;
    }
    const FieldTarget target = targetOfInput(std::get<InputPlace>(place).path);
    WorkPage* wanted = showPage(target.page);
    if (wanted && !target.field.isEmpty()) {
        wanted->goTo(target.field);
    }
    return wanted != nullptr;
}

void MainWindow::say(const QString& text) {
    m_said->setText(text);
    m_said->setToolTip(text);
}

QString MainWindow::statusText() const {
    return m_said->text();
}

void MainWindow::savePlaces() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/zoom"), m_zoom);
    settings.setValue(QStringLiteral("window/page"), m_currentId);
    if (currentPage()) {
        settings.setValue(QStringLiteral("window/place"), currentPage()->place());
    }
}

void MainWindow::restorePlaces() {
    QSettings settings;
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    const QString last = settings.value(QStringLiteral("window/page")).toString();
    WorkPage* shown = showPage(last);
    if (!shown) {
        shown = showPage(m_document->tables().definition(0).id);
    }
    shown->restorePlace(settings.value(QStringLiteral("window/place")).toByteArray());
    shown->setFocus();
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (const ActionRow& row : windowActions()) {
        if (row.inContextMenu) {
            if (row.beginsGroup) {
                menu.addSeparator();
            }
            menu.addAction(m_actions[QString::fromLatin1(row.id)]);
        }
    }
    menu.exec(event->globalPos());
}

} // namespace budget
