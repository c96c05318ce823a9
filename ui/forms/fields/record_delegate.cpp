#include "ui/forms/fields/record_delegate.h"

#include "ui/forms/fields/record_model.h"

#include <QCompleter>
#include <QLineEdit>

namespace budget {

RecordDelegate::RecordDelegate(RecordModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(&model) {}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAlignment(m_model->column(index.column()).alignment);
    const QStringList candidates = m_model->candidates(index.column());
    if (!candidates.isEmpty()) {
        auto* completer = new QCompleter(candidates, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setMaxVisibleItems(12);
        line->setCompleter(completer);
    }
    return line;
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && line->text() != index.data(Qt::EditRole).toString()) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem wrapped = option;
    wrapped.features |= QStyleOptionViewItem::WrapText;
    QStyledItemDelegate::paint(painter, wrapped, index);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem wrapped = option;
    wrapped.features |= QStyleOptionViewItem::WrapText;
    const QSize one = QStyledItemDelegate::sizeHint(wrapped, index);
    return {one.width(), qMax(one.height(), option.fontMetrics.lineSpacing() * 8 / 5)};
}

} // namespace budget
