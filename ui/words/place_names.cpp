#include "ui/words/place_names.h"

#include "core/tables/cell_name.h"
#include "ui/words/field_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

/// What the first part of an input's path is called.
struct InputWord {
    const char* prefix;
    const char* word;
};
constexpr InputWord inputWords[] = {
    {"approved", QT_TRANSLATE_NOOP("PlaceWords", "date of approval")},
    {"assets", QT_TRANSLATE_NOOP("PlaceWords", "state-owned assets")},
    {"controlFigures", QT_TRANSLATE_NOOP("PlaceWords", "approved figure")},
    {"department", QT_TRANSLATE_NOOP("PlaceWords", "department")},
    {"glossary", QT_TRANSLATE_NOOP("PlaceWords", "glossary")},
    {"lastYear", QT_TRANSLATE_NOOP("PlaceWords", "last year")},
    {"layout", QT_TRANSLATE_NOOP("PlaceWords", "limit")},
    {"organisation", QT_TRANSLATE_NOOP("PlaceWords", "organisation and staff")},
    {"otherMatters", QT_TRANSLATE_NOOP("PlaceWords", "other matters")},
    {"performance", QT_TRANSLATE_NOOP("PlaceWords", "performance of the department")},
    {"procurement", QT_TRANSLATE_NOOP("PlaceWords", "government procurement")},
    {"projects", QT_TRANSLATE_NOOP("PlaceWords", "projects")},
    {"publication", QT_TRANSLATE_NOOP("PlaceWords", "printed publication")},
    {"published", QT_TRANSLATE_NOOP("PlaceWords", "date of publication")},
    {"reasons", QT_TRANSLATE_NOOP("PlaceWords", "reason")},
    {"review", QT_TRANSLATE_NOOP("PlaceWords", "review")},
    {"settings", QT_TRANSLATE_NOOP("PlaceWords", "settings")},
    {"units", QT_TRANSLATE_NOOP("PlaceWords", "units")},
    {"uses", QT_TRANSLATE_NOOP("PlaceWords", "main uses")},
};

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
public:
    static QString inputWord(const QString& prefix) {
        for (const InputWord& each : inputWords) {
            if (prefix == QLatin1String(each.prefix)) {
                return QCoreApplication::translate("PlaceWords", each.word);
            }
        }
        return prefix;
    }
};

const QString dot = QStringLiteral(" · ");

} // namespace

PlaceNames::PlaceNames(const Workspace& workspace, RowText rows,
                       const std::vector<NarrativeSection>& sections)
    : m_workspace(&workspace), m_rows(std::move(rows)) {
    for (const NarrativeSection& section : sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            m_headings.emplace(paragraph.id, section.heading);
        }
    }
}

QString PlaceNames::name(const Place& place) const {
    return std::visit([this](const auto& known) { return nameOf(known); }, place);
}

QString PlaceNames::unit() const {
    return m_workspace->pack().figures.unit == MoneyUnit::Yuan ? QStringLiteral("元")
                                                               : QStringLiteral("万元");
}

QString PlaceNames::rowOf(const CellRef& cell) const {
    const RowKey& row = cell.row;
    const std::string code = row.function.isRoot() ? row.economic.text() : row.function.text();
    QStringList words;
    const Unit* unit = m_workspace->document().ledger.unit(row.unit);
    if (unit && row.unit != UnitId::Department && row.depth > 1) {
        words.append(unit->name);
    }
    if (!code.empty() && row.kind != RowKind::Total) {
        words.append(QString::fromStdString(code));
    }
    words.append(m_rows.name(cell.table, cell.panel, row));
    const auto& columns = m_workspace->tables().panel(cell.table, cell.panel).definition().columns;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].show == Show::Project && row.project != ProjectId::None) {
            words.append(m_rows.text(cell.table, cell.panel, row, static_cast<int>(c)));
        }
    }
    return words.join(QLatin1Char(' '));
}

