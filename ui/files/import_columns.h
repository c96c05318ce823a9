// ImportColumns: the columns of a workbook by their titles, each with a choice of what it holds.
#pragma once

#include "core/exchange/ledger_workbook.h"

#include <QTableWidget>

class QComboBox;

namespace budget {

class ImportColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void showColumns(const std::vector<MappedColumn>& columns);
    /// As the clerk would. False where no column has this title.
    bool choose(const QString& title, const QString& meaning);

Q_SIGNALS:
    /// An empty meaning = the column is to be passed over.
    void chosen(const QString& title, const QString& meaning);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addColumn(int row, const MappedColumn& column);
};

/// What columns were said to hold in earlier imports, by their titles.
std::map<QString, QString> rememberedMeanings();
void rememberMeanings(const std::map<QString, QString>& meanings);

} // namespace budget
