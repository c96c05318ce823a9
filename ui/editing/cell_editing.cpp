#include "ui/editing/cell_editing.h"

#include "core/base/typed_amount.h"
#include "ui/editing/edit_words.h"
#include "ui/editing/kept_rows.h"

namespace budget {
namespace {

/// Spending that is itemised but not said what for: only then the function is worth a question.
bool wantsFunction(const CellPlan& plan, const Scope& scope) {
    const bool itemised = !scope.economics.isEverything() || scope.projects == ProjectScope::One;
    return itemised && plan.open.contains(Dimension::Function);
}

} // namespace

CellEditing::CellEditing(BudgetDocument& document, Questions& questions, QObject* parent)
    : QObject(parent), m_document(&document), m_questions(&questions) {}

QString CellEditing::complaint(const QString& text) const {
    const FigureFormat format = m_document->pack().figures;
    const TypedAmount typed = readTypedText(text, format.unit, format);
    if (!typed.error) {
        return {};
    }
    switch (*typed.error) {
    case TypedAmountError::Nonsense:
        return tr("“%1” is not a number. The old figure stays.").arg(typed.piece);
    case TypedAmountError::TooFine:
        return tr("“%1” is finer than one fen (0.01 yuan).").arg(typed.piece);
    case TypedAmountError::Overflow:
        return tr("“%1” is too large.").arg(typed.piece);
    case TypedAmountError::AmountTimes:
        return tr("“%1”: an amount can be multiplied only by a whole number.").arg(typed.piece);
    }
    return {};
}

bool CellEditing::setFigure(const CellRef& cell, const QString& text, FigureEntry mode) {
    const FigureFormat format = m_document->pack().figures;
    const TypedAmount typed = readTypedText(text, format.unit, format);
    return !typed.error && setAmount(cell, typed.money, mode);
}

bool CellEditing::setAmount(const CellRef& cell, Money target, FigureEntry mode) {
    PlanChoices choices;
    choices.addInstead = mode == FigureEntry::AddInstead;
    const QString before = amountWords(*m_document, m_document->tables().value(cell));
    const auto plan = settle(
        cell,
        [&](const PlanChoices& answers) {
            return planCell(m_document->document(), m_document->tables(), cell, target, answers);
        },
        choices);
    if (!plan) {
        return false;
    }
    Edit edit = plan->edit;
    keepRow(*m_document, cell, target, edit);
    m_document->edit(
        edit, tr("%1: %2 → %3").arg(cellWords(*m_document, cell), before, amountWords(*m_document, target)));
    noteTooFine(cell, target);
    return true;
}

void CellEditing::noteTooFine(const CellRef& cell, Money amount) {
    if (isFinerThan(amount, m_document->pack().figures)) {
        const QString text = tr("%1 keeps %2; %3 is printed. Round to printed: Ctrl+Shift+R")
                                 .arg(cellWords(*m_document, cell), amountWords(*m_document, amount),
                                      figureText(amount, m_document->pack().figures));
        // After the editor has gone, which clears what was said while it was open.
        QMetaObject::invokeMethod(
            this, [this, text] { Q_EMIT said(text); }, Qt::QueuedConnection);
    }
}

std::optional<CellPlan> CellEditing::settle(const CellRef& cell,
                                            const std::function<CellPlan(const PlanChoices&)>& replan,
                                            PlanChoices choices) {
    choices.lastAnswer = lastAnswer(cell);
    bool asked = false;
    m_wasDeclined = false;
    for (;;) {
        CellPlan plan = replan(choices);
        if (plan.outcome == PlanOutcome::NoChange || plan.outcome == PlanOutcome::ReadOnly) {
            return std::nullopt;
        }
        if (plan.outcome == PlanOutcome::TooLarge) {
            m_questions->tell(tr("Too large"), tr("The ledger cannot hold this amount."));
            m_wasDeclined = true;
            return std::nullopt;
        }
        if (plan.outcome == PlanOutcome::Ready) {
            const auto scope = m_document->tables().scopeOf(cell);
            if (asked || !scope || !wantsFunction(plan, *scope) || m_leftOpen.contains(cell.table)) {
                return plan;
            }
            asked = true;
            if (!askFunction(cell, choices)) {
                m_wasDeclined = true;
                return std::nullopt;
            }
        } else if (!answer(cell, plan, choices)) {
            m_wasDeclined = true;
            return std::nullopt;
        }
    }
}

/// What fills a new entry's open coordinates: for a project, where its other entries stand, if they agree;
/// else what was answered last in this table.
std::optional<Coordinates> CellEditing::lastAnswer(const CellRef& cell) const {
    const auto scope = m_document->tables().scopeOf(cell);
    if (scope && scope->projects == ProjectScope::One) {
        std::optional<Coordinates> known;
        for (const Entry& entry : m_document->ledger().entries()) {
            if (entry.at.project == scope->project && !entry.at.function.isRoot()) {
                if (known && known->function != entry.at.function) {
                    return std::nullopt;
                }
                known = entry.at;
            }
        }
        return known;
    }
    if (const PlacedRow* emptied = placedRow(*m_document, cell); emptied && !emptied->at.function.isRoot()) {
        return emptied->at;
    }
    const auto last = m_lastAnswers.find(cell.table);
    return last == m_lastAnswers.end() ? std::nullopt : std::optional(last->second);
}

bool CellEditing::answer(const CellRef& cell, const CellPlan& plan, PlanChoices& choices) {
    switch (plan.outcome) {
    case PlanOutcome::Several:
        return answerSeveral(cell, plan, choices);
    case PlanOutcome::Contradiction:
        return answerContradiction(cell, plan, choices);
    case PlanOutcome::Choose:
        return answerNode(cell, plan, choices);
    default:
        return false;
    }
}

bool CellEditing::answerSeveral(const CellRef& cell, const CellPlan& plan, PlanChoices& choices) {
    std::vector<Choice> offered{{tr("A new entry for the difference"), {}}};
    for (const EntryId id : plan.candidates) {
        if (const Entry* entry = m_document->ledger().entry(id)) {
            offered.push_back({entryWords(*m_document, *entry), {}});
        }
    }
    const auto taken = m_questions->choose(
        cellWords(*m_document, cell),
        tr("Several entries stand behind this cell. Which one takes the difference of %1?")
            .arg(amountWords(*m_document, plan.difference)),
        offered);
    if (!taken) {
        return false;
    }
    choices.newEntry = *taken == 0;
    choices.entry = *taken == 0 ? EntryId::None : plan.candidates[static_cast<std::size_t>(*taken) - 1];
    return true;
}

bool CellEditing::answerContradiction(const CellRef& cell, const CellPlan& plan, PlanChoices& choices) {
    std::vector<Choice> offered;
    const bool canTakeBack = !plan.candidates.empty();
    if (canTakeBack) {
        offered.push_back({tr("Take the inference back"), {}});
    }
    offered.push_back({tr("Change the totals of tables filled before"), {}});
    QStringList inferred;
    for (const EntryId id : plan.candidates) {
        if (const Entry* entry = m_document->ledger().entry(id); entry && inferred.size() < 8) {
            inferred.append(entryWords(*m_document, *entry));
        }
    }
    const QString text =
        canTakeBack ? tr("This figure and an inference made earlier cannot both be right:\n%1")
                          .arg(inferred.join(QLatin1Char('\n')))
                    : tr("This figure changes a total that another table, filled before, has reached.");
    const auto taken = m_questions->choose(cellWords(*m_document, cell), text, offered);
    if (!taken) {
        return false;
    }
    const bool takeBack = canTakeBack && *taken == 0;
    choices.takeBackInferred = takeBack;
    choices.keepInferred = !takeBack;
    if (!takeBack && !canTakeBack) {
        stopWatching();
    }
    return true;
}

/// From here on the tables filled so far are corrected, not filled.
void CellEditing::stopWatching() {
    Edit edit;
    for (const QString& table : m_document->document().enteredTables) {
        edit.changes.emplace_back(EnteredTableChange{table, false});
    }
    m_document->edit(edit, tr("Tables filled before may change"));
}

bool CellEditing::answerNode(const CellRef& cell, const CellPlan& plan, PlanChoices& choices) {
    const auto scope = m_document->tables().scopeOf(cell);
    if (!scope) {
        return false;
    }
    Coordinates at = choices.at.value_or(scope->cover());
    std::vector<Choice> offered;
    if (plan.choose == Dimension::Economic) {
        for (const EconomicCode code : scope->economics.roots()) {
            at.economic = code;
            offered.push_back({nodeWords(*m_document, at, Dimension::Economic), {}});
        }
    } else {
        for (const FunctionCode code : scope->functions.roots()) {
            at.function = code;
            offered.push_back({nodeWords(*m_document, at, Dimension::Function), {}});
        }
    }
    const auto taken = m_questions->choose(cellWords(*m_document, cell),
                                           tr("Which of these is the money spent on?"), offered);
    if (!taken) {
        return false;
    }
    const auto index = static_cast<std::size_t>(*taken);
    if (plan.choose == Dimension::Economic) {
        at.economic = scope->economics.roots()[index];
    } else {
        at.function = scope->functions.roots()[index];
    }
    choices.at = at;
    return true;
}

bool CellEditing::askFunction(const CellRef& cell, PlanChoices& choices) {
    const auto function = m_questions->chooseFunction(
        tr("%1: which function (支出功能分类) does this belong to?").arg(cellWords(*m_document, cell)));
    if (!function) {
        return false;
    }
    if (function->isRoot()) {
        m_leftOpen.insert(cell.table);
        return true;
    }
    Coordinates at = choices.at.value_or(m_document->tables().scopeOf(cell)->cover());
    at.function = *function;
    choices.at = at;
    if (m_document->tables().scopeOf(cell)->projects != ProjectScope::One) {
        m_lastAnswers[cell.table] = at;
    }
    return true;
}

bool CellEditing::setName(const CellRef& label, const QString& text) {
    const QString name = text.trimmed();
    if (name.isEmpty()) {
        return false;
    }
    for (const auto& [id, other] : m_document->ledger().projects()) {
        if (id != label.row.project && label.row.project != ProjectId::None && other.name == name &&
            other.unit == label.row.unit) {
            m_questions->tell(tr("Rename"), tr("This unit already has a project called %1.").arg(name));
            return false;
        }
    }
    Edit edit;
    if (const Project* project = m_document->ledger().project(label.row.project)) {
        Project renamed = *project;
        renamed.name = name;
        edit.changes.emplace_back(ProjectChange{renamed.id, renamed});
    } else if (const Unit* unit = m_document->ledger().unit(label.row.unit)) {
        Unit renamed = *unit;
        renamed.name = name;
        edit.changes.emplace_back(UnitChange{renamed.id, renamed});
    }
    m_document->edit(edit, tr("Rename to %1").arg(name));
    return !edit.isEmpty();
}

QString CellEditing::forecast(const CellRef& cell, const QString& text) const {
    const FigureFormat format = m_document->pack().figures;
    const TypedAmount typed = readTypedText(text, format.unit, format);
    if (typed.error) {
        return complaint(text);
    }
    PlanChoices choices;
    choices.lastAnswer = lastAnswer(cell);
    const CellPlan plan = planCell(m_document->document(), m_document->tables(), cell, typed.money, choices);
    switch (plan.outcome) {
    case PlanOutcome::Ready: {
        QStringList words;
        for (const EntryId id : plan.touched) {
            if (const Entry* entry = m_document->ledger().entry(id); entry && words.size() < 3) {
                words.append(entryWords(*m_document, *entry));
            }
        }
        if (plan.touched.empty()) {
            return tr("Enter adds an entry of %1").arg(amountWords(*m_document, plan.difference));
        }
        return tr("Enter changes %n entries: %1", nullptr, static_cast<int>(plan.touched.size()))
            .arg(words.join(QStringLiteral("；")));
    }
    case PlanOutcome::Several:
        return tr("%n entries stand behind this cell: Enter asks which one changes", nullptr,
                  static_cast<int>(plan.candidates.size()));
    case PlanOutcome::Contradiction:
        return tr("Contradicts what was typed in another table: Enter asks");
    case PlanOutcome::Choose:
        return tr("Enter asks which code this is");
    default:
        return {};
    }
}

bool CellEditing::transfer(const CellRef& from, const CellRef& to, Money amount) {
    const auto plan = settle(from,
                             [&](const PlanChoices& answers) {
                                 return planTransfer(m_document->document(), m_document->tables(), from, to,
                                                     amount, answers);
                             },
                             {});
    if (!plan) {
        return false;
    }
    m_document->edit(plan->edit, tr("Transfer %1 from %2 to %3")
                                     .arg(amountWords(*m_document, amount), cellWords(*m_document, from),
                                          cellWords(*m_document, to)));
    return true;
}

bool CellEditing::roundToPrinted(const CellRef& cell) {
    const FigureFormat format = m_document->pack().figures;
    const Figure figure = Figure::of(m_document->tables().value(cell), format);
    std::int64_t fen = figure.units() * fenPer(format.unit);
    for (int i = 0; i < format.decimals; ++i) {
        fen /= 10;
    }
    return setAmount(cell, Money::fromFen(fen), FigureEntry::Refine);
}

bool CellEditing::removeRow(const CellRef& row) {
    const Tables& tables = m_document->tables();
    const TableDefinition& definition = tables.definition(row.table);
    const RowPath& path = tables.panel(row.table, row.panel).path();
    const auto scope = path.scopeOf(row.row).intersected(definition.where);
    if (!scope || row.row.kind != RowKind::Node) {
        return false;
    }
    Edit edit;
    for (const Entry& entry : m_document->ledger().entries()) {
        if (scope->contains(entry.at)) {
            edit.changes.emplace_back(EntryChange{entry.id, std::nullopt});
        }
    }
    const std::size_t entries = edit.changes.size();
    for (const PlacedRow& placed : m_document->document().placedRows) {
        if (placed.table == definition.id && scope->contains(placed.at)) {
            edit.changes.emplace_back(PlacedRowChange{placed, false});
        }
    }
    if (entries > 0) {
        const auto sure =
            m_questions->choose(tr("Delete row"),
                                tr("%n entries stand behind this row; they go with it, in every table.",
                                   nullptr, static_cast<int>(entries)),
                                {{tr("Delete them"), {}}});
        if (!sure) {
            return false;
        }
    }
    m_document->edit(edit, tr("Delete row %1").arg(cellWords(*m_document, row)));
    return !edit.isEmpty();
}

} // namespace budget
