#include "ui/forms/glossary_page.h"

#include "core/narrative/narrative_pack.h"
#include "ui/forms/fields/record_table.h"

#include <QLabel>
#include <QPushButton>

namespace budget {
namespace {

/// The document's own terms, or the layout's; changing either makes them the document's own.
RecordList<GlossaryTerm> termsOver(std::vector<GlossaryTerm> layoutTerms) {
    RecordList<GlossaryTerm> list;
    list.read = [terms = std::move(layoutTerms)](const BudgetDocument& document) {
        return document.document().inputs.glossary.value_or(terms);
    };
    list.write = [](const BudgetDocument& document, std::vector<GlossaryTerm> terms) {
        Inputs inputs = document.document().inputs;
        inputs.glossary = std::move(terms);
        return Edit{{PartChange(std::move(inputs))}};
    };
    return list;
}

} // namespace

GlossaryPage::GlossaryPage(const FormContext& context, QWidget* parent) : FormPage(context, parent) {
    const Result<NarrativePack> pack =
        readNarrativePack(QStringLiteral(":/layouts/") + document().document().layout);
    const RecordList<GlossaryTerm> terms =
        termsOver(pack ? pack.value().glossary : std::vector<GlossaryTerm>());
    Form* form = addForm();
    form->addHeading(tr("Glossary"));
    m_source = new QLabel(this);
    m_source->setWordWrap(true);
    form->addWidget({}, m_source);
    auto* model = new RecordModel(document(),
                                  {recordColumn(tr("Term"), 20, &GlossaryTerm::term, terms),
                                   recordColumn(tr("Explanation"), 60, &GlossaryTerm::explanation, terms)},
                                  recordRows(tr("term"), terms), this);
    auto* table = new RecordTable(*model, this);
    table->view().setObjectName(QStringLiteral("glossary"));
    m_back = new QPushButton(tr("Back to the &layout's list"), table);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &GlossaryPage::backToLayout);
    table->addButton(m_back);
    addWidget(table);
    addFindable(*table);
    finish();
    showSource();
}

void GlossaryPage::follow(const DocumentChange& change) {
    FormPage::follow(change);
    showSource();
}

void GlossaryPage::showSource() {
    const bool isOwn = document().document().inputs.glossary.has_value();
    m_source->setText(
        isOwn ? tr("These terms belong to this document.")
              : tr("These are the layout's terms. The first change makes them this document's own."));
    m_back->setEnabled(isOwn && document().canEdit());
}

void GlossaryPage::backToLayout() {
    Inputs inputs = document().document().inputs;
    inputs.glossary.reset();
    document().edit({{PartChange(std::move(inputs))}}, tr("Use the layout's glossary"));
}

} // namespace budget
