// ClipboardBlock: a rectangle of cells as spreadsheets put it on the clipboard and take it from there.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget {

/// Rows of texts, all of equal length.
using TextRows = std::vector<std::vector<QString>>;

/// A cell to be copied: the text as it is shown, and whether it is a figure for others to reckon with.
struct CopiedCell {
    QString text;
    bool isNumber = false;
};
using CopiedRows = std::vector<std::vector<CopiedCell>>;

/// Reads tab-separated text of Excel, WPS and LibreOffice: quoted cells may hold tabs, line breaks and
/// doubled quotes; a line end at the end makes no row; short rows are filled up with blanks.
TextRows readClipboardText(QStringView text);

/// The same form: cells that hold tabs, line breaks or a leading quote are quoted. Each row ends with CRLF.
QString clipboardText(const CopiedRows& rows);

/// A table in UTF-8 HTML: figures are numbers, all other cells stay text, also 03 and 2010301.
QByteArray clipboardHtml(const CopiedRows& rows);

} // namespace budget
