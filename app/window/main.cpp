// mingzhang: the program with a window.
#include "ui/window/main_window.h"
#include "ui/window/readable_palette.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

using namespace budget;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mingzhang"));
    QApplication::setOrganizationName(QStringLiteral("mingzhang"));
    QApplication::setApplicationVersion(QStringLiteral(MINGZHANG_VERSION));
    chooseLanguage(application, QSettings().value(QStringLiteral("window/language")).toString());
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("document"),
                                  QCoreApplication::translate("main", "the document to open"));
    options.process(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/mingzhang.png")));
    QApplication::setDesktopFileName(QStringLiteral("mingzhang"));
    const ReadablePalette readable(application);
    MainWindow window;
    if (!window.files().start(options.positionalArguments().value(0))) {
        return 2;
    }
    window.show();
    return QApplication::exec();
}
