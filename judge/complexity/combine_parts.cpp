#include "complexity/combine_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "complexity/cell_table.h"
#include "complexity/constants.h"
#include "complexity/far_work.h"
#include "complexity/redundant_terms.h"

namespace judge {
namespace {

bool contains(const std::vector<Product>& products, const Product& product) {
    return std::find(products.begin(), products.end(), product) != products.end();
}

/// The terms of the answer, by their greatest share at any of the points.
std::vector<Product> terms_that_matter(const std::map<Product, double>& greatest_share,
                                       const std::map<Product, double>& exact_share,
                                       std::size_t variables) {
    std::vector<Product> kept;
    for (const auto& [product, share] : greatest_share)
        if (share > constants.least_share)
            kept.push_back(product);
    drop_dominated(kept);
    std::set<std::size_t> present;
    for (const Product& product : kept)
        present.merge(variables_of(product));
    for (const auto& [product, share] : greatest_share) {
        const std::set<std::size_t> own = variables_of(product);
        const auto exact = exact_share.find(product);
        const bool there =
            share > constants.least_share_of_variable ||
            (exact != exact_share.end() && exact->second > constants.least_share_of_block);
        if (there &&
            std::any_of(own.begin(), own.end(), [&](auto each) { return !present.contains(each); }))
            kept.push_back(product);
    }
    if (kept.empty())
        kept.push_back(Product(variables));
    drop_dominated(kept);
    return kept;
}

/// Nobody counts the stack of a sort of m beside n elements.
void drop_mere_logarithms(std::vector<Product>& products) {
    const auto is_mere = [](const Product& product) {
        return std::all_of(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power == 0 && factor.base == 1 && !factor.factorial;
        });
    };
    if (!std::all_of(products.begin(), products.end(), is_mere))
        std::erase_if(products, is_mere);
}

/// How sure the terms of the answer are, and what the answer would be instead.
struct Certainty {
    double confidence = 1;
    std::optional<std::vector<Product>> other_answer;
};

Certainty certainty_of(const std::vector<Product>& answer, const std::vector<WorkPart>& parts,
                       const FarWork& far, const Domain& where) {
    Certainty certainty;
    double most_doubted = 0;
    for (const Product& product : answer) {
        double weight = 0, sure = 0;
        for (const Contribution& each : far.contributions) {
            const WorkPart& part = parts[each.part];
            if (each.product != product || !part.known)
                continue;
            std::vector<Product> other = answer;
            std::erase(other, product);
            other.insert(other.end(), part.alternative.begin(), part.alternative.end());
            // The alternative may add nothing to what is certain; lines that are in doubt tend to
            // be so together.
            for (const Contribution& rest : far.contributions)
                if (rest.part != each.part && parts[rest.part].confidence >= constants.sure &&
                    contains(answer, rest.product))
                    other.push_back(rest.product);
            drop_dominated(other);
            drop_redundant(other, where);
            const bool same = !part.alternative.empty() &&
                              std::all_of(other.begin(), other.end(), [&](const Product& term) {
                                  return contains(answer, term);
                              });
            const double share = far.greatest_share(each.work);
            const double doubt =
                (1 - part.confidence) * (same ? constants.doubt_without_effect : 1);
            weight += share;
            sure += share * (1 - doubt);
            if (share * doubt > most_doubted && !part.alternative.empty() && !same) {
                most_doubted = share * doubt;
                certainty.other_answer = std::move(other);
            }
        }
        certainty.confidence = std::min(certainty.confidence, weight > 0 ? sure / weight : 1);
    }
    return certainty;
}

/// What a line does, all in all and for each term.
struct WorkOfLine {
    std::vector<double> all, carrying;
    std::map<Product, std::vector<double>> terms;
};

/// The line's own terms.
std::vector<Product> terms_of(const WorkOfLine& line) {
    std::vector<Product> terms;
    for (const auto& [product, work] : line.terms) {
        double share = 0;
        for (std::size_t i = 0; i < work.size(); ++i)
            share = line.all[i] > 0 ? std::max(share, work[i] / line.all[i]) : share;
        if (share > constants.least_share)
            terms.push_back(product);
    }
    drop_dominated(terms);
    return terms;
}

/// The lines with a part in the terms of the answer.
std::vector<LineGrowth> lines_that_carry(const std::vector<Product>& answer,
                                         const std::vector<WorkPart>& parts, const FarWork& far,
                                         const std::vector<std::string>& variables) {
    std::map<int, WorkOfLine> lines;
    for (const Contribution& each : far.contributions) {
        WorkOfLine& line = lines[parts[each.part].line];
        add_to(line.all, each.work);
        add_to(line.terms[each.product], each.work);
        line.carrying.resize(each.work.size());
        if (parts[each.part].known && contains(answer, each.product))
            add_to(line.carrying, each.work);
    }
    std::vector<std::pair<double, LineGrowth>> carrying;
    for (const auto& [number, line] : lines) {
        const double share = far.average_share(line.carrying);
        if (share < constants.least_share_of_line)
            continue;
        const std::vector<Product> own = terms_of(line);
        LineGrowth growth{number, far.average_share(line.all), to_order(own, variables), {}};
        std::set<std::size_t> present;
        for (const Product& product : own)
            present.merge(variables_of(product));
        for (const std::size_t variable : present)
            growth.variables.push_back(variables[variable]);
        carrying.emplace_back(share, std::move(growth));
    }
    // Of a loop's head and its body, which run equally often, the body comes first.
    std::stable_sort(carrying.begin(), carrying.end(), [](const auto& left, const auto& right) {
        return std::pair(std::round(left.first * 100), left.second.line) >
               std::pair(std::round(right.first * 100), right.second.line);
    });
    std::vector<LineGrowth> result;
    for (auto& [share, line] : carrying)
        result.push_back(std::move(line));
    return result;
}

}  // namespace

