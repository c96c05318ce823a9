#include "core/exchange/text_encoding.h"

#include "core/base/utf8.h"

#include <QStringDecoder>

namespace budget {
namespace {

bool isBetween(char byte, unsigned from, unsigned to) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= from && value <= to;
}

/// Where bytes stop having the shape of GB18030: characters of one, two or four bytes.
Utf8Scan scanGb18030(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (isBetween(bytes[at], 0x00, 0x7F)) {
            ++at;
            continue;
        }
        const std::string_view rest = bytes.substr(at, 4);
        const bool isFour = rest.size() > 1 && isBetween(rest[1], 0x30, 0x39);
        const bool isWell =
            isBetween(rest[0], 0x81, 0xFE) &&
            (rest.size() < 2 || isFour || isBetween(rest[1], 0x40, 0x7E) || isBetween(rest[1], 0x80, 0xFE)) &&
            (!isFour || rest.size() < 3 || isBetween(rest[2], 0x81, 0xFE)) &&
            (!isFour || rest.size() < 4 || isBetween(rest[3], 0x30, 0x39));
        const std::size_t length = isFour ? 4 : 2;
        if (!isWell || rest.size() < length) {
            return {at, isWell};
        }
        at += length;
    }
    return {at, false};
}

/// The line around a bad byte, as far as it can be shown.
Fault faultAt(std::string_view bytes, const Utf8Scan& scan, const QString& file, const char* encoding) {
    const std::size_t lineStart = bytes.substr(0, scan.validBytes).rfind('\n') + 1; // npos + 1 = 0
    const std::string_view shown = bytes.substr(lineStart, scan.validBytes - lineStart);
    const QString text = encoding == std::string_view("UTF-8")
                             ? QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()))
                             : QString(QStringDecoder(encoding).decode(
                                   QByteArrayView(shown.data(), static_cast<qsizetype>(shown.size()))));
    Fault fault;
    fault.kind = scan.isCut ? FaultKind::Truncated : FaultKind::BadEncoding;
    fault.file = file;
    fault.line = placeOf(bytes, scan.validBytes).line;
    fault.column = static_cast<int>(text.size()) + 1;
    fault.found = text.right(60);
    fault.expected = QString::fromLatin1(encoding);
    return fault;
}

bool beginsAsUtf8(std::string_view bytes) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    const bool isAscii =
        std::all_of(line.begin(), line.end(), [](char byte) { return isBetween(byte, 0, 0x7F); });
    const Utf8Scan scan = scanUtf8(line);
    return !isAscii && (scan.validBytes == line.size() || scan.isCut);
}

Result<QByteArray> decodedGb18030(const QByteArray& bytes, const QString& file) {
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const Utf8Scan scan = scanGb18030(view);
    if (scan.validBytes < view.size()) {
        return faultAt(view, scan, file, "GB18030");
    }
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid()) {
        return Fault{FaultKind::Internal, file, 0, 0, {}, QStringLiteral("GB18030"), QStringLiteral("UTF-8")};
    }
    const QString text = decoder.decode(bytes);
    const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
    if (decoder.hasError() || bad >= 0) {
        const auto line = static_cast<int>(text.left(std::max<qsizetype>(bad, 0)).count(u'\n')) + 1;
        return Fault{FaultKind::BadEncoding, file, line, 0, {}, text.mid(bad, 60), QStringLiteral("GB18030")};
    }
    return text.toUtf8();
}

} // namespace

Result<QByteArray> decodedText(const QByteArray& bytes, const QString& file) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return Fault{FaultKind::BadEncoding, file, 1, 0, {}, QStringLiteral("UTF-16"), {}};
    }
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray text = isMarked ? bytes.mid(3) : bytes;
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const Utf8Scan scan = scanUtf8(view);
    if (scan.validBytes == view.size()) {
        return text;
    }
    if (isMarked || scan.isCut || beginsAsUtf8(view)) {
        return faultAt(view, scan, file, "UTF-8");
    }
    return decodedGb18030(bytes, file);
}

} // namespace budget
