// GrowingText: a field of several lines that is as high as its text, between three lines and sixteen.
#pragma once

#include <QPlainTextEdit>

namespace budget {

class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int heightFor(int lines) const;
    void grow();
};

} // namespace budget
