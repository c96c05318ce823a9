// The MainWindow's commands about last year.
#include "ui/window/main_window.h"

namespace budget {

void MainWindow::takeLastYear() {
    m_lastYear->chooseAndTake();
}

void MainWindow::moveCodes() {
    m_lastYear->moveCodes();
}

void MainWindow::toggleComparison() {
    m_lastYear->toggle();
}

void MainWindow::filterChanges() {
    m_lastYear->chooseFilter();
}

void MainWindow::chooseCompareColumns() {
    m_lastYear->chooseColumns();
}

} // namespace budget
