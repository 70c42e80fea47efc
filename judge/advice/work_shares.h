#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "complexity/sample.h"

namespace judge {

/// What the work of one line consists of in a run. Shares of the line's units, from 0 to 1; what
/// is left over is the work of code.
struct WorkShares {
    double copying = 0;  ///< Moving and comparing of bytes: memmove, memcmp and their kin.
    double hashing = 0;  ///< Of the bytes of texts.
    double trees = 0;    ///< Steps and balancing in map, set and their kin.
};

/// All zero for a line that the run did not work for.
WorkShares shares_of_line(const Sample& run, int line);

/// The run that did most work for the line; nullptr when none did any.
const Sample* busiest_run(std::span<const Series> series, int line);

/// How often the code of each line ran: the block of it that ran most often. Within a line, code
/// that goes through a bucket of a hash table may run more often than the line does.
std::map<int, std::uint64_t> most_rounds(const Sample& run);

}  // namespace judge
