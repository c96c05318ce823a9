#include "core/checks/check_facts.h"

#include "core/narrative/query_cells.h"
#include "core/tables/cell_name.h"

namespace budget {

NarrativeSource narrativeSource(const CheckInput& input) {
    return {input.document(), input.workspace.codeBook(), input.sums, input.lastYear,
            input.workspace.pack().figures};
}

FreeText freeTextOf(const CheckInput& input) {
    return freeTextOf(input.narrative, input.document());
}

Figure figureOf(const CheckInput& input, Money money) {
    return Figure::of(money, input.workspace.pack().figures);
}

QString figureText(const CheckInput& input, Money money) {
    return figureText(input, figureOf(input, money));
}

QString figureText(const CheckInput& input, Figure figure) {
    return QString::fromStdString(figure.text(input.workspace.pack().figures.decimals));
}

FindingSide inputSide(const QString& path, const QString& shown) {
    return {InputPlace{path}, shown};
}

FindingSide sentenceSide(const QString& paragraph, const QString& shown) {
    return {SentencePlace{paragraph}, shown};
}

FindingSide querySide(const CheckInput& input, const FigureRef& figure, const QString& shown,
                      const QString& paragraph) {
    const Tables& tables = input.tables();
    if (const auto cell = cellOfFigure(input.narrative, tables, input.ledger(), figure)) {
        return {cellNameOf(tables, input.ledger(), *cell), shown};
    }
    return sentenceSide(paragraph, shown);
}

std::optional<Money> sumOf(const CheckInput& input, const QString& query) {
    const auto index = input.narrative.query(query);
    return index ? std::optional(input.sums.sum(*index).amount) : std::nullopt;
}

const NarrativeParagraph* paragraphOf(const CheckInput& input, const QString& id) {
    for (const NarrativeSection& section : input.sections) {
        for (const NarrativeParagraph& paragraph : section.paragraphs) {
            if (paragraph.id == id) {
                return &paragraph;
            }
        }
    }
    return nullptr;
}

QString inputPathOf(const FigureRef& figure) {
    QString path = figure.query;
    if (path.startsWith(u"reasons/") || path.startsWith(u"uses/")) {
        return path;
    }
    if (path.startsWith(u"projects/p")) {
        return path.remove(9, 1); // projects/p7/basis
    }
    path.replace(u'.', u'/');
    if (path == u"staff/total") {
        return QStringLiteral("organisation/active/count");
    }
    if (path.startsWith(u"staff/")) {
        return QStringLiteral("organisation/") + path.mid(6);
    }
    if (path == u"functions") {
        return QStringLiteral("organisation/functions");
    }
    return path.startsWith(u"published/") ? QStringLiteral("published") : path;
}

bool knowsLastYear(const CheckInput& input) {
    return !std::holds_alternative<std::monostate>(input.document().lastYear);
}

} // namespace budget
