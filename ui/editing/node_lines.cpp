#include "ui/editing/node_lines.h"

namespace budget {
namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Tree> QStringList codeLines(const Tree& tree) {
    QStringList lines;
    for (const auto& [code, entry] : tree.entries()) {
        lines.append(QString::fromStdString(code.text()) + u' ' + entry.name);
    }
    return lines;
}

/// The nodes of a small tree but its root, which is the first.
template <typename Node> QStringList treeLines(int count) {
    QStringList lines;
    for (int node = 1; node < count; ++node) {
        lines.append(textOf(ledgerTextOf(static_cast<Node>(node))));
    }
    return lines;
}

} // namespace

QStringList nodeLines(const BudgetDocument& document, Dimension dimension) {
    const Ledger& ledger = document.ledger();
    QStringList lines;
    switch (dimension) {
    case Dimension::Unit:
        for (const UnitId id : ledger.unitsInOrder()) {
            lines.append(ledger.unit(id)->name);
        }
        break;
    case Dimension::Project:
        for (const ProjectId id : ledger.projectsInOrder()) {
            lines.append(ledger.project(id)->name);
        }
        break;
    case Dimension::Function:
        return codeLines(document.codeBook().functions);
    case Dimension::Economic:
        return codeLines(document.codeBook().economics);
    case Dimension::Fund:
        return treeLines<Fund>(fundCount);
    case Dimension::Nature:
        return treeLines<Nature>(natureCount);
    }
    return lines;
}

} // namespace budget
