// An empty document becomes the reference by keys.
#include "tests/ui/window/window_fixture.h"

namespace budget::test {
namespace {

class FillingTest : public WindowFixture {
protected:
    FillingTest() : m_truth(std::move(Workspace::open(referenceDocument())).value()) {}

    static QString codeOf(const RowKey& row) {
        return QString::fromStdString(row.function.isRoot() ? row.economic.text() : row.function.text());
    }
    static QString unitOf(const Ledger& ledger, const RowKey& row) {
        const Unit* unit = ledger.unit(row.unit);
        return unit ? unit->name : QString();
    }
    static QString projectOf(const Ledger& ledger, const RowKey& row) {
        const Project* project = ledger.project(row.project);
        return project ? project->name : QString();
    }
    /// A row by its words, which mean the same in both documents.
    static QString wordsOf(const Ledger& ledger, const RowKey& row) {
        return QStringLiteral("%1|%2|%3|%4|%5")
            .arg(static_cast<int>(row.kind))
            .arg(row.index)
            .arg(unitOf(ledger, row), codeOf(row), projectOf(ledger, row));
    }

    /// The line of the window's table that is this row of the reference; -1 where it does not stand.
    int lineOf(TablePage& page, int panel, const RowKey& row) {
        const TableModel& model = page.model();
        for (int line = 0; line < model.rowCount(); ++line) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto cell = model.cellAt(model.index(line, column));
                if (cell && cell->panel == panel &&
                    wordsOf(m_window.document()->ledger(), cell->row) ==
                        wordsOf(m_truth->document().ledger, row)) {
                    return line;
                }
            }
        }
        return -1;
    }

    /// By keys from the first cell.
    void walkTo(int line, int column) {
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < line; ++i) {
            key(Qt::Key_Down);
        }
        for (int i = 0; i < column; ++i) {
            key(Qt::Key_Right);
        }
    }

    /// Types a row's code, unit and project into the input row.
    void addRow(TablePage& page, const RowKey& row) {
        const Ledger& ledger = m_truth->document().ledger;
        const TableDefinition& table = page.model().definition();
        const int columns = page.model().labelColumns();
        const auto typeInto = [&](int column, const QString& text) {
            key(Qt::Key_End, Qt::ControlModifier);
            key(Qt::Key_Home);
            for (int i = 0; i < column; ++i) {
                key(Qt::Key_Right);
            }
            type(text);
            key(Qt::Key_Tab);
        };
        int nameColumn = columns - 1;
        for (int i = 0; i < columns; ++i) {
            nameColumn =
                table.panels.front().columns[static_cast<std::size_t>(i)].show == Show::Name ? i : nameColumn;
        }
        if (!unitOf(ledger, row).isEmpty()) {
            typeInto(nameColumn, unitOf(ledger, row));
        }
        if (!codeOf(row).isEmpty()) {
            typeInto(0, codeOf(row));
        }
        if (row.kind == RowKind::Leading) {
            typeInto(nameColumn,
                     table.panels.front().rows.leading[static_cast<std::size_t>(row.index)].label);
        } else if (!projectOf(ledger, row).isEmpty()) {
            typeInto(columns - 1, projectOf(ledger, row));
        }
    }

    /// Types every figure of the reference's table that can be typed.
    void fill(int number, const QString& onlyColumn = {}) {
        TablePage& page = table(number);
        const int t = page.model().table();
        const Tables& truth = m_truth->tables();
        for (int p = 0; p < truth.panelCount(t); ++p) {
            const PanelTable& panel = truth.panel(t, p);
            for (int r = 0; r < panel.rowCount(); ++r) {
                for (const int c : panel.shownColumns()) {
                    const CellRef cell{t, p, panel.rowAt(r), c};
                    const auto& titles = panel.definition().columns[static_cast<std::size_t>(c)].titles;
                    const bool wanted = onlyColumn.isEmpty() || titles.back() == onlyColumn;
                    if (wanted && truth.isLeaf(cell) && !truth.value(cell).isZero()) {
                        fillCell(page, cell);
                    }
                }
            }
        }
    }

    void fillCell(TablePage& page, const CellRef& cell) {
        if (lineOf(page, cell.panel, cell.row) < 0) {
            addRow(page, cell.row);
        }
        const int line = lineOf(page, cell.panel, cell.row);
        ASSERT_GE(line, 0) << page.model().definition().id.toStdString() << ' '
                           << wordsOf(m_truth->document().ledger, cell.row).toStdString();
        for (int column = 0; column < page.model().columnCount(); ++column) {
            const auto shown = page.model().cellAt(page.model().index(line, column));
            if (shown && shown->panel == cell.panel && shown->column == cell.column) {
                walkTo(line, column);
            }
        }
        type(QString::fromStdString(exactAmount(m_truth->tables().value(cell), MoneyUnit::TenThousand)));
        key(Qt::Key_Return);
    }

    /// Every figure of a table, by words of row and column.
    static std::map<std::string, std::string> figures(const Tables& tables, const Ledger& ledger, int t) {
        std::map<std::string, std::string> cells;
        for (int p = 0; p < tables.panelCount(t); ++p) {
            const PanelTable& panel = tables.panel(t, p);
            for (int r = 0; r < panel.rowCount(); ++r) {
                for (const int c : panel.shownColumns()) {
                    const QString text = figureText(panel.value(panel.rowAt(r), c), {});
                    if (!text.isEmpty()) {
                        cells[QStringLiteral("%1 %2 %3")
                                  .arg(p)
                                  .arg(wordsOf(ledger, panel.rowAt(r)))
                                  .arg(c)
                                  .toStdString()] = text.toStdString();
                    }
                }
            }
        }
        return cells;
    }

    void expectReference() {
        for (int t = 0; t < 11; ++t) {
            EXPECT_EQ(figures(m_window.document()->tables(), m_window.document()->ledger(), t),
                      figures(m_truth->tables(), m_truth->document().ledger, t))
                << "table " << t + 1;
        }
    }

    std::unique_ptr<Workspace> m_truth;
};

