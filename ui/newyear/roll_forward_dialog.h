// RollForwardDialog: what next year's document takes from this one: its entries or none, and which projects.
#pragma once

#include "core/newyear/roll_forward.h"

#include <QDialog>
#include <QListWidget>
#include <QRadioButton>

namespace budget {

class RollForwardDialog : public QDialog {
    Q_OBJECT

public:
    /// `old` must outlive it.
    explicit RollForwardDialog(const Document& old, QWidget* parent = nullptr);

    /// Without a source.
    RollForward choices() const;

private:
    void listProjects();
    void tickAll(Qt::CheckState state);

    const Document& m_old;
    QRadioButton* m_empty;
    QRadioButton* m_copy;
    QListWidget* m_projects;
};

} // namespace budget
