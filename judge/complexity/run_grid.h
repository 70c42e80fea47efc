#pragma once

#include <cstddef>
#include <vector>

#include "complexity/cell_table.h"
#include "complexity/growth_class.h"
#include "complexity/least_squares.h"
#include "complexity/product.h"

namespace judge {

/// Runs that share the coefficients of a fit.
class RunGroup {
  public:
    RunGroup(const CellTable& table, std::vector<std::size_t> runs);

    const std::vector<std::vector<double>>& sizes() const { return sizes_; }

    /// The values of these runs, of one for each run of the table.
    std::vector<double> of(const std::vector<double>& values) const;

    /// The product at each of these runs.
    Column column(const Product& product) const;

  private:
    std::vector<std::size_t> runs_;
    std::vector<std::vector<double>> sizes_;
};

/// Runs along which one variable grows alone, with what every fit over them needs: each class at
/// each size. Small sizes are left out where larger ones suffice, since what happens there
/// (rounding, growing buffers) says little about growth.
class AxisRuns {
  public:
    /// `runs` are by growing size. `base`: of the c^n that come into question, 0 where none do.
    /// `range`: how many times below the largest size others still count.
    AxisRuns(const CellTable& table, std::size_t variable, std::vector<std::size_t> runs,
             double base, double range);

    /// The values of the runs that are used, of one for each run of the table.
    std::vector<double> of(const std::vector<double>& values) const;

    /// d log(value) / d log(size) over the top octaves, of values as `of` gives them.
    double slope(const std::vector<double>& values) const;

    /// The same of what they are more than the least of them.
    double slope_of_rise(const std::vector<double>& values) const;

    /// Whether the sizes go up one by one, as they do where doubling is too steep.
    bool goes_by_one() const { return by_one_; }

    const std::vector<double>& sizes() const { return sizes_; }
    const std::vector<GrowthClass>& classes() const { return classes_; }
    const Column& column(std::size_t growth) const { return columns_[growth]; }
    const Column& companion(std::size_t growth, std::size_t place) const {
        return companions_[growth][place];
    }
    double class_slope(std::size_t growth) const { return slopes_[growth]; }

  private:
    void choose(const std::vector<std::size_t>& runs, const std::vector<double>& sizes,
                double least);

    std::vector<std::size_t> runs_;
    std::vector<double> sizes_;
    bool by_one_ = false;
    std::vector<double> top_logs_;  ///< log2 of the sizes of the top octaves.
    std::vector<std::size_t> top_places_;
    std::vector<GrowthClass> classes_;
    std::vector<Column> columns_;
    std::vector<std::vector<Column>> companions_;
    std::vector<double> slopes_;
};

/// The runs of a program, and along which of them a variable grows alone. In groups: all in one, or
/// each family of sizes by itself, since buffers that double their capacity are full to another
/// degree in each.
class RunGrid {
  public:
    RunGrid(const CellTable& table, std::size_t variables, const std::vector<double>& whole,
            bool by_family);

    std::size_t variables() const { return axes_.size(); }

    /// Empty for a variable along which too few runs were made.
    const std::vector<AxisRuns>& axis(std::size_t variable) const { return axes_[variable]; }

    /// The runs in which all variables grow together, by the first one's size.
    const std::vector<AxisRuns>& diagonal() const { return diagonal_; }

    const std::vector<RunGroup>& all() const { return all_; }

    /// The runs with the largest sizes: what noisy work does at smaller ones, such as a table that
    /// holds all of a few keys, says little about its growth.
    const std::vector<RunGroup>& largest() const { return largest_; }

  private:
    std::vector<std::vector<AxisRuns>> axes_;
    std::vector<AxisRuns> diagonal_;
    std::vector<RunGroup> all_, largest_;
};

}  // namespace judge
