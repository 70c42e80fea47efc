#include "complexity/fit_paths.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "complexity/least_squares.h"
#include "complexity/quantity.h"

namespace judge {
namespace {

/// Calls are exactly so many; where the recursion ends early at times, about so many.
constexpr double exact_error = 4e-4;
constexpr double noisy_error = 0.03;
constexpr double trust_in_noisy = 0.8;
/// Beyond this the numbers are too large for any run.
constexpr double largest_side = 64;

/// ln C(n, k).
double log_choices(double n, double k) {
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

/// C(n + m, n).
double straight_paths(double n, double m) {
    return std::exp(log_choices(n + m, n));
}

/// Delannoy's number: the sum over k, the number of diagonal steps that lie between the others, of
/// C(n, k) C(m, k) 2^k.
double diagonal_paths(double n, double m) {
    double sum = 0;
    for (double k = 0; k <= std::min(n, m); ++k)
        sum += std::exp(log_choices(n, k) + log_choices(m, k) + k * std::log(2.0));
    return sum;
}

struct Paths {
    double (*count)(double n, double m);
    double base;  ///< Of the power that it is called.
};
constexpr Paths kinds_of_paths[] = {{straight_paths, 2}, {diagonal_paths, 3}};

/// How far the values are from a sum of the numbers of paths through the grid, through one that is
/// a step smaller and one that is a step larger (as a loop over such recursions makes), and a
/// constant. Infinite when the paths are not the most of the values at `top`.
double error_of(const Paths& paths, const std::vector<std::vector<double>>& sizes,
                const std::vector<double>& values, std::size_t top) {
    std::vector<Column> columns(4);
    for (const std::vector<double>& size : sizes) {
        columns[0].push_back(1);
        columns[1].push_back(paths.count(size[0], size[1]));
        columns[2].push_back(paths.count(size[0] - 1, size[1]));
        columns[3].push_back(paths.count(size[0], size[1] + 1));
    }
    const LinearFit fit = fit_linear({&columns[0], &columns[1], &columns[2], &columns[3]}, values,
                                     weights_of(Quantity::work, values));
    const bool mostly_paths = 2 * fit.coefficients[0] < values[top];
    return mostly_paths ? fit.error : std::numeric_limits<double>::infinity();
}

}  // namespace

std::optional<WorkPart> fit_paths(const RunGrid& grid, int line, const std::vector<double>& units) {
    constexpr std::size_t fewest = 10;  // Runs.
    if (grid.variables() != 2 || grid.axis(0).empty() || grid.axis(1).empty())
        return std::nullopt;
    const RunGroup& runs = grid.all().front();
    const std::vector<std::vector<double>>& sizes = runs.sizes();
    const std::vector<double> values = runs.of(units);
    const auto too_large = [](const std::vector<double>& size) {
        return std::min(size[0], size[1]) > largest_side;
    };
    if (values.size() < fewest || std::any_of(sizes.begin(), sizes.end(), too_large))
        return std::nullopt;
    const auto top =
        static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
    for (const Paths& paths : kinds_of_paths) {
        const double error = error_of(paths, sizes, values, top);
        if (error > noisy_error)
            continue;
        WorkPart part;
        part.line = line;
        Factor factor;
        factor.base = paths.base;
        part.leading = {{factor, factor}};
        part.curve = {
            {part.leading.front(), values[top] / value_at(part.leading.front(), sizes[top])}};
        part.confidence = error < exact_error ? 1 : trust_in_noisy;
        return part;
    }
    return std::nullopt;
}

}  // namespace judge
