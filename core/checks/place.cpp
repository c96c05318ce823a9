#include "core/checks/place.h"

namespace budget {
namespace {

struct Writer {
    QString operator()(const CellName& cell) const {
        return QStringLiteral("cell:%1:%2:%3").arg(cell.table, cell.row, cell.column);
    }
    QString operator()(const SentencePlace& sentence) const {
        return QStringLiteral("sentence:") + sentence.id;
    }
    QString operator()(const InputPlace& input) const { return QStringLiteral("input:") + input.path; }
};

/// Tables and columns have no colon in their ids; names in a row may.
std::optional<Place> cellFrom(const QString& text) {
    const qsizetype row = text.indexOf(u':');
    const qsizetype column = text.lastIndexOf(u':');
    if (row < 0 || row == column) {
        return std::nullopt;
    }
    return CellName{text.left(row), text.mid(row + 1, column - row - 1), text.mid(column + 1)};
}

} // namespace

QString placeText(const Place& place) {
    return std::visit(Writer(), place);
}

std::optional<Place> placeFromText(const QString& text) {
    const qsizetype colon = text.indexOf(u':');
    const QString kind = text.left(colon);
    const QString rest = text.mid(colon + 1);
    if (colon < 0 || rest.isEmpty()) {
        return std::nullopt;
    }
    if (kind == u"cell") {
        return cellFrom(rest);
    }
    if (kind == u"sentence") {
        return SentencePlace{rest};
    }
    return kind == u"input" ? std::optional<Place>(InputPlace{rest}) : std::nullopt;
}

} // namespace budget
