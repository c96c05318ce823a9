#include "core/document/ledger_json.h"
#include "core/document/record_fields.h"

namespace budget {

namespace {

/// The nodes a clerk stated in the dimensions that are inferred.
struct StatedNodes {
    std::optional<UnitId> unit;
    std::optional<FunctionCode> function;
    std::optional<Fund> fund;
    std::optional<Nature> nature;
    std::optional<EconomicCode> economic;
    std::optional<ProjectId> project;

    Coordinates over(const Coordinates& at) const {
        return {unit.value_or(at.unit),       function.value_or(at.function), economic.value_or(at.economic),
                project.value_or(at.project), fund.value_or(at.fund),         nature.value_or(at.nature)};
    }
};

Result<void> readJson(JsonValue value, StatedNodes& stated) {
    return value.readObject({
        optional("unit", stated.unit),
        optional("function", stated.function),
        optional("fund", stated.fund),
        optional("nature", stated.nature),
        optional("economic", stated.economic),
        optional("project", stated.project),
    });
}

} // namespace

Result<void> readJson(JsonValue value, Entry& entry) {
    StatedNodes stated;
    Result<void> read = value.readObject({
        required("id", entry.id),
        optional("unit", entry.at.unit),
        optional("function", entry.at.function),
        optional("fund", entry.at.fund),
        optional("nature", entry.at.nature),
        optional("economic", entry.at.economic),
        optional("project", entry.at.project),
        required("amount", entry.amount),
        optional("inferred", stated),
        optional("assumed", entry.assumed),
    });
    entry.stated = stated.over(entry.at);
    return read;
}

template <typename T> static Result<void> readJson(JsonValue value, Located<T>& located) {
    located.offset = value.offset();
    return readJson(value, located.record);
}

Result<void> readJson(JsonValue value, LedgerDraft& draft) {
    return value.readObject({
        optional("units", draft.units),
        optional("projects", draft.projects),
        optional("entries", draft.entries),
    });
}

namespace {

template <typename Code> QString textOf(Code code) {
    return QString::fromStdString(code.text());
}

template <typename Id> QString numberOf(Id id) {
    return QString::number(static_cast<std::uint32_t>(id));
}

/// Puts records into a ledger one after the other and says what does not hold.
class Assembler {
public:
    Assembler(const CodeBook& codes, const DraftPlace& place) : m_codes(codes), m_place(place) {}

    Result<Ledger> run(const LedgerDraft& draft) {
        m_ledger.reserve(draft.entries.size());
        if (Result<void> added = addAll(draft.units, "units"); !added) {
            return added.fault();
        }
        if (Result<void> added = addAll(draft.projects, "projects"); !added) {
            return added.fault();
        }
        if (Result<void> added = addAll(draft.entries, "entries"); !added) {
            return added.fault();
        }
        return std::move(m_ledger);
    }

private:
    template <typename T> Result<void> addAll(const std::vector<Located<T>>& records, const char* list) {
        m_list = list;
        m_index = 0;
        std::int64_t order = 0;
        for (const Located<T>& located : records) {
            m_offset = located.offset;
            if (Result<void> checked = check(located.record); !checked) {
                return checked;
            }
            T record = located.record;
            record.order = order += Ledger::orderStep;
            m_ledger.exchange(located.record.id, std::move(record));
            ++m_index;
        }
        return {};
    }

    Result<void> check(const Unit& unit) const {
        if (unit.id == UnitId::Department || m_ledger.unit(unit.id)) {
            const bool isZero = unit.id == UnitId::Department;
            return fault(isZero ? FaultKind::BadValue : FaultKind::DuplicateField, "id", numberOf(unit.id));
        }
        return unit.name.trimmed().isEmpty() ? fault(FaultKind::BadValue, "name", unit.name) : Result<void>();
    }

