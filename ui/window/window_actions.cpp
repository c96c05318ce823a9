#include "ui/window/window_actions.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>

namespace budget {
namespace {

struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

} // namespace

const std::vector<ActionRow>& windowActions() {
    using enum MenuPlace;
    using W = MainWindow;
    constexpr auto writable = ActionNeeds::Writable;
    const auto keys = [](const char* text) { return QList{QKeySequence(QString::fromLatin1(text))}; };
    static const std::vector<ActionRow> rows{
        {"new", File, QT_TRANSLATE_NOOP("WindowActions", "&New…"), keys("Ctrl+N"), &W::newDocument},
        {"new-year", File, QT_TRANSLATE_NOOP("WindowActions", "New &year from this document…"),
         keys("Ctrl+Shift+N"), &W::rollForward},
        {"open", File, QT_TRANSLATE_NOOP("WindowActions", "&Open…"), keys("Ctrl+O"), &W::openDocument},
        {"save",
         File,
         QT_TRANSLATE_NOOP("WindowActions", "&Save"),
         keys("Ctrl+S"),
         &W::saveDocument,
         {},
         false,
         true},
        {"save-as", File, QT_TRANSLATE_NOOP("WindowActions", "Save &as…"), keys("Ctrl+Shift+S"),
         &W::saveDocumentAs},
        {"backups", File, QT_TRANSLATE_NOOP("WindowActions", "Open a &backup…"), {}, &W::openBackup},
        {"import", File, QT_TRANSLATE_NOOP("WindowActions", "&Import a ledger…"), keys("Ctrl+I"),
         &W::importLedger, writable, false, true},
        {"last-year", File, QT_TRANSLATE_NOOP("WindowActions", "&Last year…"), keys("Ctrl+L"),
         &W::takeLastYear, writable},
        {"move-codes",
         File,
         QT_TRANSLATE_NOOP("WindowActions", "&Moved codes…"),
         {},
         &W::moveCodes,
         writable},
        {"export",
         File,
         QT_TRANSLATE_NOOP("WindowActions", "&Export as PDF…"),
         keys("Ctrl+E"),
         &W::exportPublication,
         {},
         false,
         true},
        {"send-review", File, QT_TRANSLATE_NOOP("WindowActions", "Send a draft for &review…"),
         keys("Ctrl+Shift+E"), &W::sendForReview, writable},
        {"check-report",
         File,
         QT_TRANSLATE_NOOP("WindowActions", "C&heck report as PDF…"),
         {},
         &W::exportCheckReport},
        {"check-workbook",
         File,
         QT_TRANSLATE_NOOP("WindowActions", "Check report as wor&kbook…"),
         {},
         &W::exportCheckWorkbook},
        {"print-preview", File, QT_TRANSLATE_NOOP("WindowActions", "Print pre&view…"), keys("Ctrl+Shift+P"),
         &W::previewPrint},
        {"print", File, QT_TRANSLATE_NOOP("WindowActions", "&Print…"), keys("Ctrl+P"), &W::printPublication},
        {"close", File, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), keys("Ctrl+Q"), &W::closeWindow},

        {"undo", Edit, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), keys("Ctrl+Z"), &W::undo, writable, true},
        {"redo",
         Edit,
         QT_TRANSLATE_NOOP("WindowActions", "&Redo"),
         {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))},
         &W::redo,
         writable,
         true},
        {"cut", Edit, QT_TRANSLATE_NOOP("WindowActions", "Cu&t"), keys("Ctrl+X"), &W::cut, writable, true,
         true},
        {"copy", Edit, QT_TRANSLATE_NOOP("WindowActions", "&Copy"), keys("Ctrl+C"), &W::copy, {}, true},
        {"paste", Edit, QT_TRANSLATE_NOOP("WindowActions", "&Paste"), keys("Ctrl+V"), &W::paste, writable,
         true},
        {"clear", Edit, QT_TRANSLATE_NOOP("WindowActions", "C&lear"), {}, &W::clearCells, writable, true},
        {"fill-down", Edit, QT_TRANSLATE_NOOP("WindowActions", "Fill &down"), keys("Ctrl+D"), &W::fillDown,
         writable, true, true},
        {"fill-right", Edit, QT_TRANSLATE_NOOP("WindowActions", "Fill ri&ght"), keys("Ctrl+R"), &W::fillRight,
         writable, true},
        {"transfer", Edit, QT_TRANSLATE_NOOP("WindowActions", "Transfer an amount to another c&ell…"),
         keys("Ctrl+T"), &W::transferAmount, writable, true, true},
        {"round", Edit, QT_TRANSLATE_NOOP("WindowActions", "Round to what is pri&nted"), keys("Ctrl+Shift+R"),
         &W::roundToPrinted, writable, true},
        {"control", Edit, QT_TRANSLATE_NOOP("WindowActions", "&Approved figure…"), keys("Ctrl+B"),
         &W::setControlFigure, writable, true},
        {"paste-control", Edit, QT_TRANSLATE_NOOP("WindowActions", "Pa&ste as approved figures"),
         keys("Ctrl+Shift+B"), &W::pasteControl, writable, true},
        {"remark",
         Edit,
         QT_TRANSLATE_NOOP("WindowActions", "Re&mark…"),
         keys("Ctrl+Alt+M"),
         &W::writeRemark,
         {},
         true},
        {"remove-row", Edit, QT_TRANSLATE_NOOP("WindowActions", "Delete r&ow"), keys("Ctrl+-"), &W::removeRow,
         writable, true, true},
        {"find",
         Edit,
         QT_TRANSLATE_NOOP("WindowActions", "&Find and replace"),
         {QKeySequence(QStringLiteral("Ctrl+F")), QKeySequence(QStringLiteral("Ctrl+H"))},
         &W::openFind,
         {},
         false,
         true},

        {"go-to", Go, QT_TRANSLATE_NOOP("WindowActions", "&Go to a table or code…"), keys("Ctrl+G"),
         &W::goTo},
        {"find-next", Go, QT_TRANSLATE_NOOP("WindowActions", "Find &next"), keys("F3"), &W::findNext},
        {"find-previous", Go, QT_TRANSLATE_NOOP("WindowActions", "Find &previous"), keys("Shift+F3"),
         &W::findPrevious},
        {"next-inferred",
         Go,
         QT_TRANSLATE_NOOP("WindowActions", "Next in&ferred amount"),
         keys("F7"),
         &W::nextInferred,
         {},
         false,
         true},
        {"next-finding", Go, QT_TRANSLATE_NOOP("WindowActions", "Next f&inding"), keys("F8"),
         &W::nextFinding},
        {"previous-finding", Go, QT_TRANSLATE_NOOP("WindowActions", "Previous fin&ding"), keys("Shift+F8"),
         &W::previousFinding},
        {"next-page",
         Go,
         QT_TRANSLATE_NOOP("WindowActions", "Ne&xt page"),
         keys("Ctrl+PgDown"),
         &W::nextPage,
         {},
         false,
         true},
        {"previous-page", Go, QT_TRANSLATE_NOOP("WindowActions", "Pre&vious page"), keys("Ctrl+PgUp"),
         &W::previousPage},
        {"focus-tree",
         Go,
         QT_TRANSLATE_NOOP("WindowActions", "To the publication's t&ree"),
         keys("Alt+1"),
         &W::focusTree,
         {},
         false,
         true},
        {"focus-page", Go, QT_TRANSLATE_NOOP("WindowActions", "T&o the page"), keys("Alt+2"), &W::focusPage},
        {"focus-parts", Go, QT_TRANSLATE_NOOP("WindowActions", "To the p&arts of the figure"), keys("Alt+3"),
         &W::focusParts},
        {"preview", View, QT_TRANSLATE_NOOP("WindowActions", "Page beside the &table"), keys("F11"),
         &W::togglePreview},

        {"compare",
         View,
         QT_TRANSLATE_NOOP("WindowActions", "Last &year beside each figure"),
         keys("F9"),
         &W::toggleComparison,
         {},
         true,
         true},
        {"compare-columns", View, QT_TRANSLATE_NOOP("WindowActions", "&Columns of last year…"),
         keys("Ctrl+F9"), &W::chooseCompareColumns},
        {"compare-filter", View, QT_TRANSLATE_NOOP("WindowActions", "Rows that c&hanged…"), keys("Shift+F9"),
         &W::filterChanges},

        {"zoom-in",
         View,
         QT_TRANSLATE_NOOP("WindowActions", "&Larger"),
         {QKeySequence(QStringLiteral("Ctrl+=")), QKeySequence(QStringLiteral("Ctrl++"))},
         &W::zoomIn},
        {"zoom-out", View, QT_TRANSLATE_NOOP("WindowActions", "&Smaller"), keys("Ctrl+_"), &W::zoomOut},
        {"zoom-normal", View, QT_TRANSLATE_NOOP("WindowActions", "&Normal size"), keys("Ctrl+0"),
         &W::zoomNormal},

        {"language",
         View,
         QT_TRANSLATE_NOOP("WindowActions", "Lan&guage 中文／English…"),
         {},
         &W::switchLanguage,
         {},
         false,
         true},

        {"keys", Help, QT_TRANSLATE_NOOP("WindowActions", "&Keys"), keys("F1"), &W::showKeys},
        {"about", Help, QT_TRANSLATE_NOOP("WindowActions", "&About"), {}, &W::about},
    };
    return rows;
}

QString menuTitle(MenuPlace place) {
    switch (place) {
    case MenuPlace::File:
        return WindowActions::tr("&File");
    case MenuPlace::Edit:
        return WindowActions::tr("&Edit");
    case MenuPlace::Go:
        return WindowActions::tr("&Go");
    case MenuPlace::View:
        return WindowActions::tr("&View");
    case MenuPlace::Help:
        return WindowActions::tr("&Help");
    }
    return {};
}

QString actionText(const ActionRow& row) {
    return QCoreApplication::translate("WindowActions", row.text);
}

} // namespace budget