QString PlaceNames::columnOf(const CellRef& cell) const {
    const auto& titles = m_workspace->tables()
                             .panel(cell.table, cell.panel)
                             .definition()
                             .columns[static_cast<std::size_t>(cell.column)]
                             .titles;
    return titles.empty() ? QString() : titles.back();
}

QString PlaceNames::nameOf(const CellName& name) const {
    const Tables& tables = m_workspace->tables();
    if (const auto cell = cellOf(tables, m_workspace->document().ledger, name)) {
        return PlaceWords::tr("Table %1").arg(tables.definition(cell->table).number) + QLatin1Char(' ') +
               rowOf(*cell) + dot + columnOf(*cell);
    }
    for (const TableDefinition& table : m_workspace->pack().tables) {
        if (table.id == name.table) {
            return PlaceWords::tr("Table %1, a row that is gone").arg(table.number);
        }
    }
    return PlaceWords::tr("a table that is gone");
}

/// " (表7 2010302 …)": the cell an approved figure is for.
QString PlaceNames::controlCell(int number) const {
    const auto& figures = m_workspace->document().controlFigures;
    if (number < 0 || number >= static_cast<int>(figures.size())) {
        return {};
    }
    return QStringLiteral(" (%1)").arg(nameOf(std::next(figures.begin(), number)->first));
}

QString PlaceNames::nameOf(const SentencePlace& sentence) const {
    const auto heading = m_headings.find(sentence.id);
    if (heading == m_headings.end()) {
        return PlaceWords::tr("sentence %1").arg(sentence.id);
    }
    const QString item = sentence.id.section(QLatin1Char('.'), -1); // 2080501, where it is one of a list
    const bool isCode = !item.isEmpty() && std::ranges::all_of(item, [](QChar c) { return c.isDigit(); });
    return isCode ? heading->second + dot + item : heading->second;
}

/// "entry 12 (2010301 行政运行 30103 奖金)".
QString PlaceNames::entryName(const QString& id) const {
    const Entry* entry = m_workspace->document().ledger.entry(static_cast<EntryId>(id.toUInt()));
    QStringList words;
    if (entry) {
        const CodeBook& book = m_workspace->codeBook();
        words = {QString::fromStdString(entry->at.function.text()), book.functions.name(entry->at.function),
                 QString::fromStdString(entry->at.economic.text()), book.economics.name(entry->at.economic)};
        words.removeAll(QString());
    }
    const QString number = PlaceWords::tr("entry %1").arg(id);
    return words.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, words.join(QLatin1Char(' ')));
}

QString PlaceNames::nameOf(const InputPlace& input) const {
    const QStringList parts = input.path.split(QLatin1Char('/'));
    if (parts.front() == u"entries") {
        return entryName(parts.value(1));
    }
    QString name = PlaceWords::inputWord(parts.front());
    if (parts.front() == u"controlFigures") {
        name += controlCell(parts.value(1).toInt());
    }
    if (const auto heading = m_headings.find(parts.value(1));
        parts.front() == u"reasons" && heading != m_headings.end()) {
        name += dot + heading->second;
    }
    const Project* project =
        parts.front() == u"projects"
            ? m_workspace->document().ledger.project(static_cast<ProjectId>(parts.value(1).toUInt()))
            : nullptr;
    if (project) {
        name += dot + (project->disclosure == Disclosure::Open ? project->name : maskOf(*project));
    }
    if (parts.front() == u"uses") {
        name += dot + parts.value(1);
    }
    if (const auto at = parts.indexOf(QStringLiteral("indicators")); at >= 0 && at + 1 < parts.size()) {
        name += dot + PlaceWords::tr("indicator %1").arg(parts[at + 1].toInt() + 1);
    } else if (const QString word = fieldWord(input.path); !word.isEmpty()) {
        name += dot + word;
    }
    return name;
}

} // namespace budget
