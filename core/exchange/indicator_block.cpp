#include "core/exchange/indicator_block.h"

#include <algorithm>
#include <array>
#include <optional>

namespace budget {
namespace {

constexpr std::int64_t weightUnits = 1'000'000; // a weight is read with up to six decimals
constexpr qsizetype longestWeight = 12;

struct Comparison {
    QStringView written;
    QChar sign;
};

/// Longer ones before those they begin with.
constexpr std::array comparisons{
    Comparison{u"大于或等于", u'≥'}, Comparison{u"小于或等于", u'≤'}, Comparison{u"大于等于", u'≥'},
    Comparison{u"小于等于", u'≤'},   Comparison{u"不少于", u'≥'},     Comparison{u"不低于", u'≥'},
    Comparison{u"不小于", u'≥'},     Comparison{u"不超过", u'≤'},     Comparison{u"不高于", u'≤'},
    Comparison{u"不多于", u'≤'},     Comparison{u"不大于", u'≤'},     Comparison{u">=", u'≥'},
    Comparison{u"》=", u'≥'},        Comparison{u"=>", u'≥'},         Comparison{u"=》", u'≥'},
    Comparison{u"<=", u'≤'},         Comparison{u"《=", u'≤'},        Comparison{u"=<", u'≤'},
    Comparison{u"=《", u'≤'},        Comparison{u"≧", u'≥'},          Comparison{u"≦", u'≤'},
    Comparison{u"⩾", u'≥'},          Comparison{u"⩽", u'≤'},          Comparison{u"≥", u'≥'},
    Comparison{u"≤", u'≤'},          Comparison{u"==", u'='},         Comparison{u"=", u'='},
    Comparison{u"等于", u'='},       Comparison{u"大于", u'>'},       Comparison{u"小于", u'<'},
    Comparison{u">", u'>'},          Comparison{u"<", u'<'},
};

QChar narrowed(QChar c) {
    switch (c.unicode()) {
    case u'＞':
    case u'﹥':
        return u'>';
    case u'＜':
    case u'﹤':
        return u'<';
    case u'＝':
    case u'﹦':
        return u'=';
    default:
        return c >= u'０' && c <= u'９' ? QChar(c.unicode() - u'０' + u'0') : c;
    }
}

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Which column of the form stands where, by a row of titles; nothing where the row holds none of them.
std::vector<const IndicatorColumn*> titledColumns(const std::vector<QString>& row,
                                                  const std::vector<IndicatorColumn>& columns) {
    std::vector<const IndicatorColumn*> found;
    bool any = false;
    for (const QString& cell : row) {
        const auto named = std::ranges::find_if(
            columns, [&](const IndicatorColumn& column) { return withoutBlanks(cell) == column.title; });
        found.push_back(named == columns.end() ? nullptr : &*named);
        any |= named != columns.end();
    }
    return any ? found : std::vector<const IndicatorColumn*>();
}

void fillLevels(Indicator& indicator, const Indicator& above) {
    if (indicator.level1.isEmpty()) {
        indicator.level1 = above.level1;
    }
    if (indicator.level2.isEmpty() && indicator.level1 == above.level1) {
        indicator.level2 = above.level2;
    }
}

/// "12.5", "10%", "10分" in millionths.
std::optional<std::int64_t> weightOf(QString text) {
    text = withoutBlanks(text);
    std::ranges::transform(text, text.begin(), narrowed);
    while (text.endsWith(u'%') || text.endsWith(u'％') || text.endsWith(u'分')) {
        text.chop(1);
    }
    const qsizetype point = text.indexOf(u'.');
    const QString whole = text.left(point < 0 ? text.size() : point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    const QString digits = whole + decimals.leftJustified(6, u'0');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || decimals.size() > 6 || whole.size() > longestWeight ||
        !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    return digits.toLongLong();
}

QString quoted(const QString& cell) {
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"')) {
        return cell;
    }
    return u'"' + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

std::vector<std::vector<QString>> readCopiedCells(QStringView text) {
    std::vector<std::vector<QString>> rows;
    std::vector<QString> row;
    QString cell;
    bool inQuotes = false;
    bool started = false; // the row has a cell, blank or not
    const auto endCell = [&] { row.push_back(std::exchange(cell, {}).trimmed()); };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
        started = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            const bool doubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            inQuotes = c != u'"' || doubled;
            i += doubled ? 1 : 0;
            if (inQuotes) {
                cell += c;
            }
        } else if (c == u'"' && cell.isEmpty()) {
            inQuotes = started = true;
        } else if (c == u'\t') {
            endCell();
            started = true;
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            started = true;
        }
    }
    if (started) {
        endRow();
    }
    return rows;
}

QString normalisedTarget(const QString& value) {
    QString text = value.trimmed();
    QString narrow = text;
    std::ranges::transform(narrow, narrow.begin(), narrowed);
    for (const Comparison& comparison : comparisons) {
        if (narrow.startsWith(comparison.written)) {
            return comparison.sign + narrow.mid(comparison.written.size()).trimmed();
        }
    }
    return text;
}

std::vector<Indicator> readIndicatorBlock(QStringView text, const std::vector<IndicatorColumn>& columns,
                                          const Indicator& above) {
    std::vector<std::vector<QString>> rows = readCopiedCells(text);
    std::vector<const IndicatorColumn*> places;
    if (!rows.empty()) {
        places = titledColumns(rows.front(), columns);
    }
    if (places.empty()) {
        std::ranges::transform(columns, std::back_inserter(places),
                               [](const IndicatorColumn& column) { return &column; });
    } else {
        rows.erase(rows.begin());
    }
    std::vector<Indicator> indicators;
    for (const std::vector<QString>& row : rows) {
        Indicator indicator;
        for (std::size_t c = 0; c < std::min(row.size(), places.size()); ++c) {
            if (places[c]) {
                indicator.*places[c]->field = row[c];
            }
        }
        if (indicator == Indicator()) {
            continue;
        }
        indicator.value = normalisedTarget(indicator.value);
        fillLevels(indicator, indicators.empty() ? above : indicators.back());
        indicators.push_back(std::move(indicator));
    }
    return indicators;
}

QString indicatorBlock(const std::vector<Indicator>& indicators,
                       const std::vector<IndicatorColumn>& columns) {
    QString text;
    for (const Indicator& indicator : indicators) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            text += (c > 0 ? QStringLiteral("\t") : QString()) + quoted(indicator.*columns[c].field);
        }
        text += u'\n';
    }
    return text;
}

WeightSum weightSum(const std::vector<Indicator>& indicators) {
    std::int64_t sum = 0;
    WeightSum result;
    for (const Indicator& indicator : indicators) {
        if (indicator.weight.trimmed().isEmpty()) {
            continue;
        }
        const std::optional<std::int64_t> weight = weightOf(indicator.weight);
        const bool fits = weight && *weight <= INT64_MAX - sum;
        sum += fits ? *weight : 0;
        result.unread += fits ? 0 : 1;
    }
    QString decimals = QString::number(sum % weightUnits).rightJustified(6, u'0');
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    result.text = QString::number(sum / weightUnits) + (decimals.isEmpty() ? QString() : u'.' + decimals);
    return result;
}

} // namespace budget
