#include "tests/spreadsheet/workbook_maker.h"

#include "core/spreadsheet/workbook.h"

#include <QRegularExpression>
#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace budget {
namespace {

const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray linkSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void check(bool isDone) {
    if (!isDone) {
        throw std::runtime_error("the zip file could not be made");
    }
}

QByteArray bytesOf(zip_source_t* source) {
    check(zip_source_open(source) == 0);
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count =
            zip_source_read(source, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count <= 0) {
            break;
        }
        bytes.append(piece.constData(), static_cast<qsizetype>(count));
    }
    zip_source_close(source);
    return bytes;
}

QByteArray cellXml(const QString& text, const QString& place, std::vector<QString>& strings) {
    static const QRegularExpression number(QStringLiteral(R"(^-?[0-9]+(\.[0-9]+)?(E-?[0-9]+)?$)"));
    if (text.isEmpty()) {
        return {};
    }
    const QByteArray start = "<c r=\"" + place.toUtf8() + "\"";
    if (number.match(text).hasMatch()) {
        return start + "><v>" + text.toUtf8() + "</v></c>";
    }
    if (text.startsWith(u'#')) {
        return start + " t=\"e\"><v>" + text.toUtf8() + "</v></c>";
    }
    strings.push_back(text.startsWith(u'\'') ? text.mid(1) : text);
    return start + " t=\"s\"><v>" + QByteArray::number(static_cast<int>(strings.size()) - 1) + "</v></c>";
}

bool contains(const std::vector<int>& numbers, int number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

QByteArray sheetXml(const MadeSheet& sheet, std::vector<QString>& strings) {
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + mainSpace + "\"><cols>";
    for (const int column : sheet.hiddenColumns) {
        const QByteArray digits = QByteArray::number(column);
        xml += "<col min=\"" + digits + "\" max=\"" + digits + "\" hidden=\"1\"/>";
    }
    xml += "</cols><sheetData>";
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        const char* hidden = contains(sheet.hiddenRows, row) ? " hidden=\"1\"" : "";
        xml += "<row r=\"" + QByteArray::number(row) + "\"" + hidden + ">";
        for (std::size_t column = 0; column < sheet.rows[i].size(); ++column) {
            const QString place = columnLetters(static_cast<int>(column) + 1) + QString::number(row);
            xml += cellXml(sheet.rows[i][column], place, strings);
        }
        xml += "</row>";
    }
    xml += "</sheetData><mergeCells>";
    for (const QString& range : sheet.merged) {
        xml += "<mergeCell ref=\"" + range.toUtf8() + "\"/>";
    }
    return xml + "</mergeCells></worksheet>";
}

QByteArray linkXml(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + linkSpace + "/" + type + "\" Target=\"" + target +
           "\"/>";
}

} // namespace

QByteArray zipped(const ZipParts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    check(source != nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    check(archive != nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* part =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        check(zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8) >= 0);
    }
    check(zip_close(archive) == 0);
    const QByteArray made = bytesOf(source);
    zip_source_free(source);
    return made;
}

ZipParts workbookParts(const std::vector<MadeSheet>& sheets) {
    ZipParts parts;
    std::vector<QString> strings;
    QByteArray list;
    QByteArray links = linkXml("rIdS", "sharedStrings", "sharedStrings.xml");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        const char* state = sheets[i].isHidden ? " state=\"hidden\"" : "";
        list += "<sheet name=\"" + sheets[i].name.toUtf8() + "\" sheetId=\"" + number + "\"" + state +
                " r:id=\"rId" + number + "\"/>";
        links += linkXml("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1)] = sheetXml(sheets[i], strings);
    }
    QByteArray items;
    for (const QString& text : strings) {
        items += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    }
    const QByteArray relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    parts[QStringLiteral("_rels/.rels")] =
        relationships + linkXml("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships + links + "</Relationships>";
    parts[QStringLiteral("xl/workbook.xml")] = "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" +
                                               linkSpace + "\"><sheets>" + list + "</sheets></workbook>";
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst xmlns=\"" + mainSpace + "\">" + items + "</sst>";
    return parts;
}

QByteArray madeWorkbook(const std::vector<MadeSheet>& sheets) {
    return zipped(workbookParts(sheets));
}

ZipParts partsWithSheet(const QByteArray& sheet) {
    ZipParts parts = workbookParts({{QStringLiteral("Sheet1"), {}}});
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] = sheet;
    return parts;
}

} // namespace budget
