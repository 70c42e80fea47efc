#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/order.h"

namespace judge {

/// A product of one factor for each variable, in the order of the variables.
using Product = std::vector<Factor>;

struct WeightedProduct {
    Product product;
    double coefficient = 0;
};

double value_at(const Product& product, const std::vector<double>& sizes);

/// Whether `lower` grows no faster than `higher` in any variable, and slower in one.
bool dominates(const Product& higher, const Product& lower);

void drop_dominated(std::vector<Product>& products);

/// The places of those that occur.
std::set<std::size_t> variables_of(const Product& product);

Term to_term(const Product& product, const std::vector<std::string>& variables);

/// The terms, in their canonical order.
Order to_order(const std::vector<Product>& products, const std::vector<std::string>& variables);

}  // namespace judge
