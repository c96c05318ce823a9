// PerformancePage: the performance forms (绩效目标表) of the department and of each project.
#pragma once

#include "core/narrative/narrative_pack.h"
#include "core/publication/form_definition.h"
#include "ui/forms/fields/form_page.h"

class QLabel;

namespace budget {

class IndicatorGrid;
class ProjectList;
template <typename Record> struct RecordList;

class PerformancePage : public FormPage {
    Q_OBJECT

public:
    explicit PerformancePage(const FormContext& context, QWidget* parent = nullptr);

    /// Opens a project's form; ProjectId::None opens the department's.
    void showProject(ProjectId id);
    /// A project by its name as well.
    bool goTo(const QString& text) override;
    void copy() override;
    void paste() override;

protected:
    void follow(const DocumentChange& change) override;

private:
    struct Amount {
        QString name;                   ///< of the layout's form: amount.upper
        FieldEditor* instead = nullptr; ///< what is printed in its place; says the amount behind it
        QLabel* label = nullptr;        ///< or the amount alone
    };
    void makeDepartmentForm();
    void makeProjectForm();
    IndicatorGrid* addGrid(const QString& name, const std::vector<IndicatorColumn>& columns,
                           const RecordList<Indicator>& list);
    Amount addAmount(Form& form, const QString& name, const QString& label);
    void open(ProjectId id);
    void showAmounts();
    IndicatorGrid* openGrid() const;

    NarrativePack m_narrative;
    PublicationPack m_publication;
    ProjectId m_current = ProjectId::None;
    ProjectList* m_list = nullptr;
    std::vector<Amount> m_departmentAmounts;
    std::vector<Amount> m_projectAmounts;
    Form* m_departmentForm = nullptr;
    Form* m_projectForm = nullptr;
    IndicatorGrid* m_departmentGrid = nullptr;
    IndicatorGrid* m_projectGrid = nullptr;
};

} // namespace budget
