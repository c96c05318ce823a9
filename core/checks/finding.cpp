#include "core/checks/finding.h"

#include <QStringList>

namespace budget {
namespace {

QString shownTexts(const std::vector<FindingSide>& sides) {
    QStringList texts;
    for (const FindingSide& side : sides) {
        texts.push_back(side.shown);
    }
    return texts.join(u'|');
}

} // namespace

QString findingPlace(const Finding& finding) {
    return finding.left.empty() ? QString() : placeText(finding.left.front().place);
}

QString findingFacts(const Finding& finding) {
    return QStringList{finding.facet, shownTexts(finding.left), shownTexts(finding.right), finding.found}
        .join(u';');
}

} // namespace budget
