#include "ui/words/last_year_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget {
namespace {

struct LastYearText {
    Q_DECLARE_TR_FUNCTIONS(LastYearText)
};

} // namespace

QString warningText(const LastYearWarning& warning) {
    switch (warning.doubt) {
    case LastYearDoubt::OtherYear:
        return LastYearText::tr("The file is of the year %1, not of %2.")
            .arg(warning.found, warning.expected);
    case LastYearDoubt::OtherDepartment:
        return LastYearText::tr("The file is of “%1”, this document of “%2”.")
            .arg(warning.found, warning.expected);
    case LastYearDoubt::NoCommonUnit:
        return LastYearText::tr("The file has no unit of this document: “%1”, not “%2”.")
            .arg(warning.found, warning.expected);
    case LastYearDoubt::NoEntries:
        return LastYearText::tr("The file has no entry.");
    }
    return {};
}

QString warningTexts(const std::vector<LastYearWarning>& warnings) {
    QStringList lines;
    for (const LastYearWarning& warning : warnings) {
        lines.append(warningText(warning));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace budget
