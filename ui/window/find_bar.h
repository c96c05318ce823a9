// FindBar: looks for a text and replaces it, on the page that is open and on from there.
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace budget {

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void open();
    QString text() const { return m_text->text(); }
    QString replacement() const { return m_replacement->text(); }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void replaceWanted(bool all);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_text;
    QLineEdit* m_replacement;
};

} // namespace budget
