#include "complexity/fit_polynomial.h"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

/// Counts are whole numbers: what is left is rounding.
constexpr double exact_error = 1e-6;
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

std::optional<JointFit> fit_polynomial(const RunGrid& grid, const std::vector<double>& units) {
    constexpr std::size_t spare = 6;  // Runs more than terms.
    const std::vector<Product> products = monomials();
    const std::vector<double> values = grid.most().of(units);
    if (grid.variables() != 2 || values.size() < products.size() + spare) {
        return std::nullopt;
    }
    std::vector<Column> columns;
    for (const Product& product : products) {
        columns.push_back(grid.most().column(product));
    }
    const LinearFit linear = fit_linear(pointers_to(columns), values, relative_weights(values, 1));
    if (linear.error > exact_error) {
        return std::nullopt;
    }

    std::vector<Product> leading;
    JointFit lower;
    bool takes_away = false;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const double coefficient = linear.coefficients[i];
        const double share = greatest_share(columns[i], std::abs(coefficient), values);
        if (share < least_share) {
            continue;
        }
        if (coefficient > 0 && share > least_share_of_leading) {
            leading.push_back(products[i]);
        }
        takes_away = takes_away || (coefficient < 0 && products[i] != Product(2));
        lower.products.push_back(products[i]);
        lower.coefficients.push_back(coefficient);
    }
    drop_dominated(leading);
    if (leading.empty() ||
        (!takes_away && std::none_of(leading.begin(), leading.end(), is_quadratic))) {
        return std::nullopt;
    }
    // As a JointFit wants them: the leading ones first.
    JointFit fit;
    fit.leading = leading.size();
    fit.error = linear.error;
    for (const bool first : {true, false}) {
        for (std::size_t i = 0; i < lower.products.size(); ++i) {
            const bool leads =
                std::find(leading.begin(), leading.end(), lower.products[i]) != leading.end();
            if (leads == first) {
                fit.products.push_back(lower.products[i]);
                fit.coefficients.push_back(lower.coefficients[i]);
            }
        }
    }
    return fit;
}

}  // namespace judge
