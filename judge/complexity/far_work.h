#pragma once

#include <cstddef>
#include <vector>

#include "complexity/work_part.h"

namespace judge {

/// What a leading term of a part contributes at each of the points.
struct Contribution {
    std::size_t part;
    Product product;
    std::vector<double> work;
};

/// The work of all parts at the far points.
struct FarWork {
    std::vector<Contribution> contributions;
    std::vector<double> totals;

    double greatest_share(const std::vector<double>& work) const;
    double average_share(const std::vector<double>& work) const;
};

/// Looks at the work well beyond the measured sizes, `points`, in the same proportions, since only
/// these are known to be possible.
FarWork far_work(const std::vector<WorkPart>& parts,
                 const std::vector<std::vector<double>>& points);

}  // namespace judge
