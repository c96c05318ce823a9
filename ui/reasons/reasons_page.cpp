#include "ui/reasons/reasons_page.h"

#include "core/compare/changes.h"
#include "core/narrative/fund_parts.h"
#include "core/narrative/query_cells.h"
#include "ui/compare/year_follower.h"
#include "ui/grid/column_memory.h"
#include "ui/words/fault_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <set>

namespace budget {
namespace {

constexpr int mostPercent = 1000;

QString fundName(Fund fund) {
    const std::string_view text = ledgerTextOf(fund);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QLabel* wrappedLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReasonsPage::ReasonsPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_model(new ReasonsModel(context.document, this)),
      m_view(new GridView(this)), m_filter(new QComboBox(this)), m_threshold(new QSpinBox(this)),
      m_missing(new QLabel(this)), m_parts(wrappedLabel(this, "parts")),
      m_sentence(wrappedLabel(this, "sentence")), m_take(new QPushButton(tr("Take &last year's"), this)),
      m_link(new QPushButton(this)), m_toSentence(new QPushButton(tr("To the &sentence"), this)) {
    m_view->setModel(m_model);
    rememberColumnSizes(*m_view, QStringLiteral("reasons"));
    m_view->setObjectName(QStringLiteral("reasons"));
    m_view->setAccessibleName(tr("Reasons"));
    layOutPage();
    connectParts();
}

ReasonsPage::~ReasonsPage() = default;

void ReasonsPage::layOutPage() {
    m_filter->addItems({tr("All"), tr("Needs a reason"), tr("Missing")});
    m_threshold->setRange(0, mostPercent);
    m_threshold->setSpecialValueText(tr("every change"));
    m_threshold->setSuffix(QStringLiteral("%"));
    m_threshold->setKeyboardTracking(false);
    m_take->setToolTip(tr("Ctrl+Shift+L"));
    m_link->setToolTip(tr("Ctrl+Shift+K"));
    m_toSentence->setToolTip(tr("Ctrl+Enter"));
    auto* above = new QHBoxLayout;
    const auto labelled = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        above->addWidget(label);
        above->addWidget(field);
    };
    labelled(tr("S&how"), m_filter);
    labelled(tr("Reasons from a rate o&f"), m_threshold);
    above->addWidget(m_missing);
    above->addStretch(1);
    for (QPushButton* button : {m_take, m_link, m_toSentence}) {
        button->setAutoDefault(false);
        above->addWidget(button);
    }
    m_sentence->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(4);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    all->addWidget(m_parts);
    all->addWidget(m_sentence);
    setFocusProxy(m_view);
}

void ReasonsPage::addKey(const char* keys, void (ReasonsPage::*run)()) {
    auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

void ReasonsPage::connectParts() {
    connect(&m_context.document, &BudgetDocument::changed, this, &ReasonsPage::follow);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setFilter(static_cast<ReasonFilter>(index)); });
    connect(m_threshold, &QSpinBox::valueChanged, this, &ReasonsPage::setThreshold);
    connect(m_view, &GridView::currentCellChanged, this, &ReasonsPage::describe);
    connect(m_view, &GridView::editTextChanged, this, &ReasonsPage::showTyped);
    connect(m_view, &GridView::clearRequested, this, &ReasonsPage::clearSelection);
    connect(m_view, &GridView::zoomChanged, this, &WorkPage::zoomChanged);
    connect(m_view, &GridView::editRefused, this, [this](const QModelIndex& index) {
        if (static_cast<ReasonColumn>(index.column()) != ReasonColumn::Reason) {
            Q_EMIT said(tr("Only the reason is typed here; figures come from the ledger."));
        }
    });
    connect(m_take, &QPushButton::clicked, this, &ReasonsPage::takeLastYears);
    connect(m_link, &QPushButton::clicked, this, &ReasonsPage::switchLink);
    connect(m_toSentence, &QPushButton::clicked, this, &ReasonsPage::goToSentence);
    addKey("Ctrl+Shift+L", &ReasonsPage::takeLastYears);
    addKey("Ctrl+Shift+K", &ReasonsPage::switchLink);
    addKey("Ctrl+Return", &ReasonsPage::goToSentence);
}

void ReasonsPage::follow(const DocumentChange& change) {
    m_debt.add(change);
    if (isVisible()) {
        refresh();
    }
}

void ReasonsPage::refresh() {
    const bool isNew = !m_copy;
    if (isNew) {
        Result<std::unique_ptr<NarrativeCopy>> copy = NarrativeCopy::of(m_context.document);
        if (!copy) {
            m_sentence->setText(faultText(copy.fault()));
            return;
        }
        m_copy = std::move(copy).value();
    } else if (!m_debt.isEmpty()) {
        m_copy->follow(m_context.document, m_debt);
    }
    if (isNew || !m_debt.isEmpty()) {
        m_debt = {};
        m_model->setLines(reasonLines(m_copy->pack(), m_copy->source(), m_copy->sections()));
    }
    const QSignalBlocker quiet(m_threshold);
    m_threshold->setValue(m_context.document.document().settings.reasonPercent.value_or(0));
    m_threshold->setEnabled(m_context.document.canEdit());
    const int missing = m_model->missingCount();
    m_missing->setText(missing > 0 ? tr("%n missing", nullptr, missing) : tr("none missing"));
    describe();
}

void ReasonsPage::setThreshold(int percent) {
    Settings settings = m_context.document.document().settings;
    settings.reasonPercent = percent > 0 ? std::optional(percent) : std::nullopt;
    if (settings != m_context.document.document().settings) {
        m_context.document.edit({{PartChange(settings)}}, tr("Changes that need a reason"),
                                QStringLiteral("settings.reasonPercent"));
    }
}

std::optional<std::size_t> ReasonsPage::currentLine() const {
    return m_model->lineAt(m_view->currentIndex().row());
}

void ReasonsPage::describe() {
    const auto at = currentLine();
    const bool writable = at && m_context.document.canEdit();
    const ReasonLine* line = at ? &m_model->lines()[*at] : nullptr;
    m_take->setEnabled(writable && !line->lastYears.isEmpty());
    m_link->setEnabled(writable && (line->isOwn || !sharersOf(m_model->lines(), *at).empty()));
    m_link->setText(line && line->isOwn ? tr("Share a&gain") : tr("Reason of its o&wn"));
    m_toSentence->setEnabled(line);
    m_parts->setText(line ? partsText(*line) : QString());
    showSentences(line ? line->sentences : std::vector<ReasonSentence>());
    if (line) {
        Q_EMIT sentenceEntered(line->sentences.front().id);
    }
}

void ReasonsPage::showSentences(const std::vector<ReasonSentence>& sentences) {
    QStringList texts;
    for (const ReasonSentence& sentence : sentences) {
        texts.append(sentence.text);
    }
    m_sentence->setText(texts.join(QLatin1Char('\n')));
}

void ReasonsPage::showTyped(const QModelIndex& index, const QString& text) {
    const auto line = m_model->lineAt(index.row());
    if (line && m_copy) {
        showSentences(sentencesWith(m_copy->pack(), m_copy->source(), m_model->lines(), *line, text));
    }
}

QString ReasonsPage::partsText(const ReasonLine& line) const {
    if (!line.change.isKnown()) {
        return tr("Last year does not tell this figure: there is nothing to explain.");
    }
    const FigureFormat format = m_context.document.pack().figures;
    QStringList parts;
    for (const FundPart& part : changeByFund(m_copy->pack(), m_copy->source(), line.figure)) {
        parts.append(tr("%1 %2").arg(fundName(part.fund), signedDifference(part.change, format)));
    }
    if (parts.isEmpty()) {
        parts = tableParts(line.figure);
    }
    const QString whole = tr("%1 %2").arg(line.label, signedDifference(line.change, format));
    return parts.isEmpty() ? whole : tr("%1 = %2").arg(whole, parts.join(QStringLiteral("   ")));
}

/// By the rows or columns of the table that shows the figure.
QStringList ReasonsPage::tableParts(const FigureRef& figure) const {
    const Tables& tables = m_context.document.tables();
    const auto cell = cellOfFigure(m_copy->pack(), tables, m_context.document.ledger(), figure);
    if (!cell || !m_context.years) {
        return {};
    }
    const YearComparison& comparison = m_context.years->comparison();
    const RowText rows(tables, comparison.ledger(), realName);
    QStringList parts;
    for (const ChangeDivision& division : divisionsOf(comparison, *cell)) {
        if (division.kind == DivisionKind::Funds || division.parts.size() < 2) {
            continue;
        }
        for (const ChangePart& part : division.parts) {
            const CellRef at = part.cell.value_or(*cell);
            const auto& columns = tables.panel(at.table, at.panel).definition().columns;
            const auto& titles = columns[static_cast<std::size_t>(at.column)].titles;
            const bool isRow = division.kind == DivisionKind::Rows || titles.empty();
            const Comparison change(part.pair.now, part.pair.last);
            parts.append(tr("%1 %2").arg(isRow ? rows.name(at.table, at.panel, at.row) : titles.back(),
                                         signedDifference(change, m_context.document.pack().figures)));
        }
        break;
    }
    return parts;
}

void ReasonsPage::takeLastYears() {
    if (!m_model->takeLastYears(m_view->currentIndex().row())) {
        Q_EMIT said(tr("Last year's document says no reason here."));
    }
}

void ReasonsPage::switchLink() {
    if (m_link->isEnabled()) {
        m_model->switchLink(m_view->currentIndex().row());
    } else {
        Q_EMIT said(tr("No other item has the same figures: there is nothing to share."));
    }
}

void ReasonsPage::goToSentence() {
    if (const auto line = currentLine()) {
        Q_EMIT sentenceWanted(m_model->lines()[*line].sentences.front().id);
    }
}

std::vector<int> ReasonsPage::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
    }
    return {rows.begin(), rows.end()};
}

