#include "tests/spreadsheet/read_workbook.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <gtest/gtest.h>

namespace budget::test {
namespace {

std::map<QString, QByteArray> partsOf(const QByteArray& xlsx) {
    std::map<QString, QByteArray> parts;
    zip_source_t* source =
        zip_source_buffer_create(xlsx.constData(), static_cast<zip_uint64_t>(xlsx.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    EXPECT_NE(archive, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        EXPECT_EQ(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat), 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.emplace(QString::fromUtf8(stat.name), bytes);
    }
    if (archive) {
        zip_close(archive);
    }
    return parts;
}

std::vector<QString> sharedStrings(const QByteArray& xml) {
    std::vector<QString> strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("si")) {
            strings.emplace_back();
        } else if (reader.isStartElement() && reader.name() == QStringLiteral("t")) {
            strings.back() += reader.readElementText();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return strings;
}

/// Reads a <c>.
ReadCell readCell(QXmlStreamReader& reader, const std::vector<QString>& strings) {
    ReadCell cell;
    const bool isShared = reader.attributes().value(QStringLiteral("t")) == QStringLiteral("s");
    while (reader.readNextStartElement()) {
        if (reader.name() == QStringLiteral("f")) {
            cell.formula = reader.readElementText();
        } else if (reader.name() == QStringLiteral("v")) {
            const QString value = reader.readElementText();
            cell.text = isShared ? strings.at(static_cast<std::size_t>(value.toInt())) : value;
            cell.isNumber = !isShared;
        } else {
            reader.skipCurrentElement();
        }
    }
    return cell;
}

ReadSheet readSheet(const QString& name, const QByteArray& xml, const std::vector<QString>& strings) {
    ReadSheet sheet{name, {}, {}, xml};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == QStringLiteral("c")) {
            const QString address = reader.attributes().value(QStringLiteral("r")).toString();
            sheet.cells.emplace(address, readCell(reader, strings));
        } else if (reader.name() == QStringLiteral("mergeCell")) {
            sheet.merged.push_back(reader.attributes().value(QStringLiteral("ref")).toString());
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return sheet;
}

} // namespace

QString addressOf(int row, int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(u'A' + rest % 26));
    }
    return letters + QString::number(row + 1);
}

ReadCell ReadSheet::at(int row, int column) const {
    const auto cell = cells.find(addressOf(row, column));
    return cell == cells.end() ? ReadCell() : cell->second;
}

QByteArray ReadWorkbook::everything() const {
    QByteArray all;
    for (const auto& [name, bytes] : parts) {
        all += name.toUtf8() + '\n' + bytes + '\n';
    }
    return all;
}

ReadWorkbook readBack(const QByteArray& xlsx) {
    ReadWorkbook book;
    book.parts = partsOf(xlsx);
    const auto strings = sharedStrings(book.parts[QStringLiteral("xl/sharedStrings.xml")]);
    QXmlStreamReader reader(book.parts[QStringLiteral("xl/workbook.xml")]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("sheet")) {
            const QString part =
                QStringLiteral("xl/worksheets/sheet%1.xml").arg(static_cast<int>(book.sheets.size()) + 1);
            book.sheets.push_back(readSheet(reader.attributes().value(QStringLiteral("name")).toString(),
                                            book.parts[part], strings));
        }
    }
    return book;
}

} // namespace budget::test
