#include "ui/window/code_chooser.h"

#include "ui/words/pinyin.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int initialsRole = Qt::UserRole + 1;

} // namespace

CodeChooser::CodeChooser(const FunctionTree& tree, const std::set<FunctionCode>& used, const QString& text,
                         QWidget* parent)
    : QDialog(parent), m_tree(&tree), m_search(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Function"));
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    m_search->setPlaceholderText(tr("code, name or initials: 2010301, 行政运行, xzyx"));
    list(used, true);
    list(used, false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::ActionRole);
    later->setToolTip(tr("The amount is counted, but in no row of a function until this is said."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 22);
    connect(m_search, &QLineEdit::textChanged, this, &CodeChooser::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeChooser::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &CodeChooser::take);
    connect(later, &QPushButton::clicked, this, [this] {
        m_code = FunctionCode();
        accept();
    });
    m_search->installEventFilter(this);
    m_search->setFocus();
    filter({});
}

void CodeChooser::list(const std::set<FunctionCode>& used, bool inUse) {
    for (const auto& [code, entry] : m_tree->entries()) {
        if ((used.count(code) != 0) == inUse) {
            const QString digits = QString::fromStdString(code.text());
            auto* item = new QListWidgetItem(digits + QLatin1Char(' ') + entry.name, m_list);
            item->setData(codeRole, digits);
            item->setData(initialsRole, pinyinInitials(entry.name));
        }
    }
}

/// Shows the leaves that match; the best match, a code that begins with the text, is taken by Enter.
void CodeChooser::filter(const QString& text) {
    const QString wanted = text.trimmed();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const auto code = FunctionCode::parse(item->data(codeRole).toString().toStdString());
        const bool matches = wanted.isEmpty() || item->data(codeRole).toString().startsWith(wanted) ||
                             item->text().contains(wanted) ||
                             item->data(initialsRole).toString().startsWith(wanted.toLower());
        const bool shown = matches && code && m_tree->isLeaf(*code);
        item->setHidden(!shown);
        first = first == nullptr && shown ? item : first;
    }
    m_list->setCurrentItem(first);
}

void CodeChooser::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden()) {
        return;
    }
    m_code = FunctionCode::parse(item->data(codeRole).toString().toStdString()).value_or(FunctionCode());
    accept();
}

/// Up and down move in the list while the clerk types.
bool CodeChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace budget
