#include "ui/forms/project_entries.h"

#include "ui/editing/edit_words.h"
#include "ui/editing/node_lines.h"
#include "ui/forms/project_edits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget {
namespace {

struct ProjectEntryWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectEntryWords)
};

/// A code by its digits or by a name that only it has; an empty text is the root.
template <typename Code, typename Tree>
std::optional<Code> codeOf(const Tree& tree, const BudgetDocument& document, Dimension dimension,
                           const QString& typed) {
    static const QRegularExpression leading(QStringLiteral("^\\d+"));
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return Code();
    }
    QString digits = leading.match(text).captured();
    if (digits.isEmpty()) {
        const QStringList lines = nodeLines(document, dimension);
        const std::optional<int> chosen = chosenOf(lines, text);
        digits = chosen ? leading.match(lines.at(*chosen)).captured() : QString();
    }
    const auto code = Code::parse(digits.toStdString());
    return !digits.isEmpty() && code && tree.contains(*code) ? code : std::nullopt;
}

/// Puts a coordinate that was typed: it is said now, no longer inferred. Returns why it cannot be.
QString putEconomic(const BudgetDocument& document, Coordinates& at, const QString& text) {
    const auto code =
        codeOf<EconomicCode>(document.codeBook().economics, document, Dimension::Economic, text);
    at.economic = code.value_or(at.economic);
    return code ? QString() : ProjectEntryWords::tr("“%1” is no economic item of the code list.").arg(text);
}

QString putFunction(const BudgetDocument& document, Coordinates& at, const QString& text) {
    const auto code =
        codeOf<FunctionCode>(document.codeBook().functions, document, Dimension::Function, text);
    at.function = code.value_or(at.function);
    return code ? QString() : ProjectEntryWords::tr("“%1” is no function of the code list.").arg(text);
}

QString putFund(const BudgetDocument& document, Coordinates& at, const QString& text) {
    const std::optional<int> chosen = chosenOf(nodeLines(document, Dimension::Fund), text);
    if (!chosen && !text.trimmed().isEmpty()) {
        return ProjectEntryWords::tr("“%1” is no fund, or more than one.").arg(text);
    }
    at.fund = chosen ? static_cast<Fund>(*chosen + 1) : Fund::All;
    return {};
}

QString putNature(const BudgetDocument& document, Coordinates& at, const QString& text) {
    const std::optional<int> chosen = chosenOf(nodeLines(document, Dimension::Nature), text);
    if (!chosen && !text.trimmed().isEmpty()) {
        return ProjectEntryWords::tr("“%1” is no nature of spending, or more than one.").arg(text);
    }
    at.nature = chosen ? static_cast<Nature>(*chosen + 1) : Nature::All;
    return {};
}

FieldEdit changeOf(const Entry& entry) {
    return {{{EntryChange{entry.id, entry}}}, {}};
}

using PutCoordinate = QString (*)(const BudgetDocument&, Coordinates&, const QString&);

RecordColumn coordinateColumn(ProjectEntries* entries, Dimension dimension, const QString& title,
                              int characters, PutCoordinate put) {
    RecordColumn column;
    column.title = title;
    column.characters = characters;
    column.read = [entries, dimension](const BudgetDocument& document, int row) {
        const Entry* entry = entries->at(document, row);
        return entry ? nodeWords(document, entry->at, dimension).trimmed() : QString();
    };
    column.write = [entries, dimension, put](const BudgetDocument& document, int row, const QString& text) {
        const Entry* entry = entries->at(document, row);
        if (!entry) {
            return FieldEdit();
        }
        Entry changed = *entry;
        QString complaint = put(document, changed.at, text);
        static_cast<void>(put(document, changed.stated, text));
        changed.assumed.erase(dimension);
        return complaint.isEmpty() && !(changed == *entry) ? changeOf(changed) : FieldEdit{{}, complaint};
    };
    return column;
}

FieldEdit putAmount(const BudgetDocument& document, const Entry& entry, const QString& text) {
    Entry changed = entry;
    QString complaint =
        text.trimmed().isEmpty() ? QString() : takeText(changed.amount, text, document.pack().figures);
    if (text.trimmed().isEmpty()) {
        changed.amount = Money();
    }
    if (complaint.isEmpty() && !document.ledger().fits(changed.amount, entry.amount)) {
        complaint = ProjectEntryWords::tr("The ledger cannot hold this amount.");
    }
    return complaint.isEmpty() && !(changed == entry) ? changeOf(changed) : FieldEdit{{}, complaint};
}

