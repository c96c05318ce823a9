// What the commands of the MainWindow do.
#include "core/base/typed_amount.h"
#include "core/edit/inference.h"
#include "core/tables/cell_name.h"
#include "ui/checks/findings_panel.h"
#include "ui/editing/edit_words.h"
#include "ui/entries/ledger_page.h"
#include "ui/entries/parts_panel.h"
#include "ui/remarks/remarks_model.h"
#include "ui/tables/table_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation_tree.h"
#include "ui/window/window_actions.h"
#include "ui/words/plain_label.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>

namespace budget {
namespace {

constexpr int zoomStep = 10;
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;

/// A text field that has the focus takes cut, copy, paste, undo itself.
template <typename Method, typename PlainMethod> bool textFieldDoes(Method line, PlainMethod plain) {
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        (field->*line)();
        return true;
    }
    if (auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())) {
        (field->*plain)();
        return true;
    }
    return false;
}

} // namespace

void MainWindow::undo() {
    const QString name = m_document->undoStack().undoText();
    m_document->undoStack().undo();
    say(tr("Undone: %1").arg(name));
}

void MainWindow::redo() {
    const QString name = m_document->undoStack().redoText();
    m_document->undoStack().redo();
    say(tr("Redone: %1").arg(name));
}

void MainWindow::cut() {
    if (!textFieldDoes(&QLineEdit::cut, &QPlainTextEdit::cut) && currentPage()) {
        currentPage()->cut();
    }
}

void MainWindow::copy() {
    if (!textFieldDoes(&QLineEdit::copy, &QPlainTextEdit::copy) && currentPage()) {
        currentPage()->copy();
    }
}

void MainWindow::paste() {
    if (!textFieldDoes(&QLineEdit::paste, &QPlainTextEdit::paste) && currentPage()) {
        currentPage()->paste();
    }
}

void MainWindow::fillDown() {
    currentPage()->fillDown();
}

void MainWindow::fillRight() {
    currentPage()->fillRight();
}

void MainWindow::clearCells() {
    currentPage()->clearSelection();
}

void MainWindow::removeRow() {
    currentPage()->removeRow();
}

void MainWindow::openFind() {
    m_find->open();
}

void MainWindow::findNext() {
    if (m_find->text().isEmpty()) {
        m_find->open();
        return;
    }
    // On from this page through all the others and around.
    if (currentPage()->find(m_find->text(), FindDirection::Forward)) {
        return;
    }
    const auto here = std::ranges::find(m_entries, m_currentId, &PageEntry::id) - m_entries.begin();
    for (std::size_t i = 1; i <= m_entries.size(); ++i) {
        const PageEntry& entry = m_entries[(static_cast<std::size_t>(here) + i) % m_entries.size()];
        WorkPage* next = page(entry.id);
        if (next && next->find(m_find->text(), FindDirection::Forward)) {
            showPage(entry.id);
            return;
        }
    }
    say(tr("“%1” is found nowhere").arg(m_find->text()));
}

void MainWindow::findPrevious() {
    if (!currentPage()->find(m_find->text(), FindDirection::Backward)) {
        say(tr("“%1” is not found before this place").arg(m_find->text()));
    }
}

void MainWindow::goTo() {
    const auto typed = m_questions->askText(tr("Go to"), tr("A table (6 or 表6), a code or a name:"), {});
    if (!typed || typed->trimmed().isEmpty()) {
        return;
    }
    QString text = typed->trimmed();
    const QString number = text.startsWith(QChar(u'表')) ? text.mid(1) : text;
    for (int table = 0; table < m_document->tables().tableCount(); ++table) {
        const TableDefinition& definition = m_document->tables().definition(table);
        if (QString::number(definition.number) == number || definition.title == text) {
            showPage(definition.id)->setFocus();
            return;
        }
    }
    if (currentPage()->goTo(text)) {
        currentPage()->setFocus();
        return;
    }
    for (const PageEntry& entry : m_entries) {
        WorkPage* other = page(entry.id);
        if (other && (entry.title == text || other->goTo(text))) {
            showPage(entry.id)->setFocus();
            return;
        }
    }
    say(tr("There is no table, code or name “%1”").arg(text));
}

