// What the clerk types, finds, replaces and copies on the page of the narrative.
#include "ui/editing/edit_words.h"
#include "ui/narrative/narrative_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlock>

#include <algorithm>

namespace budget {

QString NarrativePage::captionOf(const QString& path) const {
    if (path.startsWith(u"reasons/")) {
        return tr("Main reason (Enter or Esc: done)");
    }
    return path.startsWith(u"uses/") ? tr("Mainly used for (Enter or Esc: done)")
                                     : tr("Other matters, one a line (Ctrl+Enter or Esc: done)");
}

void NarrativePage::openEditor(SpanPlace place, const QString& path) {
    if (!m_context.document.canEdit()) {
        Q_EMIT said(lockedWords(m_context.document));
        return;
    }
    m_editedLine = m_view->lines()[static_cast<std::size_t>(place.line)].key;
    m_context.document.closeField();
    m_editor->open(path, captionOf(path), ownText(m_context.document.document().inputs, path));
    placeEditor();
}

/// Below its sentence, or above it where there is no room below.
void NarrativePage::placeEditor() {
    const auto& lines = m_view->lines();
    const auto found = std::ranges::find(lines, m_editedLine, &NarrativeLine::key);
    if (m_editor->path().isEmpty() || found == lines.end()) {
        return;
    }
    constexpr int leastWidth = 320;
    const QRect line = m_view->lineRect(static_cast<int>(found - lines.begin()));
    const int room = m_view->viewport()->width();
    const int width = std::min(room, std::max(leastWidth, line.width()));
    const int height = m_editor->sizeHint().height();
    const bool fits = line.bottom() + height < m_view->viewport()->height() || line.top() < height;
    const int y = fits ? line.bottom() + 2 : line.top() - height - 2;
    m_editor->setGeometry(std::clamp(line.left(), 0, room - width), y, width, height);
}

void NarrativePage::leaveEditor() {
    m_view->setFocus(); // before hiding, which would look for a focus of its own
    m_context.document.closeField();
    m_editor->close();
}

void NarrativePage::type(const QString& text) {
    const QString path = m_editor->path();
    Inputs inputs = m_context.document.document().inputs;
    if (path.isEmpty() || ownText(inputs, path) == text) {
        return;
    }
    setOwnText(inputs, path, text);
    const QString name = path.startsWith(u"reasons/") ? tr("Reason")
                         : path.startsWith(u"uses/")  ? tr("Use")
                                                      : tr("Other matters");
    applyInputs(std::move(inputs), name, QStringLiteral("narrative/") + path);
}

void NarrativePage::applyInputs(Inputs inputs, const QString& name, const QString& field) {
    Edit edit;
    edit.changes.emplace_back(PartChange(std::move(inputs)));
    m_context.document.edit(edit, name, field);
}

void NarrativePage::copy() {
    if (m_editor->isVisible()) {
        m_editor->editor().copy();
    } else {
        QGuiApplication::clipboard()->setText(m_view->copiedText());
    }
}

void NarrativePage::cut() {
    if (m_editor->isVisible()) {
        m_editor->editor().cut();
    }
}

void NarrativePage::paste() {
    if (m_editor->isVisible()) {
        m_editor->editor().paste();
    }
}

bool NarrativePage::find(const QString& text, FindDirection direction) {
    m_writer->catchUp();
    return m_view->findText(text, direction == FindDirection::Forward ? WalkDirection::Forward
                                                                      : WalkDirection::Backward);
}

int NarrativePage::replace(const QString& text, const QString& with, bool all) {
    if (text.isEmpty() || !m_context.document.canEdit()) {
        return 0;
    }
    const int count = all ? replaceAll(text, with) : replaceSelected(text, with);
    m_writer->catchUp();
    return count;
}

int NarrativePage::replaceAll(const QString& text, const QString& with) {
    Inputs inputs = m_context.document.document().inputs;
    int count = 0;
    for (const QString& path : ownPaths(inputs)) {
        QString own = ownText(inputs, path);
        const auto places = static_cast<int>(own.count(text, Qt::CaseInsensitive));
        if (places > 0) {
            setOwnText(inputs, path, own.replace(text, with, Qt::CaseInsensitive));
            count += places;
        }
    }
    if (count > 0) {
        applyInputs(std::move(inputs), tr("Replace"), {});
    }
    return count;
}

/// Replaces where find() has stopped, if that is inside a text of the clerk: the occurrence of the same
/// number, counted over all that is printed of this text.
int NarrativePage::replaceSelected(const QString& text, const QString& with) {
    const auto here = m_view->currentSpan();
    const QTextCursor cursor = m_view->textCursor();
    const QString selected = cursor.selectedText();
    const SpanTarget target = here ? m_view->target(*here) : SpanTarget();
    if (target.lead != SpanLead::Text || selected.compare(text, Qt::CaseInsensitive) != 0) {
        return 0;
    }
    QString before;
    for (int line = target.path == u"otherMatters" ? 0 : here->line; line <= here->line; ++line) {
        const auto& spans = m_view->lines()[static_cast<std::size_t>(line)].spans;
        const int end = line == here->line ? here->span : static_cast<int>(spans.size());
        for (int span = 0; span < end; ++span) {
            before += m_view->target({line, span}) == target ? m_view->span({line, span}).text : QString();
        }
    }
    const QString printed = m_view->span(*here).text;
    before += printed.left(cursor.selectionStart() - cursor.block().position() - m_view->startOf(*here));
    Inputs inputs = m_context.document.document().inputs;
    QString own = ownText(inputs, target.path);
    qsizetype at = own.indexOf(text, 0, Qt::CaseInsensitive);
    for (auto skipped = before.count(text, Qt::CaseInsensitive); at >= 0 && skipped > 0; --skipped) {
        at = own.indexOf(text, at + text.size(), Qt::CaseInsensitive);
    }
    if (at < 0) {
        return 0;
    }
    setOwnText(inputs, target.path, own.replace(at, text.size(), with));
    applyInputs(std::move(inputs), tr("Replace"), {});
    return 1;
}

} // namespace budget
