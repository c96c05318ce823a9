#include "ui/compare/changes_page.h"

#include "core/compare/comparison_tsv.h"
#include "ui/compare/year_follower.h"
#include "ui/output/comparison_file.h"
#include "ui/output/output_folder.h"
#include "ui/words/fault_text.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <cstdlib>

namespace budget {
namespace {

constexpr int placeRole = Qt::UserRole; ///< index into m_cells
constexpr int titleColumn = 0;          // then last year, this year, difference, rate
constexpr int columnCount = 5;

} // namespace

QString cellTitle(const YearComparison& comparison, const CellRef& cell, ProjectNaming naming) {
    const Tables& tables = comparison.workspace().tables();
    const RowText text(tables, comparison.ledger(), std::move(naming));
    const auto& column =
        tables.panel(cell.table, cell.panel).definition().columns[static_cast<std::size_t>(cell.column)];
    const QString row = rowPathText(comparison, cell, text).section(tables.pack().labels.join, -1);
    return ChangesPage::tr("T%1 %2 · %3")
        .arg(tables.definition(cell.table).number)
        .arg(row, column.titles.empty() ? QString() : column.titles.back());
}

QString signedFigure(Figure figure, int decimals) {
    const QString text = QString::fromStdString(figure.text(decimals));
    return figure > Figure() ? QLatin1Char('+') + text : text;
}

ChangesPage::ChangesPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_note(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_save(new QPushButton(tr("Save as &workbook…"), this)) {
    m_list->setHeaderLabels(
        {tr("Change"), tr("Last year"), tr("This year"), tr("Difference"), tr("Rate of change")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("The largest changes against last year"));
    m_note->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    auto* above = new QHBoxLayout;
    above->addWidget(m_note, 1);
    above->addWidget(m_save);
    all->addLayout(above);
    all->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_save, &QPushButton::clicked, this, &ChangesPage::saveWorkbook);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { leadTo(item); });
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

void ChangesPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ChangesPage::refresh() {
    m_isStale = false;
    m_list->clear();
    m_cells.clear();
    m_save->setEnabled(m_context.years && m_context.years->comparison().hasLastYear());
    if (!m_context.years || !m_context.years->comparison().hasLastYear()) {
        m_note->setText(tr("Nothing of last year is known yet: File › Last year… takes it from a file."));
        return;
    }
    const std::vector<CellRef> changes = largestChanges(m_context.years->comparison(), listedChanges);
    m_note->setText(changes.empty() ? tr("No figure has changed.")
                                    : tr("The largest changes against last year, each once. Enter leads to "
                                         "the figure; → opens what it is made of."));
    for (const CellRef& cell : changes) {
        addChange(cell);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QTreeWidgetItem* ChangesPage::line(QTreeWidgetItem* above, const QString& title, const YearPair& pair) {
    const int decimals = m_context.document.pack().figures.decimals;
    const Figure difference = pair.difference().value_or(Figure());
    const QString shape = difference > Figure() ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    const std::optional<Percent> rate = pair.rate();
    const QStringList words{
        title, QString::fromStdString(pair.last.value_or(Figure()).text(decimals)),
        QString::fromStdString(pair.now.text(decimals)), shape + signedFigure(difference, decimals),
        rate ? signedFigure(Figure::fromUnits(rate->hundredths()), 2) + QLatin1Char('%') : QString()};
    auto* item = above ? new QTreeWidgetItem(above, words) : new QTreeWidgetItem(m_list, words);
    for (int column = titleColumn + 1; column < columnCount; ++column) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

void ChangesPage::addChange(const CellRef& cell) {
    const YearComparison& comparison = m_context.years->comparison();
    QTreeWidgetItem* change = line(nullptr, cellTitle(comparison, cell), comparison.pair(cell));
    change->setData(titleColumn, placeRole, static_cast<int>(m_cells.size()));
    m_cells.push_back(cell);
    const std::vector<ChangeDivision> divisions = divisionsOf(comparison, cell);
    if (!divisions.empty()) {
        addParts(change, divisions.front());
    }
}

void ChangesPage::addParts(QTreeWidgetItem* change, const ChangeDivision& division) {
    const YearComparison& comparison = m_context.years->comparison();
    for (const ChangePart& part : division.parts) {
        const std::string_view fund = ledgerTextOf(part.fund);
        const QString title = part.cell ? cellTitle(comparison, *part.cell)
                              : part.fund == Fund::All
                                  ? tr("source not said")
                                  : QString::fromUtf8(fund.data(), static_cast<qsizetype>(fund.size()));
        QTreeWidgetItem* item = line(change, title, part.pair);
        if (part.cell) {
            item->setData(titleColumn, placeRole, static_cast<int>(m_cells.size()));
            m_cells.push_back(*part.cell);
        }
    }
}

/// The changes and all tables beside last year's.
void ChangesPage::saveWorkbook() {
    const Document& document = m_context.document.document();
    const QString title = tr("Comparison with last year");
    const QString proposed = QDir(outputFolder()).filePath(comparisonFileName(document));
    const auto path =
        m_context.questions.chooseFile({FilePurpose::Save, title, proposed, tr("Excel workbook (*.xlsx)")});
    if (!path) {
        return;
    }
    const Result<void> written = writeComparison(document, *path, QDateTime::currentDateTime());
    if (!written) {
        m_context.questions.tell(title, faultText(written.fault()));
        return;
    }
    rememberOutput(*path);
    Q_EMIT said(tr("Written: %1").arg(*path));
}

/// A part that no table shows leads to the whole.
void ChangesPage::leadTo(const QTreeWidgetItem* item) {
    while (item && !item->data(titleColumn, placeRole).isValid()) {
        item = item->parent();
    }
    if (!item) {
        return;
    }
    // A row of last year alone stands only while last year is shown.
    CompareView view = m_context.years->view();
    view.isOn = true;
    view.filter.kind = ChangeFilter::Kind::All;
    m_context.years->setView(view);
    Q_EMIT cellWanted(m_cells[static_cast<std::size_t>(item->data(titleColumn, placeRole).toInt())]);
}

void ChangesPage::copy() {
    QStringList lines;
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        QStringList cells;
        for (int column = 0; column < columnCount; ++column) {
            cells.append((*it)->text(column).remove(QStringLiteral("▲ ")).remove(QStringLiteral("▼ ")));
        }
        lines.append(((*it)->parent() ? QStringLiteral("　") : QString()) + cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace budget
