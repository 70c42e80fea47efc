#include "complexity/combine_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "complexity/growth_class.h"

namespace judge {
namespace {

/// How far beyond the measured sizes the work is looked at.
constexpr double beyond = 16;
/// The same where it grows exponentially, in steps of one.
constexpr double steep_steps = 4;
/// Below this share of the work there, a term has no part in the answer.
constexpr double least_share = 0.03;
/// The same for a term in a variable that no other term of the answer contains.
constexpr double least_share_of_variable = 0.005;
/// Work that follows no class, above which there is no answer.
constexpr double most_unknown = 0.15;
constexpr double least_confidence = 0.7;

double curve_at(const std::vector<WeightedProduct>& curve, const std::vector<double>& sizes) {
    double sum = 0;
    for (const WeightedProduct& each : curve) {
        sum += each.coefficient * value_at(each.product, sizes);
    }
    return std::max(0.0, sum);
}

/// What a leading term of a part contributes at each of the points.
struct Contribution {
    std::size_t part;
    Product product;
    std::vector<double> work;
};

/// The curve of a part at each point, split between its leading terms.
std::vector<Contribution> contributions_of(const std::vector<WorkPart>& parts,
                                           const std::vector<std::vector<double>>& points) {
    std::vector<Contribution> result;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const WorkPart& part = parts[index];
        std::vector<Contribution> own;
        for (const Product& product : part.leading) {
            own.push_back({index, product, {}});
        }
        for (const std::vector<double>& point : points) {
            const double whole = curve_at(part.curve, point);
            std::vector<double> leading;
            double sum = 0;
            for (const Product& product : part.leading) {
                double value = 0;
                for (const WeightedProduct& each : part.curve) {
                    value += each.product == product
                                 ? each.coefficient * value_at(product, point)
                                 : 0;
                }
                leading.push_back(std::max(value, 0.0));
                sum += leading.back();
            }
            for (std::size_t i = 0; i < own.size(); ++i) {
                own[i].work.push_back(sum > 0 ? whole * leading[i] / sum : 0);
            }
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
        for (const Product& product : part.leading) {
            for (std::size_t i = 0; i < product.size(); ++i) {
                steep[i] = steep[i] || product[i].factorial || product[i].base > 1;
            }
        }
    }
    std::vector<std::vector<double>> far = points;
    if (steep.size() == 1) {
        far = {points.back()};
    }
    for (std::vector<double>& point : far) {
        for (std::size_t i = 0; i < point.size(); ++i) {
            point[i] = steep[i] ? point[i] + steep_steps : point[i] * beyond;
        }
    }
    return far;
}

bool contains(const std::vector<Product>& products, const Product& product) {
    return std::find(products.begin(), products.end(), product) != products.end();
}

/// The terms of the answer, by their greatest share at any of the points.
std::vector<Product> terms_that_matter(const std::map<Product, double>& greatest_share,
                                       std::size_t variables) {
    std::vector<Product> kept;
    for (const auto& [product, share] : greatest_share) {
        if (share > least_share) {
            kept.push_back(product);
        }
    }
    drop_dominated(kept);
    std::set<std::size_t> present;
    for (const Product& product : kept) {
        present.merge(variables_of(product));
    }
    for (const auto& [product, share] : greatest_share) {
        const std::set<std::size_t> own = variables_of(product);
        if (share > least_share_of_variable && std::any_of(own.begin(), own.end(), [&](auto each) {
                return !present.contains(each);
            })) {
            kept.push_back(product);
        }
    }
    if (kept.empty()) {
        kept.push_back(Product(variables));
    }
    drop_dominated(kept);
    return kept;
}

}  // namespace

Fit combine_parts(const std::vector<WorkPart>& parts, const std::vector<std::string>& variables,
                  const std::vector<std::vector<double>>& points) {
    const std::vector<std::vector<double>> far = far_points(parts, points);
    const std::vector<Contribution> contributions = contributions_of(parts, far);
    std::vector<double> totals(far.size(), 0.0);
    for (const Contribution& each : contributions) {
        for (std::size_t i = 0; i < far.size(); ++i) {
            totals[i] += each.work[i];
        }
    }
    const auto greatest = [&](const std::vector<double>& work) {
        double share = 0;
        for (std::size_t i = 0; i < work.size(); ++i) {
            share = totals[i] > 0 ? std::max(share, work[i] / totals[i]) : share;
        }
        return share;
    };

    std::map<Product, std::vector<double>> by_product;
    std::vector<double> unknown(far.size(), 0.0);
    for (const Contribution& each : contributions) {
        std::vector<double>& sum = parts[each.part].known
                                       ? by_product.try_emplace(each.product, far.size()).first->second
                                       : unknown;
        for (std::size_t i = 0; i < far.size(); ++i) {
            sum[i] += each.work[i];
        }
    }
    std::map<Product, double> shares;
    for (const auto& [product, work] : by_product) {
        shares[product] = greatest(work);
    }
    const std::vector<Product> answer = terms_that_matter(shares, variables.size());

    Fit fit;
    fit.confidence = 1;
    std::optional<std::vector<Product>> other_answer;
    for (const Product& product : answer) {
        double weight = 0, sure = 0, doubted = 0;
        for (const Contribution& each : contributions) {
            if (each.product == product && parts[each.part].known) {
                const double share = greatest(each.work);
                const WorkPart& part = parts[each.part];
                weight += share;
                sure += share * part.confidence;
                if (share * (1 - part.confidence) > doubted && !part.alternative.empty()) {
                    doubted = share * (1 - part.confidence);
                    std::vector<Product> other = answer;
                    std::erase(other, product);
                    other.insert(other.end(), part.alternative.begin(), part.alternative.end());
                    drop_dominated(other);
                    other_answer = other;
                }
            }
        }
        fit.confidence = std::min(fit.confidence, weight > 0 ? sure / weight : 1);
    }
    const double unexplained = greatest(unknown);
    fit.confidence *= 1 - unexplained;
    if (fit.confidence >= least_confidence && unexplained <= most_unknown) {
        fit.order = to_order(answer, variables);
    } else {
        fit.neighbours = {to_order(answer, variables)};
        if (other_answer) {
            fit.neighbours.push_back(to_order(*other_answer, variables));
        }
        if (fit.neighbours.size() == 2 &&
            compare(fit.neighbours[0], fit.neighbours[1]) == OrderRelation::higher) {
            std::swap(fit.neighbours[0], fit.neighbours[1]);
        }
    }

    // Lines: those with a part in the terms of the answer.
    struct LineWork {
        std::vector<double> all, carrying;
        std::map<Product, std::vector<double>> terms;
    };
    std::map<int, LineWork> lines;
    for (const Contribution& each : contributions) {
        LineWork& line = lines[parts[each.part].line];
        line.all.resize(far.size());
        line.carrying.resize(far.size());
        std::vector<double>& term = line.terms.try_emplace(each.product, far.size()).first->second;
        const bool carries = contains(answer, each.product) && parts[each.part].known;
        for (std::size_t i = 0; i < far.size(); ++i) {
            line.all[i] += each.work[i];
            term[i] += each.work[i];
            line.carrying[i] += carries ? each.work[i] : 0;
        }
    }
    const auto average = [&](const std::vector<double>& work) {
        double sum = 0;
        for (std::size_t i = 0; i < far.size(); ++i) {
            sum += totals[i] > 0 ? work[i] / totals[i] : 0;
        }
        return sum / static_cast<double>(far.size());
    };
    std::vector<std::pair<double, LineGrowth>> carrying;
    for (const auto& [number, line] : lines) {
        const double share = average(line.carrying);
        if (share < 0.01) {
            continue;
        }
        std::vector<Product> own;
        for (const auto& [product, work] : line.terms) {
            double part = 0;
            for (std::size_t i = 0; i < far.size(); ++i) {
                part = line.all[i] > 0 ? std::max(part, work[i] / line.all[i]) : part;
            }
            if (part > least_share) {
                own.push_back(product);
            }
        }
        drop_dominated(own);
        std::set<std::size_t> present;
        for (const Product& product : own) {
            present.merge(variables_of(product));
        }
        LineGrowth growth{number, average(line.all), to_order(own, variables), {}};
        for (const std::size_t variable : present) {
            growth.variables.push_back(variables[variable]);
        }
        carrying.emplace_back(share, std::move(growth));
    }
    // Of a loop's head and its body, which run equally often, the body comes first.
    std::stable_sort(carrying.begin(), carrying.end(), [](const auto& left, const auto& right) {
        return std::pair(std::round(left.first * 100), left.second.line) >
               std::pair(std::round(right.first * 100), right.second.line);
    });
    for (auto& [share, line] : carrying) {
        fit.lines.push_back(std::move(line));
    }

    std::map<Product, double> curve;
    for (const WorkPart& part : parts) {
        for (const WeightedProduct& each : part.curve) {
            curve[each.product] += each.coefficient;
        }
    }
    for (const auto& [product, coefficient] : curve) {
        fit.curve.push_back({to_term(product, variables), coefficient});
    }
    return fit;
}

}  // namespace judge
