#include "harness/tool.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <optional>

#include "base/overloaded.h"
#include "base/text.h"
#include "harness/bounds.h"
#include "harness/definitions.h"
#include "harness/rearrange.h"
#include "harness/tool_making.h"
#include "harness/tool_pieces.h"
#include "harness/tool_shape.h"

namespace judge {
namespace {

// ---------------------------------------------------------------------------------------------
// `Input` and `Output`, before the author's files.

/// What authors have for the nodes that the problem uses.
std::string node_shapes(const Interface& interface) {
    std::string text;
    for (const Definition& definition : definitions_for(interface))
        text += definition.name == "TreeNode"   ? "#include \"trees.h\"\n"
                : definition.name == "ListNode" ? "#include \"lists.h\"\n"
                                                : "";
    return text;
}

std::string input_types(const FunctionInterface& function) {
    return fmt::format("struct Input {{\n{}}};\nusing Output = {};\n",
                       declarations(function.parameters, "    {type} {name}{{}};\n"),
                       cpp_name(answer_type(function), true));
}

/// The function that adds a call to an `Input`, and the same for arguments of which some are
/// results.
std::string call_makers(const std::string& name, const std::vector<Parameter>& parameters,
                        const std::string& call) {
    std::string text =
        fmt::format("    Input& {}({}) {{ {}{}); return *this; }}\n", name, constants(parameters),
                    call, declarations(parameters, ", {operand}"));
    if (parameters.empty() || takes_nodes(parameters))
        return text;
    const std::string templates = declarations(parameters, ", class Given_{name}"),
                      types = declarations(parameters, ", Given_{name}"),
                      declared = declarations(parameters, ", const Given_{name}& {name}"),
                      arguments =
                          declarations(parameters, ", judge_tool::Argument<{type}>({name})");
    return text + fmt::format(
                      "    template <{}> requires judge_tool::has_result<{}>\n"
                      "    Input& {}({}) {{ {}{}); return *this; }}\n",
                      templates.substr(2), types.substr(2), name, declared.substr(2), call,
                      arguments);
}

std::string input_types(const ClassInterface& described) {
    std::string text = fmt::format(
        "struct Input : judge_tool::Calls {{\n    explicit Input({}) {{ "
        "judge_tool::Calls::call(\"{}\"{}); "
        "}}\n",
        constants(described.constructor), described.name,
        declarations(described.constructor, ", {operand}"));
    if (std::ranges::find(described.methods, "restart", &Method::name) == described.methods.end())
        text += call_makers("restart", described.constructor,
                            "judge_tool::Calls::restart_call(\"" + described.name + "\"");
    for (const Method& method : described.methods)
        text += call_makers(method.name, method.parameters,
                            "judge_tool::Calls::call(\"" + method.name + "\"");
    return text + "};\n";
}

std::string input_types(const ProgramInterface&) {
    return "using Input = std::string;\n";
}

// ---------------------------------------------------------------------------------------------
// Constraints and sizes, one function each, so that each sees its parameters only.

std::string condition_functions(const Problem& problem) {
    std::string text;
    for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
        const Constraint& constraint = problem.constraints[i];
        text += fmt::format(
            "static bool constraint_{}({}) {{\n    using namespace std;\n    return ({}}}\n", i,
            constants(parameters_for(problem.interface, constraint.method)),
            expression(constraint.condition, ");"));
    }
    return text;
}

/// For each constraint that bounds something, what tells whether an input reaches that.
std::string bound_functions(const Problem& problem, const std::vector<Bound>& bounds) {
    std::string text;
    for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
        text += fmt::format(
            "static void bounds_{}({}) {{\n    using namespace std;\n", i,
            constants(parameters_for(problem.interface, problem.constraints[i].method)));
        for (std::size_t k = 0; k < bounds.size(); ++k)
            if (bounds[k].constraint == i)
                text += place(problem.constraints[i].condition.where) +
                        fmt::format("judge_tool::findings.compare_with_bound({}, {}, {}LL);", k,
                                    bounds[k].expression, bounds[k].value) +
                        back_to_tool;
        text += "}\n";
    }
    return text;
}

