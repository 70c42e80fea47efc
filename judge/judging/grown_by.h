#pragma once

#include <cstddef>
#include <vector>

#include "harness/rearrange.h"

namespace judge {

/// What decides an input of chosen sizes.
struct GrownBy {
    std::size_t shape = 0;  ///< Of a problem: its call under `grow:`, from 0, over all sizes.
    std::vector<long long> sizes;  ///< Those asked for: all, or the one that the shape is given.
    int seed = 0;
    Rearrangement rearranged = {};
};

}  // namespace judge