void ReasonsPage::copy() {
    QGuiApplication::clipboard()->setText(m_view->currentIndex().data(Qt::EditRole).toString());
}

void ReasonsPage::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty()) {
        m_model->type(m_view->currentIndex().row(), text);
    }
}

void ReasonsPage::clearSelection() {
    QUndoStack& stack = m_context.document.undoStack();
    stack.beginMacro(tr("Clear"));
    for (const int row : selectedRows()) {
        m_model->type(row, {});
    }
    stack.endMacro();
}

/// The reason of the first selected row, or of the row above a single one, goes into the others.
void ReasonsPage::fillDown() {
    std::vector<int> rows = selectedRows();
    if (rows.size() == 1 && rows.front() > 0) {
        rows.insert(rows.begin(), rows.front() - 1);
    }
    if (rows.size() < 2) {
        return;
    }
    const QString text = m_model->lines()[*m_model->lineAt(rows.front())].typed;
    QUndoStack& stack = m_context.document.undoStack();
    stack.beginMacro(tr("Fill down"));
    for (const int row : rows) {
        m_model->type(row, text);
    }
    stack.endMacro();
}

bool ReasonsPage::find(const QString& text, FindDirection direction) {
    refresh();
    const int step = direction == FindDirection::Forward ? 1 : -1;
    const int cells = m_model->rowCount() * reasonColumnCount;
    const QModelIndex here = m_view->currentIndex();
    int at = here.isValid() ? here.row() * reasonColumnCount + here.column() : -1;
    for (at += step; at >= 0 && at < cells; at += step) {
        const QModelIndex index = m_model->index(at / reasonColumnCount, at % reasonColumnCount);
        if (index.data(Qt::EditRole).toString().contains(text, Qt::CaseInsensitive)) {
            m_view->goToCell(index);
            return true;
        }
    }
    return false;
}

