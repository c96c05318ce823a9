// FormDefinition: a performance form (绩效目标表) as the layout pack rules it — labels, places to fill in,
// and the table of indicators below.
#pragma once

#include "core/base/result.h"
#include "core/document/inputs.h"

#include <QString>

#include <vector>

namespace budget {

/// A cell of the form's head: the pack's label, or a value by its name.
struct FormCell {
    QString label;
    QString value; ///< "goal", "amount.fiscal"; empty = the label prints
    int columns = 1;
    int rows = 1;
};

/// A column of the indicators.
struct IndicatorColumn {
    QString title;
    QString Indicator::*field = nullptr;
    bool merged = false; ///< equal texts that follow each other share one cell
    int weight = 1;      ///< share of the width
};

/// An amount of the form: the sum of some queries of the narrative less that of others.
struct FormAmount {
    QString name;
    std::vector<QString> plus;
    std::vector<QString> minus;
};

struct FormDefinition {
    QString title;
    QString subtitle; ///< may hold {本年}
    std::vector<std::vector<FormCell>> head;
    std::vector<FormAmount> amounts;
    std::vector<IndicatorColumn> indicators;
};

/// What the pack says of the publication besides tables and narrative: publication.json.
struct PublicationPack {
    QString coverTitle; ///< {本年}年部门预算公开
    QString contentsTitle;
    QString language;
    QString draft; ///< on each page of a draft: {稿}, {时间}
    FormDefinition departmentForm;
    FormDefinition projectForm;
    std::vector<QString> formOrder; ///< lists of projects of the narrative whose forms follow each other
};

struct NarrativePack;

/// Reads `folder`/publication.json; a list, query or value that does not exist is an UnknownName.
Result<PublicationPack> readPublicationPack(const QString& folder, const NarrativePack& narrative);

} // namespace budget
