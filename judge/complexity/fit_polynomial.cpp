#include "complexity/fit_polynomial.h"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

/// Counts are whole numbers: what is left is rounding.
constexpr double rounding_error = 1e-6;
/// Terms that nowhere make up this share are rounding too.
constexpr double least_share = 1e-5;
constexpr double least_share_of_leading = 0.01;

/// 1, m, m^2, n, n m and n^2. The runs lie on three lines (each size alone, both together), on
/// which polynomials of the third degree could no longer be told apart.
std::vector<Product> monomials() {
    constexpr int degree = 2;
    std::vector<Product> products;
    for (int first = 0; first <= degree; ++first) {
        for (int second = 0; first + second <= degree; ++second) {
            products.emplace_back(2);
            products.back()[0].power = first;
            products.back()[1].power = second;
        }
    }
    return products;
}

bool is_quadratic(const Product& product) {
    return product[0].power + product[1].power == 2;
}

}  // namespace

std::optional<SumFit> fit_polynomial(const RunGrid& grid, const std::vector<double>& units) {
    constexpr std::size_t spare = 6;  // Runs more than terms.
    const std::vector<Product> products = monomials();
    const RunGroup& runs = grid.all().front();
    const std::vector<double> values = runs.of(units);
    if (grid.variables() != 2 || values.size() < products.size() + spare)
        return std::nullopt;
    std::vector<Column> columns;
    std::vector<const Column*> pointers;
    columns.reserve(products.size());
    for (const Product& product : products)
        pointers.push_back(&columns.emplace_back(runs.column(product)));
    const LinearFit linear = fit_linear(pointers, values, weights_of(Quantity::work, values));
    if (linear.error > rounding_error)
        return std::nullopt;

    SumFit sum;
    bool takes_away = false;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const double coefficient = linear.coefficients[i];
        double share = 0;
        for (std::size_t run = 0; run < values.size(); ++run)
            share = std::max(share,
                             std::abs(coefficient) * columns[i][run] / std::max(values[run], 1.0));
        if (share < least_share)
            continue;
        if (coefficient > 0 && share > least_share_of_leading)
            sum.leading.push_back(products[i]);
        takes_away = takes_away || (coefficient < 0 && products[i] != Product(2));
        sum.curve.push_back({products[i], coefficient});
    }
    drop_dominated(sum.leading);
    if (sum.leading.empty() || (!takes_away && std::ranges::none_of(sum.leading, is_quadratic)))
        return std::nullopt;
    return sum;
}

}  // namespace judge
