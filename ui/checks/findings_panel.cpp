#include "ui/checks/findings_panel.h"

#include "core/checks/waivers.h"
#include "core/tables/cell_name.h"
#include "ui/words/check_words.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace budget {
namespace {

/// Findings of one group that are listed; the rest are counted.
constexpr int mostListed = 500;

QString groupTitle(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return FindingsPanel::tr("Errors");
    case Severity::Warning:
        return FindingsPanel::tr("Warnings");
    case Severity::Hint:
        return FindingsPanel::tr("Hints");
    }
    return {};
}

} // namespace

FindingsPanel::FindingsPanel(BudgetDocument& document, CheckWatch& watch, Questions& questions,
                             QWidget* parent)
    : QWidget(parent), m_document(document), m_watch(watch), m_questions(questions),
      m_tree(new QTreeWidget(this)), m_summary(new QLabel(this)), m_detail(new QPlainTextEdit(this)),
      m_waive(new QPushButton(this)) {
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Findings"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("The finding in full"));
    auto* side = new QVBoxLayout;
    side->addWidget(m_detail, 1);
    side->addWidget(m_waive, 0, Qt::AlignLeft);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_tree, 3);
    middle->addLayout(side, 2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4, 2, 4, 4);
    all->addWidget(m_summary);
    all->addLayout(middle, 1);
    setFocusProxy(m_tree);
    connect(&watch, &CheckWatch::changed, this, &FindingsPanel::refresh);
    connect(&document, &BudgetDocument::changed, this, [this](const DocumentChange& change) {
        if (change.parts & DocumentPart::Review) {
            refresh();
        }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FindingsPanel::explain);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (const Finding* finding = currentFinding(); finding && !finding->left.empty()) {
            Q_EMIT placeWanted(finding->left.front().place);
        }
    });
    connect(m_waive, &QPushButton::clicked, this, &FindingsPanel::waive);
    refresh();
}

const Finding* FindingsPanel::currentFinding() const {
    const auto found = m_findings.find(m_tree->currentItem());
    return found == m_findings.end() ? nullptr : &found->second;
}

/// The finding the clerk is at stays the current one as long as it is found.
void FindingsPanel::refresh() {
    const Finding* current = currentFinding();
    const std::optional<Finding> before = current ? std::optional(*current) : std::nullopt;
    const QSignalBlocker quiet(m_tree);
    fill();
    for (const auto& [item, finding] : m_findings) {
        if (before && finding.rule == before->rule && findingPlace(finding) == findingPlace(*before)) {
            m_tree->setCurrentItem(const_cast<QTreeWidgetItem*>(item)); // NOLINT: the tree's own item
            break;
        }
    }
    const auto errors = std::ranges::count_if(m_findings, [this](const auto& each) {
        return belongs(each.second, Severity::Error, Standing::Open);
    });
    if (errors > std::exchange(m_errors, errors)) {
        m_tree->setCurrentItem(nullptr); // what is new and worst comes first
    }
    explain();
}

bool FindingsPanel::belongs(const Finding& finding, std::optional<Severity> severity,
                            Standing standing) const {
    const bool isWaived = waiverOf(m_document.document().review, finding) != nullptr;
    return (!severity || finding.severity == *severity) && isWaived == (standing == Standing::Waived);
}

/// Findings of all rules that are of this severity and standing, each above those that follow from it.
void FindingsPanel::addGroup(const QString& title, std::optional<Severity> severity, Standing standing) {
    const PlaceNames places = placeNames();
    QList<QTreeWidgetItem*> causes;
    int count = 0;
    for (const RuleResult& result : m_watch.results()) {
        std::map<QString, QTreeWidgetItem*> itemAt;
        // Causes first: what follows from one may stand before it.
        for (const bool follows : {false, true}) {
            for (const Finding& finding : result.findings) {
                if (finding.cause.has_value() != follows || !belongs(finding, severity, standing) ||
                    ++count > mostListed) {
                    continue;
                }
                QTreeWidgetItem* item = itemOf(result, finding, places);
                const auto above = follows ? itemAt.find(placeText(*finding.cause)) : itemAt.end();
                if (above != itemAt.end()) {
                    above->second->addChild(item);
                } else {
                    causes.append(item);
                    itemAt.emplace(findingPlace(finding), item);
                }
            }
        }
        count += result.severity == severity ? static_cast<int>(result.more) : 0;
    }
    if (count == 0) {
        return;
    }
    auto* group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)").arg(title).arg(count)});
    group->addChildren(causes);
    if (count > mostListed) {
        group->addChild(new QTreeWidgetItem({tr("… and %1 more").arg(count - mostListed)}));
    }
    group->setExpanded(severity && *severity != Severity::Hint);
}

