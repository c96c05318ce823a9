#include "ui/newyear/unconfirmed_page.h"

#include "ui/window/input_target.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {
namespace {

constexpr int linesOfText = 7;

} // namespace

UnconfirmedPage::UnconfirmedPage(const PageContext& context, QWidget* parent)
    : WorkPage(parent), m_context(context), m_model(new UnconfirmedModel(context.document, this)),
      m_view(new QTableView(this)), m_count(new QLabel(this)), m_text(new QPlainTextEdit(this)),
      m_confirm(new QPushButton(tr("&Confirm (Space)"), this)), m_advance(new QPushButton(this)),
      m_next(new QPushButton(tr("Ne&xt year found"), this)) {
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("unconfirmed"));
    m_view->setAccessibleName(tr("Texts to confirm"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The text"));
    m_text->setFixedHeight(linesOfText * fontMetrics().lineSpacing());
    m_next->setToolTip(tr("Ctrl+Right"));
    m_advance->setToolTip(tr("Ctrl+Up"));
    layOutPage();
    connectParts();
}

void UnconfirmedPage::layOutPage() {
    auto* above = new QHBoxLayout;
    above->addWidget(m_count, 1);
    for (QPushButton* button : {m_next, m_advance, m_confirm}) {
        button->setAutoDefault(false);
        above->addWidget(button);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(4);
    all->addLayout(above);
    all->addWidget(m_view, 1);
    all->addWidget(m_text);
    setFocusProxy(m_view);
}

void UnconfirmedPage::connectParts() {
    const auto key = [this](const QKeySequence& keys, QWidget* owner, Qt::ShortcutContext reach,
                            void (UnconfirmedPage::*run)()) {
        auto* shortcut = new QShortcut(keys, owner);
        shortcut->setContext(reach);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::Key_Space), m_view, Qt::WidgetShortcut, &UnconfirmedPage::confirm);
    key(QKeySequence(Qt::CTRL | Qt::Key_Right), this, Qt::WidgetWithChildrenShortcut,
        &UnconfirmedPage::nextYear);
    key(QKeySequence(Qt::CTRL | Qt::Key_Up), this, Qt::WidgetWithChildrenShortcut, &UnconfirmedPage::advance);
    connect(m_view, &QTableView::activated, this, &UnconfirmedPage::goToForm);
    connect(m_confirm, &QPushButton::clicked, this, &UnconfirmedPage::confirm);
    connect(m_advance, &QPushButton::clicked, this, &UnconfirmedPage::advance);
    connect(m_next, &QPushButton::clicked, this, &UnconfirmedPage::nextYear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_year = 0;
        describe();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UnconfirmedPage::describe);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &UnconfirmedPage::describe);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &UnconfirmedPage::describe);
}

void UnconfirmedPage::describe() {
    const int rows = m_model->rowCount();
    m_count->setText(rows > 0 ? tr("%n texts of last year wait to be confirmed.", nullptr, rows)
                              : tr("Nothing waits to be confirmed."));
    const int row = currentRow();
    const std::vector<FoundYear> years = row < 0 ? std::vector<FoundYear>() : m_model->yearsAt(row);
    m_year = std::min(m_year, years.empty() ? 0 : years.size() - 1);
    m_text->setPlainText(row < 0 ? QString() : m_model->shownText(row));
    markYears(years);
    m_confirm->setEnabled(row >= 0 && !m_context.document.isReadOnly());
    m_next->setEnabled(years.size() > 1);
    m_advance->setEnabled(!years.empty() && m_context.document.canEdit());
    m_advance->setText(
        years.empty()
            ? tr("&Advance a year")
            : tr("&Advance %1 to %2").arg(years[m_year].year.year).arg(years[m_year].year.year + 1));
}

/// All of them; the one that would be advanced stronger than the others. The text shows each text in order.
void UnconfirmedPage::markYears(const std::vector<FoundYear>& years) {
    QList<QTextEdit::ExtraSelection> marks;
    const std::vector<PlainYear> shown = plainYears(m_text->toPlainText());
    for (std::size_t i = 0; i < std::min(shown.size(), years.size()); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(shown[i].at));
        mark.cursor.setPosition(static_cast<int>(shown[i].at + shown[i].length), QTextCursor::KeepAnchor);
        const QPalette::ColorRole ground = i == m_year ? QPalette::Highlight : QPalette::AlternateBase;
        const QPalette::ColorRole ink = i == m_year ? QPalette::HighlightedText : QPalette::Text;
        mark.format.setBackground(palette().color(ground));
        mark.format.setForeground(palette().color(ink));
        mark.format.setFontUnderline(true);
        if (i == m_year) {
            QTextCursor place = mark.cursor;
            place.clearSelection();
            m_text->setTextCursor(place);
        }
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void UnconfirmedPage::confirm() {
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    if (rows.empty()) {
        return;
    }
    const int next = *std::ranges::min_element(rows);
    m_model->confirm(rows);
    if (m_model->rowCount() > 0) {
        m_view->selectRow(std::min(next, m_model->rowCount() - 1));
    }
}

void UnconfirmedPage::advance() {
    const int row = currentRow();
    const std::vector<FoundYear> years = row < 0 ? std::vector<FoundYear>() : m_model->yearsAt(row);
    if (m_year >= years.size() || !m_context.document.canEdit()) {
        Q_EMIT said(tr("There is no year to advance in this text."));
        return;
    }
    const std::size_t next = m_year + 1 < years.size() ? m_year + 1 : m_year;
    m_model->advance(row, years[m_year]);
    m_year = next;
    describe();
}

void UnconfirmedPage::nextYear() {
    const int row = currentRow();
    const std::size_t count = row < 0 ? 0 : m_model->yearsAt(row).size();
    if (count > 0) {
        m_year = (m_year + 1) % count;
        describe();
    }
}

void UnconfirmedPage::goToForm() {
    const FieldTarget target = targetOfInput(m_model->pathAt(currentRow()));
    if (!target.page.isEmpty()) {
        Q_EMIT pageWanted(target.page, target.field);
    }
}

bool UnconfirmedPage::find(const QString& text, FindDirection direction) {
    const int step = direction == FindDirection::Forward ? 1 : -1;
    for (int row = currentRow() + step; row >= 0 && row < m_model->rowCount(); row += step) {
        const bool holds = m_model->shownText(row).contains(text, Qt::CaseInsensitive) ||
                           m_model->index(row, UnconfirmedModel::Where)
                               .data()
                               .toString()
                               .contains(text, Qt::CaseInsensitive);
        if (holds) {
            m_view->selectRow(row);
            return true;
        }
    }
    return false;
}

void UnconfirmedPage::copy() {
    QGuiApplication::clipboard()->setText(m_model->shownText(currentRow()));
}

void UnconfirmedPage::fitColumns() {
    const int room = m_view->viewport()->width();
    const int years = room / 8;
    const int where = room * 3 / 10;
    m_view->setColumnWidth(UnconfirmedModel::Where, where);
    m_view->setColumnWidth(UnconfirmedModel::Text, room - where - years);
    m_view->setColumnWidth(UnconfirmedModel::Years, years);
}

void UnconfirmedPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    fitColumns();
    if (currentRow() < 0 && m_model->rowCount() > 0) {
        m_view->selectRow(0);
    }
    describe();
}

void UnconfirmedPage::resizeEvent(QResizeEvent* event) {
    WorkPage::resizeEvent(event);
    fitColumns();
}

} // namespace budget
