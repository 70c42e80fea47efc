#include "complexity/space_sum.h"

#include <algorithm>
#include <cmath>

#include "complexity/growth_class.h"
#include "complexity/least_squares.h"
#include "complexity/space_classes.h"

namespace judge {
namespace {

/// What may come along with the leading products: the same with one variable only, such as the
/// heads of the rows of a table.
std::vector<Product> companions_of(const std::vector<Product>& leading) {
    std::vector<Product> result;
    for (const Product& product : leading) {
        for (std::size_t variable = 0; variable < product.size(); ++variable) {
            Product single(product.size());
            single[variable] = product[variable];
            if (is_constant(product[variable]) ||
                std::find(leading.begin(), leading.end(), single) != leading.end() ||
                std::find(result.begin(), result.end(), single) != result.end())
                continue;
            result.push_back(single);
            // The recursion of a sort, the heads of the rows of a square.
            const bool alone = product == single;
            if (alone && single[variable].power > 1) {
                single[variable].power -= 1;
                result.push_back(single);
            }
        }
    }
    return result;
}

double penalty_of(const std::vector<Product>& leading) {
    constexpr double sum_penalty = 2, log_product_penalty = 8;
    double penalty = 0;
    for (const Product& product : leading) {
        penalty += sum_penalty;
        for (const Factor& factor : product)
            penalty += rarity(factor);
        const auto logs = std::count_if(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power == 0 && factor.logs > 0;
        });
        penalty += logs > 1 ? log_product_penalty : 0;
    }
    return penalty;
}

Column column_of(const Product& product, const SpaceRuns& runs) {
    Column column;
    for (const std::vector<double>& sizes : runs.sizes)
        column.push_back(value_at(product, sizes));
    return column;
}

}  // namespace

SpaceFit fit_space_sum(const SpaceRuns& runs, const std::vector<Product>& leading) {
    const std::vector<double>& bytes = runs.bytes;

    std::vector<Product> products = leading;
    const std::vector<Product> companions = companions_of(leading);
    products.insert(products.end(), companions.begin(), companions.end());
    products.emplace_back(runs.sizes.front().size());
    std::vector<Column> columns;
    for (const Product& product : products)
        columns.push_back(column_of(product, runs));
    // A first block that does not fit the rule may make the constant negative.
    columns.emplace_back(bytes.size(), -1.0);
    std::vector<const Column*> pointers;
    for (const Column& column : columns)
        pointers.push_back(&column);
    const LinearFit linear = fit_non_negative(pointers, bytes, space_weights(bytes));

    SpaceFit fit;
    fit.sound = true;
    for (std::size_t i = 0; i < leading.size(); ++i)
        fit.sound = fit.sound && linear.coefficients[i] > least_bytes_each;
    for (std::size_t i = 0; i < products.size(); ++i) {
        double coefficient = linear.coefficients[i];
        if (i + 1 == products.size())
            coefficient -= linear.coefficients.back();
        if (coefficient != 0)
            fit.curve.push_back({products[i], coefficient});
    }
    fit.exact = fit.sound;
    for (std::size_t run = 0; run < bytes.size(); ++run) {
        double expected = 0;
        for (const WeightedProduct& each : fit.curve)
            expected += each.coefficient * value_at(each.product, runs.sizes[run]);
        fit.exact = fit.exact && std::abs(expected - bytes[run]) < 1;
    }
    const double squares = linear.error * linear.error * static_cast<double>(bytes.size());
    fit.bic = space_bic(squares, bytes.size(), fit.curve.size()) + penalty_of(leading);
    return fit;
}

}  // namespace judge
