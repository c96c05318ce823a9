// The page of the narrative over the example, shown, with what it asks for noted down.
#pragma once

#include "core/document/document_reader.h"
#include "core/edit/cell_plan.h"
#include "core/tables/cell_name.h"
#include "ui/editing/block_editing.h"
#include "ui/editing/cell_editing.h"
#include "ui/narrative/narrative_page.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace budget::test {

/// Answers nothing.
class NoQuestions : public Questions {
public:
#include "tests/ui/narrative/no_questions.inc"
};

} // namespace budget::test
