// Known to the judge (judging/other_conditions) and to what it builds (harness.h).
#pragma once

namespace judge_harness {

/// Where the descriptors of further tests begin, which the same process gets: of each its input
/// and, behind it, its answer.
inline constexpr int further_descriptors = 16;

}  // namespace judge_harness
