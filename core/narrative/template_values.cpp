#include "core/narrative/template_values.h"

#include "core/narrative/numerals.h"

namespace budget {

Values& valueAt(Values& root, std::string_view path) {
    Values* at = &root;
    while (true) {
        const std::size_t dot = path.find('.');
        at = &(*at)[std::string(path.substr(0, dot))];
        if (dot == std::string_view::npos) {
            return *at;
        }
        path.remove_prefix(dot + 1);
    }
}

void ValueWriter::text(Values& target, std::string_view path, const QString& text, FigureRef figure) {
    valueAt(target, path) = Values(m_marks.marked(text, std::move(figure)));
}

void ValueWriter::number(Values& target, std::string_view path, int number) {
    valueAt(target, path) = Values(std::to_string(number));
}

void ValueWriter::flag(Values& target, std::string_view path, bool on) {
    valueAt(target, path) = Values(on);
}

QString ValueWriter::shortText(Figure figure) const {
    QString text = figureText(figure);
    if (figure == Figure() || !text.contains(u'.')) {
        return text;
    }
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

void ValueWriter::key(Values& target, const QString& key) {
    target["key"] = Values(key.toStdString());
}

void ValueWriter::list(Values& target, std::string_view path, std::vector<Values> items,
                       const std::function<Values()>& probeItem) {
    const int count = static_cast<int>(items.size());
    if (m_probe && items.empty()) {
        items.push_back(probeItem());
    }
    kainjow::mustache::list list;
    list.reserve(items.size());
    for (Values& item : items) {
        const int place = static_cast<int>(list.size()) + 1;
        number(item, "number", place);
        item["chinese"] = Values(chineseNumeral(place).toStdString());
        flag(item, "isLast", place == static_cast<int>(items.size()));
        list.push_back(std::move(item));
    }
    Values& at = valueAt(target, path);
    at["items"] = Values(list);
    number(at, "count", count);
    flag(at, "any", count > 0);
    flag(at, "single", count == 1);
    flag(at, "several", count > 1);
}

} // namespace budget
