#include "harness/rearrange.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/overloaded.h"
#include "harness/tool_pieces.h"

namespace judge {
namespace {

/// Whether it is a whole number, or arrays of some.
bool holds_whole_numbers(const Type& type) {
    return type.base == Type::Base::integer || type.base == Type::Base::long_integer;
}

/// Whether the elements of such an argument have an order that can be another one.
bool can_be_arranged(const Type& type) {
    return type.is_array() || type == Type{Type::Base::string} || type == Type{Type::Base::list};
}

/// The methods' parameters of whole numbers, those of the same name once.
std::vector<std::string> number_names(const ClassInterface& described) {
    std::vector<std::string> names;
    for (const Method& method : described.methods)
        for (const Parameter& parameter : method.parameters)
            if (holds_whole_numbers(parameter.type) &&
                std::ranges::find(names, parameter.name) == names.end())
                names.push_back(parameter.name);
    return names;
}

std::string rearrange_function(const std::string& body) {
    return "static void rearrange([[maybe_unused]] Way way, [[maybe_unused]] int part, "
           "[[maybe_unused]] judge_wire::Writer& out) {\n" +
           body + "}\n";
}

std::string rearrangement(const FunctionInterface& function) {
    return rearrange_function(fmt::format(
        "    Input input;\n    judge_wire::Reader in(judge_harness::input_descriptor);\n"
        "    read(in, input);\n    if (rearrange_arguments(way, part{})) put(out, input);\n",
        declarations(function.parameters, ", input.{name}")));
}

/// What stands before the statement that keeps an argument that is a value.
std::string kept_result(const Parameter& parameter) {
    return fmt::format("    if ({0} >= 0) judge_renamed.result({0}); else ", given_name(parameter));
}

std::string rearranged_constructor(const ClassInterface& described) {
    std::string text =
        "    {\n    judge_in.expect('['); judge_in.read(judge_name);\n    "
        "judge_renamed.begin(judge_name);\n" +
        read_call(described.constructor);
    for (const Parameter& parameter : described.constructor)
        text +=
            kept_result(parameter) + declarations({parameter}, "judge_renamed.keep({operand});\n");
    return text + "    judge_renamed.end();\n    }\n";
}

std::string rearrangement(const ClassInterface& described) {
    const std::vector<std::string> numbers = number_names(described);
    std::string text =
        "static void each_call(RenamedCalls& judge_renamed) {\n"
        "    ::lseek(judge_harness::input_descriptor, 0, SEEK_SET);\n"
        "    judge_wire::Reader judge_in(judge_harness::input_descriptor);\n    std::string "
        "judge_name;\n"
        "    judge_tool::Results judge_results(false);\n" +
        rearranged_constructor(described) +
        "    while (!judge_in.at_end()) {\n    if (judge_in.take('@')) {\n    "
        "judge_renamed.restart();\n" +
        rearranged_constructor(described) +
        "    continue;\n    }\n    judge_in.expect('['); judge_in.read(judge_name);\n    "
        "judge_renamed.begin(judge_name);\n";
    for (const Method& method : described.methods) {
        text += fmt::format("    if (judge_name == \"{}\") {{\n", method.name) +
                read_call(method.parameters);
        for (const Parameter& parameter : method.parameters)
            text +=
                kept_result(parameter) +
                (parameter.type.is_node()
                     ? declarations({parameter}, "judge_renamed.keep({operand});\n")
                     : fmt::format("judge_renamed.argument({}, {});\n",
                                   std::ranges::find(numbers, parameter.name) - numbers.begin() + 1,
                                   parameter.name));
        text += "    judge_renamed.end();\n    continue;\n    }\n";
    }
    return text + "    throw judge_wire::BrokenInput{};\n    }\n}\n" +
           rearrange_function(
               "    RenamedCalls judge_renamed(way, part);\n    each_call(judge_renamed);\n    "
               "judge_renamed.choose();\n    each_call(judge_renamed);\n"
               "    if (judge_renamed.changed()) out.text(judge_renamed.text());\n");
}

std::string rearrangement(const ProgramInterface&) {
    return rearrange_function("");
}

/// The numbers by which the tool knows what can be rearranged alone.
std::vector<int> parts_of(const Interface& interface) {
    std::vector<int> parts;
    const auto of_function = [&](const FunctionInterface& function) {
        for (std::size_t i = 0; i < function.parameters.size(); ++i)
            if (can_be_arranged(function.parameters[i].type))
                parts.push_back(static_cast<int>(i));
    };
    const auto of_class = [&](const ClassInterface& described) {
        const bool has_names = std::ranges::any_of(described.methods, [](const Method& method) {
            return std::ranges::any_of(method.parameters, [](const Parameter& parameter) {
                return parameter.type.base == Type::Base::string;
            });
        });
        if (has_names)
            parts.push_back(0);
        for (std::size_t i = 1; i <= number_names(described).size(); ++i)
            parts.push_back(static_cast<int>(i));
    };
    std::visit(Overloaded{of_function, of_class, [](const ProgramInterface&) {}}, interface);
    return parts;
}

}  // namespace

std::vector<std::vector<Rearrangement>> rearrangements_of(const Interface& interface) {
    const std::vector<int> parts = parts_of(interface);
    std::vector<std::vector<Rearrangement>> ways;
    if (parts.empty())
        return ways;
    for (const char* way : {"sorted", "reversed", "equal", "organ-pipe"}) {
        ways.push_back({{way, -1}});
        if (parts.size() > 1)
            for (const int part : parts)
                ways.back().push_back({way, part});
    }
    ways.push_back({{"colliding", -1}});
    return ways;
}

std::string in_words(const Rearrangement& rearranged, bool calls) {
    if (rearranged.way == "sorted")
        return calls ? "on keys in ascending order" : "on sorted input";
    if (rearranged.way == "reversed")
        return calls ? "on keys in descending order" : "on input in descending order";
    if (rearranged.way == "equal")
        return calls ? "on keys that are all equal" : "on input that is all equal";
    if (rearranged.way == "organ-pipe")
        return calls ? "on keys that rise and then fall" : "on input that rises and then falls";
    return "on names that collide under h * 31 + c";
}

std::string rearrange_glue(const Interface& interface) {
    return std::visit([](const auto& mode) { return rearrangement(mode); }, interface);
}

}  // namespace judge
