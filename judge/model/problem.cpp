#include "model/problem.h"

namespace judge {

std::string mode_name(const Interface& interface) {
    struct Name {
        std::string operator()(const FunctionInterface&) const { return "function"; }
        std::string operator()(const ClassInterface&) const { return "class"; }
        std::string operator()(const ProgramInterface&) const { return "program"; }
    };
    return std::visit(Name{}, interface);
}

}  // namespace judge
