// NewDocumentDialog: the short assistant for a new document: department, year, layout and units.
#pragma once

#include "core/exchange/new_document.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace budget {

class NewDocumentDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDocumentDialog(QWidget* parent = nullptr);

    /// What was filled in, as a document without money.
    Document document() const;

private:
    void addRow();
    void refresh();
    std::vector<NewUnit> units() const;

    QLineEdit* m_department;
    QSpinBox* m_year;
    QComboBox* m_layout;
    QTableWidget* m_units;
    QDialogButtonBox* m_buttons;
};

} // namespace budget
