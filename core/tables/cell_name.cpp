#include "core/tables/cell_name.h"

namespace budget {
namespace {

const QString restName = QStringLiteral("rest");

QString nodeName(const Ledger& ledger, const RowKey& row) {
    QStringList parts;
    if (const Unit* unit = ledger.unit(row.unit)) {
        parts.append(unit->name);
    }
    if (!row.function.isRoot()) {
        parts.append(QString::fromStdString(row.function.text()));
    }
    if (!row.economic.isRoot()) {
        parts.append(QString::fromStdString(row.economic.text()));
    }
    if (const Project* project = ledger.project(row.project)) {
        parts.append(project->name);
    }
    return parts.join(QLatin1Char('/'));
}

QString rowName(const RowAxis& rows, const Ledger& ledger, const RowKey& row) {
    const QString node = nodeName(ledger, row);
    const QString prefix = node.isEmpty() ? QString() : node + QLatin1Char('/');
    switch (row.kind) {
    case RowKind::Total:
    case RowKind::Node:
        return node;
    case RowKind::Leading:
        return prefix + rows.leading[static_cast<std::size_t>(row.index)].id;
    case RowKind::Fixed:
        return rows.fixed[static_cast<std::size_t>(row.index)].id;
    case RowKind::Rest:
        return (row.index < 0 ? prefix
                              : rows.fixed[static_cast<std::size_t>(row.index)].id + QLatin1Char('/')) +
               restName;
    }
    return node;
}

/// Every row a name could mean, compared by its name: rows are few beside the time a person takes to type
/// one.
std::optional<RowKey> rowNamed(const PanelTable& panel, const Ledger& ledger, const QString& name) {
    const RowAxis& rows = panel.definition().rows;
    for (const RowKey& row : panel.path().permanentRows()) {
        if (rowName(rows, ledger, row) == name) {
            return row;
        }
    }
    Coordinates at;
    QString left = name;
    const auto takePart = [&left](const QString& part) {
        const bool whole = left == part;
        if (whole || left.startsWith(part + QLatin1Char('/'))) {
            left = whole ? QString() : left.mid(part.size() + 1);
            return true;
        }
        return false;
    };
    for (const auto& [id, unit] : ledger.units()) {
        if (takePart(unit.name)) {
            at.unit = id;
            break;
        }
    }
    const std::string digits = left.section(QLatin1Char('/'), 0, 0).toStdString();
    if (const auto code = FunctionCode::parse(digits); code && !code->isRoot()) {
        at.function = *code;
        at.economic = EconomicCode::parse(digits).value_or(EconomicCode());
        takePart(QString::fromStdString(digits));
    }
    for (const auto& [id, project] : ledger.projects()) {
        if (project.unit == at.unit && takePart(project.name)) {
            at.project = id;
            break;
        }
    }
    for (const FixedRow& leading : rows.leading) {
        if (left == leading.id) {
            at.nature = coverOf(leading.where.natures);
        }
    }
    const RowKey row = panel.path().rowOf(at);
    RowKey above = row;
    above.kind = above.depth == 0 ? RowKind::Total : RowKind::Node;
    if (rowName(rows, ledger, above) == name) {
        return above;
    }
    return rowName(rows, ledger, row) == name ? std::optional(row) : std::nullopt;
}

} // namespace

CellName cellNameOf(const Tables& tables, const Ledger& ledger, const CellRef& cell) {
    const PanelDefinition& panel = tables.panel(cell.table, cell.panel).definition();
    return {tables.definition(cell.table).id, rowName(panel.rows, ledger, cell.row),
            panel.columns[static_cast<std::size_t>(cell.column)].id};
}

std::optional<CellRef> cellOf(const Tables& tables, const Ledger& ledger, const CellName& name) {
    for (int table = 0; table < tables.tableCount(); ++table) {
        for (int p = 0; p < tables.panelCount(table) && tables.definition(table).id == name.table; ++p) {
            const PanelTable& panel = tables.panel(table, p);
            const auto& columns = panel.definition().columns;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if (!columns[c].isValue() || columns[c].id != name.column) {
                    continue;
                }
                if (const auto row = rowNamed(panel, ledger, name.row)) {
                    return CellRef{table, p, *row, static_cast<int>(c)};
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace budget
