#include "core/document/document_reader.h"

#include "core/document/ledger_json.h"
#include "core/document/migration.h"
#include "core/document/part_json.h"
#include "core/document/record_fields.h"
#include "core/document/review_fields.h"
#include "core/files/whole_file.h"

namespace budget {
namespace {

/// A document whose ledgers, codes and rows are not checked yet.
struct Draft {
    Document document;
    LedgerDraft ledger;
    std::optional<LastYearDraft> lastYear;
    CodeBookDraft codes;
    std::vector<Located<PlacedRow>> placedRows;
};

Result<void> readYear(JsonValue value, int& year) {
    const Result<std::int64_t> number = value.integer(1949, 9999);
    if (!number) {
        return number.fault();
    }
    year = static_cast<int>(*number);
    return {};
}

/// Read already, by migrate().
Result<void> readHeadAgain(JsonValue value) {
    const bool isText = value.type() == JsonType::Text;
    if (isText) {
        const Result<QString> text = value.text();
        return text ? Result<void>() : text.fault();
    }
    const Result<std::int64_t> number = value.integer();
    return number ? Result<void>() : number.fault();
}

Result<void> readJson(JsonValue value, Draft& draft) {
    Document& document = draft.document;
    return value.readObject({
        required("format", readHeadAgain),
        required("version", readHeadAgain),
        required("department", document.department),
        required("year", [&](JsonValue year) { return readYear(year, document.year); }),
        required("layout", document.layout),
        optional("settings", document.settings),
        optional("codes", draft.codes),
        required("ledger", draft.ledger),
        optional("lastYear", draft.lastYear),
        optional("codeMoves", document.codeMoves),
        optional("controlFigures", document.controlFigures),
        optional("inputs", document.inputs),
        optional("placedRows", draft.placedRows),
        optional("enteredTables", document.enteredTables),
        optional("review", document.review),
        optional("drafts", document.drafts),
        optional("changeLog", document.changeLog),
    });
}

/// Every code the document adds stands below one that is known.
template <typename CodeType>
Result<void> checkParents(const std::vector<Located<CodeType>>& own, const CodeTree<CodeType>& tree,
                          const DraftPlace& place) {
    for (const Located<CodeType>& code : own) {
        const CodeType parent = code.record.parent();
        if (!tree.contains(parent)) {
            const QString digits = QString::fromStdString(code.record.text());
            Fault fault = place.document.faultAt(code.offset, FaultKind::UnknownParent, place.path + digits,
                                                 QString::fromStdString(parent.text()));
            fault.found = digits;
            return fault;
        }
    }
    return {};
}

Result<void> checkPlacedRows(const Draft& draft, const CodeBook& codes, const JsonDocument& json) {
    for (std::size_t i = 0; i < draft.placedRows.size(); ++i) {
        const Located<PlacedRow>& row = draft.placedRows[i];
        const auto makeFault = [&](FaultKind kind, const char* field, const QString& found) {
            const QString path =
                QStringLiteral("/placedRows/%1/at/%2").arg(i).arg(QString::fromLatin1(field));
            Fault fault = json.faultAt(row.offset, kind, path);
            fault.found = found;
            return fault;
        };
        Result<void> checked = checkCoordinates(row.record.at, draft.document.ledger, codes, makeFault);
        if (!checked) {
            return checked;
        }
    }
    return {};
}

Result<void> settleCodes(const Draft& draft, const CodeBook& codes, const JsonDocument& json) {
    const DraftPlace functions{json, QStringLiteral("/codes/functions/")};
    Result<void> checked = checkParents(draft.codes.functions, codes.functions, functions);
    const DraftPlace economics{json, QStringLiteral("/codes/economics/")};
    return checked ? checkParents(draft.codes.economics, codes.economics, economics) : checked;
}

/// Last year's ledger is judged by the lists of its own year.
Result<void> settleLastYear(Draft& draft, const JsonDocument& json) {
    if (!draft.lastYear) {
        return {};
    }
    LastYearDraft& lastYear = *draft.lastYear;
    if (lastYear.figures) {
        draft.document.lastYear = LastYearFigures{std::move(lastYear.source), *std::move(lastYear.figures)};
        return {};
    }
    const Result<CodeBook> codes = codeBookOf(draft.document.codes, draft.document.year - 1);
    if (!codes) {
        return codes.fault();
    }
    Result<Ledger> ledger = assemble(*lastYear.ledger, *codes, {json, QStringLiteral("/lastYear/ledger")});
    if (!ledger) {
        return ledger.fault();
    }
    draft.document.lastYear =
        LastYearLedger{std::move(lastYear.source), *std::move(ledger), std::move(lastYear.texts)};
    return {};
}

Result<Document> settle(Draft draft, const JsonDocument& json) {
    draft.document.codes = std::move(draft.codes.codes);
    const Result<CodeBook> codes = codeBookOf(draft.document);
    if (!codes) {
        return codes.fault();
    }
    if (Result<void> settled = settleCodes(draft, *codes, json); !settled) {
        return settled.fault();
    }
    Result<Ledger> ledger = assemble(draft.ledger, *codes, {json, QStringLiteral("/ledger")});
    if (!ledger) {
        return ledger.fault();
    }
    draft.document.ledger = *std::move(ledger);
    if (Result<void> settled = settleLastYear(draft, json); !settled) {
        return settled.fault();
    }
    if (Result<void> checked = checkPlacedRows(draft, *codes, json); !checked) {
        return checked.fault();
    }
    for (Located<PlacedRow>& row : draft.placedRows) {
        draft.document.placedRows.push_back(std::move(row.record));
    }
    return std::move(draft.document);
}

} // namespace

Result<Document> readDocument(QByteArray bytes, const QString& file) {
    Result<QByteArray> present = migrate(std::move(bytes), file);
    if (!present) {
        return present.fault();
    }
    JsonDocument json(std::move(present).value(), file);
    Draft draft;
    if (Result<void> read = json.read([&draft](JsonValue value) { return readJson(value, draft); }); !read) {
        return read.fault();
    }
    return settle(std::move(draft), json);
}

Result<Document> loadDocument(const QString& path) {
    Result<QByteArray> bytes = readWholeFile(path, largestDocument);
    return bytes ? readDocument(std::move(bytes).value(), path) : Result<Document>(bytes.fault());
}

} // namespace budget
