#include "tests/core/random_document.h"

#include <random>

namespace budget {
namespace {

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_random(seed), m_codes(loadCodeBook(2024).value()) {}

    Document document(int entries) {
        Document made;
        made.department = text();
        made.year = 2024;
        made.layout = QStringLiteral("urumqi-2024");
        made.settings.zeroBase = static_cast<ZeroBaseWording>(below(3));
        made.settings.shares = static_cast<ShareRounding>(below(3));
        made.settings.reasonPercent = maybeCount();
        made.settings.fullReasonPercent = maybeCount();
        made.settings.weightTotal = maybeCount();
        addOwnCodes(made.codes);
        made.ledger = ledger(entries);
        made.lastYear = lastYear();
        made.controlFigures = figures();
        made.inputs = inputs();
        made.codeMoves = codeMoves();
        made.review = review();
        made.drafts = drafts();
        if (maybe()) {
            made.changeLog.push_back({moment(), {text(), text(), text()}, money(), money()});
        }
        for (int i = below(3); i > 0; --i) {
            made.placedRows.push_back({QStringLiteral("t06"), coordinates(made.ledger)});
            made.enteredTables.insert(QStringLiteral("t06"));
        }
        return made;
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(bound)); }
    bool maybe() { return below(2) == 0; }

    QString text() {
        static const std::array<const char*, 8> parts{"外事",   "\"引号\"", "反斜\\杠", "换\n行",
                                                      "制\t表", "\x01",     "{本年}",   "𠀀x"};
        QString made = QStringLiteral("名");
        for (int i = below(4); i > 0; --i) {
            made += QString::fromUtf8(parts[static_cast<std::size_t>(below(parts.size()))]);
        }
        return made;
    }
    QString maybeText() { return maybe() ? text() : QString(); }
    std::optional<int> maybeCount() { return maybe() ? std::optional(below(99) - 9) : std::nullopt; }
    Money money() { return Money::fromFen(static_cast<std::int64_t>(m_random()) - (1LL << 31)); }
    std::optional<Money> maybeMoney() { return maybe() ? std::optional(money()) : std::nullopt; }
    QDate maybeDate() { return maybe() ? QDate(2024, 1 + below(12), 1 + below(28)) : QDate(); }

    template <typename CodeType> CodeType code(const CodeTree<CodeType>& tree) {
        return maybe()
                   ? std::next(tree.entries().begin(), below(static_cast<int>(tree.entries().size())))->first
                   : CodeType();
    }

    void addOwnCodes(CodeBook& own) {
        own.functions.put(*FunctionCode::parse("2010388"), {text(), CodeSource::Document});
        own.economics.put(*EconomicCode::parse("39888"), {text(), CodeSource::Document});
        own.economics.put(*EconomicCode::parse("398"), {text(), CodeSource::Document});
        m_codes.functions.put(*FunctionCode::parse("2010388"), {});
        m_codes.economics.put(*EconomicCode::parse("39888"), {});
        m_codes.economics.put(*EconomicCode::parse("398"), {});
    }

    std::vector<Indicator> indicators() {
        std::vector<Indicator> made;
        for (int i = below(3); i > 0; --i) {
            made.push_back({maybeText(), maybeText(), maybeText(), maybeText(), maybeText(), maybeText(),
                            maybeText(), maybeText(), maybeText()});
        }
        return made;
    }

    Coordinates coordinates(const Ledger& ledger) {
        Coordinates at;
        at.unit = static_cast<UnitId>(below(3));
        at.project = static_cast<ProjectId>(below(4));
        if (const Project* project = ledger.project(at.project); project && at.unit != UnitId::Department) {
            at.unit = project->unit;
        }
        at.function = code(m_codes.functions);
        at.economic = code(m_codes.economics);
        at.fund = static_cast<Fund>(below(fundCount));
        at.nature = static_cast<Nature>(below(natureCount));
        return at;
    }

    Ledger ledger(int entries) {
        Ledger made;
        for (const std::uint32_t id : {2U, 1U}) {
            made.exchange(UnitId{id}, Unit{UnitId{id}, made.nextOrder(), text(), maybeText(),
                                           static_cast<UnitKind>(below(3))});
        }
        for (const std::uint32_t id : {1U, 3U, 2U}) {
            made.exchange(ProjectId{id}, project(ProjectId{id}, made.nextOrder()));
        }
        for (int i = 0; i < entries; ++i) {
            made.exchange(made.nextEntryId(), entry(made));
        }
        made.exchange(EntryId{3}, std::optional<Entry>());
        return made;
    }

