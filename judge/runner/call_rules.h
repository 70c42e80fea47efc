#pragma once

#include <cstdint>
#include <map>

#include "runner/filter.h"

namespace judge {

/// What a filter does with one system call: a verdict, or a test of its arguments, which refuses
/// what it does not allow.
enum class Act : std::uint8_t {
    refuse,
    refer,
    allow,
    no_with_errno,
    only_threads,
    only_first_exec,
    only_own_process,
    only_own_stack_limit,
    only_reading_limits,
    only_counted_memory,
    no_paging_out,
    only_thread_names,
    only_descriptor_flags,
    only_by_descriptor,
    only_handover,
};

struct Decision {
    Act act = Act::refuse;
    std::uint32_t error = 0;
    bool operator==(const Decision&) const = default;
};

/// What becomes of each system call, by its number; those that are not in it are refused.
std::map<std::uint32_t, Decision> decisions(Profile profile);

}  // namespace judge
