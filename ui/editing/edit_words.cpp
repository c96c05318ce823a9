#include "ui/editing/edit_words.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

QString joined(const QString& code, const QString& name) {
    return name.isEmpty() ? code : code + QLatin1Char(' ') + name;
}

} // namespace

QString cellWords(const BudgetDocument& document, const CellRef& cell) {
    const RowText text(document.tables(), document.ledger(), realName);
    const TableDefinition& table = document.tables().definition(cell.table);
    const ColumnDefinition& column = document.tables()
                                         .panel(cell.table, cell.panel)
                                         .definition()
                                         .columns[static_cast<std::size_t>(cell.column)];
    QString row = text.name(cell.table, cell.panel, cell.row);
    if (const Project* project = document.ledger().project(cell.row.project)) {
        row = project->name;
    }
    return EditWords::tr("Table %1 %2 · %3")
        .arg(table.number)
        .arg(row, column.titles.empty() ? QString() : column.titles.back());
}

QString amountWords(const BudgetDocument& document, Money amount) {
    const FigureFormat format = document.pack().figures;
    return QString::fromStdString(exactAmount(amount, format.unit, format.decimals));
}

QString nodeWords(const BudgetDocument& document, const Coordinates& at, Dimension dimension) {
    const CodeBook& book = document.codeBook();
    switch (dimension) {
    case Dimension::Unit: {
        const Unit* unit = document.ledger().unit(at.unit);
        return unit ? unit->name : QString();
    }
    case Dimension::Function:
        return joined(QString::fromStdString(at.function.text()), book.functions.name(at.function));
    case Dimension::Economic:
        return joined(QString::fromStdString(at.economic.text()), book.economics.name(at.economic));
    case Dimension::Project: {
        const Project* project = document.ledger().project(at.project);
        return project ? project->name : QString();
    }
    case Dimension::Fund: {
        const std::string_view text = ledgerTextOf(at.fund);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    case Dimension::Nature: {
        const std::string_view text = ledgerTextOf(at.nature);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    }
    return {};
}

QString entryWords(const BudgetDocument& document, const Entry& entry) {
    QStringList words;
    for (const Dimension dimension : {Dimension::Project, Dimension::Economic, Dimension::Function,
                                      Dimension::Nature, Dimension::Fund, Dimension::Unit}) {
        const QString node = nodeWords(document, entry.at, dimension);
        if (!node.isEmpty()) {
            words.append(node);
        }
    }
    return EditWords::tr("%1  %2").arg(amountWords(document, entry.amount),
                                       words.join(QStringLiteral(" · ")));
}

QString dimensionWords(Dimension dimension) {
    switch (dimension) {
    case Dimension::Unit:
        return EditWords::tr("unit");
    case Dimension::Function:
        return EditWords::tr("function");
    case Dimension::Fund:
        return EditWords::tr("fund");
    case Dimension::Nature:
        return EditWords::tr("nature");
    case Dimension::Economic:
        return EditWords::tr("economic item");
    case Dimension::Project:
        return EditWords::tr("project");
    }
    return {};
}

QString summaryWords(const BudgetDocument& document, Money sum, int count) {
    const std::int64_t magnitude = sum.fen() < 0 ? -sum.fen() : sum.fen();
    const std::int64_t rounded = (magnitude + count / 2) / count;
    const FigureFormat format = document.pack().figures;
    const auto words = [&](Money money) {
        return QString::fromStdString(exactAmount(money, format.unit, format.decimals));
    };
    return EditWords::tr("Sum %1   Count %2   Average %3")
        .arg(words(sum))
        .arg(count)
        .arg(words(Money::fromFen(sum.fen() < 0 ? -rounded : rounded)));
}

QString lockedWords(const BudgetDocument& document) {
    if (document.isReadOnly()) {
        return EditWords::tr("This document is open for reading only.");
    }
    return document.canEdit() ? QString()
                              : EditWords::tr("This document is final. Take it back to a draft first.");
}

} // namespace budget
