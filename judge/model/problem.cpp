#include "model/problem.h"

#include <algorithm>

#include "base/overloaded.h"

namespace judge {
namespace {

template <typename... Modes>
std::vector<Interface> one_of_each(const std::variant<Modes...>&) {
    return {Modes{}...};
}

}  // namespace

const std::vector<Interface>& modes() {
    static const std::vector<Interface> each = one_of_each(Interface{});
    return each;
}

std::vector<std::string> mode_names() {
    std::vector<std::string> names;
    for (const Interface& mode : modes())
        names.push_back(mode_name(mode));
    return names;
}

const std::vector<std::string>& difficulties() {
    static const std::vector<std::string> each = {"easy", "medium", "hard"};
    return each;
}

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

std::vector<Type> types_in(const Interface& interface) {
    std::vector<Type> types;
    const auto add_all = [&](const std::vector<Parameter>& parameters) {
        for (const Parameter& parameter : parameters)
            types.push_back(parameter.type);
    };
    const auto add_answer = [&](const std::optional<Type>& returns) {
        if (returns)
            types.push_back(*returns);
    };
    std::visit(Overloaded{[&](const FunctionInterface& function) {
                              add_all(function.parameters);
                              add_answer(function.returns);
                          },
                          [&](const ClassInterface& described) {
                              add_all(described.constructor);
                              for (const Method& method : described.methods) {
                                  add_all(method.parameters);
                                  add_answer(method.returns);
                              }
                          },
                          [](const ProgramInterface&) {}},
               interface);
    return types;
}

Type answer_type(const FunctionInterface& function) {
    if (function.returns)
        return *function.returns;
    const auto changed = std::ranges::find(function.parameters, function.changes, &Parameter::name);
    return changed == function.parameters.end() ? unknown_type : changed->type;
}

bool has_reference(const Problem& problem) {
    return !problem.solutions.empty();
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

std::string repeated_name(const TestSpec& test, int repetition) {
    return test.repeat == 1 ? test.name : test.name + " #" + std::to_string(repetition + 1);
}

std::string shown_path(const Problem& problem, const std::string& path) {
    return path.starts_with(problem.folder + "/")
               ? problem.shown_as + path.substr(problem.folder.size())
               : path;
}

}  // namespace judge
