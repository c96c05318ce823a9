// A folder with a document, a state folder and settings of their own, and answers in the dialogs' place.
#pragma once

#include "core/document/document_writer.h"
#include "core/files/whole_file.h"
#include "tests/support/reference.h"
#include "ui/files/file_commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <deque>

namespace budget::test {

class FileAnswers : public Questions {
public:
    std::deque<std::optional<int>> choices; ///< none left = the clerk turns back
    std::deque<QString> files;
    QStringList asked;
    QStringList told;

    std::optional<int> choose(const QString&, const QString& text,
                              const std::vector<Choice>& offered) override {
        asked.append(text);
        for (const Choice& choice : offered) {
            asked.last() += QStringLiteral(" | ") + choice.text + QLatin1Char(' ') + choice.detail;
        }
        return next(choices);
    }
    std::optional<FunctionCode> chooseFunction(const QString&) override { return std::nullopt; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override {
        return std::nullopt;
    }
    std::optional<QString> chooseFile(const FileQuestion&) override {
        return files.empty() ? std::nullopt : std::optional(next(files));
    }
    void tell(const QString&, const QString& text) override { told.append(text); }

private:
    template <typename T> static T next(std::deque<T>& answers) {
        if (answers.empty()) {
            return T();
        }
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

class FilesFixture : public testing::Test {
protected:
    FilesFixture() {
        qputenv("XDG_STATE_HOME", QFile::encodeName(folder.filePath(QStringLiteral("state"))));
        QCoreApplication::setOrganizationName(QStringLiteral("mingzhang-files-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("settings")));
        QDir(folder.path()).mkdir(QStringLiteral("部门"));
        path = folder.filePath(QStringLiteral("部门/预算.mingzhang"));
        original = referenceDocument();
        EXPECT_TRUE(saveDocument(original, path));
    }

    QString beside(const char* name) const {
        return folder.filePath(QStringLiteral("部门/") + QString::fromUtf8(name));
    }
    /// One edit that no other is equal to.
    static void edit(BudgetDocument& document, const QString& text) {
        Inputs inputs = document.document().inputs;
        inputs.otherMatters = text;
        document.edit(Edit{{PartChange(inputs)}}, text);
    }
    static Document onDisk(const QString& file) {
        const auto loaded = loadWithState(file);
        return loaded ? loaded->document : Document();
    }
    /// Another program writes the file.
    Document changeFromOutside() {
        Document other = original;
        other.inputs.otherMatters = QStringLiteral("别的程序");
        EXPECT_TRUE(saveDocument(other, path));
        return other;
    }

    QTemporaryDir folder;
    QString path;
    Document original;
    FileAnswers answers;
};

} // namespace budget::test
