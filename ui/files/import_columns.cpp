#include "ui/files/import_columns.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace budget {
namespace {

QString settingsKey() {
    return QStringLiteral("import/meanings");
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    setColumnCount(2);
    setHorizontalHeaderLabels({tr("Column of the file"), tr("What it holds")});
    horizontalHeader()->setStretchLastSection(true);
}

void ImportColumns::showColumns(const std::vector<MappedColumn>& columns) {
    setRowCount(0);
    setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        addColumn(row, columns[static_cast<std::size_t>(row)]);
    }
    resizeColumnToContents(0);
}

void ImportColumns::addColumn(int row, const MappedColumn& column) {
    auto* title = new QTableWidgetItem(column.title); // owned by the table
    title->setToolTip(column.title);
    setItem(row, 0, title);
    auto* meanings = new QComboBox(this); // owned by the table
    meanings->addItem(tr("Pass over"), QString());
    for (const QString& meaning : ledgerMeanings()) {
        meanings->addItem(meaning, meaning);
    }
    meanings->setCurrentIndex(std::max(meanings->findData(column.meaning), 0));
    meanings->setAccessibleName(column.title);
    meanings->installEventFilter(this);
    connect(meanings, &QComboBox::activated, this, [this, meanings, name = column.title] {
        Q_EMIT chosen(name, meanings->currentData().toString());
    });
    setCellWidget(row, 1, meanings);
}

/// Who scrolls through the table changes no choice.
bool ImportColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QTableWidget::eventFilter(watched, event);
}

bool ImportColumns::choose(const QString& title, const QString& meaning) {
    for (int row = 0; row < rowCount(); ++row) {
        auto* meanings = qobject_cast<QComboBox*>(cellWidget(row, 1));
        if (item(row, 0)->text() == title && meanings) {
            meanings->setCurrentIndex(meanings->findData(meaning));
            Q_EMIT meanings->activated(meanings->currentIndex());
            return true;
        }
    }
    return false;
}

std::map<QString, QString> rememberedMeanings() {
    std::map<QString, QString> meanings;
    const QVariantMap kept = QSettings().value(settingsKey()).toMap();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        meanings[each.key()] = each.value().toString();
    }
    return meanings;
}

void rememberMeanings(const std::map<QString, QString>& meanings) {
    QVariantMap kept;
    for (const auto& [title, meaning] : meanings) {
        kept[title] = meaning;
    }
    QSettings().setValue(settingsKey(), kept);
}

} // namespace budget