    Project project(ProjectId id, std::int64_t order) {
        Project made;
        made.id = id;
        made.order = order;
        made.unit = static_cast<UnitId>(below(3));
        made.name = text();
        made.code = maybeText();
        made.disclosure = static_cast<Disclosure>(below(3));
        if (made.disclosure != Disclosure::Open) {
            made.code = QStringLiteral("0710-%1").arg(static_cast<std::uint32_t>(id));
            made.disclosure = isMaskable(made.name, made.code) ? made.disclosure : Disclosure::Open;
        }
        made.type = static_cast<ProjectType>(below(4));
        made.basis = maybeText();
        made.period = maybeText();
        made.performance = {maybe(), maybeText(), maybeText(), indicators()};
        return made;
    }

    Entry entry(const Ledger& ledger) {
        Entry made;
        made.id = ledger.nextEntryId();
        made.order = ledger.nextOrder() - below(3) * Ledger::orderStep * 3 / 2;
        made.amount = money();
        made.at = coordinates(ledger);
        made.stated = maybe() ? made.at : coordinates(ledger);
        if (maybe()) {
            made.assumed.insert(static_cast<Dimension>(below(dimensionCount)));
        }
        return made;
    }

    std::map<CellName, Money> figures() {
        std::map<CellName, Money> made;
        for (int i = below(5); i > 0; --i) {
            made[{text(), QStringLiteral("301/30103"), text()}] = money();
        }
        return made;
    }

    LastYear lastYear() {
        const LastYearSource source{maybeText(), maybeText()};
        switch (below(3)) {
        case 0:
            return LastYearLedger{source, ledger(5), {{{text(), text()}}, maybeCount(), maybeCount(), {}}};
        case 1:
            return LastYearFigures{source, figures()};
        default:
            return std::monostate();
        }
    }

    CodeMoves codeMoves() {
        CodeMoves made;
        if (maybe()) {
            made.functions.push_back({code(m_codes.functions), code(m_codes.functions)});
            made.economics.push_back({code(m_codes.economics), code(m_codes.economics)});
        }
        return made;
    }

    QDateTime moment() {
        return QDateTime(QDate(2024, 2, 1 + below(28)), QTime(below(24), below(60), below(60)), Qt::UTC);
    }
    SignOff signOff() { return {maybeText(), maybeDate()}; }

    Review review() {
        Review made;
        made.secrecy = signOff();
        made.final = signOff();
        for (int i = below(3); i > 0; --i) {
            made.waivers.push_back({text(), text(), maybeText(), text(), signOff()});
            made.remarks.push_back({text(), maybeText(), text(), maybeText(), maybe(), moment()});
            made.unconfirmed.insert(text());
        }
        return made;
    }

    Drafts drafts() {
        Drafts made;
        for (int i = below(3); i > 0; --i) {
            made.sent.push_back({made.nextNumber(), moment(), figures(), {{text(), text()}}});
        }
        return made;
    }

    StaffCount staff() { return {maybeCount(), maybeCount(), maybe()}; }

    Inputs inputs() {
        Inputs made;
        made.organisation = {maybeText(), {text(), text()}, maybeCount(), staff(), staff(), staff()};
        made.reasons[text()] = text();
        made.reasons[QStringLiteral("item.2010301")] = text();
        made.ownReasons.insert(text());
        made.uses[QStringLiteral("201")] = text();
        made.procurement = {maybeMoney(), maybeMoney(), maybeMoney(), maybeMoney(), maybeMoney()};
        made.assets.houseArea = maybeText();
        made.assets.houseValue = maybeMoney();
        made.assets.generalVehicles = {maybeCount(), maybeMoney()};
        made.assets.lawEnforcementVehicles = {maybeCount(), maybeMoney()};
        made.assets.otherVehicles = {maybeCount(), maybeMoney()};
        made.assets.furniture = maybeMoney();
        made.assets.other = maybeMoney();
        made.assets.equipmentOver500k = maybeCount();
        made.assets.equipmentOver1m = maybeCount();
        made.assets.purchaseOver500k = maybeCount();
        made.assets.purchaseOver1m = maybeCount();
        made.performance = {maybeText(),  maybeText(),  maybeText(), maybeMoney(),
                            maybeMoney(), maybeMoney(), indicators()};
        made.otherMatters = maybeText();
        if (maybe()) {
            made.glossary.emplace();
            for (int i = below(3); i > 0; --i) {
                made.glossary->push_back({text(), maybeText()});
            }
        }
        made.approved = maybeDate();
        made.published = maybeDate();
        return made;
    }

    std::mt19937 m_random;
    CodeBook m_codes;
};

} // namespace

Document randomDocument(std::uint32_t seed, int entries) {
    return Maker(seed).document(entries);
}

} // namespace budget
