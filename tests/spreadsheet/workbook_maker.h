// Workbooks for tests, written part by part, so that they can be wrong in any way.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace budget {

using ZipParts = std::map<QString, QByteArray>;

/// A zip file with these parts.
QByteArray zipped(const ZipParts& parts);

/// A sheet as a test writes it: digits are numbers, a text after ' is text whatever it is, blank is no cell.
struct MadeSheet {
    QString name;
    std::vector<std::vector<QString>> rows;
    std::vector<QString> merged = {};    ///< A1:B2
    std::vector<int> hiddenRows = {};    ///< from 1
    std::vector<int> hiddenColumns = {}; ///< from 1
    bool isHidden = false;
};

/// The parts of a workbook with shared strings.
ZipParts workbookParts(const std::vector<MadeSheet>& sheets);
QByteArray madeWorkbook(const std::vector<MadeSheet>& sheets);
/// The parts of a workbook with one sheet whose part is given.
ZipParts partsWithSheet(const QByteArray& sheet);

} // namespace budget
