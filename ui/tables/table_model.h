// TableModel: one official table as a model. It translates the computed table and follows its changes step by
// step; a typed text goes to the committer, which alone may edit. Below the table's own rows stands an input
// row where codes, units or projects are typed to add a row, in tables whose rows come from a tree. On demand
// last year stands beside each figure, and the rows are those of both years.
#pragma once

#include "core/tables/row_text.h"
#include "ui/compare/year_follower.h"
#include "ui/document/budget_document.h"
#include "ui/editing/figure_entry.h"
#include "ui/grid/header_layout.h"
#include "ui/tables/cell_marks.h"

#include <QAbstractTableModel>

#include <functional>

namespace budget {

/// What a column shows of a cell.
enum class CellAspect : std::uint8_t { Now, Last, Difference, Rate };
/// Its title in the header: 上年.
QString aspectTitle(CellAspect aspect);

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a model hands typed text to; false keeps the old value.
    struct Committer {
        std::function<bool(const CellRef& cell, const QString& text, FigureEntry mode)> figure;
        /// Whether the figure handed over last was given back by a question without an answer.
        std::function<bool()> declined;
        /// A name typed over the name of a unit or project.
        std::function<bool(const CellRef& label, const QString& text)> name;
        /// Text typed into a label column of the input row.
        std::function<bool(int table, int panel, int column, const QString& text)> newRow;
        /// What can be typed there.
        std::function<QStringList(int table, int panel, int column)> candidates;
        /// What has been typed there and waits for the rest.
        std::function<QString(int table, int panel, int column)> pending;
        /// A figure of last year, where it may be typed.
        std::function<bool(const CellRef& cell, const QString& text)> lastFigure;
    };

    /// `years` is borrowed; without it last year is never shown.
    TableModel(BudgetDocument& document, int table, YearFollower* years = nullptr, QObject* parent = nullptr);

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
    /// A figure of this year in a row of this year's ledger.
    bool isFigure(const QModelIndex& index) const;
    CellAspect aspectOf(const QModelIndex& index) const;
    /// A unit or project that only last year had.
    bool isGone(const RowKey& row) const;
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
        CellAspect aspect = CellAspect::Now;

        friend bool operator==(const Column&, const Column&) = default;
    };

    void follow(const DocumentChange& change);
    void followRows(const PanelChange& change);
    void followLines();
    void followColumns(const PanelChange& change);
    void followCells(const PanelChange& change);
    void rebuild();
    bool isComparing() const { return m_years && m_years->view().isOn; }
    void followView();
    void followCompared(const DocumentChange& change);
    std::vector<TableLine> wantedLines() const;
    void replaceLines(std::vector<TableLine> lines);
    void replaceColumns(std::vector<Column> columns);
    HeaderLayout plainHeader() const;
    RowText rowText() const;
    QVariant compareData(const CellRef& cell, CellAspect aspect, int role) const;
    QString compareText(const CellRef& cell, CellAspect aspect) const;
    QString comparePlain(const CellRef& cell, CellAspect aspect) const;
    QString compareToolTip(const CellRef& cell, CellAspect aspect) const;
    QString yearsMark(const CellRef& label) const;
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
    YearFollower* m_years;
    CellMarks m_marks;
    Committer m_committer;
    std::vector<CellRef> m_left;
    std::vector<TableLine> m_lines;
    std::vector<Column> m_columns;
    bool m_hasInputRow = false;
};

} // namespace budget
