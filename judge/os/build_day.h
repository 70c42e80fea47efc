#pragma once

#include <chrono>

namespace judge {

/// The day on which something is made that is to be the same whenever it is made: the one that
/// SOURCE_DATE_EPOCH names (https://reproducible-builds.org), else today, in UTC.
std::chrono::sys_days build_day();

}  // namespace judge