std::string size_functions(const Problem& problem) {
    if (takes_text(problem.interface))
        return {};  // The validator reports them.
    std::string parameters = constants(parameters_for(problem.interface, {}));
    if (takes_calls(problem.interface))
        parameters +=
            std::string(parameters.empty() ? "" : ", ") + "[[maybe_unused]] const long long calls";
    std::string text;
    for (std::size_t i = 0; i < problem.complexity.sizes.size(); ++i) {
        const Expression& value = problem.complexity.sizes[i].value;
        text += fmt::format(
            "static long long size_{}({}) {{\n    using namespace std;{}return "
            "static_cast<long long>({}}}\n",
            i, parameters, place(value.where), expression(value, ");"));
    }
    return text;
}

// ---------------------------------------------------------------------------------------------
// check

std::string size_reports(const Problem& problem, const std::string& arguments) {
    std::string text;
    for (std::size_t i = 0; i < problem.complexity.sizes.size(); ++i)
        text += fmt::format("    judge_tool::findings.size(\"{}\", size_{}({}));\n",
                            problem.complexity.sizes[i].name, i, arguments);
    return text;
}

/// What the validator does with an input; an exception of its own refuses that.
std::string validation(const std::string& call) {
    return fmt::format("    judge_tool::findings.validate([&] {{ {}; }});\n", call);
}

std::string check_body(const Problem& problem, const FunctionInterface& function) {
    const std::string arguments = names(function.parameters, ", input.{name}");
    return "    Input input;\n    read(judge_in, input);\n" +
           constraint_checks(problem, {}, arguments, false) +
           (problem.validator_file.empty() ? "" : validation("validate(input)")) +
           "    if (findings.violations == 0) {\n" + size_reports(problem, arguments) + "    }\n";
}

/// Reads a constructor's call, and begins the validator by it.
std::string check_constructor(const Problem& problem, const ClassInterface& described) {
    std::string text =
        "    judge_in.expect('['); judge_in.read(judge_name);\n" +
        fmt::format("    if (judge_name != \"{}\") throw judge_wire::BrokenInput{{}};\n",
                    described.name) +
        read_call(described.constructor) + "    judge_results.returned<void>();\n" +
        constraint_checks(problem, {}, names(described.constructor), false);
    if (!problem.validator_file.empty())
        text += fmt::format("    judge_validator.reset(new Validator{{{}}});\n",
                            names(described.constructor));
    return text;
}

std::string check_body(const Problem& problem, const ClassInterface& described) {
    const bool validated = !problem.validator_file.empty();
    std::string text =
        "    std::string judge_name;\n    long long judge_calls = 0;\n"
        "    judge_tool::Results judge_results;\n";
    if (validated)
        text += "    std::unique_ptr<Validator> judge_validator;\n";
    text +=
        check_constructor(problem, described) +
        "    while (!judge_in.at_end()) {\n    ++judge_calls;\n    if (judge_in.take('@')) {\n" +
        check_constructor(problem, described) +
        "    continue;\n    }\n    judge_in.expect('['); judge_in.read(judge_name);\n";
    for (const Method& method : described.methods) {
        const std::vector<Parameter> none;
        text += fmt::format("    if (judge_name == \"{}\") {{\n", method.name) +
                read_call(method.parameters) +
                fmt::format("    judge_results.returned<{}>();\n",
                            method.returns ? result_type(none, *method.returns) : "void") +
                constraint_checks(problem, method.name, names(method.parameters), true);
        if (validated)
            text += validation(
                fmt::format("judge_validator->{}({})", method.name, names(method.parameters)));
        text += "    continue;\n    }\n";
    }
    std::string size_arguments = names(described.constructor);
    size_arguments += size_arguments.empty() ? "judge_calls + 1" : ", judge_calls + 1";
    return text + "    throw judge_wire::BrokenInput{};\n    }\n" +
           "    if (judge_tool::findings.violations == 0) {\n" +
           size_reports(problem, size_arguments) + "    }\n";
}

