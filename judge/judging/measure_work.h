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

    /// One run on an input of that shape: `sizes` are one for each variable, or the one that the
    /// shape is given. Called on several threads at once, with a worker each.
    std::function<Result<Counted>(Worker& worker, std::size_t shape,
                                  const std::vector<long long>& sizes, int seed,
                                  std::uint64_t most_units)>
        count;
};

/// Counts the subject's work on ladders of sizes, side by side. A subject that fails is a result.
Result<Measurements> measure_work(Workers& workers, const Subject& subject);

}  // namespace judge
