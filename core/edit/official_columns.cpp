#include "core/edit/official_columns.h"

#include "core/base/typed_amount.h"

#include <algorithm>
#include <set>

namespace budget {
namespace {

bool isLabelled(Show show) {
    return show != Show::Value;
}

/// A row's code where it has one: digits alone, or before a name.
bool startsWithCode(const QString& text) {
    const QString bare = bareName(text);
    qsizetype digits = 0;
    while (digits < bare.size() && bare[digits] >= u'0' && bare[digits] <= u'9') {
        ++digits;
    }
    const bool isLength = digits == 3 || digits == 5 || digits == 7;
    return isLength && (digits == bare.size() || bare[digits].isLetter()) && bare[0] != u'0';
}

bool isAmount(const QString& text) {
    return !readTypedText(text, MoneyUnit::TenThousand).error;
}

bool isBlankColumn(const TextRows& texts, std::size_t column) {
    return std::all_of(texts.begin(), texts.end(),
                       [column](const auto& row) { return row[column].trimmed().isEmpty(); });
}

class Columns {
public:
    Columns(const Tables& tables, const Ledger& ledger, int table, const TextRows& texts)
        : m_tables(&tables), m_ledger(&ledger), m_table(table), m_texts(&texts) {
        for (int p = 0; p < tables.panelCount(table); ++p) {
            collect(p);
        }
        while (m_labels < m_columns.size() && isLabelled(definition(m_columns[m_labels]).show)) {
            ++m_labels;
        }
    }

    OfficialColumns find() {
        findPlaces();
        findHeader();
        dropRestColumns();
        joinCodes();
        OfficialColumns found;
        found.headerRows = static_cast<int>(m_header);
        found.panels.resize(static_cast<std::size_t>(m_tables->panelCount(m_table)));
        const std::size_t shared = std::min(m_columns.size(), m_places.size());
        for (std::size_t i = 0; i < shared; ++i) {
            if (m_places[i] >= 0) {
                assign(found.panels[static_cast<std::size_t>(m_columns[i].first)], m_columns[i], m_places[i]);
            }
        }
        return found;
    }

private:
    using Column = std::pair<int, int>; // panel, column

    const ColumnDefinition& definition(const Column& column) const {
        return m_tables->panel(m_table, column.first)
            .definition()
            .columns[static_cast<std::size_t>(column.second)];
    }

    void collect(int panel) {
        for (const int column : m_tables->panel(m_table, panel).shownColumns()) {
            if (definition({panel, column}).restOf < 0) {
                m_columns.emplace_back(panel, column);
            }
        }
        const RowAxis& rows = m_tables->panel(m_table, panel).definition().rows;
        m_known.insert(bareLabel(rows.totalLabel));
        for (const FixedRow& fixed : rows.fixed) {
            m_known.insert(bareLabel(fixed.label));
        }
        for (const auto& [id, unit] : m_ledger->units()) {
            m_known.insert(bareLabel(unit.name));
        }
    }

    /// Columns of the texts, without blank ones before the table.
    void findPlaces() {
        const std::size_t width = m_texts->empty() ? 0 : m_texts->front().size();
        std::size_t first = 0;
        while (width - first > m_columns.size() && isBlankColumn(*m_texts, first)) {
            ++first;
        }
        for (std::size_t i = first; i < width; ++i) {
            m_places.push_back(static_cast<int>(i));
        }
    }

    bool isTableRow(const std::vector<QString>& row) const {
        bool isKnown = false;
        for (std::size_t i = 0; i < std::min(m_labels, m_places.size()); ++i) {
            const QString text = textIn(row, m_places[i]);
            isKnown |= startsWithCode(text) || m_known.count(bareLabel(text)) != 0;
        }
        return m_tables->panelCount(m_table) > 1 ? isKnown : isKnown && hasOnlyAmounts(row);
    }

    bool hasOnlyAmounts(const std::vector<QString>& row) const {
        for (std::size_t i = m_labels; i < m_places.size(); ++i) {
            if (!isAmount(textIn(row, m_places[i]))) {
                return false;
            }
        }
        return true;
    }

