#include "ui/editing/busy_dialog.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QThread>
#include <QVBoxLayout>

#include <chrono>

namespace budget {
namespace {

/// Work that takes no longer than this shows no dialog.
constexpr std::chrono::milliseconds atOnce{150};
/// The program waits no longer than this, at its end, for work that was turned back from.
constexpr std::chrono::seconds lastWait{5};

} // namespace

BusyDialog::BusyDialog(QWidget* parent, const QString& what) : QDialog(parent) {
    setWindowTitle(tr("One moment"));
    auto* label = new QLabel(what, this);
    label->setWordWrap(true);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(label);
    all->addWidget(bar);
    all->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

bool BusyDialog::run(QWidget* parent, const QString& what, std::function<void()> work) {
    BusyDialog dialog(parent, what);
    QThread* thread = QThread::create(std::move(work)); // deletes itself when the work is done
    connect(thread, &QThread::finished, &dialog, &QDialog::accept);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread,
            [thread] { thread->wait(QDeadlineTimer(lastWait)); });
    thread->start();
    return thread->wait(QDeadlineTimer(atOnce)) || dialog.exec() == QDialog::Accepted;
}

} // namespace budget
