#include "core/render/layout/grid_rules.h"

#include <algorithm>
#include <tuple>

namespace budget {

namespace {

constexpr double near = 0.01;

/// A stretch along one line at `across`.
struct Edge {
    double across = 0;
    double from = 0;
    double to = 0;
};

std::vector<Edge> joined(std::vector<Edge> edges) {
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) {
        return std::abs(a.across - b.across) > near ? a.across < b.across
                                                    : std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
    std::vector<Edge> result;
    for (const Edge& edge : edges) {
        const bool continues = !result.empty() && std::abs(result.back().across - edge.across) <= near &&
                               edge.from <= result.back().to + near;
        if (continues) {
            result.back().to = std::max(result.back().to, edge.to);
        } else {
            result.push_back(edge);
        }
    }
    return result;
}

} // namespace

std::vector<Rule> rulesAround(std::span<const CellBox> cells) {
    std::vector<Edge> horizontal;
    std::vector<Edge> vertical;
    for (const CellBox& box : cells) {
        const QRectF& area = box.area;
        horizontal.push_back({area.top(), area.left(), area.right()});
        horizontal.push_back({area.bottom(), area.left(), area.right()});
        vertical.push_back({area.left(), area.top(), area.bottom()});
        vertical.push_back({area.right(), area.top(), area.bottom()});
    }
    std::vector<Rule> rules;
    for (const Edge& edge : joined(std::move(horizontal))) {
        rules.push_back({{edge.from, edge.across}, {edge.to, edge.across}});
    }
    for (const Edge& edge : joined(std::move(vertical))) {
        rules.push_back({{edge.across, edge.from}, {edge.across, edge.to}});
    }
    return rules;
}

} // namespace budget
