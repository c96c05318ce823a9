#include "ui/review/review_page.h"

#include "core/publication/draft_mark.h"
#include "ui/preview/table_place.h"
#include "ui/review/finishing.h"

#include <QHeaderView>
#include <QShortcut>

namespace budget {
namespace {

constexpr int rowsInSight = 12;

/// The review as what fields belong to.
struct ReviewSubject {
    const Review* in(const Document& document) const { return &document.review; }
    Edit change(const Document&, Review review) const { return {{PartChange(std::move(review))}}; }
    QString complaint(const Review&) const { return {}; }
};

} // namespace

ReviewPage::ReviewPage(const FormContext& context, QWidget* parent)
    : FormPage(context, parent), m_writer(new NarrativeWriter(document(), this)) {
    Form* form = addForm();
    form->addHeading(tr("Secrecy review"));
    form->addField(formField(
        QStringLiteral("review.secrecy.name"), tr("&Reviewed by"), FieldKind::Line, ReviewSubject(),
        [](auto& review) -> auto& { return review.secrecy.name; }));
    FormField date = formField(
        QStringLiteral("review.secrecy.date"), tr("Reviewed &on"), FieldKind::Date, ReviewSubject(),
        [](auto& review) -> auto& { return review.secrecy.date; });
    date.hint = tr("such as 2024-02-22");
    form->addField(date);
    addFindables(*form);
    makeStanding();
    makeDrafts();
    finish();
    refresh();
}

void ReviewPage::makeStanding() {
    Form* form = addForm();
    form->addHeading(tr("State of the document"));
    m_standing = new QLabel(this);
    form->addWidget(tr("State"), m_standing);
    m_final = new QPushButton(this);
    m_final->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addWidget({}, m_final);
    form->addNote(
        tr("A draft is printed with its number and the time on each page. A final document is printed "
           "without them, and cannot be edited until it is taken back."));
    connect(m_final, &QPushButton::clicked, this, [this] {
        if (isFinal(document().document())) {
            takeBackToDraft(document());
        } else {
            declareFinal(document(), questions(), QDate::currentDate());
        }
    });
}

void ReviewPage::makeDrafts() {
    Form* form = addForm();
    form->addHeading(tr("Changed since a draft"));
    m_draft = new QComboBox(this);
    m_draft->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addWidget(tr("&Draft"), m_draft);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    form->addWidget({}, m_summary);
    m_changes = new DraftChangesModel(document(), this);
    m_view = new QTableView(this);
    m_view->setModel(m_changes);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setMinimumHeight(fontMetrics().height() * 2 * rowsInSight);
    m_view->setAccessibleName(tr("Changed since a draft"));
    addWidget(m_view);
    connect(m_draft, &QComboBox::currentIndexChanged, this, &ReviewPage::listChanges);
    connect(m_writer, &NarrativeWriter::written, this, &ReviewPage::listChanges);
    connect(&m_job, &LayoutJob::finished, this, &ReviewPage::numberPages);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) { goToRow(index.row()); });
}

void ReviewPage::follow(const DocumentChange& change) {
    FormPage::follow(change);
    if (change.parts & DocumentPart::Review) {
        refresh();
    }
}

void ReviewPage::refresh() {
    const bool final = isFinal(document().document());
    m_standing->setText(standingWords(document().document()));
    m_final->setText(final ? tr("&Take back to a draft") : tr("Declare &final…"));
    m_final->setEnabled(!document().isReadOnly());
    offerDrafts();
}

/// The latest draft stands first.
void ReviewPage::offerDrafts() {
    const auto& sent = document().document().drafts.sent;
    const QSignalBlocker quiet(m_draft);
    const int wanted = std::max(0, m_draft->currentIndex());
    const bool isNew = m_draft->count() != static_cast<int>(sent.size());
    m_draft->clear();
    for (auto draft = sent.rbegin(); draft != sent.rend(); ++draft) {
        const QString time = draft->time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        m_draft->addItem(tr("Draft %1, %2").arg(draft->number).arg(time));
    }
    m_draft->setEnabled(!sent.empty());
    m_draft->setCurrentIndex(isNew ? 0 : wanted);
    listChanges();
}

void ReviewPage::listChanges() {
    const auto& sent = document().document().drafts.sent;
    const int chosen = m_draft->currentIndex();
    if (chosen < 0 || m_writer->fault()) {
        m_changes->setChanges({});
        m_summary->setText(tr("No draft was sent for review yet (menu File)."));
        return;
    }
    const DraftSnapshot& draft = sent[sent.size() - 1 - static_cast<std::size_t>(chosen)];
    m_changes->setChanges(
        changesSince(draft, document().tables(), document().ledger(), m_writer->sections()));
    const auto cells = static_cast<int>(m_changes->changes().figures.size());
    const auto sentences = static_cast<int>(m_changes->changes().sentences.size());
    m_summary->setText(tr("%1 cells and %2 sentences have changed.").arg(cells).arg(sentences));
    const int unit = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(0, unit * 44);
    m_view->setColumnWidth(1, unit * 36);
    m_view->setColumnWidth(2, unit * 36);
    m_view->resizeRowsToContents();
    if (cells + sentences > 0 && isVisible()) {
        m_job.start(document().document(), {});
    }
}

void ReviewPage::numberPages(const std::shared_ptr<const LaidOut>& pages) {
    std::vector<int> numbers;
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        const auto cell = m_changes->cellAt(row);
        const auto page = cell ? pageOfCell(document().tables(), pages->pages, *cell)
                               : pageOfSentence(pages->pages, m_changes->sentenceAt(row));
        numbers.push_back(page ? *page + 1 : 0);
    }
    m_changes->setPages(std::move(numbers));
}

void ReviewPage::goToRow(int row) {
    if (const auto cell = m_changes->cellAt(row)) {
        Q_EMIT cellWanted(*cell);
    } else if (const QString sentence = m_changes->sentenceAt(row); !sentence.isEmpty()) {
        Q_EMIT sentenceWanted(sentence);
    }
}

void ReviewPage::catchUp() {
    m_writer->catchUp();
    refresh();
}

void ReviewPage::showEvent(QShowEvent* event) {
    FormPage::showEvent(event);
    m_writer->setWatched(true);
    catchUp();
}

void ReviewPage::hideEvent(QHideEvent* event) {
    FormPage::hideEvent(event);
    m_writer->setWatched(false);
}

} // namespace budget
