// RemarksModel: the remarks of a document (批注), one a row. Answers are typed and remarks settled where they
// stand; each is one step of undo. Remarks are never printed.
#pragma once

#include "core/checks/place.h"
#include "core/narrative/narrative.h"
#include "ui/document/budget_document.h"

#include <QAbstractTableModel>

#include <map>

namespace budget {

class RemarksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Settled, Where, Author, Text, Answer, Written, ColumnCount };

    /// The document must outlive it.
    explicit RemarksModel(BudgetDocument& document, QObject* parent = nullptr);

    std::optional<Place> placeAt(int row) const;
    bool hasSentences() const;
    /// Where sentences stand, so that they can be named.
    void setSections(const std::vector<NarrativeSection>& sections);
    void remove(const std::vector<int>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void follow(const DocumentChange& change);
    const std::vector<Remark>& remarks() const { return m_document->document().review.remarks; }
    QString textAt(int row, int column) const;

    BudgetDocument* m_document;
    std::map<QString, QString> m_sentences; ///< how paragraphs begin, by id
    int m_count = 0;
};

/// What a place is called in this window, where real names are shown.
QString placeWords(const BudgetDocument& document, const Place& place);

/// The name remarks are signed with: what was typed last, at first the user of the system.
QString remarkAuthor();
void setRemarkAuthor(const QString& name);

/// Adds a remark as one step; a blank text adds none.
void addRemark(BudgetDocument& document, const Place& place, const QString& text);

} // namespace budget
