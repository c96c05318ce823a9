#include "core/publication/printout.h"

#include "core/publication/known_last_year.h"
#include "core/publication/table_grid.h"

namespace budget {

ProjectNaming printedNames(const DisclosureRules& rules) {
    return [rules](const Project& project, const QString& table) {
        const auto place = projectPlaceFromId(table.toStdString());
        return place ? rules.printedName(project, *place) : maskOf(project);
    };
}

Printout::Printout(std::unique_ptr<Workspace> workspace, NarrativePack pack, QString folder)
    : m_workspace(std::move(workspace)), m_pack(std::move(pack)), m_folder(std::move(folder)),
      m_sums(m_pack.queries, m_pack.groupings, m_workspace->document().ledger),
      m_lastYear(knownLastYear(m_workspace->document(), m_workspace->tables())) {}

Result<std::unique_ptr<Printout>> Printout::of(Document document) {
    // A row that waits to be filled is the clerk's, not the publication's.
    document.placedRows.clear();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(std::move(document));
    if (!workspace) {
        return workspace.fault();
    }
    const QString folder = QStringLiteral(":/layouts/") + (*workspace)->document().layout;
    Result<NarrativePack> pack = readNarrativePack(folder);
    if (!pack) {
        return pack.fault();
    }
    return std::unique_ptr<Printout>(
        new Printout(std::move(workspace).value(), std::move(pack).value(), folder));
}

RowText Printout::rowText() const {
    return {m_workspace->tables(), m_workspace->document().ledger, printedNames(m_pack.disclosure)};
}

Redaction Printout::redaction() const {
    return redactionOf(m_pack, m_workspace->document());
}

std::vector<NarrativeSection> Printout::narrative() const {
    const Document& document = m_workspace->document();
    return narrate(m_pack,
                   {document, m_workspace->codeBook(), m_sums, *m_lastYear, m_workspace->pack().figures});
}

Result<Publication> Printout::publication(const std::optional<DraftMark>& draft) const {
    const Result<PublicationPack> pack = readPublicationPack(m_folder, m_pack);
    if (!pack) {
        return pack.fault();
    }
    const Document& document = m_workspace->document();
    const RowText words = rowText();
    std::vector<Grid> grids;
    for (int table = 0; table < m_workspace->tables().tableCount(); ++table) {
        grids.push_back(tableGrid(m_workspace->tables(), table, words, document.department, document.year));
    }
    const NarrativeSource source{document, m_workspace->codeBook(), m_sums, *m_lastYear,
                                 m_workspace->pack().figures};
    Publication made = buildPublication(*pack, m_pack, source, std::move(grids));
    made.draft = draft ? draftText(pack->draft, *draft) : QString();
    return made;
}

} // namespace budget
