#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "judging/grown_by.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"
#include "model/problem.h"
#include "os/descriptor.h"

namespace judge {

/// An input of chosen sizes, within the problem's constraints.
struct GrowthInput {
    Descriptor file;            ///< Open for reading, at its start.
    std::vector<double> sizes;  ///< As the problem counts them, in the order of its sizes.
};

/// The input that the problem's tool makes; from the cache when it was made before. Nothing when
/// there is none within the constraints, or when rearranging changes nothing of it or its sizes.
Result<std::optional<GrowthInput>> make_growth_input(const Bench& bench, Worker& worker,
                                                     const Problem& problem,
                                                     const ProblemTool& tool, const GrownBy& by);

}  // namespace judge
