// What a TablePage does with the figures of last year.
#include "core/base/typed_amount.h"
#include "ui/tables/table_page.h"

namespace budget {

QString TablePage::whyComparedIsFixed(const QModelIndex& index) const {
    const auto cell = m_model->cellAt(index);
    const Document& document = m_context.document.document();
    switch (m_model->aspectOf(index)) {
    case CellAspect::Now:
        return tr("Only last year had this unit or project.");
    case CellAspect::Last:
        if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
            return tr("Last year's figures come from “%1” and cannot be typed over.")
                .arg(known->source.fileName);
        }
        return cell && m_model->isGone(cell->row) ? tr("Only last year had this unit or project.")
                                                  : tr("No money can stand in this cell.");
    case CellAspect::Difference:
    case CellAspect::Rate:
        break;
    }
    return tr("This follows from the figures of both years.");
}

bool TablePage::takeLastFigure(const CellRef& cell, const QString& text) {
    const FigureFormat format = m_context.document.pack().figures;
    const TypedAmount typed = readTypedText(text, format.unit, format);
    if (typed.error || !m_context.years) {
        return false;
    }
    const bool isBlank = text.trimmed().isEmpty();
    m_context.years->setFigure(cell, isBlank ? std::nullopt : std::optional(typed.money));
    return true;
}

} // namespace budget
