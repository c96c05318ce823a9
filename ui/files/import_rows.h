// ImportRows: the first rows of a ledger as they were read.
#pragma once

#include "core/exchange/ledger_csv.h"

#include <QTableWidget>

namespace budget {

class ImportRows : public QTableWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostRows = 200;

    explicit ImportRows(QWidget* parent = nullptr);

    void showImport(const LedgerImport& import, const CodeBook& book);

private:
    void fillRow(int row, const Entry& entry, const LedgerImport& import, const CodeBook& book);
};

} // namespace budget