QTreeWidgetItem* FindingsPanel::itemOf(const RuleResult& result, const Finding& finding,
                                       const PlaceNames& places) {
    auto* item = new QTreeWidgetItem(
        {QStringLiteral("%1 %2 — %3").arg(finding.rule, ruleTitle(result), findingText(finding, places))});
    item->setToolTip(0, item->text(0));
    m_findings.emplace(item, finding);
    return item;
}

/// Rules that lack what they look at: unknown is not passed.
void FindingsPanel::addUnchecked() {
    QList<QTreeWidgetItem*> items;
    for (const RuleResult& result : m_watch.results()) {
        if (result.state == CheckState::NotChecked) {
            items.append(new QTreeWidgetItem(
                {QStringLiteral("%1 %2 — %3").arg(result.rule, ruleTitle(result), notCheckedText(result))}));
        }
    }
    if (!items.isEmpty()) {
        auto* group = new QTreeWidgetItem(m_tree, {tr("Not checked (%1)").arg(items.size())});
        group->addChildren(items);
    }
}

void FindingsPanel::fill() {
    m_findings.clear();
    m_tree->clear();
    if (m_watch.fault()) {
        m_summary->setText(tr("Nothing can be checked."));
        return;
    }
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        addGroup(groupTitle(severity), severity, Standing::Open);
    }
    addGroup(tr("Waived"), std::nullopt, Standing::Waived);
    addUnchecked();
    m_summary->setText(summaryWords());
}

QString FindingsPanel::summaryWords() const {
    const Review& review = m_document.document().review;
    std::array<int, 3> open{};
    int waived = 0;
    for (const RuleResult& result : m_watch.results()) {
        for (const Finding& finding : result.findings) {
            ++(waiverOf(review, finding) ? waived : open[static_cast<std::size_t>(finding.severity)]);
        }
        open[static_cast<std::size_t>(result.severity)] += static_cast<int>(result.more);
    }
    QString words =
        tr("%1 errors, %2 warnings, %3 hints, %4 waived").arg(open[0]).arg(open[1]).arg(open[2]).arg(waived);
    const ControlSummary& controls = m_watch.controlSummary();
    if (controls.count() > 0) {
        words += tr(" · %1 of %2 figures are what was approved").arg(controls.agreeing).arg(controls.count());
    }
    return m_watch.isUpToDate() ? words : words + tr(" · texts are being checked…");
}

PlaceNames FindingsPanel::placeNames() const {
    return {m_document.workspace(), RowText(m_document.tables(), m_document.ledger(), realName),
            m_watch.sections()};
}

/// Both sides, the parts, the latest change of the place, the likely repair, and the waiver.
QString FindingsPanel::detailWords(const Finding& finding) const {
    const PlaceNames places = placeNames();
    QStringList lines{findingText(finding, places)};
    for (const FindingSide& part : finding.parts) {
        lines.append(tr("  made of %1: %2").arg(places.name(part.place), part.shown));
    }
    if (!finding.expected.isEmpty()) {
        lines.append(tr("Expected: %1").arg(finding.expected));
    }
    if (const QString change = latestChange(finding); !change.isEmpty()) {
        lines.append(change);
    }
    if (const Waiver* waiver = waiverOf(m_document.document().review, finding)) {
        lines.append(tr("Waived by %1, %2: %3")
                         .arg(waiver->by.name, waiver->by.date.toString(Qt::ISODate), waiver->reason));
    }
    return lines.join(QLatin1Char('\n'));
}

