#include "complexity/joint_fit.h"

#include <algorithm>

namespace judge {

std::vector<const Column*> pointers_to(const std::vector<Column>& columns) {
    std::vector<const Column*> result;
    for (const Column& column : columns) {
        result.push_back(&column);
    }
    return result;
}

double greatest_share(const Column& column, double coefficient, const std::vector<double>& values) {
    double greatest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        greatest = std::max(greatest, coefficient * column[i] / std::max(values[i], 1.0));
    }
    return greatest;
}

WorkPart to_part(int line, const JointFit& fit) {
    WorkPart part;
    part.line = line;
    part.leading.assign(fit.products.begin(),
                        fit.products.begin() + static_cast<std::ptrdiff_t>(fit.leading));
    for (std::size_t i = 0; i < fit.products.size(); ++i) {
        if (fit.coefficients[i] != 0) {
            part.curve.push_back({fit.products[i], fit.coefficients[i]});
        }
    }
    part.confidence = 1;
    return part;
}

double cancellation(const std::vector<double>& coefficients,
                    const std::vector<const Column*>& columns, const std::vector<double>& values) {
    double greatest = 0;
    for (std::size_t run = 0; run < values.size(); ++run) {
        double negative = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            negative -= std::min(0.0, coefficients[i] * (*columns[i])[run]);
        }
        greatest = std::max(greatest, negative / std::max(values[run], 1.0));
    }
    return greatest;
}

}  // namespace judge
