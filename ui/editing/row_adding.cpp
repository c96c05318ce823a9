#include "ui/editing/row_adding.h"

#include "ui/editing/node_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {
namespace {

/// The one code of this name, or nothing.
template <typename Tree> QString codeNamed(const Tree& tree, const QString& name) {
    QString found;
    for (const auto& [code, entry] : tree.entries()) {
        if (entry.name == name && tree.isLeaf(code)) {
            if (!found.isEmpty()) {
                return {};
            }
            found = QString::fromStdString(code.text());
        }
    }
    return found;
}

} // namespace

RowAdding::RowAdding(BudgetDocument& document, Questions& questions, int table, QObject* parent)
    : QObject(parent), m_document(&document), m_questions(&questions), m_table(table) {}

const PanelDefinition& RowAdding::panel() const {
    return m_document->tables().definition(m_table).panels.front();
}

bool RowAdding::hasLevel(RowLevel level) const {
    return std::ranges::find(panel().rows.levels, level) != panel().rows.levels.end();
}

bool RowAdding::wantsProject() const {
    return hasLevel(RowLevel::Project) || hasLevel(RowLevel::FunctionItemProject);
}

RowAdding::Takes RowAdding::takes(int column) const {
    const Show show = panel().columns[static_cast<std::size_t>(column)].show;
    if (show == Show::Project || (show == Show::Name && hasLevel(RowLevel::Project))) {
        return Takes::Project;
    }
    return Takes::Code;
}