TEST_F(FillingTest, FollowsThePublishedOrderWithoutAQuestion) {
    open(emptyReference());
    // Table 1 says at last which own money and which carry-over it is; tables 4 and 10 are compared.
    for (const int number : {2, 3, 5, 6, 7, 11, 1}) {
        fill(number);
        EXPECT_EQ(total().toStdString(), "465.24") << "after table " << number;
    }
    EXPECT_EQ(m_questions.asked.join(QLatin1Char('\n')).toStdString(), "");
    EXPECT_EQ(m_questions.told.join(QLatin1Char('\n')).toStdString(), "");
    expectReference();
}

TEST_F(FillingTest, BeginsWithTheFinestTables) {
    open(emptyReference());
    const auto function = [](const char* code) { return FunctionCode::parse(code); };
    // What 基本工资 is for; then the two projects of the carry-over.
    m_questions.functions = {function("2010301"), function("2010302"), function("2069999")};
    for (const int number : {6, 7, 11}) {
        fill(number);
    }
    fill(2, QStringLiteral("单位资金"));
    EXPECT_EQ(m_questions.asked.size(), 3) << m_questions.asked.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(total().toStdString(), "465.24");
    // Which project the own money pays is said nowhere in these tables, nor that it is for projects.
    fill(3);
    fill(1);
    expectReference();
}

TEST_F(FillingTest, UndoesEveryStep) {
    open(emptyReference());
    const Document before = m_window.document()->document();
    fill(2);
    fill(6);
    QUndoStack& stack = m_window.document()->undoStack();
    EXPECT_GT(stack.count(), 20);
    while (stack.canUndo()) {
        key(Qt::Key_Z, Qt::ControlModifier);
    }
    EXPECT_TRUE(m_window.document()->document() == before);
}

} // namespace
} // namespace budget::test
