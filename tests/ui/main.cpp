// Runs the tests of the window: without a display, and with settings that no other run shares.
#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int count, char** arguments) {
    // Settings and application data of its own for each process: tests run side by side.
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        qputenv(place, home.path().toLocal8Bit());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&count, arguments);
    const QApplication application(count, arguments);
    return RUN_ALL_TESTS();
}
