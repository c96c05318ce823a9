// RowAdding: the input row of a table. What is typed into its columns — a code whole or in parts, a name, a
// project, a unit — is kept until it names a row; then the row is placed, and a new project made for an
// unknown name.
#pragma once

#include "ui/document/budget_document.h"
#include "ui/editing/questions.h"

#include <QObject>
#include <QStringList>

#include <map>

namespace budget {

class RowAdding : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    RowAdding(BudgetDocument& document, Questions& questions, int table, QObject* parent = nullptr);

    /// Takes a text typed into a label column; false when it means nothing here (complaint() says why).
    bool take(int column, const QString& text);
    /// What a column waits with.
    QString pending(int column) const;
    QStringList candidates(int column) const;
    /// Why a text cannot be taken; empty when it can.
    QString complaint(int column, const QString& text) const;
    /// The unit new rows belong to in a table of units; that of the row the clerk was in.
    void setUnit(UnitId unit) { m_unit = unit; }

Q_SIGNALS:
    void placed(const budget::RowKey& row);
    void pendingChanged();

private:
    /// The kind of thing a column takes. The name of a unit may stand in any column of a table with units.
    enum class Takes : std::uint8_t { Code, Project };

    Takes takes(int column) const;
    bool hasLevel(RowLevel level) const;
    bool wantsProject() const;
    const PanelDefinition& panel() const;
    std::string typedCode(const std::map<int, QString>& pending) const;
    bool isWholeCode(const std::string& code) const;
    QString codeOfText(const QString& text) const;
    bool placeIfWhole();
    bool nameUnknownCode(const std::string& code, Edit& edit);
    ProjectId projectNamed(const QString& name, UnitId unit, Edit& edit) const;
    UnitId unitOfRows() const;
    std::optional<UnitId> unitNamed(const QString& text) const;
    void place(const Coordinates& at, Edit edit);

    BudgetDocument* m_document;
    Questions* m_questions;
    int m_table;
    std::map<int, QString> m_pending;
    UnitId m_unit = UnitId::Department;
};

} // namespace budget