void MainWindow::nextInferred() {
    if (inferredEntries(m_document->ledger()).empty()) {
        say(tr("Nothing is inferred: every amount stands where it was typed."));
    } else if (auto* ledger = qobject_cast<LedgerPage*>(showPage(QStringLiteral("ledger")))) {
        ledger->showNextInferred();
    }
}

void MainWindow::nextPage() {
    const auto here = std::ranges::find(m_entries, m_currentId, &PageEntry::id);
    for (auto entry = here == m_entries.end() ? here : here + 1; entry != m_entries.end(); ++entry) {
        if (entry->make) {
            showPage(entry->id)->setFocus();
            return;
        }
    }
}

void MainWindow::previousPage() {
    auto entry = std::ranges::find(m_entries, m_currentId, &PageEntry::id);
    while (entry != m_entries.begin()) {
        --entry;
        if (entry->make) {
            showPage(entry->id)->setFocus();
            return;
        }
    }
}

/// First call: from here. Second call, in another cell of the same table: to there.
void MainWindow::transferAmount() {
    if (!m_cell) {
        return;
    }
    if (m_transferFrom && m_transferFrom->first == *m_cell) {
        m_transferFrom.reset();
        say(tr("The transfer is called off."));
        return;
    }
    if (!m_transferFrom) {
        const auto typed = m_questions->askText(
            tr("Transfer"), tr("Amount to move out of %1:").arg(cellWords(*m_document, *m_cell)), {});
        const FigureFormat format = m_document->pack().figures;
        const TypedAmount amount = readTypedText(typed.value_or(QString()), format.unit, format);
        const Money there = m_document->tables().value(*m_cell);
        if (typed && !amount.error && amount.money > there) {
            say(tr("There is only %1 in this cell.").arg(amountWords(*m_document, there)));
        } else if (typed && !amount.error && !amount.money.isZero()) {
            m_transferFrom = {*m_cell, amount.money};
            say(tr("Go to the cell that gets %1 and press Ctrl+T again; Ctrl+T here calls it off")
                    .arg(amountWords(*m_document, amount.money)));
        }
        return;
    }
    const auto [from, amount] = *m_transferFrom;
    m_transferFrom.reset();
    if (!m_editing->transfer(from, *m_cell, amount)) {
        say(tr("Nothing was moved."));
    }
}

void MainWindow::roundToPrinted() {
    if (m_cell && m_document->tables().isLeaf(*m_cell)) {
        m_editing->roundToPrinted(*m_cell);
    }
}

void MainWindow::setControlFigure() {
    if (!m_cell) {
        return;
    }
    const CellName name = cellNameOf(m_document->tables(), m_document->ledger(), *m_cell);
    const auto& figures = m_document->document().controlFigures;
    const auto before = figures.find(name);
    const QString old = before == figures.end() ? QString() : amountWords(*m_document, before->second);
    const auto typed = m_questions->askText(
        tr("Approved figure"),
        tr("Approved figure of %1; blank for none:").arg(cellWords(*m_document, *m_cell)), old);
    const FigureFormat format = m_document->pack().figures;
    const TypedAmount amount = readTypedText(typed.value_or(QString()), format.unit, format);
    if (!typed || amount.error) {
        say(typed ? m_editing->complaint(*typed) : QString());
        return;
    }
    Edit edit;
    const bool none = typed->trimmed().isEmpty();
    edit.changes.emplace_back(ControlFigureChange{name, none ? std::nullopt : std::optional(amount.money)});
    m_document->edit(edit, tr("Approved figure of %1").arg(cellWords(*m_document, *m_cell)));
}

void MainWindow::pasteControl() {
    currentPage()->pasteControl();
    const ControlSummary& controls = m_checks->controlSummary();
    if (controls.count() > 0) {
        say(tr("%1 of %2 figures are what was approved").arg(controls.agreeing).arg(controls.count()));
    }
}

