#pragma once

#include <functional>
#include <optional>
#include <string>

#include "advice/describe.h"
#include "build/cache.h"

namespace judge {

/// The measurement that was kept for a problem and a build of a solution: both digests stand for
/// all that it depends on.
std::optional<DescribedGrowth> find_kept_growth(const BuildCache& cache, const std::string& problem,
                                                const std::string& build);

void keep_growth(const BuildCache& cache, const std::string& problem, const std::string& build,
                 const DescribedGrowth& growth, const std::function<void(const std::string&)>& say);

}  // namespace judge
