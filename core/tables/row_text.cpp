#include "core/tables/row_text.h"

#include <algorithm>

namespace budget {
namespace {

QString codePart(const RowKey& row, CodeLevel level) {
    return QString::fromStdString(row.function.isRoot() ? row.economic.part(level)
                                                        : row.function.part(level));
}

QString codeText(const RowKey& row) {
    return QString::fromStdString(row.function.isRoot() ? row.economic.text() : row.function.text());
}

} // namespace

QString realName(const Project& project, const QString& table) {
    static_cast<void>(table);
    return project.name;
}

QString RowText::projectName(int table, ProjectId id) const {
    const Project* project = m_ledger->project(id);
    return project ? m_naming(*project, m_tables->definition(table).id) : QString();
}

QString RowText::nodeName(int table, const RowAxis& axis, const RowKey& row) const {
    const CodeBook& book = m_tables->codeBook();
    switch (axis.levels[static_cast<std::size_t>(row.depth) - 1]) {
    case RowLevel::Unit: {
        const Unit* unit = m_ledger->unit(row.unit);
        return unit ? unit->name : QString();
    }
    case RowLevel::Project:
        return projectName(table, row.project);
    case RowLevel::EconomicClass:
    case RowLevel::EconomicSection:
        return book.economics.name(row.economic);
    case RowLevel::FunctionClass:
    case RowLevel::FunctionSection:
    case RowLevel::FunctionItem:
    case RowLevel::FunctionItemProject:
        return book.functions.name(row.function);
    }
    return {};
}

QString RowText::name(int table, int panel, const RowKey& row) const {
    const RowAxis& axis = m_tables->panel(table, panel).definition().rows;
    switch (row.kind) {
    case RowKind::Total:
        return axis.totalLabel;
    case RowKind::Fixed:
        return axis.fixed[static_cast<std::size_t>(row.index)].label;
    case RowKind::Leading:
        return axis.leading[static_cast<std::size_t>(row.index)].label;
    case RowKind::Rest:
        return m_tables->pack().labels.rest;
    case RowKind::Node:
        return nodeName(table, axis, row);
    }
    return {};
}

QString RowText::text(int table, int panel, const RowKey& row, int column) const {
    const ColumnDefinition& definition =
        m_tables->panel(table, panel).definition().columns[static_cast<std::size_t>(column)];
    const bool isNode = row.kind == RowKind::Node;
    // A row 未细化 shows the code it is the rest of.
    const bool hasCode = isNode || row.kind == RowKind::Rest;
    switch (definition.show) {
    case Show::Value:
        return {};
    case Show::Class:
        return hasCode ? codePart(row, CodeLevel::Class) : QString();
    case Show::Section:
        return hasCode ? codePart(row, CodeLevel::Section) : QString();
    case Show::Item:
        return hasCode ? codePart(row, CodeLevel::Item) : QString();
    case Show::Name:
        return name(table, panel, row);
    case Show::CodeName:
        return isNode ? codeText(row) + QLatin1Char(' ') + name(table, panel, row) : name(table, panel, row);
    case Show::Project:
        return isNode ? projectName(table, row.project) : QString();
    }
    return {};
}

std::vector<TableLine> linesOf(const Tables& tables, int table) {
    const int panels = tables.panelCount(table);
    int height = 0;
    for (int p = 0; p < panels; ++p) {
        height = std::max(height, tables.panel(table, p).rowCount());
    }
    std::vector<TableLine> lines(static_cast<std::size_t>(height),
                                 TableLine(static_cast<std::size_t>(panels)));
    for (int p = 0; p < panels; ++p) {
        const PanelTable& panel = tables.panel(table, p);
        const bool totalLast = panel.definition().rows.totalPlace == TotalPlace::Last;
        for (int i = 0; i < panel.rowCount(); ++i) {
            const bool atEnd = totalLast && panel.rowAt(i).kind == RowKind::Total;
            const int line = atEnd ? height - 1 : i;
            lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(p)] = panel.rowAt(i);
        }
    }
    return lines;
}

QString figureText(Money money, FigureFormat format) {
    return money.isZero() ? QString()
                          : QString::fromStdString(Figure::of(money, format).text(format.decimals));
}

} // namespace budget
