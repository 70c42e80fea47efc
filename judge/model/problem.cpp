#include "model/problem.h"

#include <algorithm>

namespace judge {

std::string mode_name(const Interface& interface) {
    struct Name {
        std::string operator()(const FunctionInterface&) const { return "function"; }
        std::string operator()(const ClassInterface&) const { return "class"; }
        std::string operator()(const ProgramInterface&) const { return "program"; }
    };
    return std::visit(Name{}, interface);
}

const StatedSolution& reference_of(const Problem& problem) {
    return *std::ranges::find(problem.solutions, true, &StatedSolution::reference);
}

std::vector<std::string> size_names(const Problem& problem) {
    std::vector<std::string> names;
    for (const Size& size : problem.complexity.sizes)
        names.push_back(size.name);
    return names;
}

}  // namespace judge
