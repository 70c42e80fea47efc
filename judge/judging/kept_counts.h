#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "build/cache.h"
#include "judging/count_work.h"
#include "judging/describe_growth.h"

namespace judge {

/// What a solution's counts depend on: its code, and which of it belongs to one line. A changed
/// comment changes the lines' numbers alone.
struct CountedCode {
    std::string digest;
    std::vector<int> lines;  ///< Those that have code, ascending.
};

CountedCode counted_code(const CountingProgram& program);

/// What was counted and kept for a problem and a solution's code, with the lines as they are now.
/// What the sizes keep to is the problem's to say.
std::optional<Measurements> find_counts(const BuildCache& cache, const std::string& problem,
                                        const CountedCode& code);

void keep_counts(const BuildCache& cache, const std::string& problem, const CountedCode& code,
                 const Measurements& measured, const std::function<void(const std::string&)>& say);

}  // namespace judge
