#include "core/render/pdf_writer.h"

#include "core/render/pdf/pdf_content.h"
#include "core/render/pdf/pdf_metadata.h"
#include "core/render/pdf/pdf_navigation.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace budget {

namespace {

QPDFObjectHandle newPage(QPDF& pdf, const Page& page, int index, const QPDFObjectHandle& resources) {
    QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    object.replaceKey("/MediaBox", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0),
                                                               QPDFObjectHandle::newInteger(0),
                                                               QPDFObjectHandle::newReal(page.width, 3),
                                                               QPDFObjectHandle::newReal(page.height, 3)}));
    object.replaceKey("/Resources", resources);
    object.replaceKey("/StructParents", QPDFObjectHandle::newInteger(index));
    object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    return pdf.makeIndirectObject(object);
}

Result<void> fill(QPDF& pdf, const PageSet& set, const FontSet& fonts) {
    const PdfEncoding encoding(set.pages);
    const Result<PdfFonts> embedded = PdfFonts::embed(pdf, encoding, fonts);
    if (!embedded) {
        return embedded.fault();
    }
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", embedded->resource());
    resources = pdf.makeIndirectObject(resources);

    StructureUse use;
    for (const Page& page : set.pages) {
        use.pages.push_back(newPage(pdf, page, static_cast<int>(use.pages.size()), resources));
        PageContent content = contentOf(page, set.structure, encoding, *embedded);
        use.pages.back().replaceKey("/Contents", pdf.newStream(content.stream.toStdString()));
        use.marks.push_back(std::move(content.marks));
        pdf.addPage(use.pages.back(), false);
    }
    for (int page = 0; page < static_cast<int>(set.pages.size()); ++page) {
        writeLinks(pdf, set, page, use);
    }
    writeStructure(pdf, set.structure, use);
    writeOutline(pdf, set, use.pages);
    writePageLabels(pdf, set);
    writeMetadata(pdf, set);
    return {};
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

} // namespace

Result<QByteArray> writePdf(const PageSet& set, const FontSet& fonts) {
    try {
        QPDF pdf;
        pdf.emptyPDF();
        if (const Result<void> filled = fill(pdf, set, fonts); !filled) {
            return filled.fault();
        }
        return written(pdf);
    } catch (const std::exception& refusal) {
        return Fault{.kind = FaultKind::Internal, .found = QString::fromUtf8(refusal.what())};
    }
}

} // namespace budget
