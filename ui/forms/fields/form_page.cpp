#include "ui/forms/fields/form_page.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {
namespace {

/// A hit and what it is in, in the order of the page.
struct Hit {
    Findable* findable = nullptr;
    std::size_t order = 0;
    FoundText found;

    bool isBefore(std::size_t otherOrder, const FoundText& other) const {
        return std::tuple(order, found.place, found.at) < std::tuple(otherOrder, other.place, other.at);
    }
};

std::vector<Hit> hitsOf(const std::vector<Findable*>& findables, const QString& text) {
    std::vector<Hit> hits;
    for (std::size_t order = 0; order < findables.size(); ++order) {
        Findable* findable = findables[order];
        for (int place = 0; place < findable->placeCount(); ++place) {
            const QString held = findable->placeText(place);
            for (qsizetype at = held.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
                 at = held.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
                hits.push_back({findable, order, {place, at, text.size()}});
            }
        }
    }
    return hits;
}

} // namespace

FormPage::FormPage(const FormContext& context, QWidget* parent) : WorkPage(parent), m_context(context) {
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll, 1);
    connect(&m_context.document, &BudgetDocument::changed, this, [this](const DocumentChange& change) {
        if (isVisible()) {
            follow(change);
        }
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isAncestorOf(now)) {
            m_scroll->ensureWidgetVisible(now);
        }
    });
}

/// What is still being typed is taken while everything is whole; nothing is followed after that.
FormPage::~FormPage() {
    disconnect(&m_context.document, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
    if (QWidget* focus = focusWidget()) {
        focus->clearFocus();
    }
}

Form* FormPage::addForm() {
    auto* form = new Form(document(), m_scroll->widget());
    m_forms.push_back(form);
    m_column->addWidget(form);
    return form;
}

void FormPage::addWidget(QWidget* widget) {
    m_column->addWidget(widget);
}

void FormPage::addSide(QWidget* widget) {
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, widget);
    setTabOrder(widget, m_scroll);
}

void FormPage::finish() {
    m_column->addStretch(1);
}

void FormPage::addFindables(const Form& form) {
    m_findables.insert(m_findables.end(), form.editors().begin(), form.editors().end());
}

void FormPage::follow(const DocumentChange&) {
    for (Form* form : m_forms) {
        form->refresh();
    }
}

bool FormPage::event(QEvent* event) {
    if (event->type() == QEvent::Show) { // what happened meanwhile, being read-only included
        DocumentChange anything;
        anything.parts = ~DocumentParts();
        follow(anything);
    }
    return WorkPage::event(event);
}

void FormPage::showPlace(Findable& findable, const FoundText& found) {
    findable.showFound(found);
    if (QWidget* focus = focusWidget()) {
        m_scroll->ensureWidgetVisible(focus);
    }
}

bool FormPage::find(const QString& text, FindDirection direction) {
    const std::vector<Hit> hits = text.isEmpty() ? std::vector<Hit>() : hitsOf(m_findables, text);
    if (hits.empty()) {
        return false;
    }
    std::size_t order = 0;
    FoundText here{0, -1, 0};
    for (std::size_t i = 0; i < m_findables.size(); ++i) {
        if (const FoundText at = m_findables[i]->here(); at.place >= 0) {
            order = i;
            here = at;
        }
    }
    const Hit* next = nullptr;
    if (direction == FindDirection::Forward) {
        const FoundText from{here.place, here.length > 0 ? here.at + 1 : here.at, 0};
        const auto found =
            std::ranges::find_if(hits, [&](const Hit& hit) { return !hit.isBefore(order, from); });
        next = found == hits.end() ? nullptr : &*found;
    } else {
        for (const Hit& hit : hits) {
            next = hit.isBefore(order, here) ? &hit : next;
        }
    }
    if (!next) {
        next = direction == FindDirection::Forward ? &hits.front() : &hits.back();
    }
    showPlace(*next->findable, next->found);
    return true;
}

bool FormPage::goTo(const QString& text) {
    for (Findable* findable : m_findables) {
        for (int place = 0; place < findable->placeCount(); ++place) {
            const QStringList names = findable->placeName(place).split(u'\n');
            if (names.contains(text, Qt::CaseInsensitive)) {
                showPlace(*findable, {place, 0, 0});
                return true;
            }
        }
    }
    return find(text, FindDirection::Forward);
}

} // namespace budget
