#pragma once

#include <vector>

#include "complexity/least_squares.h"
#include "complexity/work_part.h"

namespace judge {

/// A sum of products with its coefficients.
struct JointFit {
    std::vector<Product> products;  ///< The leading ones first.
    std::size_t leading = 0;
    std::vector<double> coefficients;
    double error = 0;
};

/// As a part of a line's work.
WorkPart to_part(int line, const JointFit& fit);

std::vector<const Column*> pointers_to(const std::vector<Column>& columns);

/// The largest share of the values that a term makes up at any run.
double greatest_share(const Column& column, double coefficient, const std::vector<double>& values);

/// The greatest part of a run's value that negative terms take away.
double cancellation(const std::vector<double>& coefficients,
                    const std::vector<const Column*>& columns, const std::vector<double>& values);

}  // namespace judge
