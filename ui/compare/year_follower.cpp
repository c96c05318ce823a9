#include "ui/compare/year_follower.h"

#include "core/tables/cell_name.h"

#include <QSettings>

namespace budget {
namespace {

CompareView rememberedView() {
    const QSettings settings;
    const auto flag = [&settings](const char* name, bool otherwise) {
        return settings.value(QLatin1String("compare/") + QLatin1String(name), otherwise).toBool();
    };
    CompareView view;
    view.isOn = flag("shown", false);
    view.columns = {flag("last", true), flag("difference", true), flag("rate", true)};
    view.filter.percent = settings.value(QStringLiteral("compare/percent"), view.filter.percent).toInt();
    return view;
}

} // namespace

YearFollower::YearFollower(BudgetDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_view(rememberedView()) {
    if (const auto pack = readNarrativePack(QStringLiteral(":/layouts/") + document.document().layout)) {
        m_itemised = itemisedScopes(*pack);
        m_rules = pack->disclosure;
    }
    connect(&document, &BudgetDocument::changed, this, &YearFollower::follow);
}

YearFollower::~YearFollower() = default;

const YearComparison& YearFollower::comparison() const {
    if (!m_comparison) {
        m_comparison = std::make_unique<YearComparison>(m_document.workspace(), m_itemised);
    }
    return *m_comparison;
}

void YearFollower::follow(const DocumentChange& change) {
    const DocumentParts telling = DocumentParts(DocumentPart::PreviousYear) | DocumentPart::Codes |
                                  DocumentPart::Units | DocumentPart::Projects;
    if (change.parts & telling || change.tablesRebuilt) {
        m_comparison.reset();
        Q_EMIT lastYearChanged();
    }
}

void YearFollower::setView(const CompareView& view) {
    if (view == m_view) {
        return;
    }
    m_view = view;
    QSettings settings;
    settings.setValue(QStringLiteral("compare/shown"), view.isOn);
    settings.setValue(QStringLiteral("compare/last"), view.columns.last);
    settings.setValue(QStringLiteral("compare/difference"), view.columns.difference);
    settings.setValue(QStringLiteral("compare/rate"), view.columns.rate);
    settings.setValue(QStringLiteral("compare/percent"), view.filter.percent);
    Q_EMIT viewChanged();
}

bool YearFollower::isReadOnly() const {
    return !m_document.canEdit() || std::holds_alternative<LastYearLedger>(m_document.document().lastYear);
}

void YearFollower::setFigure(const CellRef& cell, std::optional<Money> amount) {
    const auto* known = std::get_if<LastYearFigures>(&m_document.document().lastYear);
    LastYearFigures figures = known ? *known : LastYearFigures();
    const CellName name = cellNameOf(m_document.tables(), m_document.ledger(), cell);
    if (amount) {
        figures.figures[name] = *amount;
    } else {
        figures.figures.erase(name);
    }
    const LastYear wanted = figures.figures.empty() ? LastYear() : LastYear(std::move(figures));
    if (!(wanted == m_document.document().lastYear)) {
        m_document.edit({{PartChange(wanted)}}, tr("Last year's figure"));
    }
}

} // namespace budget
