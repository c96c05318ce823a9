// The program's window on a document, typing one figure after the other into a cell for ever and saving now
// and then. Says on standard output which figure the cell shows as committed. Somebody has to kill it.
#include "ui/tables/table_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QtTest/QTest>

#include <string>

#include <unistd.h>

namespace {

using namespace budget;

bool say(const std::string& word) {
    const std::string line = word + '\n';
    return ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

/// The first figure of table 6 that can be typed.
QModelIndex typedCell(const TableModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = model.labelColumns(); column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isFigure = !model.isInputRow(row) && model.isFigure(index);
            if (isFigure && index.flags().testFlag(Qt::ItemIsEditable) &&
                !index.data(Qt::DisplayRole).toString().isEmpty()) {
                return index;
            }
        }
    }
    return {};
}

int typeForEver(MainWindow& window) {
    auto* page = qobject_cast<TablePage*>(window.showPage(QStringLiteral("t06")));
    if (!page) {
        return 2;
    }
    const QPersistentModelIndex cell = typedCell(page->model());
    for (int figure = 1; cell.isValid(); ++figure) {
        page->view().setCurrentIndex(cell);
        page->view().setFocus();
        const QString text = QString::number(figure) + QStringLiteral(".00");
        for (const QChar c : text) {
            QWidget* target = page->view().isEditing() ? QApplication::focusWidget() : &page->view();
            QTest::keyClick(target, c.toLatin1());
        }
        QTest::keyClick(page->view().isEditing() ? QApplication::focusWidget() : &page->view(),
                        Qt::Key_Return);
        if (cell.data(Qt::DisplayRole).toString().remove(QLatin1Char(',')) != text) {
            return 3;
        }
        say(std::to_string(figure));
        if (figure % 37 == 0) {
            window.action(QStringLiteral("save"))->trigger();
        }
    }
    return 4;
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("mingzhang"));
    QApplication::setOrganizationName(QStringLiteral("mingzhang"));
    MainWindow window;
    if (count != 2 || !window.files().start(QFile::decodeName(arguments[1]))) {
        return 1;
    }
    window.show();
    QApplication::setActiveWindow(&window);
    return QTest::qWaitForWindowActive(&window) ? typeForEver(window) : 5;
}