/// On the figure or the sentence the clerk is at. A final document takes remarks too.
void MainWindow::writeRemark() {
    const auto sentence = m_sentences.find(currentPage());
    std::optional<Place> place;
    if (qobject_cast<TablePage*>(currentPage()) && m_cell) {
        place = cellNameOf(m_document->tables(), m_document->ledger(), *m_cell);
    } else if (sentence != m_sentences.end()) {
        place = SentencePlace{sentence->second};
    }
    if (!place || m_document->isReadOnly()) {
        say(place ? tr("This document is open for reading only.")
                  : tr("Go to a figure of a table or to a sentence to write a remark."));
        return;
    }
    const QString asked = std::holds_alternative<SentencePlace>(*place)
                              ? tr("Remark on this sentence:")
                              : tr("Remark on %1:").arg(placeWords(*m_document, *place));
    const auto text = m_questions->askText(tr("Remark"), asked, {});
    addRemark(*m_document, *place, text.value_or(QString()));
}

void MainWindow::focusTree() {
    m_treeDock->show();
    m_tree->setFocus();
}

void MainWindow::focusParts() {
    m_partsDock->show();
    m_parts->takeFocus();
}

void MainWindow::focusPage() {
    if (currentPage()) {
        currentPage()->setFocus();
    }
}

void MainWindow::zoomIn() {
    m_zoom = std::min(m_zoom + zoomStep, mostZoom);
    for (const auto& [id, page] : m_pages) {
        page->setZoom(m_zoom);
    }
}

void MainWindow::zoomOut() {
    m_zoom = std::max(m_zoom - zoomStep, leastZoom);
    for (const auto& [id, page] : m_pages) {
        page->setZoom(m_zoom);
    }
}

void MainWindow::zoomNormal() {
    m_zoom = 100;
    for (const auto& [id, page] : m_pages) {
        page->setZoom(m_zoom);
    }
}

void MainWindow::nextFinding() {
    walkFindings(1);
}

void MainWindow::previousFinding() {
    walkFindings(-1);
}

void MainWindow::walkFindings(int step) {
    if (!m_findingsDock->isVisible()) {
        m_findingsDock->show();
        resizeDocks({m_findingsDock}, {fontMetrics().height() * 12}, Qt::Vertical);
    }
    m_findingsDock->raise();
    say(m_findings->walk(step) ? m_findings->detail().section(QLatin1Char('\n'), 0, 0)
                               : tr("Nothing is found that is not waived."));
}

/// Both names stand in their own language, so that either is found by who can read only that.
void MainWindow::switchLanguage() {
    const auto taken =
        m_questions->choose(QStringLiteral("语言 Language"),
                            tr("The language of the program's own words. The publication is always "
                               "Chinese. It holds from the next start."),
                            {{QStringLiteral("中文"), {}}, {QStringLiteral("English"), {}}});
    if (taken) {
        QSettings().setValue(QStringLiteral("window/language"),
                             *taken == 0 ? QStringLiteral("zh") : QStringLiteral("en"));
    }
}

void MainWindow::showKeys() {
    QStringList lines;
    for (const ActionRow& row : windowActions()) {
        QStringList keys;
        for (const QKeySequence& key : row.keys) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty()) {
            lines.append(tr("%1: %2").arg(keys.join(QStringLiteral(" / ")), plainLabel(actionText(row))));
        }
    }
    lines.append(
        tr("In a table: type over a figure, F2 edits it, Enter and Tab commit and go on, Ctrl+Enter commits "
           "as new money, Esc takes back, Del clears."));
    m_questions->tell(tr("Keys"), lines.join(QLatin1Char('\n')));
}

void MainWindow::about() {
    m_questions->tell(tr("About"),
                      tr("Mingzhang: the yearly budget disclosure of a department, from one ledger.\n"
                         "GPL-3.0-or-later"));
}

void MainWindow::closeWindow() {
    close();
}

} // namespace budget
