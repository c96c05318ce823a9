#include "ui/output/comparison_file.h"

#include "core/checks/output_mark.h"
#include "core/files/whole_file.h"
#include "core/spreadsheet/comparison_workbook.h"
#include "ui/output/export_dialog.h"

namespace budget {

QString comparisonFileName(const Document& document) {
    return publicationBaseName(document, {}) + QStringLiteral("-与上年比较.xlsx");
}

Result<void> writeComparison(Document document, const QString& path, const QDateTime& time) {
    const Result<Output> output = outputOf(std::move(document), {}, time);
    if (!output) {
        return output.fault();
    }
    const Printout& printout = *output->printout;
    const YearComparison comparison(printout.workspace(), itemisedScopes(printout.narrativePack()));
    const Result<QByteArray> bytes = comparisonWorkbook(printout, comparison, output->draft);
    return bytes ? replaceFile(path, *bytes) : Result<void>(bytes.fault());
}

} // namespace budget
