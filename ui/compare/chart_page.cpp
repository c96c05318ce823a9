#include "ui/compare/chart_page.h"

#include "core/compare/comparison_tsv.h"
#include "ui/charts/chart_widget.h"
#include "ui/compare/changes_page.h"
#include "ui/compare/year_follower.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace budget {
namespace {

/// A row's own name, without the number before it: 5. 单位资金 is 单位资金.
QString labelOf(const YearFollower& years, const CellRef& cell, ChartKind kind) {
    const YearComparison& comparison = years.comparison();
    if (kind == ChartKind::LargestChanges) {
        return cellTitle(comparison, cell, years.printedNaming()); // a picture leaves the house
    }
    const RowText text(comparison.workspace().tables(), comparison.ledger(), years.printedNaming());
    QString name = text.name(cell.table, cell.panel, cell.row);
    qsizetype start = 0;
    while (start < name.size() && (name[start].isDigit() || name[start].isSpace() ||
                                   name[start] == QLatin1Char('.') || name[start] == QChar(u'、'))) {
        ++start;
    }
    return name.mid(start);
}

} // namespace

ChartPage::ChartPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_kinds(new QComboBox(this)), m_chart(new ChartWidget(this)),
      m_values(new QTableWidget(this)) {
    m_kinds->addItems({tr("What income consists of"), tr("What expenditure consists of, by class"),
                       tr("Three public expenses against last year"), tr("The largest changes")});
    m_kinds->setAccessibleName(tr("Chart"));
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->verticalHeader()->hide();
    m_values->setAccessibleName(tr("The values of the chart"));
    makeButtons();
    auto* beside = new QSplitter(Qt::Vertical, this); // names of bars need the width
    beside->addWidget(m_chart);
    beside->addWidget(m_values);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 1);
    beside->setSizes({600, 400}); // shares of the height
    m_values->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    static_cast<QVBoxLayout*>(layout())->addWidget(beside, 1);
    setFocusProxy(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ChartPage::refresh);
    const auto doubt = [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    };
    connect(&context.document, &BudgetDocument::changed, this, doubt);
    if (context.years) {
        connect(context.years, &YearFollower::lastYearChanged, this, doubt);
    }
}

void ChartPage::makeButtons() {
    auto* save = new QPushButton(tr("Save as &picture…"), this);
    auto* print = new QPushButton(tr("Print c&hart…"), this);
    save->setObjectName(QStringLiteral("save-chart"));
    connect(save, &QPushButton::clicked, this, &ChartPage::askExport);
    connect(print, &QPushButton::clicked, this, &ChartPage::askPrint);
    auto* above = new QHBoxLayout;
    above->addWidget(m_kinds, 1);
    above->addWidget(save);
    above->addWidget(print);
    auto* all = new QVBoxLayout(this);
    all->addLayout(above);
}

void ChartPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ChartPage::refresh() {
    if (!m_context.years) {
        return;
    }
    m_isStale = false;
    const auto kind = static_cast<ChartKind>(m_kinds->currentIndex());
    const YearComparison& comparison = m_context.years->comparison();
    const std::vector<CellRef> cells = chartCells(comparison, kind);
    std::vector<ChartItem> items;
    for (const CellRef& cell : cells) {
        items.push_back({labelOf(*m_context.years, cell, kind), comparison.pair(cell)});
    }
    const Document& document = m_context.document.document();
    const QString title = tr("%1 %2: %3 (%4)")
                              .arg(document.department)
                              .arg(document.year)
                              .arg(m_kinds->currentText(), m_context.document.pack().labels.unit);
    m_chart->draw(kind, title, items, m_context.document.pack().figures.decimals);
    fillValues(cells);
}

void ChartPage::fillValues(const std::vector<CellRef>& cells) {
    const YearComparison& comparison = m_context.years->comparison();
    const int decimals = m_context.document.pack().figures.decimals;
    m_values->clear();
    m_values->setColumnCount(5);
    m_values->setHorizontalHeaderLabels(
        {tr("Name"), tr("Last year"), tr("This year"), tr("Difference"), tr("Rate of change")});
    m_values->setRowCount(static_cast<int>(cells.size()));
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const CellRef& cell = cells[static_cast<std::size_t>(row)];
        const YearPair pair = comparison.pair(cell);
        const std::optional<Percent> rate = pair.rate();
        const QString unknown = tr("unknown");
        const QStringList words{
            labelOf(*m_context.years, cell, static_cast<ChartKind>(m_kinds->currentIndex())),
            pair.last ? QString::fromStdString(pair.last->text(decimals)) : unknown,
            QString::fromStdString(pair.now.text(decimals)),
            pair.last ? signedFigure(*pair.difference(), decimals) : unknown,
            rate ? signedFigure(Figure::fromUnits(rate->hundredths()), 2) + QLatin1Char('%') : QString()};
        for (int column = 0; column < words.size(); ++column) {
            auto* item = new QTableWidgetItem(words[column]);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                               : Qt::AlignRight | Qt::AlignVCenter);
            m_values->setItem(row, column, item);
        }
    }
    m_values->resizeColumnsToContents();
    m_values->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_values->resizeRowsToContents();
}

void ChartPage::askExport() {
    const std::optional<QString> path = m_context.questions.chooseFile(
        {FilePurpose::Save, tr("Save the chart"), m_kinds->currentText() + QStringLiteral(".png"),
         tr("Pictures (*.png *.svg)")});
    if (path) {
        Q_EMIT said(m_chart->exportTo(*path) ? tr("Written: %1").arg(*path)
                                             : tr("Not written: %1").arg(*path));
    }
}

void ChartPage::askPrint() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        QPainter painter(&printer);
        m_chart->paintOn(painter, printer.pageRect(QPrinter::DevicePixel));
    }
}

void ChartPage::copy() {
    QStringList lines;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_values->columnCount(); ++column) {
            cells.append(m_values->item(row, column)->text());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace budget
