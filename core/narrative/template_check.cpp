#include "core/narrative/template_check.h"

#include <algorithm>
#include <string>
#include <vector>

namespace budget {
namespace {

struct Tag {
    char kind = ' '; ///< '#', '^', '/', '!', or ' ' for a value
    std::string name;
    int line = 1;
};

/// Finds a dotted name as the library does: from the innermost section outwards, whole paths only.
const Values* find(const std::vector<const Values*>& stack, const std::string& name) {
    for (auto scope = stack.rbegin(); scope != stack.rend(); ++scope) {
        const Values* at = *scope;
        for (std::size_t from = 0; at && from <= name.size();) {
            const std::size_t dot = std::min(name.find('.', from), name.size());
            at = at->get(name.substr(from, dot - from));
            from = dot + 1;
        }
        if (at) {
            return at;
        }
    }
    return nullptr;
}

class TemplateCheck {
public:
    TemplateCheck(QString file, const Values& probe) : m_file(std::move(file)), m_stack{&probe} {}

    Result<void> run(std::string_view text) {
        int line = 1;
        for (std::size_t at = 0; (at = text.find("{{")) != std::string_view::npos;) {
            const std::size_t end = text.find("}}", at);
            line += static_cast<int>(std::count(text.begin(), text.begin() + at, '\n'));
            if (end == std::string_view::npos) {
                return fault(FaultKind::Syntax, {' ', std::string(text.substr(at)), line});
            }
            Result<void> good = visit(tagOf(text.substr(at + 2, end - at - 2), line));
            if (!good) {
                return good;
            }
            text.remove_prefix(end + 2);
        }
        return m_stack.size() == 1 ? Result<void>() : fault(FaultKind::Syntax, {'/', {}, line});
    }

private:
    static Tag tagOf(std::string_view content, int line) {
        const auto isBlank = [](char c) { return c == ' '; };
        Tag tag{' ', {}, line};
        if (!content.empty() &&
            std::string_view("#^/!>&={").find(content.front()) != std::string_view::npos) {
            tag.kind = content.front();
            content.remove_prefix(1);
        }
        tag.name.assign(content.begin(), content.end());
        tag.name.erase(std::remove_if(tag.name.begin(), tag.name.end(), isBlank), tag.name.end());
        return tag;
    }

    Result<void> visit(const Tag& tag) {
        if (tag.kind == '!') {
            return {};
        }
        if (tag.kind == '/') {
            if (m_open.empty() || m_open.back() != tag.name) {
                return fault(FaultKind::Syntax, tag);
            }
            m_open.pop_back();
            m_stack.pop_back();
            return {};
        }
        if (tag.kind != ' ' && tag.kind != '#' && tag.kind != '^') {
            return fault(FaultKind::Syntax, tag);
        }
        const Values* value = find(m_stack, tag.name);
        if (!value) {
            return fault(FaultKind::UnknownName, tag);
        }
        return tag.kind == ' ' ? visitValue(tag, *value) : visitSection(tag, *value);
    }

    Result<void> visitValue(const Tag& tag, const Values& value) const {
        return value.is_string() ? Result<void>() : fault(FaultKind::WrongType, tag);
    }

    Result<void> visitSection(const Tag& tag, const Values& value) {
        const bool entered = tag.kind == '#' && value.is_object();
        if (!entered && !value.is_bool() && !value.is_list()) {
            return fault(FaultKind::WrongType, tag);
        }
        const bool items = tag.kind == '#' && value.is_non_empty_list();
        m_open.push_back(tag.name);
        m_stack.push_back(items ? &value.list_value().front() : &value);
        return {};
    }

    Fault fault(FaultKind kind, const Tag& tag) const {
        return {kind, m_file, tag.line, 0, {}, QString::fromStdString(tag.name), {}};
    }

    QString m_file;
    std::vector<const Values*> m_stack;
    std::vector<std::string> m_open;
};

} // namespace

Result<void> checkTemplate(const QString& file, std::string_view text, const Values& probe) {
    return TemplateCheck(file, probe).run(text);
}

} // namespace budget
