#include "ui/window/navigation_tree.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>

namespace budget {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int progressRole = Qt::UserRole + 1; ///< percent of a chapter that is filled in
constexpr std::chrono::milliseconds marksDelay{150};

/// Draws a thin bar below the title of a chapter.
class ProgressDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant percent = index.data(progressRole);
        if (!percent.isValid()) {
            return;
        }
        constexpr int thickness = 3;
        const QRect whole(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(),
                          thickness);
        QRect done = whole;
        done.setWidth(whole.width() * percent.toInt() / 100);
        painter->fillRect(whole, option.palette.color(QPalette::Mid));
        painter->fillRect(done, option.palette.color(QPalette::Highlight));
    }
};

} // namespace

NavigationTree::NavigationTree(const BudgetDocument& document, std::vector<PageEntry> pages, QWidget* parent)
    : QTreeWidget(parent), m_document(&document), m_pages(std::move(pages)) {
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setTextElideMode(Qt::ElideNone);
    setAccessibleName(tr("Publication"));
    setItemDelegateForColumn(0, new ProgressDelegate(this));
    for (const PageEntry& page : m_pages) {
        const auto parentEntry = std::ranges::find(m_pages, page.parent, &PageEntry::id);
        auto* item =
            page.parent.isEmpty() || parentEntry == m_pages.end()
                ? new QTreeWidgetItem(this)
                : new QTreeWidgetItem(m_items[static_cast<std::size_t>(parentEntry - m_pages.begin())]);
        item->setText(0, page.title);
        item->setToolTip(0, page.title);
        item->setData(0, idRole, page.id);
        if (!page.make) {
            item->setFlags(Qt::ItemIsEnabled);
        }
        m_items.push_back(item);
    }
    expandAll();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item) {
            Q_EMIT pageChosen(item->data(0, idRole).toString());
        }
    });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &NavigationTree::refreshMarks);
    connect(&document, &BudgetDocument::changed, this, [this] { m_refresh.start(marksDelay); });
    refreshMarks();
}

void NavigationTree::setCurrentPage(const QString& id) {
    const auto page = std::ranges::find(m_pages, id, &PageEntry::id);
    if (page != m_pages.end()) {
        const QSignalBlocker blocker(this);
        setCurrentItem(m_items[static_cast<std::size_t>(page - m_pages.begin())]);
    }
}

void NavigationTree::refreshMarks() {
    std::vector<PageState> states(m_pages.size());
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].state) {
            continue;
        }
        const PageState state = m_pages[i].state(*m_document);
        states[i] = state;
        QStringList marks;
        QStringList words;
        if (state.isEmpty) {
            marks.append(QStringLiteral("○"));
            words.append(tr("still empty"));
        }
        if (state.hasRest) {
            marks.append(QStringLiteral("△"));
            words.append(tr("not itemised everywhere"));
        }
        if (state.hasInferred) {
            marks.append(QStringLiteral("？"));
            words.append(tr("holds inferred amounts"));
        }
        m_items[i]->setText(1, marks.join(QString()));
        m_items[i]->setToolTip(1, words.join(QStringLiteral("；")));
    }
    refreshProgress(states);
}

/// A chapter is as full as its pages are together.
void NavigationTree::refreshProgress(const std::vector<PageState>& states) {
    for (std::size_t chapter = 0; chapter < m_pages.size(); ++chapter) {
        int filled = 0;
        int wanted = 0;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            if (m_pages[page].parent == m_pages[chapter].id) {
                filled += states[page].filled;
                wanted += states[page].wanted;
            }
        }
        if (wanted > 0) {
            const QString words = tr("%1 of %2 filled in").arg(filled).arg(wanted);
            m_items[chapter]->setData(0, progressRole, filled * 100 / wanted);
            m_items[chapter]->setText(1, QStringLiteral("%1%").arg(filled * 100 / wanted));
            m_items[chapter]->setToolTip(0, words);
            m_items[chapter]->setToolTip(1, words);
        }
    }
}

} // namespace budget
