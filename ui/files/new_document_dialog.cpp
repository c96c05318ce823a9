#include "ui/files/new_document_dialog.h"

#include "core/layout/layout_pack.h"

#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr int nameColumn = 0;
constexpr int kindColumn = 1;
constexpr int firstYear = 1950;
constexpr int lastYear = 9999;

} // namespace

NewDocumentDialog::NewDocumentDialog(QWidget* parent)
    : QDialog(parent), m_department(new QLineEdit(this)), m_year(new QSpinBox(this)),
      m_layout(new QComboBox(this)), m_units(new QTableWidget(0, 2, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("New document"));
    m_department->setObjectName(QStringLiteral("department"));
    m_department->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(QDate::currentDate().year());
    for (const QString& id : layoutIds()) {
        const Result<LayoutPack> pack = loadLayoutPack(id);
        m_layout->addItem(pack ? pack->name : id, id);
    }
    m_units->setObjectName(QStringLiteral("units"));
    m_units->setHorizontalHeaderLabels({tr("Unit"), tr("Kind")});
    m_units->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_units->horizontalHeader()->setSectionResizeMode(kindColumn, QHeaderView::ResizeToContents);
    m_units->verticalHeader()->hide();
    m_units->setTabKeyNavigation(false);
    addRow();
    auto* form = new QFormLayout;
    form->addRow(tr("&Department"), m_department);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Layout"), m_layout);
    form->addRow(tr("&Units"), m_units);
    auto* hint =
        new QLabel(tr("The department's own office comes first. Blank: the department alone."), this);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(hint);
    all->addWidget(m_buttons);
    connect(m_department, &QLineEdit::textChanged, this, &NewDocumentDialog::refresh);
    connect(m_units, &QTableWidget::itemChanged, this, &NewDocumentDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewDocumentDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewDocumentDialog::reject);
    refresh();
}

void NewDocumentDialog::addRow() {
    const int row = m_units->rowCount();
    m_units->insertRow(row);
    auto* kind = new QComboBox(m_units);
    kind->addItem(tr("administrative unit"), int{static_cast<int>(UnitKind::Administrative)});
    kind->addItem(tr("institution managed like the civil service"),
                  int{static_cast<int>(UnitKind::CivilServiceManaged)});
    kind->addItem(tr("public institution"), int{static_cast<int>(UnitKind::Institution)});
    m_units->setCellWidget(row, kindColumn, kind);
}

/// There is always a row left for one more unit.
void NewDocumentDialog::refresh() {
    const QTableWidgetItem* last = m_units->item(m_units->rowCount() - 1, nameColumn);
    if (last && !last->text().trimmed().isEmpty()) {
        addRow();
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_department->text().trimmed().isEmpty());
}

std::vector<NewUnit> NewDocumentDialog::units() const {
    std::vector<NewUnit> units;
    for (int row = 0; row < m_units->rowCount(); ++row) {
        const QTableWidgetItem* item = m_units->item(row, nameColumn);
        const auto* kind = qobject_cast<QComboBox*>(m_units->cellWidget(row, kindColumn));
        if (item && kind) {
            units.push_back({item->text().trimmed(), static_cast<UnitKind>(kind->currentData().toInt())});
        }
    }
    return units;
}

Document NewDocumentDialog::document() const {
    return emptyDocument(
        {m_department->text().trimmed(), m_year->value(), m_layout->currentData().toString()}, units());
}

} // namespace budget
