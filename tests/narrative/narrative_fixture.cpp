#include "tests/narrative/narrative_fixture.h"

namespace budget::test {

const NarrativePack& pack() {
    static const Result<NarrativePack> read = readNarrativePack(QStringLiteral(":/layouts/urumqi-2024"));
    if (!read) {
        const Fault& fault = read.fault();
        ADD_FAILURE() << fault.file.toStdString() << ':' << fault.line << ' ' << fault.path.toStdString()
                      << " '" << fault.found.toStdString() << "' kind " << static_cast<int>(fault.kind);
        static const NarrativePack empty;
        return empty;
    }
    return *read;
}

const CodeBook& codes() {
    static const Result<CodeBook> read = loadCodeBook(2024);
    return *read;
}

std::vector<NarrativeSection> narrativeOf(const Document& document) {
    return narrate(pack(), document, codes());
}

std::string sentence(const std::vector<NarrativeSection>& sections, const char* id) {
    QString text;
    for (const NarrativeSection& section : sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            if (paragraph.id == QString::fromUtf8(id)) {
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + plainText(paragraph.spans);
            }
        }
    }
    return text.toStdString();
}

std::string sentence(const Document& document, const char* id) {
    return sentence(narrativeOf(document), id);
}

QString spanOf(const std::vector<NarrativeSection>& sections, const char* id, const FigureRef& figure) {
    for (const NarrativeSection& section : sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            for (const TextSpan& span : paragraph.spans) {
                if (paragraph.id == QString::fromUtf8(id) && span.figure == figure) {
                    return span.text;
                }
            }
        }
    }
    return {};
}

} // namespace budget::test