std::string check_body(const Problem& problem, const ProgramInterface&) {
    if (problem.validator_file.empty())
        return {};
    return validation("validate(judge_in)");
}

// ---------------------------------------------------------------------------------------------
// generate and grow

/// How an input is written and, in function problems, read.
std::string transport(const FunctionInterface& function) {
    return "[[maybe_unused]] static void read(judge_wire::Reader& in, Input& input) {\n" +
           declarations(function.parameters, "    in.read({member}); in.expect('\\n');\n") +
           "}\n[[maybe_unused]] static void put(judge_wire::Writer& out, const Input& input) {\n" +
           declarations(function.parameters, "    out.line({member});\n") + "}\n";
}
std::string transport(const ClassInterface&) {
    return "[[maybe_unused]] static void put(judge_wire::Writer& out, const Input& input) { "
           "out.text(static_cast<const Calls&>(input).text()); }\n";
}
std::string transport(const ProgramInterface&) {
    return "[[maybe_unused]] static void put(judge_wire::Writer& out, const Input& input) { "
           "out.text(input); }\n";
}

/// What their calls have to give.
const char* made_by_generators(const Interface& interface) {
    return takes_text(interface) ? "||a generator returns a text, or prints it and returns nothing"
                                 : "||a generator returns an `Input`";
}

std::string generation(const Expression& call) {
    return fmt::format("{}emit(out, [&]() -> decltype(auto) {{ return ({}); }});",
                       place(call.where, -4), generator_call(call));
}

std::string generation_switch(const Problem& problem) {
    std::string text =
        "template <class Make>\nstatic void emit(judge_wire::Writer& out, const Make& make) {\n"
        "    using Made = decltype(make());\n    if constexpr (" +
        std::string(takes_text(problem.interface) ? "" : "false && ") +
        "std::is_void_v<Made>) print(make);\n"
        "    else if constexpr (std::is_convertible_v<Made, const Input&>) put(out, make());\n"
        "    else static_assert(std::is_void_v<Make>, \"" +
        std::string(shape_marker) + made_by_generators(problem.interface) +
        "\");\n}\n"
        "static void generate(int index, [[maybe_unused]] Random& random, "
        "[[maybe_unused]] judge_wire::Writer& out) {\n    switch (index) {\n";
    int index = 0;
    for (const TestSpec& test : problem.tests)
        if (const auto* call = std::get_if<Expression>(&test.input))
            text += fmt::format("    case {}: {} break;\n", index++, generation(*call));
    text +=
        "    }\n}\nstatic void grow(int index, [[maybe_unused]] const std::vector<long long>& "
        "judge_sizes, [[maybe_unused]] Random& random, [[maybe_unused]] judge_wire::Writer& out) "
        "{\n"
        "    switch (index) {\n";
    index = 0;
    for (const Growth& growth : problem.complexity.grow)
        for (const Expression& shape : growth.shapes)
            text += fmt::format("    case {}: {{{} {} break; }}\n", index++,
                                size_values(problem, growth), generation(shape));
    return text + "    }\n}\n";
}

// ---------------------------------------------------------------------------------------------
// compare

constexpr const char* compare_texts =
    "    tell(::check(std::string_view(read_all(judge_harness::input_descriptor)), "
    "std::string_view(read_all(expected_descriptor)), "
    "std::string_view(read_all(actual_descriptor))));\n";

