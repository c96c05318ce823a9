#include "core/checks/printed_strings.h"

namespace budget {
namespace {

class Collector {
public:
    explicit Collector(std::vector<PrintedString>& strings) : m_strings(strings) {}

    void at(const QString& where) { m_where = where; }
    void add(const QString& text) {
        if (!text.isEmpty()) {
            m_strings.push_back({m_where, text});
        }
    }

    void operator()(const Cover& cover) {
        add(cover.department);
        add(cover.title);
    }
    void operator()(const Contents& contents) { add(contents.title); }
    void operator()(const Heading& heading) {
        add(heading.text);
        add(heading.contentsText);
    }
    void operator()(const Paragraph& paragraph) {
        QString text;
        for (const Span& span : paragraph.spans) {
            text += span.text;
        }
        add(text);
    }
    void operator()(const Grid& grid) {
        for (const QString& text : {grid.label, grid.title, grid.subtitle, grid.leftLine, grid.rightLine,
                                    grid.contentsText, grid.bookmark, grid.note}) {
            add(text);
        }
        addRows(grid.header);
        addRows(grid.rows);
    }

private:
    void addRows(const std::vector<GridRow>& rows) {
        for (const GridRow& row : rows) {
            for (const GridCell& cell : row.cells) {
                add(cell.text);
            }
        }
    }

    std::vector<PrintedString>& m_strings;
    QString m_where;
};

} // namespace

std::vector<PrintedString> printedStrings(const Publication& publication) {
    std::vector<PrintedString> strings;
    Collector collector(strings);
    collector.at(QStringLiteral("title"));
    collector.add(publication.title);
    collector.at(QStringLiteral("author"));
    collector.add(publication.author);
    for (std::size_t i = 0; i < publication.blocks.size(); ++i) {
        collector.at(QString::number(i));
        std::visit(collector, publication.blocks[i]);
    }
    return strings;
}

} // namespace budget
