#pragma once

#include <vector>

#include "complexity/work_part.h"

namespace judge {

/// All products that take one factor for each variable from its list.
std::vector<Product> products_of(const std::vector<std::vector<Factor>>& factors);

/// All sets of up to `most` of the products of which none dominates another and in which each
/// variable of `must_occur` occurs: the sums that can lead a part of the work. Small sets come
/// first.
std::vector<std::vector<Product>> leading_sets(const std::vector<Product>& products,
                                               const std::vector<bool>& must_occur,
                                               std::size_t most);

}  // namespace judge
