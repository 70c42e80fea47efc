#pragma once

#include <cstddef>
#include <vector>

#include "complexity/growth_class.h"
#include "complexity/least_squares.h"

namespace judge {

/// The sizes of one variable at which something was measured, with what every fit over them needs:
/// each class at each size. Small sizes are left out where larger ones suffice, since what happens
/// there (rounding, growing buffers) says little about growth.
class AxisSizes {
  public:
    /// `total`, the whole work at each size, tells whether exponential classes come into question.
    AxisSizes(const std::vector<double>& sizes, const std::vector<double>& total);

    /// The values that belong to the sizes that are used.
    std::vector<double> used(const std::vector<double>& values) const;

    /// d log(value) / d log(size) over the top octaves, of used values.
    double slope(const std::vector<double>& values) const;

    const std::vector<double>& sizes() const { return sizes_; }
    const std::vector<GrowthClass>& classes() const { return classes_; }
    const Column& column(std::size_t growth) const { return columns_[growth]; }
    const Column& companion(std::size_t growth, std::size_t place) const {
        return companions_[growth][place];
    }
    double class_slope(std::size_t growth) const { return slopes_[growth]; }

  private:
    std::vector<std::size_t> places_;
    std::vector<double> sizes_;
    std::vector<double> top_logs_;  ///< log2 of the sizes of the top octaves.
    std::vector<std::size_t> top_places_;
    std::vector<GrowthClass> classes_;
    std::vector<Column> columns_;
    std::vector<std::vector<Column>> companions_;
    std::vector<double> slopes_;
};

}  // namespace judge