    /// A row that has a label and figures other than the numbers of columns, so that it is not the header's.
    bool isUnknownRow(const std::vector<QString>& row) const {
        bool hasFigure = false;
        bool areNumbers = true;
        std::optional<Money> before;
        for (std::size_t i = m_labels; i < m_places.size(); ++i) {
            const TypedAmount amount = readTypedText(textIn(row, m_places[i]), MoneyUnit::Yuan);
            hasFigure |= !amount.isBlank;
            areNumbers &= !before || amount.money - *before == Money::fromFen(fenPer(MoneyUnit::Yuan));
            before = amount.money;
        }
        return m_tables->panelCount(m_table) == 1 && hasFigure && !areNumbers && hasOnlyAmounts(row);
    }

    void findHeader() {
        const auto isBody = [this](const auto& row) { return isTableRow(row) || isUnknownRow(row); };
        const auto first = std::find_if(m_texts->begin(), m_texts->end(), isBody);
        m_header = static_cast<std::size_t>(first - m_texts->begin());
    }

    /// A column 未细化 holds no cell of its own.
    void dropRestColumns() {
        const QString rest = bareLabel(m_tables->pack().labels.rest);
        std::erase_if(m_places, [&](int place) {
            return std::any_of(
                m_texts->begin(), m_texts->begin() + static_cast<std::ptrdiff_t>(m_header),
                [&](const std::vector<QString>& row) { return bareLabel(textIn(row, place)) == rest; });
        });
    }

    /// Where 类, 款 and 项 stand as one code, the columns of the latter two are not there.
    void joinCodes() {
        std::size_t codes = 0;
        while (codes < m_labels && isCode(definition(m_columns[codes]).show)) {
            ++codes;
        }
        std::size_t nameAt = codes;
        for (std::size_t r = m_header; r < m_texts->size() && codes > 1; ++r) {
            const std::vector<QString>& row = (*m_texts)[r];
            if (m_places.empty() || !startsWithCode(textIn(row, m_places.front()))) {
                continue;
            }
            for (std::size_t i = 1; i < std::min(nameAt, m_places.size()); ++i) {
                const QString text = textIn(row, m_places[i]);
                nameAt = !text.trimmed().isEmpty() && !isAmount(text) ? i : nameAt;
            }
        }
        for (std::size_t i = nameAt; i < codes; ++i) {
            m_places.insert(m_places.begin() + static_cast<std::ptrdiff_t>(i), -1);
        }
    }

    static bool isCode(Show show) {
        return show == Show::Class || show == Show::Section || show == Show::Item;
    }

    void assign(PanelColumns& columns, const Column& column, int place) const {
        switch (definition(column).show) {
        case Show::Value:
            columns.values.push_back({column.second, place});
            break;
        case Show::Class:
            columns.classCode = place;
            break;
        case Show::Section:
            columns.sectionCode = place;
            break;
        case Show::Item:
            columns.itemCode = place;
            break;
        case Show::Name:
        case Show::CodeName:
            columns.name = place;
            break;
        case Show::Project:
            columns.project = place;
            break;
        }
    }

    const Tables* m_tables;
    const Ledger* m_ledger;
    int m_table;
    const TextRows* m_texts;
    std::vector<Column> m_columns; // of the definition, as printed
    std::size_t m_labels = 0;      // of them the first ones that show labels
    std::vector<int> m_places;     // the text column of each of them
    std::set<QString> m_known;     // labels that only rows of the table have
    std::size_t m_header = 0;
};

} // namespace

OfficialColumns officialColumns(const Tables& tables, const Ledger& ledger, int table,
                                const TextRows& texts) {
    return Columns(tables, ledger, table, texts).find();
}

QString bareName(const QString& text) {
    QString bare = text.normalized(QString::NormalizationForm_KC);
    bare.removeIf([](QChar c) { return c.isSpace(); });
    return bare;
}

QString bareLabel(const QString& text) {
    QString bare = bareName(text);
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

QString textIn(const std::vector<QString>& row, int column) {
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < row.size() ? row[index] : QString();
}

} // namespace budget
