// The pages of the window in the order of the publication: what the tree at the left shows. A page is added
// by a row here.
#pragma once

#include "ui/window/work_page.h"

#include <functional>
#include <vector>

namespace budget {

/// What is still to be done on a page, as the tree marks it.
struct PageState {
    bool isEmpty = false;
    bool hasRest = false;     ///< 未细化
    bool hasInferred = false; ///< 推定
    int filled = 0;           ///< of what the page wants
    int wanted = 0;
};

struct PageEntry {
    QString id;     ///< "t06", "ledger", "organisation"
    QString parent; ///< id of the entry above; empty for a part of the publication
    QString title;
    /// Makes the page; nothing for an entry that only heads others.
    std::function<WorkPage*(const PageContext&, QWidget* parent)> make;
    std::function<PageState(const BudgetDocument&)> state;
};

/// All pages of a document with this layout.
std::vector<PageEntry> pageList(const BudgetDocument& document);

} // namespace budget
