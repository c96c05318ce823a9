#include "core/render/page_range.h"

#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

constexpr int highestPage = 1'000'000;

/// Full-width signs as the plain ones.
QString plain(const QString& text) {
    QString made;
    for (const QChar c : text) {
        if (c.isSpace()) {
            continue;
        }
        if (c.isDigit()) {
            made += QChar(u'0' + c.digitValue());
        } else if (QStringLiteral("，、；;").contains(c)) {
            made += QLatin1Char(',');
        } else if (QStringLiteral("－–—～~至").contains(c)) {
            made += QLatin1Char('-');
        } else {
            made += c;
        }
    }
    return made;
}

std::optional<PageRange> rangeOf(const QString& text) {
    const QStringList ends = text.split(QLatin1Char('-'));
    bool firstGood = false;
    bool lastGood = false;
    const int first = ends.first().toInt(&firstGood);
    const int last = ends.last().toInt(&lastGood);
    const bool good =
        ends.size() <= 2 && firstGood && lastGood && first >= 1 && last >= first && last <= highestPage;
    return good ? std::optional(PageRange{first, last}) : std::nullopt;
}

/// Where each page goes; −1 for one that is left out.
std::vector<int> newPlaces(std::size_t count, const std::vector<PageRange>& ranges) {
    std::vector<int> places(count, -1);
    int next = 0;
    for (std::size_t page = 0; page < count; ++page) {
        const auto number = static_cast<int>(page) + 1;
        const auto holds = [number](const PageRange& range) {
            return range.first <= number && number <= range.last;
        };
        if (std::any_of(ranges.begin(), ranges.end(), holds)) {
            places[page] = next++;
        }
    }
    return places;
}

/// False for a destination on a page that is left out.
bool move(Destination& target, const std::vector<int>& places) {
    target.page = places[static_cast<std::size_t>(target.page)];
    return target.page >= 0;
}

/// Each run of kept pages that were neighbours goes on counting as it did.
std::vector<PageStretch> keptStretches(const std::vector<PageStretch>& stretches,
                                       const std::vector<int>& places) {
    std::vector<PageStretch> kept;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const PageStretch& stretch = stretches[i];
        const int end =
            i + 1 < stretches.size() ? stretches[i + 1].firstPage : static_cast<int>(places.size());
        for (int page = stretch.firstPage; page < end; ++page) {
            const int place = places[static_cast<std::size_t>(page)];
            const bool follows = page > stretch.firstPage && places[static_cast<std::size_t>(page) - 1] >= 0;
            if (place >= 0 && !follows) {
                kept.push_back({place, stretch.numbering, stretch.firstNumber + page - stretch.firstPage});
            }
        }
    }
    return kept;
}

} // namespace

std::optional<std::vector<PageRange>> parsePageRanges(const QString& text) {
    std::vector<PageRange> ranges;
    for (const QString& part : plain(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<PageRange> range = rangeOf(part);
        if (!range) {
            return std::nullopt;
        }
        ranges.push_back(*range);
    }
    return ranges;
}

PageSet pagesInside(PageSet pages, const std::vector<PageRange>& ranges) {
    if (ranges.empty()) {
        return pages;
    }
    const std::vector<int> places = newPlaces(pages.pages.size(), ranges);
    std::vector<Page> kept;
    for (std::size_t page = 0; page < places.size(); ++page) {
        if (places[page] >= 0) {
            kept.push_back(std::move(pages.pages[page]));
            std::erase_if(kept.back().links, [&places](Link& link) { return !move(link.target, places); });
        }
    }
    pages.pages = std::move(kept);
    pages.stretches = keptStretches(pages.stretches, places);
    std::erase_if(pages.outline, [&places](OutlineEntry& entry) { return !move(entry.target, places); });
    return pages;
}

} // namespace budget
