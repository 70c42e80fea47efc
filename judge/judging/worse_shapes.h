#pragma once

#include <vector>

#include "base/result.h"
#include "judging/measure_shape.h"
#include "judging/measure_work.h"

namespace judge {

// A problem's author knows the worst input for the solutions that they think of, and not for
// those of others. So each shape is also rearranged (Subject::rearrangements). One run at a middle
// size, which is stopped early, tells whether that takes at least twice the work or the space of
// the author's worst shape there. Mostly it does not, and that was all; else the ladders are
// climbed with it, of all that are worse with the one that is the worst by most.

/// `measured`, from shapes as they are, with the worse ones that are made from them. `lowest` has
/// the first climb of each of the subject's shapes.
Result<Measurements> add_worse_shapes(Workers& workers, const Subject& subject,
                                      const std::vector<Climb>& lowest, Measurements measured);

}  // namespace judge
