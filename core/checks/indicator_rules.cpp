// V-702, V-703, V-709 … V-712: the indicators of performance forms.
#include "core/checks/form_facts.h"
#include "core/checks/rule_families.h"
#include "core/checks/wording.h"
#include "core/exchange/indicator_block.h"

#include <algorithm>
#include <array>
#include <map>

namespace budget {
namespace {

int totalOf(const CheckInput& input) {
    return input.document().settings.weightTotal.value_or(usualWeightTotal);
}

QString weightText(int hundredths) {
    return hundredths % 100 == 0 ? QString::number(hundredths / 100)
                                 : QString::fromStdString(Figure::fromUnits(hundredths).text(2));
}

FormFacts const* firstWithIndicators(const std::vector<FormFacts>& forms) {
    const auto found =
        std::ranges::find_if(forms, [](const FormFacts& form) { return !form.indicators->empty(); });
    return found == forms.end() ? nullptr : &*found;
}

/// The forms that have indicators; says that there is nothing to check where none has.
std::vector<FormFacts> filledForms(const CheckInput& input, RuleReport& report) {
    std::vector<FormFacts> forms = printedForms(input);
    if (!firstWithIndicators(forms)) {
        report.notApplicable();
        return {};
    }
    std::erase_if(forms, [](const FormFacts& form) { return form.indicators->empty(); });
    return forms;
}

/// Weights that are no numbers, as findings.
int reportUnreadable(RuleReport& report, const FormFacts& form) {
    int unreadable = 0;
    for (std::size_t i = 0; i < form.indicators->size(); ++i) {
        const Indicator& indicator = (*form.indicators)[i];
        if (!weightOf(indicator)) {
            Finding finding;
            finding.facet =
                QString::fromLatin1(indicator.weight.trimmed().isEmpty() ? "blank" : "unreadable");
            finding.left = {inputSide(form.indicatorPath(i, "weight"), indicator.weight)};
            finding.found = indicator.level3;
            report.add(std::move(finding));
            ++unreadable;
        }
    }
    return unreadable;
}

// V-702
void checkWeightTotals(const CheckInput& input, RuleReport& report) {
    const FreeText typed = freeTextOf(input);
    for (const FormFacts& form : filledForms(input, report)) {
        if (reportUnreadable(report, form) > 0) {
            continue;
        }
        int sum = 0;
        Finding finding;
        for (std::size_t i = 0; i < form.indicators->size(); ++i) {
            const Indicator& indicator = (*form.indicators)[i];
            sum += weightOf(indicator).value_or(0);
            finding.parts.push_back(inputSide(form.indicatorPath(i, "weight"), indicator.weight));
        }
        if (sum != totalOf(input) * 100) {
            finding.left = {inputSide(form.indicatorPath(0, "weight"), weightText(sum))};
            finding.found = typed.printed(form.name);
            finding.expected = QString::number(totalOf(input));
            report.add(std::move(finding));
        }
    }
}

constexpr std::array<const char16_t*, 4> groupNames{u"产出", u"成本", u"效益", u"满意"};
using GroupWeights = std::array<int, 4>; // in hundredths

std::optional<GroupWeights> groupWeights(const std::vector<Indicator>& indicators) {
    GroupWeights weights{};
    for (const Indicator& indicator : indicators) {
        const auto group = std::ranges::find_if(
            groupNames, [&](const char16_t* name) { return indicator.level1.contains(QStringView(name)); });
        const std::optional<int> weight = weightOf(indicator);
        if (group == groupNames.end() || !weight) {
            return std::nullopt;
        }
        weights[static_cast<std::size_t>(group - groupNames.begin())] += *weight;
    }
    return weights;
}

/// 产出40 成本20 效益20 满意度10; 产出50 效益30 满意度10; without 满意度 its 10 go to 效益.
GroupWeights schemeFor(const GroupWeights& weights) {
    const bool cost = weights[1] > 0;
    const bool satisfaction = weights[3] > 0;
    const int benefit = (cost ? 2000 : 3000) + (satisfaction ? 0 : 1000);
    return {cost ? 4000 : 5000, cost ? 2000 : 0, benefit, satisfaction ? 1000 : 0};
}

QString schemeText(const GroupWeights& weights) {
    QStringList parts;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] > 0) {
            parts.push_back(QString::fromUtf16(groupNames[i]) + weightText(weights[i]));
        }
    }
    return parts.join(u'、');
}

