#include "complexity/space_runs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace judge {
namespace {

constexpr std::size_t fewest_runs = 4;
constexpr std::size_t most_runs = 9;  ///< Of a family of doubling sizes: the largest.

void append(SpaceRuns& runs, const SpaceRuns& more) {
    runs.sizes.insert(runs.sizes.end(), more.sizes.begin(), more.sizes.end());
    runs.bytes.insert(runs.bytes.end(), more.bytes.begin(), more.bytes.end());
}

void keep_largest(SpaceRuns& runs) {
    if (runs.bytes.size() <= most_runs)
        return;
    const auto extra = static_cast<std::ptrdiff_t>(runs.bytes.size() - most_runs);
    runs.bytes.erase(runs.bytes.begin(), runs.bytes.begin() + extra);
    runs.sizes.erase(runs.sizes.begin(), runs.sizes.begin() + extra);
}

}  // namespace

std::vector<double> space_weights(const std::vector<double>& bytes) {
    constexpr double small_buffers = 16, relative = 0.02, of_greatest = 0.002;
    const auto [least, most] = std::minmax_element(bytes.begin(), bytes.end());
    std::vector<double> weights;
    for (const double each : bytes)
        weights.push_back(
            1 / (small_buffers + relative * (each - *least) + of_greatest * (*most - *least)));
    return weights;
}

double space_bic(double sum_of_squares, std::size_t runs, std::size_t coefficients) {
    constexpr double least_error = 1;  // In units of the weights: what is closer is exact.
    const double count = static_cast<double>(runs);
    return count * std::log(sum_of_squares / count + least_error) +
           static_cast<double>(coefficients) * std::log(count);
}

bool goes_by_one(const SpaceRuns& runs, std::size_t variable) {
    const std::size_t count = runs.sizes.size();
    return count >= 2 && runs.sizes[count - 1][variable] < 1.5 * runs.sizes[count - 2][variable] &&
           runs.sizes[count - 1][variable] - runs.sizes[0][variable] <
               2 * static_cast<double>(count);
}

std::vector<SpaceRuns> space_families(const CellTable& table, const std::vector<double>& bytes,
                                      int axis) {
    std::map<int, SpaceRuns> families;
    SpaceRuns together;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        if (table.axes[run] == axis) {
            const SpaceRuns one = {{table.sizes[run]}, {bytes[run]}};
            append(families[table.families[run]], one);
            append(together, one);
        }
    }
    std::vector<SpaceRuns> result;
    for (auto& [family, runs] : families) {
        if (!goes_by_one(runs, static_cast<std::size_t>(std::max(axis, 0))))
            keep_largest(runs);
        if (runs.bytes.size() >= fewest_runs)
            result.push_back(std::move(runs));
    }
    if (result.empty() && together.bytes.size() >= fewest_runs)
        result.push_back(std::move(together));
    return result;
}

std::vector<SpaceRuns> joint_families(const CellTable& table, const std::vector<double>& bytes,
                                      std::size_t variables) {
    std::vector<std::vector<SpaceRuns>> axes;
    std::size_t most = 0;
    for (int axis = -1; axis < static_cast<int>(variables); ++axis) {
        axes.push_back(space_families(table, bytes, axis));
        most = std::max(most, axes.back().size());
    }
    std::vector<SpaceRuns> result(most);
    for (std::size_t family = 0; family < most; ++family)
        for (const std::vector<SpaceRuns>& axis : axes)
            if (!axis.empty())
                append(result[family], axis[std::min(family, axis.size() - 1)]);
    return result;
}

}  // namespace judge
