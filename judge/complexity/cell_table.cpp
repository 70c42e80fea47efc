#include "complexity/cell_table.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace judge {

CellTable to_table(const std::vector<Series>& series) {
    struct Run {
        const Sample* sample;
        int axis;
        int family;
    };
    std::vector<Run> runs;
    std::map<int, int> families;
    for (const Series& each : series) {
        const int family = families[each.axis]++;
        for (const Sample& sample : each.samples)
            runs.push_back({&sample, each.axis, family});
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run& left, const Run& right) {
        return std::tie(left.sample->sizes, left.axis) < std::tie(right.sample->sizes, right.axis);
    });
    CellTable table;
    std::map<std::pair<int, std::uint32_t>, std::vector<double>> rows;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const Sample& sample = *runs[run].sample;
        table.axes.push_back(runs[run].axis);
        table.families.push_back(runs[run].family);
        table.sizes.push_back(sample.sizes);
        table.units.push_back(static_cast<double>(sample.units));
        table.space[0].push_back(static_cast<double>(sample.space.heap));
        table.space[1].push_back(static_cast<double>(sample.space.stack));
        table.space[2].push_back(static_cast<double>(sample.space.globals));
        for (const Cell& cell : sample.cells) {
            std::vector<double>& row =
                rows.try_emplace({cell.line, cell.block}, runs.size()).first->second;
            row[run] += static_cast<double>(cell.units);
        }
    }
    for (auto& [key, units] : rows)
        table.rows.push_back({key.first, key.second, std::move(units)});
    return table;
}

void add_to(std::vector<double>& sum, const std::vector<double>& units) {
    sum.resize(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        sum[i] += units[i];
}

double greatest_ratio(const std::vector<double>& part, const std::vector<double>& whole) {
    double greatest = 0;
    for (std::size_t i = 0; i < part.size(); ++i)
        greatest = std::max(greatest, part[i] / std::max(whole[i], 1.0));
    return greatest;
}

}  // namespace judge
