#include "ui/output/output_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace budget {
namespace {

const QString key = QStringLiteral("export/folder");

} // namespace

QString outputFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = QSettings().value(key, documents).toString();
    return QDir(last).exists() ? last : QDir::homePath();
}

void rememberOutput(const QString& file) {
    QSettings().setValue(key, QFileInfo(file).absolutePath());
}

} // namespace budget
