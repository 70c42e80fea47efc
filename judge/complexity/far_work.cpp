#include "complexity/far_work.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "complexity/cell_table.h"
#include "complexity/constants.h"

namespace judge {
namespace {

double curve_at(const std::vector<WeightedProduct>& curve, const std::vector<double>& sizes) {
    double sum = 0;
    for (const WeightedProduct& each : curve)
        sum += each.coefficient * value_at(each.product, sizes);
    return std::max(0.0, sum);
}

/// The curve of a part at each point, split between its leading terms.
std::vector<Contribution> contributions_of(const std::vector<WorkPart>& parts,
                                           const std::vector<std::vector<double>>& points) {
    std::vector<Contribution> result;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const WorkPart& part = parts[index];
        std::vector<Contribution> own;
        for (const Product& product : part.leading)
            own.push_back({index, product, {}});
        for (const std::vector<double>& point : points) {
            const double whole = curve_at(part.curve, point);
            std::vector<double> leading;
            double sum = 0;
            for (const Product& product : part.leading) {
                double value = 0;
                for (const WeightedProduct& each : part.curve) {
                    value +=
                        each.product == product ? each.coefficient * value_at(product, point) : 0;
                }
                leading.push_back(std::max(value, 0.0));
                sum += leading.back();
            }
            for (std::size_t i = 0; i < own.size(); ++i)
                own[i].work.push_back(sum > 0 ? whole * leading[i] / sum : 0);
        }
        std::move(own.begin(), own.end(), std::back_inserter(result));
    }
    return result;
}

/// Where the work is looked at: well beyond the measured sizes, in the same proportions, since only
/// these are known to be possible. With one variable the largest will do.
std::vector<std::vector<double>> far_points(const std::vector<WorkPart>& parts,
                                            const std::vector<std::vector<double>>& points) {
    std::vector<bool> steep(points.front().size());
    for (const WorkPart& part : parts) {
        for (const Product& product : part.leading)
            for (std::size_t i = 0; i < product.size(); ++i)
                steep[i] = steep[i] || product[i].factorial || product[i].base > 1;
    }
    std::vector<std::vector<double>> far = points;
    if (steep.size() == 1)
        far = {points.back()};
    for (std::vector<double>& point : far)
        for (std::size_t i = 0; i < point.size(); ++i)
            point[i] = steep[i] ? point[i] + constants.steep_steps : point[i] * constants.beyond;
    return far;
}

}  // namespace

double FarWork::greatest_share(const std::vector<double>& work) const {
    double share = 0;
    for (std::size_t i = 0; i < work.size(); ++i)
        share = totals[i] > 0 ? std::max(share, work[i] / totals[i]) : share;
    return share;
}

double FarWork::average_share(const std::vector<double>& work) const {
    double sum = 0;
    for (std::size_t i = 0; i < work.size(); ++i)
        sum += totals[i] > 0 ? work[i] / totals[i] : 0;
    return sum / static_cast<double>(work.size());
}

FarWork far_work(const std::vector<WorkPart>& parts,
                 const std::vector<std::vector<double>>& points) {
    FarWork work{contributions_of(parts, far_points(parts, points)), {}};
    for (const Contribution& each : work.contributions)
        add_to(work.totals, each.work);
    return work;
}

}  // namespace judge