/// What happened last to a cell of the finding.
QString FindingsPanel::latestChange(const Finding& finding) const {
    std::optional<CellStep> latest;
    QString where;
    const PlaceNames places = placeNames();
    for (const auto* sides : {&finding.left, &finding.right, &finding.parts}) {
        for (const FindingSide& side : *sides) {
            const auto* name = std::get_if<CellName>(&side.place);
            const auto cell = name ? cellOf(m_document.tables(), m_document.ledger(), *name) : std::nullopt;
            const auto steps =
                cell ? m_document.history().stepsOf(m_document.tables(), m_document.ledger(), *cell)
                     : std::vector<CellStep>();
            if (!steps.empty() && (!latest || steps.back().when > latest->when)) {
                latest = steps.back();
                where = places.name(side.place);
            }
        }
    }
    if (!latest) {
        return {};
    }
    const FigureFormat format = places.format();
    const auto amount = [&format](Money money) {
        return QString::fromStdString(exactAmount(money, format.unit, format.decimals));
    };
    return tr("Latest change: %1, %2 → %3 (%4)")
        .arg(where, amount(latest->before), amount(latest->after),
             latest->when.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

void FindingsPanel::explain() {
    const Finding* finding = currentFinding();
    m_detail->setPlainText(finding ? detailWords(*finding) : QString());
    const bool isWaived = finding && waiverOf(m_document.document().review, *finding);
    m_waive->setText(isWaived ? tr("&Take the waiver back") : tr("&Waive with a reason…"));
    m_waive->setEnabled(finding && m_document.canEdit() && canBeWaived(*finding));
}

void FindingsPanel::waive() {
    const Finding* finding = currentFinding();
    if (!finding || !m_document.canEdit()) {
        return;
    }
    Review review = m_document.document().review;
    if (const Waiver* waiver = waiverOf(m_document.document().review, *finding)) {
        std::erase(review.waivers, *waiver);
        m_document.edit({{PartChange(std::move(review))}},
                        tr("Take the waiver of %1 back").arg(finding->rule));
        return;
    }
    const QString title = tr("Waive %1").arg(finding->rule);
    const auto reason = m_questions.askText(
        title, tr("Why does this stand? The reason is kept in the document and in the check report."), {});
    if (!reason || reason->trimmed().isEmpty()) {
        return;
    }
    QSettings settings;
    const QString key = QStringLiteral("checks/waivedBy");
    const auto name = m_questions.askText(title, tr("Who says so?"), settings.value(key).toString());
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    settings.setValue(key, name->trimmed());
    review.waivers.push_back(waiverFor(*finding, reason->trimmed(), {name->trimmed(), QDate::currentDate()}));
    m_document.edit({{PartChange(std::move(review))}}, title);
}

/// Open errors first, then warnings and hints, as the tree lists them.
std::vector<QTreeWidgetItem*> FindingsPanel::openItems() const {
    std::vector<QTreeWidgetItem*> items;
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each) {
        const auto found = m_findings.find(*each);
        if (found == m_findings.end()) {
            continue;
        }
        if (!waiverOf(m_document.document().review, found->second)) {
            items.push_back(*each);
        }
    }
    return items;
}

bool FindingsPanel::walk(int step) {
    m_watch.catchUp();
    const std::vector<QTreeWidgetItem*> items = openItems();
    if (items.empty()) {
        return false;
    }
    const auto count = static_cast<std::ptrdiff_t>(items.size());
    const auto here = std::ranges::find(items, m_tree->currentItem()) - items.begin();
    const std::ptrdiff_t next = here == count ? (step > 0 ? 0 : count - 1) : (here + step + count) % count;
    m_tree->setCurrentItem(items[static_cast<std::size_t>(next)]);
    if (const Finding* finding = currentFinding(); finding && !finding->left.empty()) {
        Q_EMIT placeWanted(finding->left.front().place);
    }
    return true;
}

} // namespace budget
