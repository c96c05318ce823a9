// ReadablePalette: hints that can be read on dark backgrounds too. Some desktops make everything dark but the
// colour of hints.
#pragma once

#include <QObject>

class QApplication;

namespace budget {

class ReadablePalette : public QObject {
    Q_OBJECT

public:
    /// Follows the application's palette for as long as it lives.
    explicit ReadablePalette(QApplication& application);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace budget