RecordColumn amountColumn(ProjectEntries* entries) {
    RecordColumn column;
    column.title = ProjectEntryWords::tr("Amount (10,000 yuan)");
    column.characters = 13;
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.read = [entries](const BudgetDocument& document, int row) {
        const Entry* entry = entries->at(document, row);
        return entry ? amountWords(document, entry->amount) : QString();
    };
    column.write = [entries](const BudgetDocument& document, int row, const QString& text) {
        const Entry* entry = entries->at(document, row);
        return entry ? putAmount(document, *entry, text) : FieldEdit();
    };
    return column;
}

/// A further entry of the project: like the one above but for what the money is for.
FieldEdit addEntry(const BudgetDocument& document, ProjectEntries& entries, int before) {
    const ProjectId id = entries.project();
    const Project* project = document.ledger().project(id);
    if (!project) {
        return {{}, ProjectEntryWords::tr("Choose a project first.")};
    }
    Entry entry;
    entry.at.nature = Nature::Project;
    entry.at.fund = Fund::GeneralOwn;
    if (const Entry* above = before > 0 ? entries.at(document, before - 1) : nullptr) {
        entry.at = above->at;
    }
    entry.at.economic = EconomicCode();
    entry.at.unit = project->unit;
    entry.at.project = id;
    entry.stated = entry.at;
    entry.id = document.ledger().nextEntryId();
    entry.order = document.ledger().nextOrder();
    return changeOf(entry);
}

} // namespace

void ProjectEntries::find(const BudgetDocument& document) {
    if (m_revision == document.revision() && m_found == *m_project) {
        return;
    }
    m_revision = document.revision();
    m_found = *m_project;
    m_ids.clear();
    for (const Entry* entry : entriesOf(document.ledger(), m_found)) {
        m_ids.push_back(entry->id);
    }
}

int ProjectEntries::count(const BudgetDocument& document) {
    find(document);
    return static_cast<int>(m_ids.size());
}

const Entry* ProjectEntries::at(const BudgetDocument& document, int row) {
    find(document);
    const auto index = static_cast<std::size_t>(row);
    return index < m_ids.size() ? document.ledger().entry(m_ids[index]) : nullptr;
}

std::vector<RecordColumn> entryColumns(ProjectEntries* entries) {
    std::vector<RecordColumn> columns{
        coordinateColumn(entries, Dimension::Economic, ProjectEntryWords::tr("Economic item"), 20,
                         putEconomic),
        coordinateColumn(entries, Dimension::Function, ProjectEntryWords::tr("Function"), 24, putFunction),
        coordinateColumn(entries, Dimension::Fund, ProjectEntryWords::tr("Fund"), 24, putFund),
        coordinateColumn(entries, Dimension::Nature, ProjectEntryWords::tr("Nature"), 13, putNature),
        amountColumn(entries)};
    constexpr std::array typed{Dimension::Economic, Dimension::Function, Dimension::Fund, Dimension::Nature};
    for (std::size_t i = 0; i < typed.size(); ++i) {
        columns[i].candidates = [dimension = typed[i]](const BudgetDocument& document) {
            return nodeLines(document, dimension);
        };
    }
    return columns;
}

RecordRows entryRows(ProjectEntries* entries) {
    RecordRows rows;
    rows.noun = ProjectEntryWords::tr("entry");
    rows.count = [entries](const BudgetDocument& document) { return entries->count(document); };
    rows.insert = [entries](const BudgetDocument& document, int before) {
        return addEntry(document, *entries, before);
    };
    rows.remove = [entries](const BudgetDocument& document, int row) {
        return FieldEdit{{{EntryChange{entries->at(document, row)->id, std::nullopt}}}, {}};
    };
    rows.move = [entries](const BudgetDocument& document, int row, int to) {
        Entry moved = *entries->at(document, row);
        Entry other = *entries->at(document, to);
        std::swap(moved.order, other.order);
        return FieldEdit{{{EntryChange{moved.id, moved}, EntryChange{other.id, other}}}, {}};
    };
    return rows;
}

QString allocationText(const BudgetDocument& document, ProjectId project) {
    std::vector<std::pair<EconomicCode, Money>> parts;
    for (const Entry* entry : entriesOf(document.ledger(), project)) {
        const auto same = [entry](const auto& part) { return part.first == entry->at.economic; };
        const auto found = std::ranges::find_if(parts, same);
        if (found == parts.end()) {
            parts.emplace_back(entry->at.economic, entry->amount);
        } else {
            found->second += entry->amount;
        }
    }
    QStringList words;
    for (const auto& [code, amount] : parts) {
        const QString name = document.codeBook().economics.name(code);
        words.append(ProjectEntryWords::tr("%1 %2").arg(
            name.isEmpty() ? ProjectEntryWords::tr("not itemised") : name, amountWords(document, amount)));
    }
    return words.join(ProjectEntryWords::tr(", "));
}

} // namespace budget
