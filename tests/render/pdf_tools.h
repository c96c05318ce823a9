// Reads a PDF back with the tools a user has: pdftotext, pdfinfo, pdffonts, qpdf, pdftoppm.
#pragma once

#include "core/render/fonts.h"
#include "core/render/page_layout.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace budget::test {

/// The machine's typefaces, resolved once for all tests.
const FontSet& fonts();

/// Lays out and writes; throws what GoogleTest reports when either fails.
PageSet pagesOf(const Publication& publication);
Publication publicationOf(std::vector<Block> blocks);

class PdfFile {
public:
    explicit PdfFile(const QByteArray& bytes);
    static PdfFile of(const Publication& publication);

    /// What the tool prints; `options` stand before the file's name.
    QString run(const QString& program, const QStringList& options, const QStringList& after = {}) const;
    /// Text by page, in the order of the content streams.
    QStringList pageTexts() const;
    QString text() const { return pageTexts().join(QString()); }
    /// One page as a grey image.
    QImage image(int page, int dpi) const;
    QString path() const { return m_folder->filePath(QStringLiteral("a.pdf")); }

private:
    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
};

/// Without blanks and without the direction marks that pdftotext adds.
QString withoutBlanks(const QString& text);

} // namespace budget::test
