#pragma once

#include <string>
#include <vector>

#include "complexity/product.h"
#include "model/domain.h"

namespace judge {

/// Drops the products that the sizes which keep to `where` never let outgrow another one: n beside
/// m log m where m >= 2*n. A plain size stays beside another one, since O(n + m) is how that is
/// written.
void drop_redundant(std::vector<Product>& products, const Domain& where);

/// Whether two orders are the same for sizes that keep to `where`: O(n + m) and O(m) where
/// m >= 2*n.
bool equal_where(const Order& one, const Order& other, const std::vector<std::string>& variables,
                 const Domain& where);

/// compare() for sizes that keep to `where`: O(w) is lower than O(n) where w <= n.
OrderRelation compare_where(const Order& left, const Order& right,
                            const std::vector<std::string>& variables, const Domain& where);

/// Whether `growth` is not known to be as low as `wanted`, for such sizes.
bool exceeds_where(const Order& growth, const Order& wanted,
                   const std::vector<std::string>& variables, const Domain& where);

}  // namespace judge
