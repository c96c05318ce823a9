// Edits of whole projects: a new one, a removed one with its entries, another place or unit.
#pragma once

#include "core/edit/edit.h"

#include <QString>

namespace budget {

/// A project at the end of the document, of its first unit; `id` receives its identity.
Edit newProject(const Document& document, const QString& name, ProjectId& id);
/// The project with its entries and the rows that were placed for it.
Edit removeProject(const Document& document, ProjectId id);
/// Exchanges the places of two projects.
Edit swapProjects(const Document& document, ProjectId a, ProjectId b);
/// The changed project; where its unit is another one, its entries and placed rows go there with it.
Edit changeProject(const Document& document, const Project& changed);

std::vector<const Entry*> entriesOf(const Ledger& ledger, ProjectId project);
Money totalOf(const Ledger& ledger, ProjectId project);

} // namespace budget
