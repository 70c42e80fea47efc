#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "complexity/ladder.h"
#include "judging/describe_growth.h"
#include "model/domain.h"
#include "os/worker.h"

namespace judge {

/// One way to make inputs of chosen sizes.
struct InputShape {
    int axis = -1;   ///< The one size that it is given, the others being fixed in it; -1: all.
    int number = 0;  ///< Among the shapes of the same axis.
};

/// Something whose work can be counted at chosen sizes.
struct Subject {
    std::vector<std::string> variables;
    Domain where;                    ///< What sizes that all grow keep.
    std::vector<InputShape> shapes;  ///< At least one.

    /// One run on an input of a shape. Called on several threads at once, with a worker each.
    std::function<Result<Counted>(Worker& worker, const GrownBy& input, std::uint64_t most_units)>
        count;

    /// How inputs are rearranged into shapes that may be worse: in each row what is tried in turn
    /// while there is no such input.
    std::vector<std::vector<Rearrangement>> rearrangements = {};
};

/// Counts the subject's work on ladders of sizes, side by side, of each shape and of the worst that
/// are made from them by rearranging. A subject that fails is a result.
Result<Measurements> measure_work(Workers& workers, const Subject& subject);

}  // namespace judge
