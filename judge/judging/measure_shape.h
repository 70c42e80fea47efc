#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/measure_work.h"
#include "os/worker.h"

namespace judge {

/// A shape of the subject's, as it is or rearranged.
struct ShapeToMeasure {
    std::size_t shape = 0;
    Rearrangement rearranged;
    int number = 0;  ///< That of its series.
};

/// What came of one ladder.
struct Climb {
    Series series;
    std::vector<std::vector<long long>> asked;  ///< The sizes, for each of the samples.
};

/// The first one begins lowest, and goes along the diagonal where all sizes grow.
struct Climbs {
    std::vector<Climb> all;
    std::string why;  ///< Why the subject failed, or took no size; empty where it did not.
};

/// Counts the work on one shape, its ladders side by side.
Result<Climbs> measure_shape(Workers& workers, const Subject& subject, const ShapeToMeasure& of);

}  // namespace judge
