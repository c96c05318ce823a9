#include "ui/window/window_questions.h"

#include "ui/grid/cell_editor.h"
#include "ui/window/code_chooser.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace budget {
namespace {

/// So many choices stand as buttons; more are a list.
constexpr std::size_t mostButtons = 4;
constexpr int mostLines = 20; // of a text that is told without scrolling

QLabel* wordsOf(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 60);
    return label;
}

/// A question about a cell that is being typed in stands below it, as far as the screen has room.
void placeBesideCell(QDialog& dialog) {
    const auto* cell = qobject_cast<CellEditor*>(QApplication::focusWidget());
    if (!cell) {
        return;
    }
    dialog.adjustSize();
    const QRect room = cell->screen()->availableGeometry();
    const int frame = dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight) + 8;
    const QPoint below = cell->mapToGlobal(QPoint(0, cell->height() + 4));
    const bool fits = below.y() + dialog.height() + frame <= room.bottom();
    const int top = fits ? below.y() : cell->mapToGlobal(QPoint()).y() - dialog.height() - frame - 4;
    dialog.move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - dialog.width())),
                std::max(room.top(), top));
}

/// A button for each choice, named after it; the first has the keys.
std::optional<int> chooseByButton(QWidget* window, const QString& title, const QString& text,
                                  const std::vector<Choice>& choices) {
    QDialog dialog(window);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(wordsOf(text, &dialog));
    std::optional<int> taken;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* button = new QCommandLinkButton(choices[i].text, choices[i].detail, &dialog);
        button->setDefault(i == 0);
        QObject::connect(button, &QCommandLinkButton::clicked, &dialog, [&dialog, &taken, i] {
            taken = static_cast<int>(i);
            dialog.accept();
        });
        layout->addWidget(button);
    }
    auto* cancel = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    layout->addWidget(cancel);
    QObject::connect(cancel, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    placeBesideCell(dialog);
    dialog.exec();
    return taken;
}

} // namespace

std::optional<int> WindowQuestions::choose(const QString& title, const QString& text,
                                           const std::vector<Choice>& choices) {
    if (choices.size() <= mostButtons) {
        return chooseByButton(m_window, title, text, choices);
    }
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    QLabel* label = wordsOf(text, &dialog);
    auto* list = new QListWidget(&dialog);
    for (const Choice& choice : choices) {
        list->addItem(choice.detail.isEmpty() ? choice.text
                                              : choice.text + QLatin1Char('\n') + choice.detail);
    }
    list->setCurrentRow(0);
    list->setWordWrap(true);
    const int shown = std::min<int>(static_cast<int>(choices.size()), 8);
    list->setMinimumHeight(list->sizeHintForRow(0) * (shown + 1));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemDoubleClicked, &dialog, &QDialog::accept);
    list->setFocus();
    placeBesideCell(dialog);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0) {
        return std::nullopt;
    }
    return list->currentRow();
}

std::optional<FunctionCode> WindowQuestions::chooseFunction(const QString& text) {
    std::set<FunctionCode> used;
    for (const Entry& entry : m_document->ledger().entries()) {
        used.insert(entry.at.function);
    }
    CodeChooser chooser(m_document->codeBook().functions, used, text, m_window);
    placeBesideCell(chooser);
    return chooser.exec() == QDialog::Accepted ? std::optional(chooser.code()) : std::nullopt;
}

std::optional<QString> WindowQuestions::askText(const QString& title, const QString& text,
                                                const QString& value) {
    bool accepted = false;
    const QString typed = QInputDialog::getText(m_window, title, text, QLineEdit::Normal, value, &accepted);
    return accepted ? std::optional(typed) : std::nullopt;
}

std::optional<QString> WindowQuestions::chooseFile(const FileQuestion& question) {
    QFileDialog dialog(m_window, question.title, QString(), question.kinds);
    const bool saves = question.purpose == FilePurpose::Save;
    dialog.setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    const QFileInfo suggested(question.suggested);
    dialog.setDirectory(suggested.isDir() ? question.suggested : suggested.absolutePath());
    if (saves) {
        dialog.selectFile(suggested.fileName());
        dialog.setDefaultSuffix(suggested.suffix());
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return dialog.selectedFiles().first();
}

/// A long text scrolls.
void WindowQuestions::tell(const QString& title, const QString& text) {
    if (text.count(QLatin1Char('\n')) < mostLines) {
        QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, m_window);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return;
    }
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* words = new QPlainTextEdit(text, &dialog);
    words->setReadOnly(true);
    words->setMinimumSize(words->fontMetrics().averageCharWidth() * 80,
                          words->fontMetrics().lineSpacing() * mostLines);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(words, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
    dialog.exec();
}

} // namespace budget
