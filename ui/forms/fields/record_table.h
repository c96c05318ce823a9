// RecordTable: the grid of a RecordModel with its buttons. Ctrl+Enter adds a row, Alt+Up and Alt+Down move
// one, Ctrl+Delete removes one, Tab goes through the cells and leaves behind the last.
#pragma once

#include "ui/forms/fields/findable.h"
#include "ui/forms/fields/record_model.h"

#include <QTableView>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace budget {

/// The view alone: as high as its rows, columns by their shares.
class RecordView : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(RecordModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addWanted();
    void removeWanted();
    void moveWanted(int by);
    void pasteWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool ownKey(const QKeyEvent& event);
    void shareWidth();
    void fitRows();

    RecordModel* m_model;
};

class RecordTable : public QWidget, public Findable {
    Q_OBJECT

public:
    RecordTable(RecordModel& model, QWidget* parent = nullptr);

    RecordView& view() const { return *m_view; }
    RecordModel& model() const { return *m_model; }
    /// A further button beside those for rows.
    void addButton(QWidget* button);
    QString complaint() const;

    void addRow();
    void removeRow();
    void moveRow(int by);
    int currentRow() const;
    void goTo(int row, int column);

    int placeCount() const override;
    QString placeText(int place) const override;
    QString placeName(int place) const override;
    void showFound(const FoundText& found) override;
    FoundText here() const override;

private:
    RecordModel* m_model;
    RecordView* m_view;
    QHBoxLayout* m_buttons;
    QLabel* m_complaint;
};

} // namespace budget
