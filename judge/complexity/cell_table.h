#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "complexity/sample.h"

namespace judge {

/// The runs of one shape of input as a table: a row for each cell, a column for each run.
struct CellTable {
    struct Row {
        int line = 0;
        std::uint32_t block = 0;
        std::vector<double> units;  ///< One for each run; 0 where the cell does not occur.
    };
    std::vector<std::vector<double>> sizes;  ///< One for each run, then one for each variable.
    std::vector<int> axes;                   ///< One for each run: see Series.
    std::vector<int> families;  ///< One for each run: its series among those of the same axis.
    std::vector<double> units;  ///< The whole work of each run.
    std::array<std::vector<double>, 3> space;  ///< Peak heap, stack and globals of each run.
    std::vector<Row> rows;                     ///< By line and block.
};

/// The runs by growing sizes, whatever the order of the series.
CellTable to_table(const std::vector<Series>& series);

/// Of units run by run: adds them to a sum, which may be empty; the largest part of the whole that
/// they make up at any run.
void add_to(std::vector<double>& sum, const std::vector<double>& units);
double greatest_ratio(const std::vector<double>& part, const std::vector<double>& whole);

}  // namespace judge
