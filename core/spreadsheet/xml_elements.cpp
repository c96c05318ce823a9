#include "core/spreadsheet/xml_elements.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace budget {
namespace {

/// Walks from tag to tag over a window that is filled as it goes.
class ElementWalk {
public:
    ElementWalk(ZipPart& part, QString file, QString name)
        : m_part(part), m_file(std::move(file)), m_name(std::move(name)) {}

    Result<void> run(const std::vector<std::string_view>& wanted, const ElementReader& read);

private:
    /// What stands between < and >.
    enum class TagKind : std::uint8_t { Open, Close, Whole, Passed };
    struct Tag {
        TagKind kind = TagKind::Passed;
        std::size_t begin = 0;
        std::size_t end = 0; ///< behind >
    };

    Result<bool> nextTag(Tag& tag);
    Result<std::size_t> endOf(std::size_t begin);
    Result<std::size_t> find(std::string_view what, std::size_t from);
    Result<void> wholeElement(const Tag& first, std::size_t& end);
    Result<void> walkedElement(std::size_t& end);
    Result<bool> fill();
    std::string_view qualifiedName(const Tag& tag) const;
    std::string_view nameOf(const Tag& tag) const;
    Fault fault(FaultKind kind, const QString& found = {}) const {
        return {kind, m_file, 0, 0, m_name, found, {}};
    }

