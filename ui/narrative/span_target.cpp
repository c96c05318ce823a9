#include "ui/narrative/span_target.h"

namespace budget {
namespace {

const QString reasonsPrefix = QStringLiteral("reasons/");
const QString usesPrefix = QStringLiteral("uses/");
const QString otherMatters = QStringLiteral("otherMatters");
/// The list whose 类 say what their money is mainly used for.
const QString classList = QStringLiteral("general.classes");
constexpr qsizetype classDigits = 3;

SpanTarget cell() {
    return {SpanLead::Cell, {}, {}, {}};
}

SpanTarget form(const char* page, const QString& field = {}) {
    return {SpanLead::Form, QString::fromLatin1(page), field, {}};
}

SpanTarget text(const QString& path) {
    return {SpanLead::Text, {}, {}, path};
}

bool isProject(const QString& key) {
    return key.startsWith(u'p');
}

SpanTarget staffTarget(const QString& name) {
    if (name == u"total") {
        return form("organisation", QStringLiteral("active.count"));
    }
    const QString person = name.section(u'.', 0, 0);
    const bool word = name.endsWith(u".direction");
    return form("organisation", word ? person + QStringLiteral(".change") : name);
}

SpanTarget assetsTarget(const QString& name) {
    const bool allVehicles = name.startsWith(u"vehicles.");
    return form("assets", allVehicles ? QStringLiteral("generalVehicles.") + name.section(u'.', 1) : name);
}

/// A place that waits for something without saying for what: the sentence knows.
SpanTarget placeholderTarget(const QString& paragraph) {
    if (paragraph == u"staff") {
        return form("organisation", QStringLiteral("active.change"));
    }
    if (paragraph.startsWith(u"signature")) {
        return form("matters", QStringLiteral("published"));
    }
    return form("organisation", paragraph == u"functions" ? paragraph : QString());
}

SpanTarget inputTarget(const QString& path, const QString& paragraph) {
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (path.startsWith(reasonsPrefix) || path.startsWith(usesPrefix) || path == otherMatters) {
        return text(path);
    }
    if (path.startsWith(u"projects/")) {
        return form("projects", path.section(u'/', 1, 1));
    }
    if (path == u"placeholder") {
        return placeholderTarget(paragraph);
    }
    if (head == u"staff") {
        return staffTarget(rest);
    }
    if (head == u"assets") {
        return assetsTarget(rest);
    }
    if (head == u"procurement") {
        return form("procurement", rest == u"total" ? QStringLiteral("goods") : rest);
    }
    if (head == u"published") {
        return form("matters", head);
    }
    if (head == u"glossary") {
        return form("glossary");
    }
    const bool organisation = head == u"organisation" || head == u"functions";
    return organisation ? form("organisation", rest.isEmpty() ? head : rest) : SpanTarget();
}

SpanTarget nameTarget(const FigureRef& figure) {
    const QString key = figure.key.section(u'/', 0, 0);
    if (figure.query == classList && figure.key.size() > classDigits) {
        return text(usesPrefix + figure.key.left(classDigits));
    }
    if (isProject(key)) {
        return form("projects", key);
    }
    return figure.query == u"units" ? form("organisation") : SpanTarget();
}

} // namespace

SpanTarget targetOf(const FigureRef& figure, const QString& paragraph) {
    switch (figure.aspect) {
    case Aspect::Amount:
    case Aspect::Share:
    case Aspect::Last:
    case Aspect::Difference:
    case Aspect::Rate:
    case Aspect::Word:
        return cell();
    case Aspect::Count:
        return figure.query.startsWith(u"performance")   ? form("performance")
               : figure.query == u"organisation.offices" ? form("organisation", QStringLiteral("offices"))
                                                         : form("organisation");
    case Aspect::Name:
        return nameTarget(figure);
    case Aspect::Input:
        return inputTarget(figure.query, paragraph);
    case Aspect::Term:
        return form("glossary");
    }
    return {};
}

TextShape shapeOf(const QString& path) {
    return path == otherMatters ? TextShape::Lines : TextShape::Clause;
}

QString ownText(const Inputs& inputs, const QString& path) {
    if (path == otherMatters) {
        return inputs.otherMatters;
    }
    const bool reason = path.startsWith(reasonsPrefix);
    const auto& texts = reason ? inputs.reasons : inputs.uses;
    const auto found = texts.find(path.section(u'/', 1));
    return found == texts.end() ? QString() : found->second;
}

void setOwnText(Inputs& inputs, const QString& path, const QString& text) {
    if (path == otherMatters) {
        inputs.otherMatters = text;
        return;
    }
    auto& texts = path.startsWith(reasonsPrefix) ? inputs.reasons : inputs.uses;
    const QString name = path.section(u'/', 1);
    if (text.isEmpty()) {
        texts.erase(name);
    } else {
        texts[name] = text;
    }
}

std::vector<QString> ownPaths(const Inputs& inputs) {
    std::vector<QString> paths;
    for (const auto& [name, reason] : inputs.reasons) {
        paths.push_back(reasonsPrefix + name);
    }
    for (const auto& [name, use] : inputs.uses) {
        paths.push_back(usesPrefix + name);
    }
    paths.push_back(otherMatters);
    return paths;
}

} // namespace budget
