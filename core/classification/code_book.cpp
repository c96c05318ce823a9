#include "core/classification/code_book.h"

#include "core/csv/csv_reader.h"

#include <QDir>
#include <QFile>

#include <array>
#include <string>

namespace budget {
namespace {

const QString listsFolder = QStringLiteral(":/codes");
const std::array<std::string, 4> titles{"code", "name", "level", "verified"};
constexpr std::array<std::string_view, 4> levelNames{"", "类", "款", "项"};

/// A row of a list with its place, for faults.
struct Row {
    const CsvRecord& record;
    const QString& file;

    Fault fault(FaultKind kind, std::size_t column, const QString& expected = {}) const {
        const bool stands = column < record.fields.size();
        return {kind,
                file,
                record.line,
                0,
                QString::fromStdString(titles[column]),
                stands ? QString::fromStdString(record.fields[column]) : QString(),
                expected};
    }
};

template <typename CodeType> Result<void> addRow(CodeTree<CodeType>& tree, const Row& row) {
    const std::vector<std::string>& fields = row.record.fields;
    if (fields.size() != titles.size()) {
        return row.fault(FaultKind::Syntax, 0, QStringLiteral("code,name,level,verified"));
    }
    const std::optional<CodeType> code = CodeType::parse(fields[0]);
    if (!code || code->isRoot()) {
        return row.fault(FaultKind::BadValue, 0);
    }
    if (tree.contains(*code)) {
        return row.fault(FaultKind::DuplicateField, 0);
    }
    if (!tree.contains(code->parent())) {
        return row.fault(FaultKind::UnknownCode, 0, QString::fromStdString(code->parent().text()));
    }
    if (fields[1].empty()) {
        return row.fault(FaultKind::MissingField, 1);
    }
    const std::string_view level = levelNames[static_cast<std::size_t>(code->level())];
    if (fields[2] != level) {
        return row.fault(FaultKind::BadValue, 2, QString::fromUtf8(level.data(), level.size()));
    }
    if (fields[3] != "yes" && fields[3] != "no") {
        return row.fault(FaultKind::BadValue, 3, QStringLiteral("yes, no"));
    }
    tree.put(*code, {QString::fromStdString(fields[1]),
                     fields[3] == "yes" ? CodeSource::Published : CodeSource::Unverified});
    return {};
}

template <typename CodeType> Result<CodeTree<CodeType>> readTree(const QByteArray& csv, const QString& file) {
    CsvReader reader({csv.constData(), static_cast<std::size_t>(csv.size())}, file);
    CodeTree<CodeType> tree;
    CsvRecord record;
    bool isHeader = true;
    while (true) {
        const Result<bool> read = reader.next(record);
        if (!read) {
            return read.fault();
        }
        const Row row{record, file};
        if (isHeader) {
            if (record.fields != std::vector<std::string>(titles.begin(), titles.end())) {
                return row.fault(FaultKind::MissingField, 0, QStringLiteral("code,name,level,verified"));
            }
            isHeader = false;
            continue;
        }
        if (!*read) {
            return tree;
        }
        if (Result<void> added = addRow(tree, row); !added) {
            return added.fault();
        }
    }
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Fault{FaultKind::CannotOpen, path, 0, 0, {}, file.errorString(), {}};
    }
    return file.readAll();
}

/// The folder of the nearest year not after `year`, or of the earliest one.
QString folderOf(int year) {
    const QStringList names = QDir(listsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QString chosen = names.value(0);
    for (const QString& name : names) {
        if (name.toInt() <= year) {
            chosen = name;
        }
    }
    return listsFolder + u'/' + chosen;
}

} // namespace

Result<FunctionTree> readFunctionTree(const QByteArray& csv, const QString& file) {
    return readTree<FunctionCode>(csv, file);
}

Result<EconomicTree> readEconomicTree(const QByteArray& csv, const QString& file) {
    return readTree<EconomicCode>(csv, file);
}

Result<CodeBook> loadCodeBook(int year) {
    const QString folder = folderOf(year);
    const QString functionFile = folder + QStringLiteral("/functional.csv");
    const QString economicFile = folder + QStringLiteral("/economic_department.csv");
    const Result<QByteArray> functionBytes = bytesOf(functionFile);
    if (!functionBytes) {
        return functionBytes.fault();
    }
    const Result<QByteArray> economicBytes = bytesOf(economicFile);
    if (!economicBytes) {
        return economicBytes.fault();
    }
    Result<FunctionTree> functions = readFunctionTree(*functionBytes, functionFile);
    if (!functions) {
        return functions.fault();
    }
    Result<EconomicTree> economics = readEconomicTree(*economicBytes, economicFile);
    if (!economics) {
        return economics.fault();
    }
    return CodeBook{std::move(*functions), std::move(*economics)};
}

} // namespace budget
