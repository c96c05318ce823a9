// WindowFixture: the real main window with a document, driven by keys.
#pragma once

#include "tests/support/reference.h"
#include "tests/ui/window/scripted_questions.h"
#include "ui/tables/table_page.h"
#include "ui/window/main_window.h"

#include <gtest/gtest.h>

namespace budget::test {

class WindowFixture : public testing::Test {
protected:
    WindowFixture();

    void open(Document document);
    void openExample();
    /// Shows a table and returns its page.
    TablePage& table(int number);
    /// Sends a key, or each key of a text, to the widget that has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Goes to the cell of the row with this label or code in the column with this title, and returns its
    /// index.
    QModelIndex goTo(TablePage& page, const QString& row, const QString& column);
    /// What all tables show, row by row: "t06/301/30103/人员经费" → text.
    std::map<std::string, std::string> shownCells();
    /// The lines of the narrative.
    QStringList narrative();
    /// The total of table 1.
    QString total();

    void activate();

    ScriptedQuestions m_questions;
    MainWindow m_window;
};

} // namespace budget::test
