// BusyDialog: work on a thread of its own, with a busy bar and a way out while it takes long.
#pragma once

#include <QDialog>

#include <functional>

namespace budget {

class BusyDialog : public QDialog {
    Q_OBJECT

public:
    /// False = the clerk turned back. Nobody waits for the work then, so it must own all it touches, and what
    /// it brings is to be dropped. Work that is done at once shows no dialog.
    static bool run(QWidget* parent, const QString& what, std::function<void()> work);

private:
    BusyDialog(QWidget* parent, const QString& what);
};

} // namespace budget