    Result<void> check(const Project& project) const {
        if (project.id == ProjectId::None || m_ledger.project(project.id)) {
            const bool isZero = project.id == ProjectId::None;
            return fault(isZero ? FaultKind::BadValue : FaultKind::DuplicateField, "id",
                         numberOf(project.id));
        }
        if (project.unit != UnitId::Department && !m_ledger.unit(project.unit)) {
            return fault(FaultKind::UnknownName, "unit", numberOf(project.unit));
        }
        if (project.name.trimmed().isEmpty()) {
            return fault(FaultKind::BadValue, "name", project.name);
        }
        if (project.disclosure != Disclosure::Open && !isMaskable(project.name, project.code)) {
            return fault(FaultKind::Masking, "code", project.code.isEmpty() ? project.name : project.code);
        }
        return {};
    }

    Result<void> check(const Entry& entry) const {
        if (m_ledger.entry(entry.id)) {
            return fault(FaultKind::DuplicateField, "id", numberOf(entry.id));
        }
        const auto at = [this](FaultKind kind, const char* field, const QString& found) {
            return fault(kind, field, found);
        };
        if (Result<void> checked = checkCoordinates(entry.at, m_ledger, m_codes, at); !checked) {
            return checked;
        }
        if (Result<void> checked = checkStated(entry); !checked) {
            return checked;
        }
        return m_ledger.fits(entry.amount)
                   ? Result<void>()
                   : fault(FaultKind::Overflow, "amount",
                           QString::fromStdString(exactAmount(entry.amount, MoneyUnit::Yuan)));
    }

    Result<void> checkStated(const Entry& entry) const {
        if (entry.inferred().isEmpty()) {
            return {};
        }
        const auto inStated = [this](FaultKind kind, const char* field, const QString& found) {
            return fault(kind, ("inferred/" + std::string(field)).c_str(), found);
        };
        // Whether unit and project belong together is asked only of where the amount counts.
        Coordinates unitAlone;
        unitAlone.unit = entry.stated.unit;
        Coordinates others = entry.stated;
        others.unit = UnitId::Department;
        Result<void> checked = checkCoordinates(unitAlone, m_ledger, m_codes, inStated);
        return checked ? checkCoordinates(others, m_ledger, m_codes, inStated) : checked;
    }

    Fault fault(FaultKind kind, const char* field, const QString& found) const {
        const QString path = QStringLiteral("%1/%2/%3/%4")
                                 .arg(m_place.path, QString::fromLatin1(m_list))
                                 .arg(m_index)
                                 .arg(QString::fromLatin1(field));
        Fault result = m_place.document.faultAt(m_offset, kind, path);
        result.found = found;
        return result;
    }

    const CodeBook& m_codes;
    const DraftPlace& m_place;
    Ledger m_ledger;
    const char* m_list = "";
    std::size_t m_index = 0;
    std::size_t m_offset = 0;
};

} // namespace

Result<Ledger> assemble(const LedgerDraft& draft, const CodeBook& codes, const DraftPlace& place) {
    return Assembler(codes, place).run(draft);
}

Result<void> checkCoordinates(const Coordinates& at, const Ledger& ledger, const CodeBook& codes,
                              const std::function<Fault(FaultKind, const char*, const QString&)>& fault) {
    if (at.unit != UnitId::Department && !ledger.unit(at.unit)) {
        return fault(FaultKind::UnknownName, "unit", numberOf(at.unit));
    }
    if (!codes.functions.contains(at.function)) {
        return fault(FaultKind::UnknownCode, "function", textOf(at.function));
    }
    if (!codes.economics.contains(at.economic)) {
        return fault(FaultKind::UnknownCode, "economic", textOf(at.economic));
    }
    if (at.project == ProjectId::None) {
        return {};
    }
    const Project* project = ledger.project(at.project);
    if (!project) {
        return fault(FaultKind::UnknownName, "project", numberOf(at.project));
    }
    const bool isElsewhere =
        at.unit != UnitId::Department && project->unit != UnitId::Department && at.unit != project->unit;
    return isElsewhere ? fault(FaultKind::BadValue, "unit", numberOf(at.unit)) : Result<void>();
}

} // namespace budget
