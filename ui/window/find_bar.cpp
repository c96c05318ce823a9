#include "ui/window/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace budget {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_replacement(new QLineEdit(this)) {
    auto* findLabel = new QLabel(tr("&Find"), this);
    findLabel->setBuddy(m_text);
    auto* replaceLabel = new QLabel(tr("Replace &with"), this);
    replaceLabel->setBuddy(m_replacement);
    auto* next = new QPushButton(tr("&Next"), this);
    auto* previous = new QPushButton(tr("&Previous"), this);
    auto* one = new QPushButton(tr("&Replace"), this);
    auto* all = new QPushButton(tr("Replace &all"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    for (QWidget* widget : std::initializer_list<QWidget*>{findLabel, m_text, previous, next, replaceLabel,
                                                           m_replacement, one, all}) {
        layout->addWidget(widget);
    }
    // From text to text first, as in Excel.
    setTabOrder(m_text, m_replacement);
    setTabOrder(m_replacement, previous);
    setTabOrder(previous, next);
    setTabOrder(next, one);
    setTabOrder(one, all);
    connect(next, &QPushButton::clicked, this, &FindBar::nextWanted);
    connect(previous, &QPushButton::clicked, this, &FindBar::previousWanted);
    connect(one, &QPushButton::clicked, this, [this] { Q_EMIT replaceWanted(false); });
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT replaceWanted(true); });
    hide();
}

void FindBar::open() {
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier) {
            Q_EMIT previousWanted();
        } else {
            Q_EMIT nextWanted();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace budget
