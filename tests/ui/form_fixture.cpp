#include "tests/ui/form_fixture.h"

#include "core/document/document_reader.h"

#include <QAbstractItemView>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace budget::test {
namespace {

std::unique_ptr<BudgetDocument> openExample() {
    const QString name = QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    Result<Document> example = readDocument(file.readAll(), name);
    if (!example) {
        return nullptr;
    }
    Result<std::unique_ptr<BudgetDocument>> opened = BudgetDocument::open(std::move(example).value());
    return opened ? std::move(opened).value() : nullptr;
}

struct TextOf {
    QString operator()(const Paragraph& paragraph) const {
        QString text;
        for (const Span& span : paragraph.spans) {
            text += span.text;
        }
        return text;
    }
    QString operator()(const Heading& heading) const { return heading.text; }
    QString operator()(const Grid& grid) const {
        QString text;
        for (const GridRow& row : grid.rows) {
            for (const GridCell& cell : row.cells) {
                text += cell.text + u'\n';
            }
        }
        return text;
    }
    QString operator()(const Cover&) const { return {}; }
    QString operator()(const Contents&) const { return {}; }
};

/// As keys, or as an input method commits it where no key has it.
void send(QWidget* field, const QString& text) {
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::ranges::all_of(text, isAscii)) {
        QTest::keyClicks(field, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

std::optional<int> HeardQuestions::choose(const QString& title, const QString& text,
                                          const std::vector<Choice>&) {
    heard.append(title + u'\n' + text);
    if (answers.empty()) {
        return std::nullopt;
    }
    const int answer = answers.front();
    answers.pop_front();
    return answer;
}

std::optional<FunctionCode> HeardQuestions::chooseFunction(const QString&) {
    return std::nullopt;
}

std::optional<QString> HeardQuestions::askText(const QString&, const QString&, const QString&) {
    return std::nullopt;
}

void HeardQuestions::tell(const QString& title, const QString& text) {
    heard.append(title + u'\n' + text);
}

FormTest::FormTest() : document(openExample()), before(document->document()), context(*document, questions) {}

void FormTest::show(FormPage& page) {
    page.resize(1100, 700);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
}

QWidget* FormTest::focus(FormPage& page, const QString& name) {
    auto* widget = page.findChild<QWidget*>(name);
    EXPECT_NE(widget, nullptr) << name.toStdString();
    if (widget) {
        widget->setFocus();
        EXPECT_TRUE(widget->hasFocus()) << name.toStdString();
    }
    return widget;
}

void FormTest::type(FormPage& page, const QString& name, const QString& text) {
    QWidget* field = focus(page, name);
    ASSERT_NE(field, nullptr);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    send(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void FormTest::typeCell(FormPage& page, const QString& grid, int row, int column, const QString& text) {
    auto* view = qobject_cast<QAbstractItemView*>(focus(page, grid));
    ASSERT_NE(view, nullptr);
    view->setCurrentIndex(view->model()->index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = view->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    send(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // Enter is taken once the editor has seen it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor
}

bool FormTest::prints(const QString& text) const {
    const auto printout = Printout::of(now());
    if (!printout) {
        return false;
    }
    const Result<Publication> publication = printout.value()->publication();
    if (!publication) {
        return false;
    }
    for (const Block& block : publication.value().blocks) {
        if (std::visit(TextOf(), block).contains(text)) {
            return true;
        }
    }
    return false;
}

void FormTest::undoAll() {
    while (document->undoStack().canUndo()) {
        document->undoStack().undo();
    }
}

QString FormTest::complaintOf(FormPage& page) const {
    for (const QLabel* label : page.findChildren<QLabel*>(QStringLiteral("complaint"))) {
        if (!label->isHidden()) {
            return label->text();
        }
    }
    return {};
}

} // namespace budget::test
