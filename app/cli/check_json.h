// The findings of a check as JSON, for automatic comparison.
#pragma once

#include "core/checks/document_check.h"
#include "core/layout/redaction.h"
#include "ui/words/place_names.h"

#include <QByteArray>

namespace budget {

/// One object a finding, and one for each rule that was not checked. Masked names are replaced throughout.
QByteArray checkJson(const DocumentCheck& check, const Review& review, const PlaceNames& places,
                     const Redaction& redaction);

} // namespace budget
