// TemplateValues: the values a sentence may name, as the Mustache library wants them. The only header that
// includes the library. Every value is put here through ValueWriter, which marks it.
#pragma once

#include "core/base/money.h"
#include "core/narrative/free_text.h"
#include "core/narrative/marks.h"

#include <kainjow/mustache.hpp>

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace budget {

using Values = kainjow::mustache::data;

struct TemplateValues {
    Values root;
};

/// The object at a dotted path below `root`, made where it is not there yet.
Values& valueAt(Values& root, std::string_view path);

class ValueWriter {
public:
    /// A probe fills every list with one item, so that its names can be looked up.
    ValueWriter(Marks& marks, FigureFormat format, FreeText typed, bool probe)
        : m_marks(marks), m_format(format), m_typed(std::move(typed)), m_probe(probe) {}

    void text(Values& target, std::string_view path, const QString& text, FigureRef figure);
    void number(Values& target, std::string_view path, int number);
    void flag(Values& target, std::string_view path, bool on);
    /// Puts items, each with number, chinese and isLast, and count, any, single, several beside them.
    void list(Values& target, std::string_view path, std::vector<Values> items,
              const std::function<Values()>& probeItem);
    /// A key that a paragraph's id may be made of.
    void key(Values& target, const QString& key);
    std::string marked(const QString& text, FigureRef figure) {
        return m_marks.marked(text, std::move(figure));
    }

    FigureFormat format() const { return m_format; }
    /// How to print what the clerk typed.
    const FreeText& typed() const { return m_typed; }
    QString figureText(Figure figure) const { return QString::fromStdString(figure.text(m_format.decimals)); }
    /// Without zeros at the end: 10, 4.51; but 0.00, so that a rounded amount is not taken for an exact one.
    QString shortText(Figure figure) const;

private:
    Marks& m_marks;
    FigureFormat m_format;
    FreeText m_typed;
    bool m_probe;
};

} // namespace budget
