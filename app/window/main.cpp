// mingzhang: the program with a window.
#include "core/document/document_reader.h"
#include "ui/window/main_window.h"
#include "ui/words/fault_text.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

using namespace budget;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mingzhang"));
    QApplication::setOrganizationName(QStringLiteral("mingzhang"));
    QApplication::setApplicationVersion(QStringLiteral(MINGZHANG_VERSION));
    chooseLanguage(application);
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("document"),
                                  QCoreApplication::translate("main", "the document to open"));
    options.process(application);
    const QStringList files = options.positionalArguments();
    const QString path =
        files.isEmpty() ? QStringLiteral(":/examples/urumqi-foreign-affairs-2024.mingzhang") : files.first();
    Result<Document> document = loadDocument(path);
    if (!document) {
        QMessageBox::critical(nullptr, QString(), faultText(document.fault()));
        return 2;
    }
    Result<std::unique_ptr<BudgetDocument>> opened = BudgetDocument::open(std::move(document).value());
    if (!opened) {
        QMessageBox::critical(nullptr, QString(), faultText(opened.fault()));
        return 2;
    }
    MainWindow window;
    window.setDocument(std::move(opened).value());
    window.show();
    return QApplication::exec();
}
