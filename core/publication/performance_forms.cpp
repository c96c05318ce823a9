#include "core/publication/performance_forms.h"

#include "core/narrative/free_text.h"
#include "core/narrative/list_facts.h"

#include <algorithm>
#include <map>
#include <set>

namespace budget {
namespace {

/// What fills a form: texts and amounts by the names the pack uses.
using FormValues = std::map<QString, QString>;

GridCell headerCell(const QString& text, int columns, int rows) {
    return {text, columns, rows, CellAlign::Center, CellRole::RowHeader};
}

/// How many rows from `first` on share one cell in a merged column: equal in it and in the merged ones
/// before.
int runLength(const std::vector<Indicator>& indicators, std::size_t first,
              const std::vector<IndicatorColumn>& columns, std::size_t column) {
    std::size_t end = first + 1;
    const auto sameUpTo = [&](std::size_t row) {
        for (std::size_t c = 0; c <= column; ++c) {
            if (columns[c].merged &&
                indicators[row].*columns[c].field != indicators[first].*columns[c].field) {
                return false;
            }
        }
        return true;
    };
    while (end < indicators.size() && sameUpTo(end)) {
        ++end;
    }
    return static_cast<int>(end - first);
}

bool startsRun(const std::vector<Indicator>& indicators, std::size_t row,
               const std::vector<IndicatorColumn>& columns, std::size_t column) {
    return row == 0 || runLength(indicators, row - 1, columns, column) == 1;
}

Money total(const NarrativePack& narrative, const Ledger& ledger, const QuerySums& sums,
            const QString& queryName, std::optional<ProjectId> project) {
    const std::optional<std::size_t> query = narrative.query(queryName);
    if (!query) {
        return {};
    }
    if (!project) {
        return sums.sum(*query).amount;
    }
    Money sum;
    for (const Entry& entry : ledger.entries()) {
        if (entry.at.project == *project && narrative.queries[*query].scope.contains(entry.at)) {
            sum += entry.amount;
        }
    }
    return sum;
}

class FormBuilder {
public:
    FormBuilder(const FormDefinition& form, const NarrativePack& narrative, const NarrativeSource& source,
                const FreeText& typed)
        : m_form(form), m_narrative(narrative), m_source(source), m_typed(typed) {}

    /// The amounts over the entries of one project, or over all of them.
    void putAmounts(FormValues& values, std::optional<ProjectId> project) const {
        for (const auto& [name, money] :
             formAmounts(m_form, m_narrative, m_source.document.ledger, m_source.sums, project)) {
            putMoney(values, name, money);
        }
    }

    void putMoney(FormValues& values, const QString& name, Money money) const {
        const Figure figure = Figure::of(money, m_source.figures);
        values[name] = QString::fromStdString(figure.text(m_source.figures.decimals));
    }

    /// A name, or the placeholder.
    QString nameOrPlaceholder(const QString& name) const {
        return name.isEmpty() ? m_narrative.words.placeholder : name;
    }
    /// What the clerk typed, or the placeholder.
    QString typedOrPlaceholder(const QString& text) const { return nameOrPlaceholder(m_typed.printed(text)); }

    Grid build(const FormValues& values, const std::vector<Indicator>& indicators) const {
        Grid grid;
        grid.style = GridStyle::Form;
        grid.level = 4;
        grid.title = m_form.title;
        grid.subtitle = filledIn(m_form.subtitle, m_source.document.year);
        for (const IndicatorColumn& column : m_form.indicators) {
            grid.columns.push_back({ColumnKind::Text, column.weight});
        }
        for (const std::vector<FormCell>& row : m_form.head) {
            grid.rows.push_back(headRow(row, values));
        }
        grid.rows.push_back(titleRow());
        for (std::size_t row = 0; row < indicators.size(); ++row) {
            grid.rows.push_back(indicatorRow(indicators, row));
        }
        return grid;
    }

private:
    static GridRow headRow(const std::vector<FormCell>& cells, const FormValues& values) {
        GridRow row;
        for (const FormCell& cell : cells) {
            if (cell.value.isEmpty()) {
                row.cells.push_back(headerCell(cell.label, cell.columns, cell.rows));
                continue;
            }
            const bool amount = cell.value.startsWith(QStringLiteral("amount."));
            const bool prose = cell.value == QStringLiteral("goal");
            const CellAlign align = prose ? CellAlign::Left : amount ? CellAlign::Right : CellAlign::Center;
            const auto found = values.find(cell.value);
            row.cells.push_back({found == values.end() ? QString() : found->second, cell.columns, cell.rows,
                                 align, CellRole::Data});
        }
        return row;
    }

    GridRow titleRow() const {
        GridRow row;
        for (const IndicatorColumn& column : m_form.indicators) {
            row.cells.push_back({column.title, 1, 1, CellAlign::Center, CellRole::ColumnHeader});
        }
        return row;
    }

