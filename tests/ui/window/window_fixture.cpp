#include "tests/ui/window/window_fixture.h"

#include "core/document/document_reader.h"
#include "core/publication/printout.h"

#include <QApplication>
#include <QSettings>
#include <QtTest/QTest>

namespace budget::test {
namespace {

QString code(const RowKey& row) {
    return QString::fromStdString(row.function.isRoot() ? row.economic.text() : row.function.text());
}

} // namespace

WindowFixture::WindowFixture() {
    QSettings().clear();
}

void WindowFixture::open(Document document) {
    auto opened = BudgetDocument::open(std::move(document));
    ASSERT_TRUE(opened);
    m_window.setDocument(std::move(opened).value(), &m_questions);
    m_window.resize(1366, 720);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
}

void WindowFixture::openExample() {
    auto document = loadDocument(QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang"));
    ASSERT_TRUE(document);
    open(std::move(document).value());
}

TablePage& WindowFixture::table(int number) {
    auto* page = qobject_cast<TablePage*>(
        m_window.showPage(QStringLiteral("t%1").arg(number, 2, 10, QLatin1Char('0'))));
    page->setFocus();
    return *page;
}

/// A list of completions that closes leaves this platform without an active window, and focus where it was.
void WindowFixture::activate() {
    if (!QApplication::activeModalWidget() && QApplication::activeWindow() != &m_window) {
        QApplication::setActiveWindow(&m_window);
    }
    if (QApplication::focusWidget() && !QApplication::focusWidget()->isVisible() && m_window.currentPage()) {
        m_window.currentPage()->setFocus();
    }
}

void WindowFixture::key(int key, Qt::KeyboardModifiers modifiers) {
    activate();
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_window, static_cast<Qt::Key>(key), modifiers);
    QApplication::processEvents();
}

void WindowFixture::type(const QString& text) {
    for (const QChar c : text) {
        activate();
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                            Qt::NoModifier);
    }
    QApplication::processEvents();
}

QModelIndex WindowFixture::goTo(TablePage& page, const QString& row, const QString& column) {
    TableModel& model = page.model();
    for (int r = 0; r < model.rowCount(); ++r) {
        for (int c = 0; c < model.columnCount(); ++c) {
            const QModelIndex index = model.index(r, c);
            const auto cell = model.cellAt(index);
            if (!cell || !model.isFigure(index)) {
                continue;
            }
            const PanelDefinition& panel = model.definition().panels[static_cast<std::size_t>(cell->panel)];
            const RowText text(m_window.document()->tables(), m_window.document()->ledger(), realName);
            const bool isRow = code(cell->row) == row ||
                               text.name(cell->table, cell->panel, cell->row) == row ||
                               text.name(cell->table, cell->panel, cell->row).trimmed() == row;
            if (isRow && panel.columns[static_cast<std::size_t>(cell->column)].titles.back() == column) {
                page.view().goToCell(index);
                page.view().setFocus();
                return index;
            }
        }
    }
    ADD_FAILURE() << "no cell " << row.toStdString() << " / " << column.toStdString();
    return {};
}

std::map<std::string, std::string> WindowFixture::shownCells() {
    std::map<std::string, std::string> cells;
    for (int t = 1; t <= m_window.document()->tables().tableCount(); ++t) {
        auto* page =
            qobject_cast<TablePage*>(m_window.page(QStringLiteral("t%1").arg(t, 2, 10, QLatin1Char('0'))));
        TableModel& model = page->model();
        for (int r = 0; r < model.rowCount(); ++r) {
            for (int c = 0; c < model.columnCount(); ++c) {
                if (model.isFigure(model.index(r, c))) {
                    cells[QStringLiteral("%1/%2/%3").arg(t).arg(r).arg(c).toStdString()] =
                        model.index(r, c).data().toString().toStdString();
                }
            }
        }
    }
    return cells;
}

QStringList WindowFixture::narrative() {
    const auto printout = Printout::of(m_window.document()->document());
    return plainText((*printout)->narrative()).split(QLatin1Char('\n'));
}

QString WindowFixture::total() {
    TablePage& page = table(1);
    return page.model().index(page.model().rowCount() - 1, 1).data().toString();
}

} // namespace budget::test
