#include "core/exchange/clipboard_block.h"

#include "core/base/typed_amount.h"

#include <algorithm>

namespace budget {
namespace {

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r';
}

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    TextRows read() {
        while (m_at < m_text.size()) {
            readRow();
        }
        std::size_t width = 0;
        for (const auto& row : m_rows) {
            width = std::max(width, row.size());
        }
        for (auto& row : m_rows) {
            row.resize(width);
        }
        return std::move(m_rows);
    }

private:
    bool atEnd(qsizetype at) const {
        return at >= m_text.size() || m_text[at] == u'\t' || isLineEnd(m_text[at]);
    }

    void readRow() {
        auto& row = m_rows.emplace_back();
        row.push_back(readCell());
        while (m_at < m_text.size() && m_text[m_at] == u'\t') {
            ++m_at;
            row.push_back(readCell());
        }
        if (m_at < m_text.size()) {
            const bool both = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += both ? 2 : 1;
        }
    }

    QString readCell() {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            QString cell;
            if (readQuoted(cell)) {
                return cell;
            }
        }
        const qsizetype start = m_at;
        while (!atEnd(m_at)) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start).toString();
    }

    /// False where the quote has no end before the cell's end: then it is a character like any other.
    bool readQuoted(QString& cell) {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const bool isQuote = m_text[at] == u'"';
            if (isQuote && at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                ++at;
            } else if (isQuote) {
                m_at = atEnd(at + 1) ? at + 1 : m_at;
                return atEnd(at + 1);
            }
            if (m_text[at] != u'\r') {
                cell.append(m_text[at]);
            } else if (at + 1 >= m_text.size() || m_text[at + 1] != u'\n') {
                cell.append(u'\n');
            }
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    TextRows m_rows;
};

QString quoted(const QString& text) {
    const bool plain = !text.startsWith(u'"') && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || isLineEnd(c);
    });
    return plain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString escaped(const QString& text) {
    QString html = text.toHtmlEscaped();
    html.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return html.replace(u'\n', QStringLiteral("<br style='mso-data-placement:same-cell'>"));
}

/// The digits of a plain number, without commas; empty for any other text.
QString plainNumber(const QString& text) {
    QString number = text.trimmed();
    const bool plain = std::all_of(number.begin(), number.end(),
                                   [](QChar c) { return QStringView(u"0123456789.,-").contains(c); });
    const TypedAmount amount = readTypedText(number, MoneyUnit::Yuan);
    const bool isNumber =
        plain && !amount.isBlank && (!amount.error || amount.error == TypedAmountError::TooFine);
    return isNumber ? number.remove(u',') : QString();
}

/// The zeros of a number format: 0.00 for two decimals.
QString zerosFor(const QString& number) {
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? QStringLiteral("0") : QStringLiteral("0.") + QString(number.size() - point - 1, u'0');
}

QString cellHtml(const CopiedCell& cell) {
    const QString number = cell.isNumber ? plainNumber(cell.text) : QString();
    if (number.isEmpty() && cell.text.isEmpty()) {
        return QStringLiteral("<td></td>");
    }
    if (number.isEmpty()) {
        return QStringLiteral("<td x:str sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>%1</td>")
            .arg(escaped(cell.text));
    }
    const QString zeros = zerosFor(number);
    return QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;0;%2\" "
                          "style='mso-number-format:\"%3\"'>%4</td>")
        .arg(number, zeros, QString(zeros).replace(u'.', QStringLiteral("\\.")), escaped(cell.text));
}

} // namespace

TextRows readClipboardText(QStringView text) {
    return Reader(text).read();
}

QString clipboardText(const CopiedRows& rows) {
    QString text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quoted(row[i].text);
        }
        text += QStringLiteral("\r\n");
    }
    return text;
}

QByteArray clipboardHtml(const CopiedRows& rows) {
    QString html =
        QStringLiteral("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                       "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n"
                       "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
                       "</head>\n<body><table>\n");
    for (const auto& row : rows) {
        html += QStringLiteral("<tr>");
        for (const CopiedCell& cell : row) {
            html += cellHtml(cell);
        }
        html += QStringLiteral("</tr>\n");
    }
    return (html + QStringLiteral("</table></body></html>\n")).toUtf8();
}

} // namespace budget
