// WorkPage: one thing of the publication in the middle of the window. The window's commands go to the page
// that is open; a page answers those that mean something to it.
#pragma once

#include "core/tables/tables.h"
#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace budget {

class BudgetDocument;
class BlockEditing;
class CellEditing;
class YearFollower;

/// What pages share. Everything is borrowed from the window and outlives the pages.
struct PageContext {
    BudgetDocument& document;
    CellEditing& editing;
    BlockEditing& blocks;
    Questions& questions;
    YearFollower* years = nullptr; ///< last year beside the document; nothing = not shown
};

enum class FindDirection : std::uint8_t { Forward, Backward };

class WorkPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void copy() {}
    virtual void cut() {}
    virtual void paste() {}
    /// Takes the clipboard as approved figures (批复数).
    virtual void pasteControl() {}
    virtual void clearSelection() {}
    virtual void fillDown() {}
    virtual void fillRight() {}
    virtual void removeRow() {}
    /// Goes to the next place that holds the text, from where the clerk is; false when there is none on this
    /// page.
    virtual bool find(const QString& text, FindDirection direction);
    /// Replaces the text where find() has stopped; returns how many places changed (all of them when `all`).
    virtual int replace(const QString& text, const QString& with, bool all);
    /// Shows a cell, where the page has it; false otherwise.
    virtual bool showCell(const CellRef& cell);
    /// Goes to the row or field a text names (Ctrl+G); false where there is none.
    virtual bool goTo(const QString& text);
    virtual void setZoom(int percent);
    /// A state to come back to, and coming back.
    virtual QByteArray place() const { return {}; }
    virtual void restorePlace(const QByteArray&) {}

Q_SIGNALS:
    /// The clerk is in this cell; nothing outside the tables.
    void cellEntered(const std::optional<budget::CellRef>& cell);
    /// The clerk is in this paragraph of the narrative.
    void sentenceEntered(const QString& id);
    /// The parts of a cell are to be seen.
    void partsWanted(const budget::CellRef& cell);
    /// For the status bar.
    void said(const QString& text);
    void summaryChanged(const QString& text);
    /// A figure of this page leads to a cell, or to a page by its id.
    void cellWanted(const budget::CellRef& cell);
    void pageWanted(const QString& id, const QString& field);
    /// A paragraph of the narrative, by its id.
    void sentenceWanted(const QString& id);
    void zoomChanged(int percent);
};

} // namespace budget
