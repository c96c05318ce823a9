// Printout: what a document becomes on paper — computed tables, narrative, publication — for the command line
// and the window.
#pragma once

#include "core/edit/workspace.h"
#include "core/narrative/narrate.h"
#include "core/publication/draft_mark.h"
#include "core/publication/publication_builder.h"
#include "core/tables/row_text.h"

#include <memory>

namespace budget {

/// How a table names projects on paper: by name or mask, as the layout pack demands.
ProjectNaming printedNames(const DisclosureRules& rules);

/// A document ready to be printed, without the rows that wait to be filled. Masked projects are named as the
/// layout pack demands, and nowhere in what the clerk typed.
class Printout {
public:
    static Result<std::unique_ptr<Printout>> of(Document document);

    const Workspace& workspace() const { return *m_workspace; }
    const NarrativePack& narrativePack() const { return m_pack; }
    const QuerySums& sums() const { return m_sums; }
    const LastYearView& lastYear() const { return *m_lastYear; }
    /// Masks the names of masked projects of both years in whatever text is to leave the program.
    Redaction redaction() const;
    /// The words of rows as they are printed.
    RowText rowText() const;
    std::vector<NarrativeSection> narrative() const;
    /// Marked as a draft, or final where there is no mark.
    Result<Publication> publication(const std::optional<DraftMark>& draft = {}) const;

private:
    Printout(std::unique_ptr<Workspace> workspace, NarrativePack pack, QString folder);

    std::unique_ptr<Workspace> m_workspace;
    NarrativePack m_pack;
    QString m_folder;
    QuerySums m_sums;
    std::unique_ptr<LastYearView> m_lastYear;
};

} // namespace budget
