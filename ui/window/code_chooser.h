// CodeChooser: finds a 支出功能分类 code by digits, by name or by the initials of its pinyin.
#pragma once

#include "core/classification/code_book.h"

#include <QDialog>

#include <set>

class QLineEdit;
class QListWidget;

namespace budget {

class CodeChooser : public QDialog {
    Q_OBJECT

public:
    /// Codes in use stand before the others. The tree must outlive the dialog.
    CodeChooser(const FunctionTree& tree, const std::set<FunctionCode>& used, const QString& text,
                QWidget* parent);

    /// The code taken; the root where the clerk said "later".
    FunctionCode code() const { return m_code; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const std::set<FunctionCode>& used, bool inUse);
    void filter(const QString& text);
    void take();

    const FunctionTree* m_tree;
    QLineEdit* m_search;
    QListWidget* m_list;
    FunctionCode m_code;
};

} // namespace budget
