#pragma once

#include <cstddef>
#include <vector>

#include "complexity/cell_table.h"

namespace judge {

/// The sizes and the peak bytes of some runs, by growing size.
struct SpaceRuns {
    std::vector<std::vector<double>> sizes;
    std::vector<double> bytes;
};

/// The runs along one axis (see Series), one entry for each family of sizes: buffers that double
/// their capacity are full to another degree in each family. `bytes` has one for each run of the
/// table. Families with too few runs are taken together.
std::vector<SpaceRuns> space_families(const CellTable& table, const std::vector<double>& bytes,
                                      int axis);

/// The first family of every axis together with the first in which all sizes grow, and so on.
std::vector<SpaceRuns> joint_families(const CellTable& table, const std::vector<double>& bytes,
                                      std::size_t variables);

/// How much each run counts in a fit. Bytes that are far off where little is in use are as bad as
/// a few of a hundred anywhere; growth at the largest sizes counts for most.
std::vector<double> space_weights(const std::vector<double>& bytes);

/// The Bayesian information criterion of a fit with these weights: the lower, the likelier.
double space_bic(double sum_of_squares, std::size_t runs, std::size_t coefficients);

/// Whether the sizes of this variable go up one by one, as they do where doubling is too steep.
bool goes_by_one(const SpaceRuns& runs, std::size_t variable);

}  // namespace judge
