#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "os/files.h"

namespace judge {

/// One input of a ladder, as it lies in a file.
struct GrowthInput {
    std::string path;
    std::vector<double> sizes;  ///< As the problem counts them, in the order of its sizes.
};

/// Inputs of growing size, made by one call under `grow:`.
struct GrowthLadder {
    int axis = 0;             ///< Which size grows, as an index into the problem's sizes.
    int shape = 0;            ///< Which of the calls for that size.
    bool successive = false;  ///< Sizes 3, 4, 5, ..., for steep growth; else they double.
    std::vector<GrowthInput> rungs;
};

/// All inputs on which work is counted for one problem. Every one of them is within the problem's
/// constraints.
struct GrowthInputs {
    std::vector<GrowthLadder> ladders;
    std::optional<TemporaryFolder> home;  ///< Holds the files when the cache does not.
};

/// Whether the problem says how its inputs grow.
bool has_growth(const Problem& problem);

/// Whether the inputs are in the cache.
bool has_growth_inputs(const Bench& bench, const Problem& problem);

/// The inputs as an earlier run left them in the cache.
std::optional<GrowthInputs> find_growth_inputs(const Bench& bench, const Problem& problem);

/// Makes them with the problem's tool, and keeps them in the cache. Sizes outside the constraints
/// are left out. An Error: the machine failed, or a call gives no valid input of any size.
Result<GrowthInputs> make_growth_inputs(Bench& bench, const Problem& problem, int tool);

}  // namespace judge