    GridRow indicatorRow(const std::vector<Indicator>& indicators, std::size_t at) const {
        const std::vector<IndicatorColumn>& columns = m_form.indicators;
        GridRow row;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const QString text = m_typed.printed(indicators[at].*columns[c].field);
            if (!columns[c].merged) {
                row.cells.push_back({text, 1, 1, CellAlign::Center, CellRole::Data});
            } else if (startsRun(indicators, at, columns, c)) {
                row.cells.push_back(headerCell(text, 1, runLength(indicators, at, columns, c)));
            }
        }
        return row;
    }

    const FormDefinition& m_form;
    const NarrativePack& m_narrative;
    const NarrativeSource& m_source;
    const FreeText& m_typed;
};

Grid departmentForm(const FormBuilder& builder, const NarrativeSource& source) {
    const DepartmentPerformance& performance = source.document.inputs.performance;
    FormValues values{
        {QStringLiteral("department"), builder.nameOrPlaceholder(source.document.department.trimmed())},
        {QStringLiteral("contact"), builder.typedOrPlaceholder(performance.contact)},
        {QStringLiteral("telephone"), builder.typedOrPlaceholder(performance.telephone)},
        {QStringLiteral("goal"), builder.typedOrPlaceholder(performance.goal)},
    };
    builder.putAmounts(values, std::nullopt);
    const std::pair<QString, std::optional<Money>> overrides[] = {
        {QStringLiteral("amount.upper"), performance.upperOverride},
        {QStringLiteral("amount.own"), performance.ownOverride},
        {QStringLiteral("amount.other"), performance.otherOverride},
    };
    for (const auto& [name, money] : overrides) {
        if (money) {
            builder.putMoney(values, name, *money);
        }
    }
    return builder.build(values, performance.indicators);
}

Grid projectForm(const FormBuilder& builder, const NarrativePack& narrative, const NarrativeSource& source,
                 const Project& project) {
    const Unit* unit = source.document.ledger.unit(project.unit);
    FormValues values{
        {QStringLiteral("unit"), unit ? unit->name : source.document.department},
        {QStringLiteral("name"), narrative.disclosure.printedName(project, ProjectPlace::Performance)},
        {QStringLiteral("leader"), builder.typedOrPlaceholder(project.performance.leader)},
        {QStringLiteral("goal"), builder.typedOrPlaceholder(project.performance.goal)},
    };
    builder.putAmounts(values, project.id);
    Grid grid = builder.build(values, project.performance.indicators);
    grid.bookmark = narrative.disclosure.printedName(project, ProjectPlace::Performance);
    return grid;
}

/// Projects with a form, each once: by the pack's lists, then those without money, in document order.
std::vector<const Project*> projectsWithForms(const PublicationPack& pack, const NarrativePack& narrative,
                                              const NarrativeSource& source) {
    std::vector<const Project*> projects;
    std::set<ProjectId> seen;
    const auto add = [&](const Project* project) {
        if (project && project->performance.published &&
            !narrative.disclosure.masks(project->disclosure, ProjectPlace::Performance) &&
            seen.insert(project->id).second) {
            projects.push_back(project);
        }
    };
    for (const QString& list : pack.formOrder) {
        for (const ProjectItem& item : projectItems(narrative, source, *narrative.list(list))) {
            add(item.project);
        }
    }
    for (const ProjectId id : source.document.ledger.projectsInOrder()) {
        add(source.document.ledger.project(id));
    }
    return projects;
}

} // namespace

std::map<QString, Money> formAmounts(const FormDefinition& form, const NarrativePack& narrative,
                                     const Ledger& ledger, const QuerySums& sums,
                                     std::optional<ProjectId> project) {
    std::map<QString, Money> amounts;
    for (const FormAmount& amount : form.amounts) {
        Money sum;
        for (const QString& query : amount.plus) {
            sum += total(narrative, ledger, sums, query, project);
        }
        for (const QString& query : amount.minus) {
            sum -= total(narrative, ledger, sums, query, project);
        }
        amounts[amount.name] = sum;
    }
    return amounts;
}

std::vector<Grid> performanceForms(const PublicationPack& pack, const NarrativePack& narrative,
                                   const NarrativeSource& source) {
    const FreeText typed = freeTextOf(narrative, source.document);
    const FormBuilder builder(pack.projectForm, narrative, source, typed);
    std::vector<Grid> forms{departmentForm({pack.departmentForm, narrative, source, typed}, source)};
    for (const Project* project : projectsWithForms(pack, narrative, source)) {
        forms.push_back(projectForm(builder, narrative, source, *project));
    }
    return forms;
}

} // namespace budget
