#include "ui/narrative/narrative_page.h"

#include "core/narrative/query_cells.h"
#include "ui/words/fault_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {

NarrativePage::NarrativePage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_writer(new NarrativeWriter(context.document, this)),
      m_view(new NarrativeView(this)), m_editor(new SentenceEditor(m_view->viewport())),
      m_missingList(new QToolButton(this)),
      m_nextMissing(new QPushButton(tr("Next &missing (Ctrl+F8)"), this)) {
    layOutPage();
    connectParts();
    if (m_writer->fault()) {
        m_view->setPlainText(faultText(*m_writer->fault()));
    } else {
        refresh();
    }
}

void NarrativePage::layOutPage() {
    m_missingList->setPopupMode(QToolButton::InstantPopup);
    m_missingList->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_missingList->setMenu(new QMenu(m_missingList));
    m_missingList->setFocusPolicy(Qt::TabFocus);
    auto* hint = new QLabel(tr("Tab: next figure or text   Enter: go there or type"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* above = new QHBoxLayout;
    above->addWidget(m_missingList);
    above->addWidget(m_nextMissing);
    above->addStretch(1);
    above->addWidget(hint);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(4);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void NarrativePage::connectParts() {
    connect(m_writer, &NarrativeWriter::written, this, &NarrativePage::refresh);
    connect(m_view, &NarrativeView::followed, this, &NarrativePage::follow);
    connect(m_view, &NarrativeView::entered, this, &NarrativePage::describe);
    connect(m_view, &NarrativeView::moved, this, &NarrativePage::placeEditor);
    connect(m_view, &QTextEdit::cursorPositionChanged, this, [this] {
        const auto line = static_cast<std::size_t>(m_view->currentLine());
        if (isVisible() && line < m_view->lines().size() && !m_view->lines()[line].paragraph.isEmpty()) {
            Q_EMIT sentenceEntered(m_view->lines()[line].paragraph);
        }
    });
    connect(m_view, &NarrativeView::zoomWanted, this, &WorkPage::zoomChanged);
    connect(m_editor, &SentenceEditor::typed, this, &NarrativePage::type);
    connect(m_editor, &SentenceEditor::left, this, &NarrativePage::leaveEditor);
    connect(m_editor, &SentenceEditor::passed, this, [this](bool forward) {
        leaveEditor();
        m_view->walk(forward ? WalkDirection::Forward : WalkDirection::Backward);
    });
    connect(m_editor, &SentenceEditor::abandoned, this, [this] {
        m_context.document.closeField();
        m_editor->close();
    });
    connect(m_editor, &SentenceEditor::undoWanted, &m_context.document.undoStack(), &QUndoStack::undo);
    connect(m_editor, &SentenceEditor::redoWanted, &m_context.document.undoStack(), &QUndoStack::redo);
    connect(&m_context.document, &BudgetDocument::changed, this, [this](const DocumentChange& change) {
        if (change.parts & DocumentPart::Inputs && !m_editor->path().isEmpty()) {
            m_editor->setText(ownText(m_context.document.document().inputs, m_editor->path()));
        }
    });
    connect(m_nextMissing, &QPushButton::clicked, this, &NarrativePage::showNextMissing);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F8), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &NarrativePage::showNextMissing);
    connect(m_missingList->menu(), &QMenu::aboutToShow, this, &NarrativePage::listMissing);
}

void NarrativePage::refresh() {
    m_view->setLines(linesOf(m_writer->sections()), m_writer->pack().words.placeholder);
    m_missing = static_cast<int>(m_view->missing().size());
    m_missingList->setText(m_missing > 0 ? tr("Still missing: %1").arg(m_missing) : tr("Nothing missing"));
    m_missingList->setEnabled(m_missing > 0);
    m_nextMissing->setEnabled(m_missing > 0);
    placeEditor();
}

/// Each missing place by the words before it.
void NarrativePage::listMissing() {
    constexpr std::size_t most = 40;
    constexpr int excerpt = 24;
    QMenu* menu = m_missingList->menu();
    menu->clear();
    const std::vector<SpanPlace> places = m_view->missing();
    for (std::size_t i = 0; i < std::min(most, places.size()); ++i) {
        const SpanPlace place = places[i];
        QString before;
        for (int span = 0; span < place.span; ++span) {
            before += m_view->span({place.line, span}).text;
        }
        QString words = before.right(excerpt) + m_view->span(place).text;
        menu->addAction(words.replace(u'&', QStringLiteral("&&")), this, [this, place] {
            m_view->setFocus();
            m_view->goToSpan(place);
        });
    }
}

bool NarrativePage::showNextMissing() {
    const std::vector<SpanPlace> places = m_view->missing();
    if (places.empty()) {
        return false;
    }
    const SpanPlace here = m_view->currentSpan().value_or(SpanPlace{m_view->currentLine(), -1});
    const auto next = std::ranges::upper_bound(places, here);
    m_view->setFocus();
    m_view->goToSpan(next == places.end() ? places.front() : *next);
    return true;
}

std::optional<CellRef> NarrativePage::cellOf(const FigureRef& figure) const {
    return cellOfFigure(m_writer->pack(), m_context.document.tables(), m_context.document.ledger(), figure);
}

void NarrativePage::follow(SpanPlace place) {
    const SpanTarget target = m_view->target(place);
    switch (target.lead) {
    case SpanLead::Nowhere:
        break;
    case SpanLead::Cell:
        followCell(*m_view->span(place).figure);
        break;
    case SpanLead::Form:
        Q_EMIT pageWanted(target.page, formField(target));
        break;
    case SpanLead::Text:
        openEditor(place, target.path);
        break;
    }
}

/// To the cell; where no table shows the sum of a project's figure, to the project.
void NarrativePage::followCell(const FigureRef& figure) {
    if (const auto cell = cellOf(figure)) {
        Q_EMIT cellWanted(*cell);
        return;
    }
    const SpanTarget project = targetOf({figure.query, figure.key, Aspect::Name}, {});
    if (project.lead == SpanLead::Form) {
        Q_EMIT pageWanted(project.page, formField(project));
    } else {
        Q_EMIT said(tr("No table shows this figure by itself."));
    }
}

/// Projects are found by their names.
QString NarrativePage::formField(const SpanTarget& target) const {
    if (target.page != u"projects") {
        return target.field;
    }
    const auto id = static_cast<ProjectId>(target.field.mid(1).toUInt());
    const Project* project = m_context.document.ledger().project(id);
    return project ? project->name : QString();
}

/// To what the money of a 类 is mainly used for, by its code.
bool NarrativePage::goToUse(const QString& code) {
    const auto& lines = m_view->lines();
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const auto spans = static_cast<int>(lines[static_cast<std::size_t>(line)].spans.size());
        for (int span = 0; span < spans; ++span) {
            if (m_view->target({line, span}).path == QStringLiteral("uses/") + code) {
                m_view->goToSpan({line, span});
                m_view->setFocus();
                return true;
            }
        }
    }
    return false;
}

