#pragma once

#include <functional>
#include <optional>
#include <string>

#include "build/cache.h"
#include "judging/describe_growth.h"

namespace judge {

/// What was counted and kept for a problem and a build of a solution: both digests stand for all
/// that it depends on. What the sizes keep to is the problem's to say.
std::optional<Measurements> find_counts(const BuildCache& cache, const std::string& problem,
                                        const std::string& build);

void keep_counts(const BuildCache& cache, const std::string& problem, const std::string& build,
                 const Measurements& measured, const std::function<void(const std::string&)>& say);

}  // namespace judge
