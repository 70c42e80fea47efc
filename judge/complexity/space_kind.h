#pragma once

#include <cstddef>
#include <vector>

#include "complexity/cell_table.h"
#include "complexity/product.h"
#include "complexity/space_growth.h"

namespace judge {

/// An order that one kind of space may have.
struct LikelyOrder {
    std::vector<Product> products;  ///< A sum; empty: a constant.
    double probability = 0;
    bool least = false;  ///< Not their sum but the least of them: each alone is a bound.
};

/// The orders of the heap, the stack or the globals, the likeliest first. `bytes` has one value for
/// each run of the table. Empty when nothing fits.
std::vector<LikelyOrder> fit_space_kind(const CellTable& table, const std::vector<double>& bytes,
                                        std::size_t variables, const SpaceMeasure& measure);

}  // namespace judge
