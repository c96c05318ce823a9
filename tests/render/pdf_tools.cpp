#include "tests/render/pdf_tools.h"

#include "core/render/pdf_writer.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace budget::test {

namespace {

FontSet resolved() {
    Result<FontSet> fonts = FontSet::resolve();
    if (!fonts) {
        throw std::runtime_error("no typefaces: " + fonts.fault().expected.toStdString());
    }
    return std::move(fonts).value();
}

} // namespace

const FontSet& fonts() {
    static const FontSet set = resolved();
    return set;
}

PageSet pagesOf(const Publication& publication) {
    Result<PageSet> pages = layOut(publication, fonts());
    if (!pages) {
        throw std::runtime_error(pages.fault().found.toStdString());
    }
    return std::move(pages).value();
}

Publication publicationOf(std::vector<Block> blocks) {
    return {.title = QStringLiteral("标题"),
            .author = QStringLiteral("部门"),
            .language = QStringLiteral("zh-CN"),
            .draft = {},
            .blocks = std::move(blocks)};
}

PdfFile::PdfFile(const QByteArray& bytes) {
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("cannot write the test's file");
    }
}

PdfFile PdfFile::of(const Publication& publication) {
    const Result<QByteArray> bytes = writePdf(pagesOf(publication), fonts());
    if (!bytes) {
        throw std::runtime_error(bytes.fault().found.toStdString());
    }
    return PdfFile(*bytes);
}

QString PdfFile::run(const QString& program, const QStringList& options, const QStringList& after) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, options + QStringList{path()} + after);
    if (!process.waitForStarted() || !process.waitForFinished(60000)) {
        throw std::runtime_error("cannot run " + program.toStdString());
    }
    return QString::fromUtf8(process.readAll());
}

QStringList PdfFile::pageTexts() const {
    QStringList pages =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, {QStringLiteral("-")}).split(u'\f');
    pages.removeLast();
    return pages;
}

QImage PdfFile::image(int page, int dpi) const {
    const QString number = QString::number(page + 1);
    const QString target = m_folder->filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-gray"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
         QString::number(dpi), QStringLiteral("-f"), number, QStringLiteral("-l"), number},
        {target});
    return QImage(target + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
}

QString withoutBlanks(const QString& text) {
    QString result;
    for (const QChar unit : text) {
        const bool isDirectionMark = unit.category() == QChar::Other_Format;
        if (!unit.isSpace() && !isDirectionMark) {
            result += unit;
        }
    }
    return result;
}

} // namespace budget::test