/// The digits at the start of "2010301 行政运行", or of the code that alone has this name.
QString RowAdding::codeOfText(const QString& text) const {
    static const QRegularExpression leading(QStringLiteral("^\\s*(\\d+)"));
    if (const auto match = leading.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    const CodeBook& book = m_document->codeBook();
    return hasLevel(RowLevel::EconomicSection) ? codeNamed(book.economics, text.trimmed())
                                               : codeNamed(book.functions, text.trimmed());
}

/// Parts typed into 类, 款, 项 one after the other, or a whole code in any of them.
std::string RowAdding::typedCode(const std::map<int, QString>& pending) const {
    QString parts;
    for (const auto& [column, text] : pending) {
        if (takes(column) != Takes::Code) {
            continue;
        }
        const QString code = codeOfText(text);
        if (code.size() >= 5) {
            return code.toStdString();
        }
        parts += code;
    }
    return parts.toStdString();
}

bool RowAdding::isWholeCode(const std::string& code) const {
    const CodeBook& book = m_document->codeBook();
    if (hasLevel(RowLevel::EconomicSection)) {
        const auto economic = EconomicCode::parse(code);
        return economic && !economic->isRoot() &&
               (economic->level() == CodeLevel::Section || book.economics.isLeaf(*economic));
    }
    const auto function = FunctionCode::parse(code);
    return function && !function->isRoot() &&
           (function->level() == CodeLevel::Item ||
            (book.functions.contains(*function) && book.functions.isLeaf(*function)));
}

QString RowAdding::complaint(int column, const QString& text) const {
    if (text.trimmed().isEmpty() || takes(column) == Takes::Project || unitNamed(text)) {
        return {};
    }
    std::map<int, QString> pending = m_pending;
    pending[column] = text;
    if (codeOfText(text).isEmpty()) {
        return tr("No code, or more than one, is called “%1”. Type its digits.").arg(text.trimmed());
    }
    const std::string code = typedCode(pending);
    const bool economic = hasLevel(RowLevel::EconomicSection);
    const bool shape = code.size() <= 3 || (economic ? EconomicCode::parse(code).has_value()
                                                     : FunctionCode::parse(code).has_value());
    const QString words =
        economic ? tr("“%1” is not a code of 3 or 5 digits.") : tr("“%1” is not a code of 3, 5 or 7 digits.");
    return shape ? QString() : words.arg(QString::fromStdString(code));
}

bool RowAdding::take(int column, const QString& text) {
    if (!complaint(column, text).isEmpty()) {
        return false;
    }
    if (const auto unit = unitNamed(text)) {
        // The rows typed from here on stand below this unit.
        m_unit = *unit;
        m_pending.erase(column);
        Coordinates at;
        at.unit = *unit;
        place(at, {});
    } else if (text.trimmed().isEmpty()) {
        m_pending.erase(column);
    } else {
        m_pending[column] = text.trimmed();
    }
    if (!placeIfWhole()) {
        Q_EMIT pendingChanged();
    }
    return true;
}

std::optional<UnitId> RowAdding::unitNamed(const QString& text) const {
    if (hasLevel(RowLevel::Unit)) {
        for (const auto& [id, unit] : m_document->ledger().units()) {
            if (unit.name == text.trimmed()) {
                return id;
            }
        }
    }
    return std::nullopt;
}

QString RowAdding::pending(int column) const {
    const auto found = m_pending.find(column);
    return found == m_pending.end() ? QString() : found->second;
}

QStringList RowAdding::candidates(int column) const {
    QStringList names;
    if (hasLevel(RowLevel::Unit)) {
        names = nodeLines(*m_document, Dimension::Unit);
    }
    if (takes(column) == Takes::Project) {
        for (const FixedRow& row : panel().rows.leading) {
            names.append(row.label);
        }
        names += nodeLines(*m_document, Dimension::Project);
        names.removeDuplicates();
        return names;
    }
    const bool economic = hasLevel(RowLevel::EconomicSection);
    return names + nodeLines(*m_document, economic ? Dimension::Economic : Dimension::Function);
}

UnitId RowAdding::unitOfRows() const {
    if (m_document->ledger().unit(m_unit)) {
        return m_unit;
    }
    const std::vector<UnitId> units = m_document->ledger().unitsInOrder();
    return units.empty() ? UnitId::Department : units.front();
}

ProjectId RowAdding::projectNamed(const QString& name, UnitId unit, Edit& edit) const {
    for (const auto& [id, project] : m_document->ledger().projects()) {
        if (project.name == name && project.unit == unit) {
            return id;
        }
    }
    Project project;
    project.id = m_document->ledger().nextProjectId();
    project.order = m_document->ledger().nextOrder();
    project.unit = unit;
    project.name = name;
    edit.changes.emplace_back(ProjectChange{project.id, project});
    return project.id;
}

/// A code that no list has is taken into the document's own under the name the clerk gives it.
bool RowAdding::nameUnknownCode(const std::string& code, Edit& edit) {
    const QString digits = QString::fromStdString(code);
    const auto name = m_questions->askText(
        tr("Unknown code"),
        tr("The code list of this year has no %1. Its name, to take it into this document's list:")
            .arg(digits),
        {});
    if (!name || name->trimmed().isEmpty()) {
        return false;
    }
    CodeBook codes = m_document->document().codes;
    const CodeEntry entry{name->trimmed(), CodeSource::Document};
    bool hasParent = false;
    if (hasLevel(RowLevel::EconomicSection)) {
        const EconomicCode economic = *EconomicCode::parse(code);
        hasParent = m_document->codeBook().economics.contains(economic.parent());
        codes.economics.put(economic, entry);
    } else {
        const FunctionCode function = *FunctionCode::parse(code);
        hasParent = m_document->codeBook().functions.contains(function.parent());
        codes.functions.put(function, entry);
    }
    if (!hasParent) {
        m_questions->tell(tr("Unknown code"),
                          tr("The code above %1 is in no list either: add it first.").arg(digits));
        return false;
    }
    edit.changes.emplace_back(PartChange(codes));
    return true;
}

bool RowAdding::placeIfWhole() {
    const std::string code = typedCode(m_pending);
    const bool wantsCode = hasLevel(RowLevel::EconomicSection) || hasLevel(RowLevel::FunctionClass);
    if (wantsCode && !isWholeCode(code)) {
        return false;
    }
    QString project;
    for (const auto& [column, text] : m_pending) {
        if (takes(column) == Takes::Project) {
            project = text;
        }
    }
    if (wantsProject() && project.isEmpty()) {
        return false;
    }
    Coordinates at;
    Edit edit;
    if (hasLevel(RowLevel::EconomicSection)) {
        at.economic = *EconomicCode::parse(code);
    } else if (wantsCode) {
        at.function = *FunctionCode::parse(code);
    }
    const bool known = m_document->codeBook().functions.contains(at.function) &&
                       m_document->codeBook().economics.contains(at.economic);
    if (!known && !nameUnknownCode(code, edit)) {
        return false;
    }
    if (hasLevel(RowLevel::Unit)) {
        at.unit = unitOfRows();
    }
    const auto leading = std::ranges::find(panel().rows.leading, project, &FixedRow::label);
    if (leading != panel().rows.leading.end()) {
        at.nature = leading->where.cover().nature;
    } else if (wantsProject()) {
        at.project = projectNamed(project, at.unit, edit);
    }
    m_pending.clear();
    Q_EMIT pendingChanged();
    place(at, std::move(edit));
    return true;
}

void RowAdding::place(const Coordinates& at, Edit edit) {
    const RowKey row = m_document->tables().panel(m_table, 0).path().rowOf(at);
    if (m_document->tables().panel(m_table, 0).positionOf(row) < 0) {
        const TableDefinition& table = m_document->tables().definition(m_table);
        edit.changes.emplace_back(PlacedRowChange{{table.id, at}, true});
        m_document->edit(edit, tr("Add a row to table %1").arg(table.number));
    }
    Q_EMIT placed(m_document->tables().panel(m_table, 0).path().rowOf(at));
}

} // namespace budget