    ZipPart& m_part;
    QString m_file;
    QString m_name;
    std::string m_window;
    std::size_t m_at = 0;
    std::size_t m_kept = 0; // the first byte that is still needed
    bool m_isFirst = true;
};

/// Takes in another piece. Positions before m_kept are dropped only by run(), so that they stay true.
Result<bool> ElementWalk::fill() {
    if (m_window.size() - m_kept > largestElement) {
        Fault large = fault(FaultKind::TooLarge);
        large.expected = QString::number(largestElement);
        return large;
    }
    return m_part.readMore(m_window);
}

/// Where `what` stands, behind it; npos at the end of the part.
Result<std::size_t> ElementWalk::find(std::string_view what, std::size_t from) {
    while (true) {
        const std::size_t found = m_window.find(what, from);
        if (found != std::string::npos) {
            return found + what.size();
        }
        from = std::max(from, m_window.size() - std::min(m_window.size(), what.size() - 1));
        const Result<bool> more = fill();
        if (!more) {
            return more.fault();
        }
        if (!*more) {
            return std::string::npos;
        }
    }
}

/// Behind the > of a tag; a > inside quotes is text.
Result<std::size_t> ElementWalk::endOf(std::size_t begin) {
    char quote = 0;
    for (std::size_t at = begin;; ++at) {
        if (at == m_window.size()) {
            const Result<bool> more = fill();
            if (!more) {
                return more.fault();
            }
            if (!*more) {
                return fault(FaultKind::Truncated);
            }
        }
        const char c = m_window[at];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
}

Result<bool> ElementWalk::nextTag(Tag& tag) {
    const Result<std::size_t> open = find("<", m_at);
    if (!open || *open == std::string::npos) {
        return open ? Result<bool>(false) : Result<bool>(open.fault());
    }
    tag.begin = *open - 1;
    tag.kind = TagKind::Passed;
    // The longest mark that follows <, so that comparing it needs no care.
    constexpr std::string_view cdata = "![CDATA[";
    while (m_window.size() < *open + cdata.size()) {
        const Result<bool> more = fill();
        if (!more) {
            return more.fault();
        }
        if (!*more) {
            break;
        }
    }
    const std::string_view rest = std::string_view(m_window).substr(*open);
    const std::string_view closing = rest.starts_with(cdata)   ? "]]>"
                                     : rest.starts_with("!--") ? "-->"
                                     : rest.starts_with("?")   ? "?>"
                                                               : "";
    if (closing.empty() && rest.starts_with("!")) {
        return fault(FaultKind::Syntax, QStringLiteral("DOCTYPE"));
    }
    const bool isClose = rest.starts_with("/");
    const Result<std::size_t> end = closing.empty() ? endOf(*open) : find(closing, *open);
    if (!end || *end == std::string::npos) {
        return end ? fault(FaultKind::Truncated) : end.fault();
    }
    tag.end = *end;
    m_at = *end;
    if (closing.empty()) {
        tag.kind = isClose ? TagKind::Close : m_window[*end - 2] == '/' ? TagKind::Whole : TagKind::Open;
    }
    return true;
}

std::string_view ElementWalk::qualifiedName(const Tag& tag) const {
    const std::string_view text = std::string_view(m_window).substr(tag.begin + 1, tag.end - tag.begin - 2);
    return text.substr(0, text.find_first_of(" \t\r\n/"));
}

std::string_view ElementWalk::nameOf(const Tag& tag) const {
    const std::string_view full = qualifiedName(tag);
    const std::size_t colon = full.find(':');
    return colon == std::string_view::npos ? full : full.substr(colon + 1);
}

/// Behind the tag that closes the element. Elements of one name do not nest in these files, so that the first
/// closing tag of its name is the one, unless a comment or CDATA may hold it as text.
Result<void> ElementWalk::wholeElement(const Tag& first, std::size_t& end) {
    if (first.kind == TagKind::Whole) {
        return {};
    }
    const std::string closing = "</" + std::string(qualifiedName(first)) + ">";
    const Result<std::size_t> found = find(closing, first.end);
    if (!found || *found == std::string::npos) {
        return found ? fault(FaultKind::Truncated) : found.fault();
    }
    end = *found;
    const std::string_view text = std::string_view(m_window).substr(first.end, end - first.end);
    if (text.find("<!") != std::string_view::npos) {
        return walkedElement(end);
    }
    m_at = end;
    return {};
}

Result<void> ElementWalk::walkedElement(std::size_t& end) {
    Tag tag;
    for (int depth = 1; depth > 0;) {
        const Result<bool> next = nextTag(tag);
        if (!next || !*next) {
            return next ? fault(FaultKind::Truncated) : next.fault();
        }
        depth += tag.kind == TagKind::Open ? 1 : tag.kind == TagKind::Close ? -1 : 0;
    }
    end = tag.end;
    return {};
}

Result<void> ElementWalk::run(const std::vector<std::string_view>& wanted, const ElementReader& read) {
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol;
    pugi::xml_document document;
    int depth = 0;
    while (true) {
        if (m_at > (std::size_t{1} << 18)) {
            m_window.erase(0, m_at);
            m_at = 0;
        }
        m_kept = m_at;
        Tag tag;
        const Result<bool> next = nextTag(tag);
        if (!next || !*next) {
            return !next                     ? Result<void>(next.fault())
                   : depth != 0 || m_isFirst ? Result<void>(fault(FaultKind::Truncated))
                                             : Result<void>();
        }
        m_isFirst = false;
        const bool isStart = tag.kind == TagKind::Open || tag.kind == TagKind::Whole;
        if (!isStart || std::find(wanted.begin(), wanted.end(), nameOf(tag)) == wanted.end()) {
            depth += tag.kind == TagKind::Open ? 1 : tag.kind == TagKind::Close ? -1 : 0;
            continue;
        }
        std::size_t end = tag.end;
        if (const Result<void> whole = wholeElement(tag, end); !whole) {
            return whole;
        }
        const pugi::xml_parse_result parsed = document.load_buffer_inplace(
            m_window.data() + tag.begin, end - tag.begin, options, pugi::encoding_utf8);
        if (!parsed) {
            return fault(FaultKind::Syntax, QString::fromLatin1(parsed.description()));
        }
        if (const Result<void> taken = read(document.first_child()); !taken) {
            return taken;
        }
    }
}

} // namespace

Result<void> readElements(ZipPart& part, const QString& file, const QString& name,
                          const std::vector<std::string_view>& wanted, const ElementReader& read) {
    return ElementWalk(part, file, name).run(wanted, read);
}

std::string_view localName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    return node.find_child([name](const pugi::xml_node& child) { return localName(child.name()) == name; });
}

const char* attributeOf(const pugi::xml_node& node, std::string_view name) {
    return node
        .find_attribute(
            [name](const pugi::xml_attribute& attribute) { return localName(attribute.name()) == name; })
        .value();
}

bool isSet(const pugi::xml_node& node, std::string_view name) {
    const std::string_view value = attributeOf(node, name);
    return value == "1" || value == "true";
}

} // namespace budget