// V-703 — the weights of the groups, for forms that add up to 90.
void checkWeightGroups(const CheckInput& input, RuleReport& report) {
    if (totalOf(input) != usualWeightTotal) {
        report.notApplicable();
        return;
    }
    const FreeText typed = freeTextOf(input);
    for (const FormFacts& form : filledForms(input, report)) {
        const std::optional<GroupWeights> weights =
            form.project ? groupWeights(*form.indicators) : std::nullopt;
        if (weights && *weights != schemeFor(*weights)) {
            Finding finding;
            finding.left = {inputSide(form.indicatorPath(0, "weight"), schemeText(*weights))};
            finding.found = typed.printed(form.name);
            finding.expected = schemeText(schemeFor(*weights));
            report.add(std::move(finding));
        }
    }
}

// V-709 — operators are ≥ ≤ =, and a number has one and a unit.
void checkValues(const CheckInput& input, RuleReport& report) {
    const FreeText typed = freeTextOf(input);
    Finding operators;
    QStringList written;
    for (const FormFacts& form : filledForms(input, report)) {
        for (std::size_t i = 0; i < form.indicators->size(); ++i) {
            const QString value = typed.printed((*form.indicators)[i].value);
            const QRegularExpressionMatch loose = wording().looseOperator.match(value);
            if (loose.hasMatch()) {
                operators.left.push_back(inputSide(form.indicatorPath(i, "value"), value));
                written += written.contains(loose.captured().trimmed())
                               ? QStringList()
                               : QStringList{loose.captured().trimmed()};
            }
            if (wording().bareNumber.match(value).hasMatch() && !wording().measured.match(value).hasMatch()) {
                Finding finding;
                finding.facet = QStringLiteral("value");
                finding.left = {inputSide(form.indicatorPath(i, "value"), value)};
                finding.found = value;
                report.add(std::move(finding));
            }
        }
    }
    if (!operators.left.empty()) {
        operators.facet = QStringLiteral("operators");
        operators.found = written.join(u' ');
        operators.expected = QStringLiteral("≥ ≤ =");
        report.add(std::move(operators));
    }
}

/// A number with its unit: ≥70台, <=4200元.
struct Measure {
    Money number; ///< as 分 of one
    QString unit;
};

std::optional<Measure> measureOf(const QString& value) {
    static const QRegularExpression pattern(QStringLiteral("(\\d+(?:\\.\\d{1,2})?)\\s*([^\\d\\s.]+)$"));
    const QRegularExpressionMatch match = pattern.match(value.trimmed());
    const ParsedAmount parsed = parseAmount(match.captured(1).toStdString(), MoneyUnit::Yuan);
    return match.hasMatch() && !parsed.error ? std::optional(Measure{parsed.money, match.captured(2)})
                                             : std::nullopt;
}

/// The indicator that says how many of `unit` are bought.
std::optional<std::size_t> quantityOf(const std::vector<Indicator>& indicators, QChar unit) {
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const std::optional<Measure> measure = measureOf(indicators[i].value);
        if (measure && measure->unit == unit && indicators[i].level2.contains(u"数量")) {
            return i;
        }
    }
    return std::nullopt;
}

