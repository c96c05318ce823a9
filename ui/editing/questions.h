// Questions: what an edit has to ask, as one service a test can answer in a window's place.
#pragma once

#include "core/edit/cell_plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget {

/// An answer among some words.
struct Choice {
    QString text;
    QString detail; ///< a second, quieter line; may be empty
};

enum class FilePurpose : std::uint8_t { Open, Save };

/// A question for the name of a file.
struct FileQuestion {
    FilePurpose purpose = FilePurpose::Open;
    QString title;
    QString suggested; ///< a folder, or a whole path for saving
    QString kinds;     ///< as file dialogs write them: "PDF (*.pdf)"
};

class Questions {
public:
    virtual ~Questions() = default;

    /// The index of the choice taken, or nothing when the clerk turns back. `text` says what is to be
    /// decided.
    virtual std::optional<int> choose(const QString& title, const QString& text,
                                      const std::vector<Choice>& choices) = 0;
    /// A node of a code list by code, name or initials of its pinyin; the root = "later" (待细化).
    virtual std::optional<FunctionCode> chooseFunction(const QString& text) = 0;
    /// A line of text.
    virtual std::optional<QString> askText(const QString& title, const QString& text,
                                           const QString& value) = 0;
    /// The path of a file; nothing when the clerk turns back. For saving, overwriting has been asked.
    virtual std::optional<QString> chooseFile(const FileQuestion&) { return std::nullopt; }
    /// Something to know before going on.
    virtual void tell(const QString& title, const QString& text) = 0;
};

} // namespace budget
