#pragma once

#include <optional>
#include <vector>

#include "complexity/axis_sizes.h"
#include "complexity/cell_table.h"
#include "complexity/work_part.h"

namespace judge {

/// Some of the runs, over which all variables are fitted at once.
class RunSelection {
  public:
    RunSelection() = default;
    RunSelection(const CellTable& table, std::vector<std::size_t> runs);

    const std::vector<std::vector<double>>& sizes() const { return sizes_; }

    /// The values of the selected runs.
    std::vector<double> of(const std::vector<double>& values) const;

    /// The product at each selected run.
    Column column(const Product& product) const;

  private:
    std::vector<std::size_t> runs_;
    std::vector<std::vector<double>> sizes_;
};

/// The runs of a program with several variables, and along which of them a variable grows alone.
class RunGrid {
  public:
    RunGrid(const CellTable& table, std::size_t variables);

    struct Axis {
        std::vector<std::size_t> runs;  ///< By growing size; the other sizes stay.
        AxisSizes sizes;                ///< Of these runs.
    };

    /// Nothing for a variable along which too few runs were made.
    const std::optional<Axis>& axis(std::size_t variable) const { return axes_[variable]; }
    std::size_t variables() const { return axes_.size(); }

    /// The values of the runs along an axis, as its sizes want them.
    std::vector<double> along(std::size_t variable, const std::vector<double>& values) const;

    /// All runs but those with a very small size.
    const RunSelection& most() const { return most_; }

    /// The runs with the largest sizes: what noisy work does at smaller ones, such as a table that
    /// holds all of a few keys, says little about its growth.
    const RunSelection& largest() const { return largest_; }

  private:
    std::vector<std::optional<Axis>> axes_;
    RunSelection most_, largest_;
};

}  // namespace judge
