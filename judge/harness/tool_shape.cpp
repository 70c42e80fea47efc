#include "harness/tool_shape.h"

#include <fmt/core.h>

#include "base/overloaded.h"
#include "harness/tool_pieces.h"

namespace judge {
namespace {

/// `condition` is asked of a template, where what does not exist is no error.
std::string question(const std::string& name, const std::string& parameters,
                     const std::string& condition, const std::string& arguments,
                     const std::string& message) {
    return fmt::format("template <{1}>\nconcept {0} = {2};\nstatic_assert({0}<{3}>, \"{4}{5}\");\n",
                       name, parameters, condition, arguments, shape_marker, message);
}

/// "std::declval<int&>(), std::declval<long long&>()".
std::string values_of(const std::vector<Parameter>& parameters) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += fmt::format("{}std::declval<{}&>()", text.empty() ? "" : ", ",
                            cpp_name(parameter.type, true));
    return text;
}

/// "(const string& client, long long at)", as a person writes it.
std::string as_written(const std::vector<Parameter>& parameters) {
    std::string text;
    for (const Parameter& parameter : parameters) {
        const std::string type = cpp_name(parameter.type, false);
        const bool copied = type.find_first_of("<*") == type.npos && type != "string";
        text += fmt::format(fmt::runtime(copied ? "{}{} {}" : "{}const {}& {}"),
                            text.empty() ? "" : ", ", type, parameter.name);
    }
    return "(" + text + ")";
}

std::string validate_question(const char* argument, const char* message) {
    return question("validates", "class Asked", "requires { validate(std::declval<Asked&>()); }",
                    argument, message);
}
std::string validator_questions(const FunctionInterface&) {
    return validate_question(
        "::Input",
        "validator.cpp|validate|the function `void validate(const Input& input)`, in no "
        "namespace");
}
std::string validator_questions(const ProgramInterface&) {
    return validate_question(
        "::TextReader",
        "validator.cpp|validate|the function `void validate(TextReader& in)`, in no namespace");
}
std::string validator_questions(const ClassInterface& described) {
    std::string text =
        question("has_validator", "class Asked", "judge_harness::complete<Asked>", "::Validator",
                 "validator.cpp|Validator|`struct Validator`, in no namespace");
    // Once is enough for a class that is not there.
    const std::string unless_missing = "!judge_harness::complete<Asked> || ";
    text += question("is_constructed", "class Asked",
                     fmt::format("{}requires {{ Asked{{{}}}; }}", unless_missing,
                                 values_of(described.constructor)),
                     "::Validator",
                     "validator.cpp|Validator|a public constructor `Validator" +
                         as_written(described.constructor) + "`");
    for (const Method& method : described.methods)
        text += question("takes_" + method.name, "class Asked",
                         fmt::format("{}requires {{ std::declval<Asked&>().{}({}); }}",
                                     unless_missing, method.name, values_of(method.parameters)),
                         "::Validator",
                         fmt::format("validator.cpp|{0}|a public method `void {0}{1}` of Validator",
                                     method.name, as_written(method.parameters)));
    return text;
}

std::string checker_question(const char* arguments, const char* message) {
    return question("judges", "class Asked, class Answer",
                    "requires { { check(std::declval<Asked&>(), std::declval<Answer&>(), "
                    "std::declval<Answer&>()) } -> std::convertible_to<::Judgement>; }",
                    arguments, message);
}

std::string checker_questions(const FunctionInterface&) {
    return checker_question("::Input, ::Output",
                            "checker.cpp|check|the function `Judgement check(const Input& input, "
                            "const Output& expected, const Output& actual)`, in no namespace");
}
/// Of texts.
std::string checker_questions(const auto&) {
    return checker_question(
        "std::string_view, std::string_view",
        "checker.cpp|check|the function `Judgement check(std::string_view input, "
        "std::string_view expected, std::string_view actual)`, in no "
        "namespace");
}

}  // namespace

std::string name_questions(const Problem& problem) {
    std::string text;
    for (const Expression& name : problem.names)
        text += fmt::format("#ifdef {}{}#error {}{}\n#endif{}", name.code, place(name.where, -1),
                            shape_marker, name.code, back_to_tool);
    return text;
}

std::string shape_questions(const Problem& problem) {
    std::string text;
    if (!problem.validator_file.empty() && takes_calls(problem.interface))
        text += "struct Validator;\n";
    text += "namespace judge_asked {\n";
    const auto each_mode = [&](auto&& make) { return std::visit(make, problem.interface); };
    if (!problem.validator_file.empty())
        text += each_mode([](const auto& mode) { return validator_questions(mode); });
    if (std::holds_alternative<CustomCheck>(problem.check) && !problem.checker_file.empty())
        text += each_mode([](const auto& mode) { return checker_questions(mode); });
    return text + "}  // namespace judge_asked\n";
}

}  // namespace judge
