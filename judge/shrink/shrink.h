#pragma once

#include <cstddef>
#include <functional>

#include "base/result.h"
#include "shrink/trial.h"

namespace judge {

/// Has a generator replay the values, and tries what it makes.
using Try = std::function<Result<Trial>(const Values&)>;

struct ShrinkLimits {
    std::size_t trials = 5000;
    std::function<bool()> is_over;  ///< Such as a deadline; empty: never.
};

struct Shrunk {
    Trial smallest;
    std::size_t trials = 0;  ///< How often something was tried.
    bool finished = false;   ///< No limit was met: no change that is known makes it simpler.
};

/// Looks for a simpler trial that fails too, beginning with one that fails, until nothing that is
/// known makes it simpler. An Error: something could not be tried.
Result<Shrunk> shrink(Trial first, const Try& attempt, const ShrinkLimits& limits);

}  // namespace judge