void NarrativePage::describe(SpanPlace place) {
    switch (m_view->target(place).lead) {
    case SpanLead::Nowhere:
        break;
    case SpanLead::Cell:
        Q_EMIT said(tr("Computed. Enter leads to its cell."));
        break;
    case SpanLead::Form:
        Q_EMIT said(tr("Typed in a form. Enter leads there."));
        break;
    case SpanLead::Text:
        Q_EMIT said(tr("Your own text. Enter edits it."));
        break;
    }
}

bool NarrativePage::goTo(const QString& text) {
    const auto& lines = m_view->lines();
    const auto found = std::ranges::find_if(lines, [&text](const NarrativeLine& line) {
        return line.isHeading() && plainText(line.spans).contains(text, Qt::CaseInsensitive);
    });
    if (text.isEmpty() || found == lines.end()) {
        return goToUse(text);
    }
    m_view->goToLine(static_cast<int>(found - lines.begin()));
    m_view->setFocus();
    return true;
}

bool NarrativePage::showSentence(const QString& id) {
    m_writer->catchUp();
    const auto& lines = m_view->lines();
    const auto found = std::ranges::find(lines, id, &NarrativeLine::paragraph);
    if (found == lines.end()) {
        return false;
    }
    m_view->goToLine(static_cast<int>(found - lines.begin()));
    m_view->setFocus();
    return true;
}

void NarrativePage::setZoom(int percent) {
    m_view->setZoom(percent);
    placeEditor();
}

/// The topmost line and how far it is scrolled out, and the line of the cursor.
QByteArray NarrativePage::place() const {
    const auto [key, offset] = m_view->top();
    return QByteArray::number(offset) + ' ' + key.toUtf8();
}

void NarrativePage::restorePlace(const QByteArray& place) {
    const qsizetype blank = place.indexOf(' ');
    if (blank > 0) {
        m_view->setTop(QString::fromUtf8(place.mid(blank + 1)), place.left(blank).toInt());
    }
}

void NarrativePage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    m_writer->catchUp();
    m_writer->setWatched(true);
}

void NarrativePage::hideEvent(QHideEvent* event) {
    WorkPage::hideEvent(event);
    m_writer->setWatched(false);
}

} // namespace budget
