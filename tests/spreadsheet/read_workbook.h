// An XLSX read back as its XML says it, without the program's own reader.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace budget::test {

/// A cell as it stands in the file.
struct ReadCell {
    QString text;    ///< a string, or the digits of a number
    QString formula; ///< without the sign =
    bool isNumber = false;

    bool isBlank() const { return text.isEmpty(); }
};

struct ReadSheet {
    QString name;
    std::map<QString, ReadCell> cells; ///< "D7"
    std::vector<QString> merged;       ///< "A2:D2"
    QByteArray xml;

    ReadCell at(int row, int column) const;
};

struct ReadWorkbook {
    std::vector<ReadSheet> sheets;
    std::map<QString, QByteArray> parts; ///< by name in the archive

    /// All parts one after the other.
    QByteArray everything() const;
};

ReadWorkbook readBack(const QByteArray& xlsx);

/// "D7" for row 6, column 3.
QString addressOf(int row, int column);

} // namespace budget::test
