#include "ui/editing/block_editing.h"

#include "core/edit/control_plan.h"
#include "core/edit/official_table.h"
#include "ui/editing/edit_words.h"
#include "ui/editing/kept_rows.h"
#include "ui/editing/unit_question.h"
#include "ui/words/refusal_text.h"

#include <algorithm>

namespace budget {
namespace {

constexpr int mostLines = 12; // of what was left; more would not fit a small screen

} // namespace

BlockEditing::BlockEditing(BudgetDocument& document, Questions& questions, QObject* parent)
    : QObject(parent), m_document(&document), m_questions(&questions) {}

bool BlockEditing::put(const std::vector<BlockItem>& items, const QString& name) {
    const auto planner = [&](const BlockReading& reading) {
        return planBlock(m_document->document(), m_document->tables(), items, reading);
    };
    const auto plan = carryOut(planner, name, [&](BlockPlan& planned) { keepRows(items, planned); });
    if (!plan) {
        return false;
    }
    std::vector<CellRef> left;
    for (const BlockItem& item : items) {
        if (item.cell &&
            std::ranges::find(plan->refused, item.place, &BlockRefusal::place) != plan->refused.end()) {
            left.push_back(*item.cell);
        }
    }
    for (const BlockQuestion& question : plan->questions) {
        left.push_back(question.cell);
    }
    Q_EMIT cellsLeft(left);
    return !plan->edit.isEmpty();
}

/// Rows that the block empties stay where they are.
void BlockEditing::keepRows(const std::vector<BlockItem>& items, BlockPlan& plan) const {
    const Tables& tables = m_document->tables();
    for (const BlockItem& item : items) {
        if (!item.cell || !tables.isLeaf(*item.cell)) {
            continue;
        }
        const TypedAmount typed = readTypedText(item.text, m_document->pack().figures.unit);
        const bool says = !typed.error && !(typed.money.isZero() && tables.value(*item.cell).isZero());
        if (says) {
            keepRow(*m_document, *item.cell, typed.money, plan.edit);
        }
    }
}

bool BlockEditing::putOfficialTable(int table, const TextRows& texts) {
    const auto plan = carryOut(
        [&](const BlockReading& reading) {
            return planOfficialTable(m_document->document(), m_document->tables(), table, texts, reading)
                .block;
        },
        tr("Paste table %1").arg(m_document->tables().definition(table).number));
    return plan && !plan->edit.isEmpty();
}

bool BlockEditing::putControlFigures(const std::vector<BlockItem>& items) {
    const auto planner = [&](const BlockReading& reading) {
        BlockPlan plan =
            planControlFigures(m_document->document(), m_document->tables(), items, reading.unit);
        plan.suggestsYuan =
            reading.unit == MoneyUnit::TenThousand && suggestsYuan(m_document->tables(), items);
        return plan;
    };
    const auto plan = carryOut(planner, tr("Approved figures"));
    return plan && !plan->edit.isEmpty();
}

bool BlockEditing::putControlTable(int table, const TextRows& texts) {
    const auto planner = [&](const BlockReading& reading) {
        return planControlTable(m_document->document(), m_document->tables(), table, texts, reading).block;
    };
    const auto plan = carryOut(
        planner, tr("Approved figures of table %1").arg(m_document->tables().definition(table).number));
    return plan && !plan->edit.isEmpty();
}

/// Figures beside codes or names: more than one row, and a first column that is mostly words or codes.
bool BlockEditing::looksLikeWholeTable(const TextRows& texts) {
    if (texts.size() < 2 || texts.front().size() < 3) {
        return false;
    }
    const auto labelled = std::ranges::count_if(texts, [](const std::vector<QString>& row) {
        return std::ranges::any_of(row.begin(), row.begin() + std::min<std::ptrdiff_t>(4, std::ssize(row)),
                                   [](const QString& text) {
                                       return std::ranges::any_of(text, [](QChar c) {
                                           return c.script() == QChar::Script_Han && c != QChar(u'万') &&
                                                  c != QChar(u'元') && c != QChar(u'亿');
                                       });
                                   });
    });
    return labelled * 2 > std::ssize(texts);
}

std::optional<BlockPlan> BlockEditing::carryOut(const Planner& planner, const QString& name,
                                                const Completion& complete) {
    if (const QString locked = lockedWords(*m_document); !locked.isEmpty()) {
        Q_EMIT said(locked);
        return std::nullopt;
    }
    const auto reading = readingOf(planner);
    if (!reading) {
        return std::nullopt;
    }
    BlockPlan plan = planner(*reading);
    if (complete) {
        complete(plan);
    }
    m_document->edit(plan.edit, name);
    sayWhatWasLeft(plan);
    return plan;
}

std::optional<BlockReading> BlockEditing::readingOf(const Planner& planner) {
    BlockReading reading;
    reading.unit = m_document->pack().figures.unit;
    BlockPlan plan = planner(reading);
    if (plan.suggestsYuan) {
        const auto unit = askUnitOfFigures(*m_questions);
        if (!unit) {
            return std::nullopt;
        }
        if (*unit == MoneyUnit::Yuan) {
            reading.unit = MoneyUnit::Yuan;
            plan = planner(reading);
        }
    }
    if (!plan.questions.empty() && !answerQuestions(plan, reading)) {
        return std::nullopt;
    }
    return reading;
}

/// One answer for the whole block; cells that join several codes take the first of them only when named.
bool BlockEditing::answerQuestions(const BlockPlan& plan, BlockReading& reading) {
    QStringList cells;
    bool several = false;
    bool contradiction = false;
    for (const BlockQuestion& question : plan.questions) {
        several = several || question.outcome == PlanOutcome::Several;
        contradiction = contradiction || question.outcome == PlanOutcome::Contradiction;
        if (cells.size() < 6) {
            cells.append(
                tr("%1 to %2")
                    .arg(cellWords(*m_document, question.cell), amountWords(*m_document, question.target)));
        }
    }
    if (!several && !contradiction) {
        return true;
    }
    std::vector<Choice> offered;
    if (several) {
        offered.push_back({tr("New entries for the differences"), {}});
    }
    if (contradiction) {
        offered.push_back({tr("Take inferences back where they contradict"), {}});
        offered.push_back({tr("Keep inferences, change totals"), {}});
    }
    offered.push_back({tr("Leave these cells as they are"), {}});
    const auto taken =
        m_questions->choose(tr("%n cells ask", nullptr, static_cast<int>(plan.questions.size())),
                            cells.join(QLatin1Char('\n')), offered);
    if (!taken) {
        return false;
    }
    const bool leave = *taken == static_cast<int>(offered.size()) - 1;
    if (!leave) {
        const int contradictionChoice = *taken - (several ? 1 : 0);
        reading.answer.newEntry = several;
        reading.answer.takeBackInferred = contradiction && contradictionChoice <= 0;
        reading.answer.keepInferred = contradiction && contradictionChoice == 1;
    }
    return true;
}

void BlockEditing::sayWhatWasLeft(const BlockPlan& plan) {
    Q_EMIT said(tr("%n cells filled", nullptr, plan.filled));
    if (plan.refused.empty() && plan.questions.empty()) {
        return;
    }
    QStringList lines;
    for (const BlockRefusal& refusal : plan.refused) {
        if (lines.size() == mostLines) {
            lines.append(tr("… and more"));
            break;
        }
        lines.append(refusalWords(*m_document, refusal));
    }
    for (const BlockQuestion& question : plan.questions) {
        lines.append(tr("%1: left, as it asks").arg(cellWords(*m_document, question.cell)));
    }
    m_questions->tell(tr("%n cells filled; these were left", nullptr, plan.filled),
                      lines.join(QLatin1Char('\n')));
}

QString refusalWords(const BudgetDocument& document, const BlockRefusal& refusal) {
    const QString where = BlockEditing::tr("Row %1, column %2: “%3”")
                              .arg(refusal.place.row + 1)
                              .arg(refusal.place.column + 1)
                              .arg(refusal.text);
    const QString why = refusalReason(refusal, document.pack().figures.unit);
    return BlockEditing::tr("%1 — %2").arg(where, why);
}

} // namespace budget
