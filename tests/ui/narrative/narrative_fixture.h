// The page of the narrative over the example, with what it asks for noted down.
#pragma once

#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/narrative/narrative_page.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace budget::test {

/// A clerk who answers nothing.
class NoAnswers : public Questions {
public:
    std::optional<int> choose(const QString&, const QString&, const std::vector<Choice>&) override {
        return std::nullopt;
    }
    std::optional<FunctionCode> chooseFunction(const QString&) override { return std::nullopt; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override {
        return std::nullopt;
    }
    void tell(const QString&, const QString&) override {}
};

class NarrativePageTest : public testing::Test {
protected:
    NarrativePageTest();

    /// The text of the lines as they are shown.
    QStringList shownLines() const;
    /// Waits until the page shows the document as it is.
    void waitForText();
    std::vector<quint64> serials() const;
    /// Sets a leaf cell by its name, in 分.
    void setCell(const char* table, const char* row, const char* column, std::int64_t fen);
    int lineOf(const char* paragraph) const;
    /// Goes to the first span of a paragraph that shows this.
    void goToSpan(const char* paragraph, const FigureRef& figure);
    QString text(const char* paragraph) const { return shownLines().at(lineOf(paragraph)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    std::unique_ptr<BudgetDocument> m_document;
    NoAnswers m_answers;
    CellEditing m_editing;
    BlockEditing m_blocks;
    NarrativePage m_page;
};

} // namespace budget::test