Fit combine_parts(const std::vector<WorkPart>& parts, const std::vector<std::string>& variables,
                  const std::vector<std::vector<double>>& points, const Domain& where,
                  Quantity quantity) {
    const FarWork far = far_work(parts, points);
    std::map<Product, std::vector<double>> by_product;
    std::vector<double> unknown(far.totals.size());
    for (const Contribution& each : far.contributions)
        add_to(parts[each.part].known ? by_product[each.product] : unknown, each.work);
    std::map<Product, double> shares;
    for (const auto& [product, work] : by_product)
        shares[product] = far.greatest_share(work);
    std::map<Product, std::vector<double>> exact_work;
    for (const Contribution& each : far.contributions)
        if (parts[each.part].known && parts[each.part].confidence == 1)
            add_to(exact_work[each.product], each.work);
    std::map<Product, double> exact_shares;
    for (const auto& [product, work] : exact_work)
        exact_shares[product] = far.greatest_share(work);
    std::vector<Product> answer = terms_that_matter(shares, exact_shares, variables.size());
    drop_redundant(answer, where);
    if (quantity == Quantity::space)
        drop_mere_logarithms(answer);
    const Certainty certainty = certainty_of(answer, parts, far, where);
    const double unexplained = far.greatest_share(unknown);

    Fit fit;
    fit.confidence = certainty.confidence * (1 - unexplained);
    if (fit.confidence >= constants.least_confidence && unexplained <= constants.most_unknown) {
        fit.order = to_order(answer, variables);
    } else {
        fit.neighbours = {to_order(answer, variables)};
        if (certainty.other_answer) {
            fit.neighbours.push_back(to_order(*certainty.other_answer, variables));
            if (compare_where(fit.neighbours[0], fit.neighbours[1], variables, where) ==
                OrderRelation::higher)
                std::swap(fit.neighbours[0], fit.neighbours[1]);
        }
    }
    fit.lines = lines_that_carry(answer, parts, far, variables);

    std::map<Product, double> curve;
    for (const WorkPart& part : parts)
        for (const WeightedProduct& each : part.curve)
            curve[each.product] += each.coefficient;
    for (const auto& [product, coefficient] : curve)
        fit.curve.push_back({to_term(product, variables), coefficient});
    return fit;
}

}  // namespace judge
