#pragma once

#include <vector>

#include "complexity/product.h"

namespace judge {

/// Some of the work or the space, fitted by itself: a block that follows its terms exactly, what is
/// noisy in a line, or one kind of memory.
struct WorkPart {
    int line = 0;
    std::vector<Product> leading;        ///< None dominates another.
    std::vector<WeightedProduct> curve;  ///< Of the leading terms and lower ones.
    double confidence = 0;
    bool known = true;                 ///< False: it follows no sum; only its amount is known.
    std::vector<Product> alternative;  ///< What it would be if `leading` were wrong; may be empty.
};

}  // namespace judge
