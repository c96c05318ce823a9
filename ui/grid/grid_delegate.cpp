#include "ui/grid/grid_delegate.h"

#include "ui/grid/grid_text.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

#include <algorithm>

namespace budget {
namespace {

constexpr int horizontalPadding = 4;
constexpr int verticalPadding = 3;

/// What the model says of a cell's looks.
struct CellLook {
    QString text;
    QFont font;
    Qt::Alignment alignment;
    CellMark mark = CellMark::None;
    int indent = 0;
    bool total = false;

    bool isFigure() const { return alignment & Qt::AlignRight; }
    bool hasSign() const { return mark > CellMark::Inferred; }
    /// Pixels that the text leaves at the left.
    int leading() const {
        const int em = QFontMetrics(font).height();
        return horizontalPadding + indent * em + (hasSign() ? em : 0);
    }
};

CellLook lookOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    CellLook look;
    look.text = index.data(Qt::DisplayRole).toString();
    look.font = option.font;
    if (const QVariant font = index.data(Qt::FontRole); font.isValid())
        look.font = font.value<QFont>().resolve(option.font);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    look.alignment =
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    if (!(look.alignment & Qt::AlignVertical_Mask))
        look.alignment |= Qt::AlignVCenter;
    look.mark = static_cast<CellMark>(index.data(MarkRole).toInt());
    look.indent = std::max(0, index.data(IndentRole).toInt());
    look.total = index.data(TotalRole).toBool();
    if (look.total)
        look.font.setBold(true);
    return look;
}

QColor signColor(CellMark mark, bool dark) {
    switch (mark) {
    case CellMark::Warning:
        return dark ? QColor(240, 180, 60) : QColor(176, 108, 0);
    case CellMark::Agrees:
        return dark ? QColor(110, 200, 120) : QColor(20, 125, 50);
    case CellMark::Differs:
        return dark ? QColor(255, 120, 110) : QColor(190, 30, 30);
    default:
        return dark ? QColor(120, 175, 255) : QColor(30, 95, 200);
    }
}

void paintSign(QPainter& painter, const QRectF& box, CellMark mark) {
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path;
    if (mark == CellMark::Agrees) {
        path.moveTo(at(0.1, 0.55));
        path.lineTo(at(0.4, 0.85));
        path.lineTo(at(0.9, 0.15));
    } else if (mark == CellMark::Differs) {
        path.moveTo(at(0.15, 0.15));
        path.lineTo(at(0.85, 0.85));
        path.moveTo(at(0.85, 0.15));
        path.lineTo(at(0.15, 0.85));
    } else {
        path.addPolygon(QPolygonF({at(0.5, 0.05), at(0.98, 0.95), at(0.02, 0.95), at(0.5, 0.05)}));
        path.moveTo(at(0.5, 0.4));
        path.lineTo(at(0.5, 0.7));
    }
    painter.drawPath(path);
}

void paintMark(QPainter& painter, const QRect& cell, const CellLook& look, const QColor& color) {
    const int em = QFontMetrics(look.font).height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.mark == CellMark::Inferred) {
        const int size = std::max(5, em / 3);
        const QPoint corner = cell.topRight() + QPoint(1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygon({corner, corner - QPoint(size, 0), corner + QPoint(0, size)}));
    } else if (look.hasSign()) {
        const qreal size = em * 0.6;
        painter.setPen(QPen(color, std::max(1.4, em / 11.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal left = cell.left() + look.leading() - em + 1;
        paintSign(painter, {left, cell.center().y() - size / 2, size, size}, look.mark);
    }
    painter.restore();
}

/// Opposite the corner of what is inferred.
void paintRemark(QPainter& painter, const QRect& cell, const CellLook& look, const QColor& color) {
    const int size = std::max(5, QFontMetrics(look.font).height() / 3);
    const QPoint corner = cell.bottomRight() + QPoint(1, 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(size, 0), corner - QPoint(0, size)}));
    painter.restore();
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const CellLook& look) {
    const QPalette& palette = option.palette;
    QColor ground = palette.color(QPalette::Base);
    if (const QVariant brush = index.data(Qt::BackgroundRole); brush.isValid())
        ground = brush.value<QBrush>().color();
    else if (look.total)
        ground = blend(ground, palette.color(QPalette::Text), 7);
    if (option.state & QStyle::State_Selected)
        ground = blend(ground, palette.color(QPalette::Highlight), 25);
    return ground;
}

} // namespace

GridDelegate::GridDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const CellLook look = lookOf(option, index);
    const QColor ground = groundOf(option, index, look);
    painter->fillRect(option.rect, ground);
    const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
    if (look.mark != CellMark::None)
        paintMark(*painter, option.rect, look, signColor(look.mark, dark));
    if (index.data(RemarkRole).toBool())
        paintRemark(*painter, option.rect, look, signColor(CellMark::Warning, dark));
    if (look.text.isEmpty())
        return;
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : option.palette.color(QPalette::Text));
    painter->setFont(look.font);
    const QRect area = option.rect.adjusted(look.leading(), 1, -horizontalPadding, -1);
    if (!look.isFigure()) {
        paintWrapped(*painter, area, look.text, look.alignment);
        return;
    }
    const QFontMetrics metrics(look.font);
    const bool fits = metrics.horizontalAdvance(look.text) <= area.width();
    const int signs = std::max(1, area.width() / std::max(1, metrics.horizontalAdvance(QLatin1Char('#'))));
    painter->drawText(area, static_cast<int>(look.alignment) | Qt::TextSingleLine,
                      fits ? look.text : QString(signs, QLatin1Char('#')));
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellLook look = lookOf(option, index);
    const int around = look.leading() + horizontalPadding;
    const int given = option.rect.width();
    const int line = QFontMetrics(look.font).height() + 2 * verticalPadding;
    if (given <= 0)
        return {textWidth(look.text, look.font) + around + 2, line};
    if (look.isFigure() || look.text.isEmpty())
        return {given, line};
    return {given, wrappedHeight(look.text, look.font, given - around) + 2 * verticalPadding};
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    auto* editor = new CellEditor(parent);
    editor->setFont(option.font);
    editor->setAlignment(lookOf(option, index).alignment & Qt::AlignHorizontal_Mask);
    if (const QStringList words = index.data(CompletionRole).toStringList(); !words.isEmpty())
        editor->setCompletions(words);
    Q_EMIT editorOpened(editor, index);
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell && !cell->isChanged())
        cell->setInitialText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (!cell || !cell->isChanged() || cell->text() == index.data(Qt::EditRole).toString())
        return;
    const bool plain = cell->commitMode() == CommitMode::Normal;
    const QPointer<CellEditor> open = cell; // a question may come of it
    const bool taken =
        model->setData(index, cell->text(), plain ? int{Qt::EditRole} : int{AlternativeEditRole});
    if (open && !taken)
        open->setDeclined(index.data(DeclinedRole).toBool());
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    if (auto* cell = qobject_cast<CellEditor*>(editor))
        cell->setCell(option.rect);
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event) {
    // Keys are the editor's own business; what remains is the loss of focus, which commits.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return false;
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace budget
