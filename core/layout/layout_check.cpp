// What must hold of a layout pack beyond its form, and what follows from it.
#include "core/layout/layout_pack.h"

#include <set>

namespace budget {
namespace {

/// The first fault of one table, placed at a path inside the pack's file.
class TableCheck {
public:
    TableCheck(const LayoutPack& pack, const QString& file, std::size_t table)
        : m_pack(&pack), m_file(file), m_path(QStringLiteral("/tables/%1").arg(table)) {}

    std::optional<Fault> check(TableDefinition& table) {
        if (table.id.isEmpty()) {
            return fault(QStringLiteral("/id"), table.id, QStringLiteral("id"));
        }
        nameColumns(table);
        for (std::size_t i = 0; i < table.panels.size(); ++i) {
            const QString place = table.panels.size() == 1 ? QString() : QStringLiteral("/panels/%1").arg(i);
            if (auto found = checkPanel(table, table.panels[i], place)) {
                return found;
            }
        }
        return std::nullopt;
    }

private:
    Fault fault(const QString& place, const QString& found, const QString& expected) const {
        return {.kind = FaultKind::BadValue,
                .file = m_file,
                .path = m_path + place,
                .found = found,
                .expected = expected};
    }

    /// Columns of panels side by side are told apart by the panel: 1-1, 2-1.
    static void nameColumns(TableDefinition& table) {
        for (std::size_t i = 0; i < table.panels.size() && table.panels.size() > 1; ++i) {
            for (ColumnDefinition& column : table.panels[i].columns) {
                column.id = column.isValue() ? QStringLiteral("%1-%2").arg(i + 1).arg(column.id) : QString();
            }
        }
    }

    std::optional<Fault> checkPanel(TableDefinition& table, PanelDefinition& panel, const QString& place) {
        std::set<QString> ids;
        int values = 0;
        for (const ColumnDefinition& column : panel.columns) {
            values += column.isValue() ? 1 : 0;
            if (column.isValue() && !ids.insert(column.id).second) {
                return fault(place + QStringLiteral("/columns"), column.id, QStringLiteral("unique id"));
            }
            if (column.isValue() && !table.where.intersected(column.where)) {
                return fault(place + QStringLiteral("/columns"), column.titles.back(),
                             QStringLiteral("a where that meets the table's"));
            }
        }
        if (values == 0) {
            return fault(place + QStringLiteral("/columns"), {}, QStringLiteral("a column of values"));
        }
        if (panel.columns.size() + static_cast<std::size_t>(values) > 64) {
            return fault(place + QStringLiteral("/columns"), QString::number(panel.columns.size()),
                         QStringLiteral("at most 64 columns with their 未细化"));
        }
        if (panel.rows.levels.empty() == panel.rows.fixed.empty() || panel.rows.levels.size() > 5) {
            return fault(place + QStringLiteral("/rows"), panel.rows.totalLabel,
                         QStringLiteral("either levels or fixed"));
        }
        const std::vector<QString> overlap = derive(panel, table.where, m_pack->labels.rest);
        if (!overlap.empty()) {
            return fault(place, overlap.front() + QStringLiteral(" / ") + overlap.back(),
                         QStringLiteral("columns and rows that are apart or one inside the other"));
        }
        return std::nullopt;
    }

    const LayoutPack* m_pack;
    QString m_file;
    QString m_path;
};

} // namespace

std::optional<Fault> finishLayoutPack(LayoutPack& pack, const QString& file) {
    std::set<QString> ids;
    for (std::size_t i = 0; i < pack.tables.size(); ++i) {
        if (!ids.insert(pack.tables[i].id).second) {
            return Fault{.kind = FaultKind::DuplicateField,
                         .file = file,
                         .path = QStringLiteral("/tables/%1/id").arg(i),
                         .found = pack.tables[i].id};
        }
        if (auto fault = TableCheck(pack, file, i).check(pack.tables[i])) {
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace budget
