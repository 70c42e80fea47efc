// What a counting program is told and what it tells: the judge writes the plan to one descriptor
// and reads the counts from another. Native byte order and layout: both run on one machine.
#pragma once

#include <stdint.h>

namespace judge_counting {

inline constexpr int plan_descriptor = 6;
inline constexpr int counts_descriptor = 7;

/// Begins the plan. After it come `ranges` Ranges, by growing `begin`, and `entries` code offsets
/// (uint32_t), growing.
struct Plan {
    uint64_t most_units;  ///< The run ends when it has counted this many.
    uint64_t code;        ///< Address at which the counted code begins: offsets are from here.
    uint32_t code_size;   ///< In bytes.
    uint32_t whole;       ///< 1: all of main is counted, unless judge_begin is called.
    uint32_t ranges;
    uint32_t entries;  ///< The return address of the first block of each function.
};

/// Code of one line of the user's. What lies in no Range is the library's.
struct Range {
    uint32_t begin, end;  ///< Code offsets; `end` is past the last byte.
    uint32_t line;
};

enum class Ending : uint32_t {
    complete,
    most_units,  ///< Reached, or too much was done outside of what is counted; the counts are of
                 ///< what was done until then.
    threads,     ///< A thread was to be started: those are not counted.
};

/// Begins the counts. After it come `cells` Cells.
struct Counts {
    Ending ending;
    uint32_t begun;  ///< Whether judge_begin was called.
    uint64_t units;
    uint64_t heap, stack, globals;  ///< Peak bytes beyond those in use at the beginning.
    uint32_t cells;
    uint32_t overflow;  ///< 1: there were more cells than fit; `units` is still right.
};

/// Units of one block on behalf of one line.
struct Cell {
    uint32_t line;   ///< 0: of no line.
    uint32_t block;  ///< Code offset; from first_library_block on, what was done outside.
    uint64_t units;
};

/// Blocks that stand for kinds of work in the library.
inline constexpr uint32_t first_library_block = 0xF0000000;
inline constexpr uint32_t memory_block = first_library_block + 1;      ///< memcpy and its kin.
inline constexpr uint32_t allocation_block = first_library_block + 2;  ///< malloc and free.
inline constexpr uint32_t tree_block = first_library_block + 3;  ///< Steps in std::map and set.
inline constexpr uint32_t hash_block = first_library_block + 4;  ///< Hashing of texts.

}  // namespace judge_counting
