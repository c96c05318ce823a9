// The commands of the window as data: what they are called, in which menu they stand, which keys call them
// and what they do. The list of keys a user sees is made from the same rows.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace budget {

class MainWindow;

enum class MenuPlace : std::uint8_t { File, Edit, Go, View, Help };

/// When a command can be called.
enum class ActionNeeds : std::uint8_t { Nothing, Writable };

struct ActionRow {
    const char* id;
    MenuPlace menu;
    const char* text; ///< for translation in the context WindowActions
    QList<QKeySequence> keys;
    void (MainWindow::*run)();
    ActionNeeds needs = ActionNeeds::Nothing;
    bool inContextMenu = false;
    bool beginsGroup = false; ///< a line above it in the menu
};

const std::vector<ActionRow>& windowActions();
QString menuTitle(MenuPlace place);
QString actionText(const ActionRow& row);

} // namespace budget
