// DocumentChange: what one step of editing did, for every view that follows the document.
#pragma once

#include "core/edit/edit.h"

#include <QFlags>

namespace budget {

enum class DocumentPart : std::uint16_t {
    Ledger = 1 << 0,   ///< entries
    Units = 1 << 1,    ///< names, kinds or order of units
    Projects = 1 << 2, ///< anything of a project
    Rows = 1 << 3,     ///< rows the clerk placed
    Control = 1 << 4,  ///< 批复数
    Inputs = 1 << 5,   ///< what is typed besides the ledger
    Settings = 1 << 6,
    Codes = 1 << 7,        ///< the code lists: every table was computed anew
    PreviousYear = 1 << 8, ///< 上年数, and codes that were moved since
    Review = 1 << 9,       ///< sign-offs, waivers, remarks, drafts
};
Q_DECLARE_FLAGS(DocumentParts, DocumentPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(DocumentParts)

struct DocumentChange {
    ChangeSet tables;              ///< in an order a model can follow step by step
    DocumentParts parts;           ///< what else to look at again
    std::vector<EntryId> entries;  ///< entries that came, changed or went
    bool tablesRebuilt = false;    ///< `tables` is empty and every table is new
    const Edit* edit = nullptr;    ///< what was applied, while the change is being told
    const Edit* inverse = nullptr; ///< and what takes it back
};

/// The parts an edit touches.
DocumentParts partsOf(const Edit& edit);

} // namespace budget