std::string compare_body(const ClassInterface&) {
    return compare_texts;
}
std::string compare_body(const ProgramInterface&) {
    return compare_texts;
}
std::string compare_body(const FunctionInterface& function) {
    const Type answer = answer_type(function);
    const std::string argument = "input." + answer.argument;
    return fmt::format(R"(    Input input;
    judge_wire::Reader in(judge_harness::input_descriptor);
    read(in, input);
    Output expected{{}}, actual{{}};
    judge_wire::Reader(expected_descriptor).read({});
    try {{
        judge_wire::Reader answer(actual_descriptor);
        answer.read({});
        answer.expect('\n');
        if (!answer.at_end()) throw judge_wire::BrokenInput{{}};
    }} catch (const judge_wire::BrokenInput&) {{
        tell(reject("the answer is not a value of the right type"));
        return;
    }}
    tell(::check(input, expected, actual));
)",
                       wire_operand(answer, "expected", argument),
                       wire_operand(answer, "actual", argument));
}

std::optional<long long> whole_number(std::string_view digits) {
    long long value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, value);
    return failure == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

/// `I` or `I CALL`, if the problem has such a constraint.
std::optional<InputFindings::Violation> violation_of(std::string_view text,
                                                     const Problem& problem) {
    const std::size_t space = text.find(' ');
    const auto constraint = whole_number(text.substr(0, space));
    const auto call =
        space == text.npos ? std::optional(-1LL) : whole_number(text.substr(space + 1));
    if (!constraint || *constraint < 0 || !call || *call < -1 ||
        *constraint >= static_cast<long long>(problem.constraints.size()))
        return std::nullopt;
    return InputFindings::Violation{static_cast<int>(*constraint), static_cast<long>(*call), ""};
}

/// `I CALL WHAT`: a constraint's exception.
std::optional<InputFindings::Violation> violation_by_exception(std::string_view text,
                                                               const Problem& problem) {
    const std::size_t space = text.find(' ');
    const std::size_t next = space == text.npos ? space : text.find(' ', space + 1);
    auto violation = next == text.npos ? std::nullopt : violation_of(text.substr(0, next), problem);
    if (violation)
        violation->message = text.substr(next + 1);
    return violation;
}

/// `LINE COLUMN TEXT`.
std::optional<InputFindings::Violation> violation_at(std::string_view text) {
    constexpr long long most = std::numeric_limits<int>::max();
    const std::size_t space = text.find(' ');
    const std::size_t next = space == text.npos ? space : text.find(' ', space + 1);
    if (next == text.npos)
        return std::nullopt;
    const auto line = whole_number(text.substr(0, space));
    const auto column = whole_number(text.substr(space + 1, next - space - 1));
    if (!line || !column || *line < 1 || *column < 1 || *line > most || *column > most)
        return std::nullopt;
    return InputFindings::Violation{-1, -1,
                                    fmt::format("line {}: {}", *line, text.substr(next + 1)),
                                    static_cast<int>(*line), static_cast<int>(*column)};
}

/// `least NAME VALUE` or `most NAME VALUE`, after the word that says how it fared.
std::optional<InputFindings::ReadBound> read_bound(std::string_view kind, std::string_view text) {
    const std::size_t first = text.find(' '), last = text.rfind(' ');
    if (first == text.npos || first == last ||
        (kind != "reached" && kind != "missed" && kind != "varies"))
        return std::nullopt;
    const std::string_view side = text.substr(0, first);
    const auto value = whole_number(text.substr(last + 1));
    if (!value || (side != "least" && side != "most"))
        return std::nullopt;
    return InputFindings::ReadBound{std::string(text.substr(first + 1, last - first - 1)),
                                    side == "least", *value, kind == "varies", kind == "reached"};
}

Error negative_size(const Size& size, long long value) {
    Error error = usage_error(fmt::format("the size `{}` is {}", size.name, value),
                              "a size counts something: 0 or more, whatever the input");
    if (!size.value.where.file.empty())
        error.where = size.value.where;
    return error;
}

}  // namespace

