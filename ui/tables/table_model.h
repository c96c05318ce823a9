// TableModel: one official table as a model. It translates the computed table and follows its changes step by
// step; a typed text goes to the committer, which alone may edit. Below the table's own rows stands an input
// row where codes, units or projects are typed to add a row, in tables whose rows come from a tree.
#pragma once

#include "core/tables/row_text.h"
#include "ui/document/budget_document.h"
#include "ui/editing/figure_entry.h"
#include "ui/grid/header_layout.h"
#include "ui/tables/cell_marks.h"

#include <QAbstractTableModel>

#include <functional>

namespace budget {

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a model hands typed text to; false keeps the old value.
    struct Committer {
        std::function<bool(const CellRef& cell, const QString& text, FigureEntry mode)> figure;
        /// A name typed over the name of a unit or project.
        std::function<bool(const CellRef& label, const QString& text)> name;
        /// Text typed into a label column of the input row.
        std::function<bool(int table, int panel, int column, const QString& text)> newRow;
        /// What can be typed there.
        std::function<QStringList(int table, int panel, int column)> candidates;
        /// What has been typed there and waits for the rest.
        std::function<QString(int table, int panel, int column)> pending;
    };

    TableModel(BudgetDocument& document, int table, QObject* parent = nullptr);

    void setCommitter(Committer committer) { m_committer = std::move(committer); }
    int table() const { return m_table; }
    const TableDefinition& definition() const { return m_document->tables().definition(m_table); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The cell of a value or label column; nothing where no row stands and in the input row.
    std::optional<CellRef> cellAt(const QModelIndex& index) const;
    bool isFigure(const QModelIndex& index) const;
    QModelIndex indexOf(const CellRef& cell) const;
    bool isInputRow(int row) const { return m_hasInputRow && row == static_cast<int>(m_lines.size()); }
    HeaderLayout header() const;
    /// Columns at the left that name a row.
    int labelColumns() const;
    const CellMarks& marks() const { return m_marks; }
    /// The input row has new candidates or pending text.
    void refreshInputRow();
    /// Marks cells a paste could not fill, until the document changes again.
    void setLeft(std::vector<CellRef> cells);

Q_SIGNALS:
    void headerChanged();

private:
    struct Column {
        int panel = 0;
        int column = 0;
    };

    void follow(const DocumentChange& change);
    void followRows(const PanelChange& change);
    void followLines();
    void followColumns(const PanelChange& change);
    void followCells(const PanelChange& change);
    void rebuild();
    void touchLabels();
    std::vector<Column> shownColumns() const;
    const ColumnDefinition& columnOf(const QModelIndex& index) const;
    int lineOf(int panel, const RowKey& row) const;
    bool isRenamable(const CellRef& label) const;

    QVariant figureData(const CellRef& cell, int role) const;
    QVariant labelData(const CellRef& cell, int role) const;
    QVariant inputData(const QModelIndex& index, int role) const;
    QString figureToolTip(const CellRef& cell) const;
    QStringList historyWords(const CellRef& cell) const;
    QString accessibleText(const QModelIndex& index) const;
    int markOf(const CellRef& cell) const;

    BudgetDocument* m_document;
    int m_table;
    RowText m_text;
    CellMarks m_marks;
    Committer m_committer;
    std::vector<CellRef> m_left;
    std::vector<TableLine> m_lines;
    std::vector<Column> m_columns;
    bool m_hasInputRow = false;
};

} // namespace budget
