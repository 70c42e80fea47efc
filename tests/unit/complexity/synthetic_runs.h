#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

#include "complexity/sample.h"

namespace judge::testing {

/// The units of one block, or the bytes of a program, at the sizes of its input.
using Growth = std::function<double(const std::vector<double>&)>;

/// A block on behalf of a line, with counts that are off by up to `noise`, relative to them.
struct Block {
    int line = 0;
    Growth units;
    double noise = 0;
};

/// From -1 to 1, and the same for the same arguments: noise without a clock or a seed.
inline double scatter(std::uint64_t block, const std::vector<double>& sizes) {
    std::uint64_t state = block + 0x9E3779B97F4A7C15ull;
    for (const double size : sizes) {
        state ^= static_cast<std::uint64_t>(size) * 0xBF58476D1CE4E5B9ull;
        state = (state ^ (state >> 31)) * 0x94D049BB133111EBull;
    }
    state ^= state >> 29;
    return static_cast<double>(state % 20001) / 10000 - 1;
}

inline Sample run_of(const std::vector<Block>& blocks, const std::vector<double>& sizes,
                     const Growth& space = {}) {
    Sample sample;
    sample.sizes = sizes;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double exact = blocks[i].units(sizes);
        const double seen = exact * (1 + blocks[i].noise * scatter(i + 1, sizes));
        const auto units = static_cast<std::uint64_t>(std::max(0.0, std::round(seen)));
        if (units > 0) {
            sample.cells.push_back({blocks[i].line, static_cast<std::uint32_t>(i), units});
            sample.units += units;
        }
    }
    sample.space.heap = space ? static_cast<std::uint64_t>(space(sizes)) : 0;
    return sample;
}

/// Three families of doubling sizes along one axis, the other sizes as in `others`, while the runs
/// take at most 8e6 units.
inline std::vector<Series> families(const std::vector<Block>& blocks, int axis,
                                    const std::vector<double>& others, const Growth& space = {},
                                    double largest = 400000) {
    std::vector<Series> result;
    for (const double first : {12.0, 15.0, 19.0}) {
        Series series;
        series.axis = axis;
        for (double size = first; size <= largest; size *= 2) {
            std::vector<double> sizes = others;
            sizes[static_cast<std::size_t>(axis)] = size;
            Sample sample = run_of(blocks, sizes, space);
            if (sample.units > 8000000)
                break;
            series.samples.push_back(std::move(sample));
        }
        result.push_back(std::move(series));
    }
    return result;
}

/// The same for a program with one variable.
inline std::vector<Series> families(const std::vector<Block>& blocks, const Growth& space = {}) {
    return families(blocks, 0, {0}, space);
}

/// Sizes from 3 on, one more each time: for exponential growth.
inline std::vector<Series> steps(const std::vector<Block>& blocks, double last,
                                 const Growth& space = {}) {
    Series series;
    for (double size = 3; size <= last; ++size)
        series.samples.push_back(run_of(blocks, {size}, space));
    return {series};
}

/// All sizes together up to `middle`, then each on its own from 1/32 to 16 times that.
inline std::vector<Series> cross(const std::vector<Block>& blocks,
                                 const std::vector<double>& middle, const Growth& space = {}) {
    std::vector<Series> result(1);
    result[0].axis = -1;
    for (double part = 1.0 / 32; part <= 1; part *= 2) {
        std::vector<double> sizes = middle;
        for (double& size : sizes)
            size *= part;
        result[0].samples.push_back(run_of(blocks, sizes, space));
    }
    for (std::size_t axis = 0; axis < middle.size(); ++axis) {
        Series series;
        series.axis = static_cast<int>(axis);
        for (double part = 1.0 / 32; part <= 16; part *= 2) {
            std::vector<double> sizes = middle;
            sizes[axis] *= part;
            series.samples.push_back(run_of(blocks, sizes, space));
        }
        result.push_back(std::move(series));
    }
    return result;
}

}  // namespace judge::testing
