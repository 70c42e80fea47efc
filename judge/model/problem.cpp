#include "model/problem.h"

#include <algorithm>

#include "base/overloaded.h"

namespace judge {

std::string mode_name(const Interface& interface) {
    return std::visit(Overloaded{[](const FunctionInterface&) { return "function"; },
                                 [](const ClassInterface&) { return "class"; },
                                 [](const ProgramInterface&) { return "program"; }},
                      interface);
}

bool takes_calls(const Interface& interface) {
    return std::visit(Overloaded{[](const FunctionInterface&) { return false; },
                                 [](const ClassInterface&) { return true; },
                                 [](const ProgramInterface&) { return false; }},
                      interface);
}

bool takes_text(const Interface& interface) {
    return std::visit(Overloaded{[](const FunctionInterface&) { return false; },
                                 [](const ClassInterface&) { return false; },
                                 [](const ProgramInterface&) { return true; }},
                      interface);
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
