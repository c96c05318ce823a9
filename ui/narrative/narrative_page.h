// NarrativePage: the narrative of the publication (parts 1, 3 and 4) as it will read, live. Computed figures
// lead to their cells and inputs to their forms; reasons, uses and other matters are typed below their
// sentence.
#pragma once

#include "ui/narrative/narrative_view.h"
#include "ui/narrative/narrative_writer.h"
#include "ui/narrative/sentence_editor.h"
#include "ui/window/work_page.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace budget {

class NarrativePage : public WorkPage {
    Q_OBJECT

public:
    explicit NarrativePage(const PageContext& context, QWidget* parent = nullptr);

    NarrativeView& view() { return *m_view; }
    NarrativeWriter& writer() { return *m_writer; }
    SentenceEditor& editor() { return *m_editor; }
    /// How many places wait for something to be filled in.
    int missingCount() const { return m_missing; }
    /// False where nothing is missing.
    bool showNextMissing();

    void copy() override;
    void cut() override;
    void paste() override;
    bool find(const QString& text, FindDirection direction) override;
    /// Replaces in reasons, uses and other matters only.
    int replace(const QString& text, const QString& with, bool all) override;
    /// Goes to the section whose heading holds the text.
    bool goTo(const QString& text) override;
    /// A paragraph by its id; false where it is not printed.
    bool showSentence(const QString& id);
    void setZoom(int percent) override;
    QByteArray place() const override;
    void restorePlace(const QByteArray& place) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOutPage();
    void connectParts();
    void refresh();
    void listMissing();
    void follow(SpanPlace place);
    void followCell(const FigureRef& figure);
    void describe(SpanPlace place);
    void openEditor(SpanPlace place, const QString& path);
    void placeEditor();
    void leaveEditor();
    void type(const QString& text);
    void applyInputs(Inputs inputs, const QString& name, const QString& field);
    int replaceAll(const QString& text, const QString& with);
    int replaceSelected(const QString& text, const QString& with);
    QString formField(const SpanTarget& target) const;
    bool goToUse(const QString& code);
    QString captionOf(const QString& path) const;
    std::optional<CellRef> cellOf(const FigureRef& figure) const;

    PageContext m_context;
    NarrativeWriter* m_writer;
    NarrativeView* m_view;
    SentenceEditor* m_editor;
    QToolButton* m_missingList;
    QPushButton* m_nextMissing;
    QString m_editedLine; ///< key of the line below which the editor stands
    int m_missing = 0;
};

} // namespace budget
