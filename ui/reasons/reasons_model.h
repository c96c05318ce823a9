// ReasonsModel: the reasons of a document (主要原因), one a row, beside the figures they explain. It
// translates; a typed text is one edit of all phrases that share the reason.
#pragma once

#include "core/narrative/reasons.h"
#include "ui/document/budget_document.h"

#include <QAbstractTableModel>

#include <set>

namespace budget {

enum class ReasonColumn : std::uint8_t {
    Label,
    Now,
    Last,
    Difference,
    Rate,
    Reason,
    LastYears, ///< last year's wording
    Shared,
};
inline constexpr int reasonColumnCount = 8;

enum class ReasonFilter : std::uint8_t { All, Required, Missing };

class ReasonsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit ReasonsModel(BudgetDocument& document, QObject* parent = nullptr);

    /// The reasons as the document has them now. A row that was shown stays although it no longer passes the
    /// filter: who fills in what is missing sees what was typed.
    void setLines(std::vector<ReasonLine> lines);
    void setFilter(ReasonFilter filter);
    ReasonFilter filter() const { return m_filter; }
    const std::vector<ReasonLine>& lines() const { return m_lines; }
    /// The line of a row, by its index; nothing where there is no such row.
    std::optional<std::size_t> lineAt(int row) const;
    int rowOf(const QString& name) const;
    int missingCount() const;

    /// One step each; false where nothing can be changed.
    bool type(int row, const QString& text);
    bool takeLastYears(int row);
    bool switchLink(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    bool passes(const ReasonLine& line) const;
    void show(std::vector<ReasonLine> lines);
    QString textAt(std::size_t line, ReasonColumn column) const;
    QString labelText(const ReasonLine& line) const;
    QString reasonText(const ReasonLine& line) const;
    QString sharedText(std::size_t line) const;
    QString sharedTip(std::size_t line) const;

    BudgetDocument* m_document;
    std::vector<ReasonLine> m_lines;
    std::vector<std::size_t> m_rows;
    std::set<QString> m_shown; ///< names
    ReasonFilter m_filter = ReasonFilter::All;
};

/// "+5.34", "−20.57", "0.00" of a known change.
QString signedDifference(const Comparison& change, FigureFormat format);

} // namespace budget
