#include "ui/entries/entry_text.h"

#include "ui/editing/edit_words.h"
#include "ui/editing/node_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace budget {
namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// The code at the start of a text, or the only one of that name.
template <typename Tree, typename CodeType>
std::optional<CodeType> codeTyped(const Tree& tree, const QString& text) {
    const QString trimmed = text.trimmed();
    const auto end = std::ranges::find_if_not(trimmed, [](QChar c) { return c.isDigit(); });
    const QString digits = trimmed.left(end - trimmed.begin());
    if (!digits.isEmpty()) {
        const auto code = CodeType::parse(digits.toStdString());
        return code && tree.contains(*code) ? code : std::nullopt;
    }
    std::optional<CodeType> found;
    for (const auto& [code, entry] : tree.entries()) {
        if (entry.name == trimmed) {
            if (found) {
                return std::nullopt;
            }
            found = code;
        }
    }
    return found;
}

} // namespace

Dimension dimensionOf(EntryColumn column) {
    constexpr std::array dimensions{Dimension::Economic, Dimension::Function, Dimension::Project,
                                    Dimension::Nature,   Dimension::Fund,     Dimension::Unit};
    return dimensions.at(static_cast<std::size_t>(column) - 1);
}

QString entryColumnTitle(EntryColumn column) {
    switch (column) {
    case EntryColumn::Unit:
        return EntryWords::tr("Unit");
    case EntryColumn::Function:
        return EntryWords::tr("Function");
    case EntryColumn::Economic:
        return EntryWords::tr("Economic item");
    case EntryColumn::Nature:
        return EntryWords::tr("Nature");
    case EntryColumn::Fund:
        return EntryWords::tr("Fund");
    case EntryColumn::Project:
        return EntryWords::tr("Project");
    case EntryColumn::Amount:
        return EntryWords::tr("Amount");
    case EntryColumn::Inferred:
        return EntryWords::tr("Inferred");
    }
    return {};
}

QString entryText(const BudgetDocument& document, const Entry& entry, EntryColumn column) {
    if (column == EntryColumn::Amount) {
        return amountWords(document, entry.amount);
    }
    if (column != EntryColumn::Inferred) {
        return nodeWords(document, entry.at, dimensionOf(column));
    }
    QStringList inferred;
    const DimensionSet set = entry.inferred();
    for (int d = 0; d < dimensionCount; ++d) {
        if (set.contains(static_cast<Dimension>(d))) {
            inferred.append(dimensionWords(static_cast<Dimension>(d)));
        }
    }
    return inferred.join(QStringLiteral("、"));
}

QStringList entryCandidates(const BudgetDocument& document, EntryColumn column) {
    const bool isTyped = column == EntryColumn::Amount || column == EntryColumn::Inferred;
    return isTyped ? QStringList() : nodeLines(document, dimensionOf(column));
}

namespace {

/// Ids of units and projects by their names, and texts of the two small trees.
bool takeName(const BudgetDocument& document, Coordinates& at, EntryColumn column, const QString& text) {
    if (column == EntryColumn::Unit) {
        for (const auto& [id, unit] : document.ledger().units()) {
            if (unit.name == text) {
                at.unit = id;
                return true;
            }
        }
        return false;
    }
    if (column == EntryColumn::Project) {
        for (const auto& [id, project] : document.ledger().projects()) {
            if (project.name == text && (at.unit == UnitId::Department || project.unit == at.unit)) {
                at.project = id;
                return true;
            }
        }
        return false;
    }
    const std::string bytes = text.toStdString();
    if (column == EntryColumn::Nature) {
        const auto nature = natureFromLedgerText(bytes);
        at.nature = nature.value_or(at.nature);
        return nature.has_value();
    }
    const auto fund = fundFromLedgerText(bytes);
    at.fund = fund.value_or(at.fund);
    return fund.has_value();
}

} // namespace

std::optional<Coordinates> withTypedNode(const BudgetDocument& document, Coordinates at, EntryColumn column,
                                         const QString& text) {
    const QString trimmed = text.trimmed();
    if (column == EntryColumn::Function) {
        const auto code = trimmed.isEmpty()
                              ? std::optional(FunctionCode())
                              : codeTyped<FunctionTree, FunctionCode>(document.codeBook().functions, trimmed);
        at.function = code.value_or(at.function);
        return code ? std::optional(at) : std::nullopt;
    }
    if (column == EntryColumn::Economic) {
        const auto code = trimmed.isEmpty()
                              ? std::optional(EconomicCode())
                              : codeTyped<EconomicTree, EconomicCode>(document.codeBook().economics, trimmed);
        at.economic = code.value_or(at.economic);
        return code ? std::optional(at) : std::nullopt;
    }
    if (trimmed.isEmpty()) {
        const Coordinates root;
        at.unit = column == EntryColumn::Unit ? root.unit : at.unit;
        at.project = column == EntryColumn::Project ? root.project : at.project;
        at.nature = column == EntryColumn::Nature ? root.nature : at.nature;
        at.fund = column == EntryColumn::Fund ? root.fund : at.fund;
        return at;
    }
    return takeName(document, at, column, trimmed) ? std::optional(at) : std::nullopt;
}

} // namespace budget
