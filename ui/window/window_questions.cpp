#include "ui/window/window_questions.h"

#include "ui/window/code_chooser.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QVBoxLayout>

namespace budget {

std::optional<int> WindowQuestions::choose(const QString& title, const QString& text,
                                           const std::vector<Choice>& choices) {
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 60);
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
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0) {
        return std::nullopt;
    }
    return list->currentRow();
}

std::optional<FunctionCode> WindowQuestions::chooseFunction(const QString& text) {
    CodeChooser chooser(m_document->codeBook().functions, text, m_window);
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

void WindowQuestions::tell(const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace budget
