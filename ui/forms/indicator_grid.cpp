#include "ui/forms/indicator_grid.h"

#include "core/exchange/indicator_block.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget {
namespace {

constexpr int charactersPerWeight = 6;

std::vector<RecordColumn> gridColumns(const std::vector<IndicatorColumn>& columns,
                                      const RecordList<Indicator>& list) {
    std::vector<RecordColumn> made;
    for (const IndicatorColumn& column : columns) {
        const auto finish = column.field == &Indicator::value ? normalisedTarget : nullptr;
        // Half of the printed weights on top of a share of its own: narrow columns hold their titles.
        const int characters = charactersPerWeight + column.weight * 3;
        made.push_back(recordColumn(column.title, characters, column.field, list, finish));
    }
    return made;
}

} // namespace

IndicatorGrid::IndicatorGrid(BudgetDocument& document, Questions& questions,
                             std::vector<IndicatorColumn> columns, RecordList<Indicator> list,
                             QWidget* parent)
    : QWidget(parent), m_document(&document), m_questions(&questions), m_columns(std::move(columns)),
      m_list(std::move(list)), m_model(new RecordModel(document, gridColumns(m_columns, m_list),
                                                       recordRows(tr("indicator"), m_list), this)),
      m_table(new RecordTable(*m_model, this)), m_weights(new QLabel(this)) {
    setFocusProxy(m_table);
    m_weights->setObjectName(QStringLiteral("weights"));
    const auto button = [this](const QString& text, auto pressed) {
        auto* made = new QPushButton(text, m_table);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        m_table->addButton(made);
    };
    button(tr("Paste &block"), [this] { paste(); });
    button(tr("Copy all &rows"), [this] { copy(); });
    button(tr("Ta&ke from another form…"), [this] { copyFromOther(); });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_table);
    whole->addWidget(m_weights);
    connect(&m_table->view(), &RecordView::pasteWanted, this, &IndicatorGrid::paste);
    connect(&document, &BudgetDocument::changed, this, &IndicatorGrid::showWeights);
    showWeights();
}

void IndicatorGrid::refresh() {
    m_model->refresh();
    showWeights();
}

void IndicatorGrid::append(std::vector<Indicator> added, int before, const QString& name) {
    if (added.empty() || !m_document->canEdit()) {
        return;
    }
    std::vector<Indicator> indicators = m_list.read(*m_document);
    const auto rows = static_cast<int>(added.size());
    indicators.insert(indicators.begin() + before, added.begin(), added.end());
    m_document->edit(m_list.write(*m_document, std::move(indicators)), name);
    m_table->goTo(before + rows - 1, 0);
}

/// A single cell goes into the current one, anything larger below the current row.
void IndicatorGrid::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    const auto cells = readCopiedCells(text);
    const QModelIndex at = m_table->view().currentIndex();
    if (cells.size() == 1 && cells.front().size() == 1 && at.isValid()) {
        m_model->setData(at, cells.front().front(), Qt::EditRole);
        return;
    }
    const std::vector<Indicator> indicators = m_list.read(*m_document);
    const int before = at.isValid() ? at.row() + 1 : static_cast<int>(indicators.size());
    const Indicator above = before > 0 ? indicators[static_cast<std::size_t>(before - 1)] : Indicator();
    std::vector<Indicator> pasted = readIndicatorBlock(text, m_columns, above);
    if (pasted.empty()) {
        m_questions->tell(tr("Paste rows"), tr("The clipboard holds no rows of indicators."));
        return;
    }
    const QString name = tr("Paste %1 indicators").arg(pasted.size());
    append(std::move(pasted), before, name);
}

void IndicatorGrid::copy() const {
    QGuiApplication::clipboard()->setText(indicatorBlock(m_list.read(*m_document), m_columns));
}

void IndicatorGrid::copyFromOther() {
    const std::vector<Indicator> own = m_list.read(*m_document);
    std::vector<Choice> choices;
    std::vector<const std::vector<Indicator>*> sources;
    const auto offer = [&](const QString& name, const std::vector<Indicator>& indicators) {
        if (!indicators.empty() && indicators != own) {
            choices.push_back({name, tr("%1 indicators").arg(indicators.size())});
            sources.push_back(&indicators);
        }
    };
    offer(tr("The department's form"), m_document->document().inputs.performance.indicators);
    for (const ProjectId id : m_document->ledger().projectsInOrder()) {
        const Project* project = m_document->ledger().project(id);
        offer(project->name, project->performance.indicators);
    }
    const QString title = tr("Take indicators");
    if (choices.empty()) {
        m_questions->tell(title, tr("No other form has indicators yet."));
        return;
    }
    const std::optional<int> taken =
        m_questions->choose(title, tr("Which form's indicators are added below yours?"), choices);
    if (taken) {
        const auto source = static_cast<std::size_t>(*taken);
        append(*sources[source], static_cast<int>(own.size()),
               tr("Take indicators of %1").arg(choices[source].text));
    }
}

void IndicatorGrid::showWeights() {
    const WeightSum sum = weightSum(m_list.read(*m_document));
    const int wanted = m_document->document().settings.weightTotal.value_or(usualWeightTotal);
    const bool isWhole = sum.text == QString::number(wanted);
    QString text =
        isWhole ? tr("Weights: %1").arg(wanted) : tr("Weights: %1, not %2").arg(sum.text).arg(wanted);
    if (sum.unread > 0) {
        text += tr("; %1 weights are no number").arg(sum.unread);
    }
    QFont font = m_table->font();
    font.setBold(!isWhole || sum.unread > 0);
    m_weights->setFont(font);
    m_weights->setText(text);
}

} // namespace budget
