// LedgerBuilder: turns the rows of a ledger CSV into units, projects, entries and codes.
#pragma once

#include "core/exchange/ledger_csv.h"
#include "core/exchange/ledger_csv_row.h"

#include <unordered_map>

namespace budget {

class LedgerBuilder {
public:
    /// `lists` must outlive the builder; `file` names the rows in faults.
    LedgerBuilder(const CodeBook& lists, QString file) : m_lists(lists), m_file(std::move(file)) {}

    void add(const LedgerRow& row, std::vector<Fault>& faults);
    /// Settles what only the whole file can tell: names for the codes that the lists lack.
    void finish(std::vector<Fault>& faults);
    LedgerImport take();

private:
    struct ProjectKey {
        UnitId unit;
        QString name;
        QString code;
        friend bool operator==(const ProjectKey&, const ProjectKey&) = default;
    };
    struct ProjectKeyHash {
        std::size_t operator()(const ProjectKey& key) const {
            return qHashMulti(0, static_cast<std::uint32_t>(key.unit), key.name, key.code);
        }
    };

    UnitId unitOf(const LedgerRow& row, std::vector<Fault>& faults);
    UnitId newUnit(const LedgerRow& row);
    ProjectId projectOf(const LedgerRow& row, UnitId unit, std::vector<Fault>& faults);
    ProjectId newProject(const LedgerRow& row, UnitId unit);
    void checkProjectless(const LedgerRow& row, std::vector<Fault>& faults) const;
    void agree(const LedgerRow& row, ProjectId id, std::vector<Fault>& faults);

    const CodeBook& m_lists;
    QString m_file;
    LedgerImport m_import;
    std::unordered_map<QString, UnitId> m_units;
    std::unordered_map<ProjectKey, ProjectId, ProjectKeyHash> m_projects;
    std::map<FunctionCode, LedgerRow> m_newFunctions; // the first row of each code the lists lack
    std::map<EconomicCode, LedgerRow> m_newEconomics;
};

} // namespace budget