std::string tool_glue(const Problem& problem, bool makes_inputs) {
    const auto each_mode = [&](auto&& make) { return std::visit(make, problem.interface); };
    std::string text = makes_inputs ? "#define JUDGE_MAKES_INPUTS\n" : "";
    text += definitions_for_tool(problem.interface);
    text += "#include \"tool.h\"\n" + name_questions(problem);
    text += struct_transport(problem.interface);
    text += node_shapes(problem.interface);
    text += each_mode([](const auto& mode) { return input_types(mode); });
    if (!problem.generators_file.empty())
        text += "#include \"generators.cpp\"\n";
    if (!problem.validator_file.empty())
        text += "#include \"validator.cpp\"\n";
    if (!problem.checker_file.empty())
        text += "#include \"checker.cpp\"\n";
    // In what follows every word means itself again, whatever the files above define.
    for (const char* word : {"bool", "char", "double", "int", "long", "std", "string", "vector"})
        text += fmt::format("#undef {}\n", word);
    if (makes_inputs)
        text += struct_making_glue(problem.interface);
    text += shape_questions(problem);
    text += "namespace judge_tool {\n";
    text += condition_functions(problem) + bound_functions(problem, bounds_of(problem)) +
            size_functions(problem);
    text += each_mode([](const auto& mode) { return transport(mode); });
    text += generation_switch(problem);
    text += rearrange_glue(problem.interface);
    const bool is_text = takes_text(problem.interface);
    text += fmt::format("static void check([[maybe_unused]] {}& judge_in) {{\n{}}}\n",
                        is_text ? "TextReader" : "judge_wire::Reader",
                        each_mode([&](const auto& mode) { return check_body(problem, mode); }));
    text += fmt::format("static void check() {{\n    {};\n    check(in);\n}}\n",
                        is_text ? "TextReader in(read_all(judge_harness::input_descriptor))"
                                : "judge_wire::Reader in(judge_harness::input_descriptor)");
    const bool compares = std::holds_alternative<CustomCheck>(problem.check);
    text += "static void compare() {\n" +
            (compares ? each_mode([](const auto& mode) { return compare_body(mode); }) : "") +
            "}\n";
    if (makes_inputs)
        text += making_glue(problem);
    text += "}  // namespace judge_tool\n#include \"tool_main.h\"\n";
    return text;
}

Result<InputFindings> parse_findings(std::string_view text, const Problem& problem) {
    InputFindings findings;
    const auto bound_count = static_cast<long long>(bounds_of(problem).size());
    std::map<std::string, long long, std::less<>> sizes;
    for (const std::string_view line : split_lines(text)) {
        const std::string_view kind = line.substr(0, line.find(' '));
        const std::string_view rest = line.substr(std::min(kind.size() + 1, line.size()));
        const std::string_view last = rest.substr(rest.rfind(' ') + 1);
        const std::string_view name = rest.substr(0, rest.rfind(' '));
        if (kind == "message") {
            findings.violations.push_back({-1, -1, std::string(rest)});
        } else if (const auto placed = violation_at(rest); kind == "at" && placed) {
            findings.violations.push_back(*placed);
        } else if (const auto violation = violation_of(rest, problem);
                   kind == "constraint" && violation) {
            findings.violations.push_back(*violation);
        } else if (const auto thrown = violation_by_exception(rest, problem);
                   kind == "thrown" && thrown) {
            findings.violations.push_back(*thrown);
        } else if (const auto bound = whole_number(rest);
                   kind == "reached" && bound && *bound >= 0 && *bound < bound_count) {
            findings.reached.push_back(static_cast<int>(*bound));
        } else if (auto read = read_bound(kind, rest)) {
            findings.read_bounds.push_back(std::move(*read));
        } else if (const auto value = whole_number(last); kind == "size" && value) {
            sizes.emplace(name, *value);
        } else {
            return usage_error(
                fmt::format("the check reports `{}`, which is no finding", elide_middle(line, 80)),
                "the problem's own C++ must leave descriptor 4 alone");
        }
    }
    for (const Size& size : problem.complexity.sizes) {
        const auto reported = sizes.find(size.name);
        if (reported == sizes.end()) {
            findings.sizes.clear();
            break;
        }
        if (reported->second < 0)
            return negative_size(size, reported->second);
        findings.sizes.push_back(reported->second);
    }
    return findings;
}

}  // namespace judge
