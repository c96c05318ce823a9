#include "tests/support/reference.h"

#include <QFile>

#include <map>

namespace budget::test {
namespace {

UnitId unitNamed(Ledger& ledger, const QString& name) {
    for (const auto& [id, unit] : ledger.units()) {
        if (unit.name == name) {
            return id;
        }
    }
    Unit unit;
    unit.id = ledger.nextUnitId();
    unit.order = ledger.nextOrder();
    unit.name = name;
    if (ledger.units().empty()) {
        unit.listedName = name + QStringLiteral("本级");
    }
    static_cast<void>(ledger.exchange(unit.id, unit));
    return unit.id;
}

ProjectId projectNamed(Ledger& ledger, UnitId unit, const QString& name, bool withheld) {
    if (name.isEmpty()) {
        return ProjectId::None;
    }
    for (const auto& [id, project] : ledger.projects()) {
        if (project.name == name && project.unit == unit) {
            return id;
        }
    }
    Project project;
    project.id = ledger.nextProjectId();
    project.order = ledger.nextOrder();
    project.unit = unit;
    project.name = name;
    project.disclosure = withheld ? Disclosure::Withheld : Disclosure::Open;
    static_cast<void>(ledger.exchange(project.id, project));
    return project.id;
}

} // namespace

QString dataFile(const QString& name) { return QStringLiteral(MINGZHANG_TEST_DATA "/") + name; }

QByteArray readData(const QString& name) {
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Document emptyReference() {
    Document document;
    document.department = QStringLiteral("乌鲁木齐市人民政府外事办公室");
    document.year = 2024;
    document.layout = QStringLiteral("urumqi-2024");
    unitNamed(document.ledger, document.department);
    unitNamed(document.ledger, QStringLiteral("乌鲁木齐市人民对外友好协会"));
    return document;
}

Document referenceDocument(const QString& csv) {
    Document document = emptyReference();
    const QStringList lines = QString::fromUtf8(readData(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList f = line.split(QLatin1Char(','));
        Entry entry;
        entry.id = document.ledger.nextEntryId();
        entry.order = document.ledger.nextOrder();
        entry.at.unit = unitNamed(document.ledger, f[0]);
        entry.at.function = *FunctionCode::parse(f[1].toStdString());
        entry.at.fund = *fundFromLedgerText(f[2].toStdString());
        entry.at.nature = *natureFromLedgerText(f[3].toStdString());
        entry.at.economic = *EconomicCode::parse(f[4].toStdString());
        entry.at.project = projectNamed(document.ledger, entry.at.unit, f[5], f[6] != QStringLiteral("公开"));
        entry.stated = entry.at;
        entry.amount = parseAmount(f[7].trimmed().toStdString(), MoneyUnit::TenThousand).money;
        static_cast<void>(document.ledger.exchange(entry.id, entry));
    }
    return document;
}

} // namespace budget::test