bool ReasonsPage::goTo(const QString& text) {
    refresh();
    const auto& lines = m_model->lines();
    const auto line = std::ranges::find_if(
        lines, [&text](const ReasonLine& each) { return each.name == text || each.label == text; });
    if (line == lines.end()) {
        return false;
    }
    if (m_model->rowOf(line->name) < 0) {
        m_filter->setCurrentIndex(static_cast<int>(ReasonFilter::All));
    }
    m_view->goToCell(m_model->index(m_model->rowOf(line->name), static_cast<int>(ReasonColumn::Reason)));
    m_view->setFocus();
    return true;
}

void ReasonsPage::setZoom(int percent) {
    m_view->setZoom(percent);
    shareWidth();
}

/// Figures take what they need; the texts share what is left.
void ReasonsPage::shareWidth() {
    const int em = m_view->fontMetrics().height();
    int left = m_view->viewport()->width() - 8 * em - 6 * em;
    for (int column = 1; column < static_cast<int>(ReasonColumn::Reason); ++column) {
        left -= m_view->columnWidth(column);
    }
    const int reason = std::max(12 * em, left * 3 / 5);
    const int lastYears = std::max(8 * em, left * 2 / 5 - 2);
    const int zoom = m_view->zoom();
    m_view->restoreColumnSizes(QStringLiteral("0:%1 5:%2 6:%3 7:%4")
                                   .arg(8 * em * 100 / zoom)
                                   .arg(reason * 100 / zoom)
                                   .arg(lastYears * 100 / zoom)
                                   .arg(6 * em * 100 / zoom));
}

void ReasonsPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    refresh();
    shareWidth();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->goToCell(m_model->index(0, static_cast<int>(ReasonColumn::Reason)));
    }
}

void ReasonsPage::resizeEvent(QResizeEvent* event) {
    WorkPage::resizeEvent(event);
    shareWidth();
}

} // namespace budget