void comparePrice(const CheckInput& input, RuleReport& report, const FormFacts& form, std::size_t price) {
    const std::vector<Indicator>& indicators = *form.indicators;
    const qsizetype each = indicators[price].level3.indexOf(u'每');
    const std::optional<Measure> cost = measureOf(indicators[price].value);
    const bool priced =
        each >= 0 && each + 1 < indicators[price].level3.size() && cost && cost->unit == u"元";
    const auto quantity = priced ? quantityOf(indicators, indicators[price].level3[each + 1]) : std::nullopt;
    if (!quantity) {
        return;
    }
    const std::optional<Measure> count = measureOf(indicators[*quantity].value);
    const Money total = projectMoney(input, QStringLiteral("expenditure.total"), form.project->id);
    const std::int64_t pieces = count->number.fen() / 100;
    // Whole pieces whose price is beyond what is there; no product that could overflow.
    if (pieces > 0 && cost->number.fen() > total.fen() / pieces) {
        Finding finding;
        finding.left = {inputSide(form.indicatorPath(price, "value"), indicators[price].value),
                        inputSide(form.indicatorPath(*quantity, "value"), indicators[*quantity].value)};
        finding.right = {inputSide(form.path + QStringLiteral("indicators"), figureText(input, total))};
        finding.found = QStringLiteral("%1 × %2").arg(indicators[price].value, indicators[*quantity].value);
        finding.expected = QStringLiteral("≤") + figureText(input, total);
        report.add(std::move(finding));
    }
}

// V-710 — 单价 × 数量 ≤ amount.
void checkPrices(const CheckInput& input, RuleReport& report) {
    for (const FormFacts& form : filledForms(input, report)) {
        for (std::size_t i = 0; form.project && i < form.indicators->size(); ++i) {
            comparePrice(input, report, form, i);
        }
    }
}

// V-711 — nothing of an indicator is left blank, no weight is zero.
void checkCompleteness(const CheckInput& input, RuleReport& report) {
    struct Field {
        const char* name;
        QString Indicator::*text;
        bool ofDepartment;
    };
    constexpr std::array<Field, 6> fields{{{"level1", &Indicator::level1, true},
                                           {"level3", &Indicator::level3, true},
                                           {"value", &Indicator::value, true},
                                           {"basis", &Indicator::basis, true},
                                           {"scoring", &Indicator::scoring, false},
                                           {"evidence", &Indicator::evidence, false}}};
    const FreeText typed = freeTextOf(input);
    for (const FormFacts& form : filledForms(input, report)) {
        for (std::size_t i = 0; i < form.indicators->size(); ++i) {
            const Indicator& indicator = (*form.indicators)[i];
            const auto add = [&](const char* field, const char* facet) {
                Finding finding;
                finding.facet = QString::fromLatin1(facet);
                finding.left = {inputSide(form.indicatorPath(i, field), QString())};
                finding.found = typed.printed(indicator.level3);
                report.add(std::move(finding));
            };
            for (const Field& field : fields) {
                const bool asked = form.project || field.ofDepartment;
                if (asked && (indicator.*field.text).trimmed().isEmpty()) {
                    add(field.name, field.name);
                }
            }
            if (weightOf(indicator).value_or(1) <= 0) {
                add("weight", "weight");
            }
        }
    }
}

// V-712 — 上年完成值 is filled in throughout a form, or nowhere.
void checkLastYearValues(const CheckInput& input, RuleReport& report) {
    const FreeText typed = freeTextOf(input);
    for (const FormFacts& form : filledForms(input, report)) {
        Finding finding;
        bool filled = false;
        for (std::size_t i = 0; form.project && i < form.indicators->size(); ++i) {
            const QString value = typed.printed((*form.indicators)[i].lastYear);
            if (value.isEmpty()) {
                finding.left.push_back(inputSide(form.indicatorPath(i, "lastYear"), QString()));
            } else if (!filled) {
                finding.right.push_back(inputSide(form.indicatorPath(i, "lastYear"), value));
                filled = true;
            }
        }
        if (filled && !finding.left.empty()) {
            finding.found = QString::number(finding.left.size());
            finding.expected = finding.right.front().shown;
            report.add(std::move(finding));
        }
    }
}

constexpr CheckRule rules[] = {
    {"V-702", Severity::Error, checkWeightTotals},   {"V-703", Severity::Warning, checkWeightGroups},
    {"V-709", Severity::Hint, checkValues},          {"V-710", Severity::Hint, checkPrices},
    {"V-711", Severity::Warning, checkCompleteness}, {"V-712", Severity::Hint, checkLastYearValues},
};

} // namespace

std::span<const CheckRule> indicatorRules() {
    return rules;
}

} // namespace budget
