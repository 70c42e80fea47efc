#include "advice/work_shares.h"

#include <algorithm>

#include "support/counting/plan.h"

namespace judge {
namespace {

std::uint64_t units_of_line(const Sample& run, int line) {
    std::uint64_t units = 0;
    for (const Cell& cell : run.cells)
        units += cell.line == line ? cell.units : 0;
    return units;
}

}  // namespace

WorkShares shares_of_line(const Sample& run, int line) {
    WorkShares shares;
    const auto all = static_cast<double>(units_of_line(run, line));
    for (const Cell& cell : run.cells) {
        if (cell.line == line && cell.units > 0) {
            const double share = static_cast<double>(cell.units) / all;
            shares.copying += cell.block == judge_counting::memory_block ? share : 0;
            shares.hashing += cell.block == judge_counting::hash_block ? share : 0;
            shares.trees += cell.block == judge_counting::tree_block ? share : 0;
        }
    }
    return shares;
}

const Sample* busiest_run(std::span<const Series> series, int line) {
    const Sample* busiest = nullptr;
    std::uint64_t most = 0;
    for (const Series& one : series) {
        for (const Sample& run : one.samples) {
            if (const std::uint64_t units = units_of_line(run, line); units > most) {
                most = units;
                busiest = &run;
            }
        }
    }
    return busiest;
}

std::map<int, std::uint64_t> most_rounds(const Sample& run) {
    std::map<int, std::uint64_t> rounds;
    for (const Cell& cell : run.cells) {
        if (cell.block < judge_counting::first_library_block) {
            std::uint64_t& most = rounds[cell.line];
            most = std::max(most, cell.units);
        }
    }
    return rounds;
}

}  // namespace judge
