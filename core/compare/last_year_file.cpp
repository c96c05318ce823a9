#include "core/compare/last_year_file.h"

#include "core/document/document_reader.h"
#include "core/exchange/ledger_workbook.h"
#include "core/exchange/new_document.h"
#include "core/files/whole_file.h"

#include <QFileInfo>

#include <algorithm>

namespace budget {
namespace {

LastYearReading refused(const Fault& fault) {
    return {std::nullopt, {fault}, false};
}

LastYearTexts textsOf(const Inputs& inputs) {
    return {inputs.reasons, inputs.organisation.active.count, inputs.organisation.retired.count,
            inputs.organisation.veteranRetired.count};
}

void doubtDocument(std::vector<LastYearWarning>& warnings, const Document& now, const Document& last) {
    if (last.year != now.year - 1) {
        warnings.push_back(
            {LastYearDoubt::OtherYear, QString::number(last.year), QString::number(now.year - 1)});
    }
    if (last.department != now.department) {
        warnings.push_back({LastYearDoubt::OtherDepartment, last.department, now.department});
    }
}

void doubtLedger(std::vector<LastYearWarning>& warnings, const Document& now, const Ledger& last) {
    const auto nameIn = [](const Ledger& ledger, const QString& name) {
        return std::ranges::any_of(ledger.units(),
                                   [&name](const auto& each) { return each.second.name == name; });
    };
    const bool common = std::ranges::any_of(
        last.units(), [&](const auto& each) { return nameIn(now.ledger, each.second.name); });
    if (!common && !last.units().empty() && !now.ledger.units().empty()) {
        warnings.push_back({LastYearDoubt::NoCommonUnit, last.units().begin()->second.name,
                            now.ledger.units().begin()->second.name});
    }
    if (last.entries().empty()) {
        warnings.push_back({LastYearDoubt::NoEntries, {}, {}});
    }
}

/// The codes of a ledger that `known` lacks, named as `lists` name them.
template <typename CodeType>
void addMissing(CodeTree<CodeType>& missing, CodeType code, const CodeTree<CodeType>& known,
                const CodeTree<CodeType>& lists) {
    for (; !code.isRoot() && !known.contains(code) && !missing.contains(code); code = code.parent()) {
        missing.put(code, {lists.name(code), CodeSource::Document});
    }
}

Result<CodeBook> missingCodes(const Ledger& ledger, const CodeBook& known, const Document& last) {
    const Result<CodeBook> lists = codeBookOf(last);
    if (!lists) {
        return lists.fault();
    }
    CodeBook missing;
    for (const Entry& entry : ledger.entries()) {
        addMissing(missing.functions, entry.at.function, known.functions, lists->functions);
        addMissing(missing.economics, entry.at.economic, known.economics, lists->economics);
    }
    return missing;
}

LastYearReading readFromDocument(const Document& document, const QString& path) {
    const Result<QByteArray> bytes = readWholeFile(path, largestDocument);
    if (!bytes) {
        return refused(bytes.fault());
    }
    Result<Document> last = readDocument(*bytes, path);
    if (!last) {
        return refused(last.fault());
    }
    const Result<CodeBook> known = codeBookOf(document);
    Result<CodeBook> codes = known ? missingCodes(last->ledger, *known, *last) : known;
    if (!codes) {
        return refused(codes.fault());
    }
    LastYearFile file;
    file.codes = std::move(codes).value();
    doubtDocument(file.warnings, document, *last);
    file.lastYear = {
        {QFileInfo(path).fileName(), checksumOf(*bytes)}, std::move(last->ledger), textsOf(last->inputs)};
    return {std::move(file), {}, false};
}

LastYearReading readFromLedger(const Document& document, const QString& path) {
    const Result<CodeBook> lists = codeBookOf(document.codes, document.year - 1);
    if (!lists) {
        return refused(lists.fault());
    }
    LedgerReading reading = loadLedgerFile(path, *lists).ledger;
    if (!reading.import) {
        return {std::nullopt, std::move(reading.faults), reading.hasMoreFaults};
    }
    LastYearFile file;
    file.codes = std::move(reading.import->codes);
    file.lastYear = {std::move(reading.import->source), std::move(reading.import->ledger), {}};
    return {std::move(file), {}, false};
}

} // namespace

LastYearReading readLastYear(const Document& document, const QString& path) {
    const bool isDocument = path.endsWith(QStringLiteral(".mingzhang"), Qt::CaseInsensitive);
    LastYearReading reading = isDocument ? readFromDocument(document, path) : readFromLedger(document, path);
    if (reading.file) {
        doubtLedger(reading.file->warnings, document, reading.file->lastYear.ledger);
    }
    return reading;
}

Edit planLastYear(const Document& document, LastYearFile file) {
    Edit edit;
    CodeBook own = document.codes;
    joinCodes(own, file.codes);
    if (!(own == document.codes)) {
        edit.changes.emplace_back(PartChange(std::move(own)));
    }
    edit.changes.emplace_back(PartChange(LastYear(std::move(file.lastYear))));
    return edit;
}

LastYearFileState lastYearFileState(const Document& document, const QString& path) {
    LastYearSource source;
    if (const auto* known = std::get_if<LastYearLedger>(&document.lastYear)) {
        source = known->source;
    } else if (const auto* figures = std::get_if<LastYearFigures>(&document.lastYear)) {
        source = figures->source;
    }
    if (source.fileName.isEmpty() || source.sha256.isEmpty()) {
        return LastYearFileState::NoFile;
    }
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        return LastYearFileState::Gone;
    }
    return checksumOf(*bytes) == source.sha256 ? LastYearFileState::Same : LastYearFileState::Differs;
}

} // namespace budget
