#include "harness/tool_making.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/cpp_lexer.h"
#include "harness/bounds.h"
#include "harness/definitions.h"
#include "harness/made_inputs.h"
#include "harness/tool_pieces.h"
#include "harness/written_results.h"

namespace judge {
namespace {

/// What the bounds say of an expression over the parameters of this method.
std::string range_of(const Problem& problem, const std::string& method,
                     const std::string& expression, long long low, long long high) {
    for (const Bound& bound : bounds_of(problem)) {
        if (problem.constraints[bound.constraint].method != method ||
            bound.expression != expression)
            continue;
        if (bound.is_least)
            low = std::max(low, bound.value);
        else
            high = std::min(high, bound.value);
    }
    return fmt::format("{{{}LL, {}LL}}", std::min(low, high), high);
}

/// "judge_source, NAME, {numbers}, {sizes}".
std::string value_arguments(const Problem& problem, const std::string& method,
                            const Parameter& parameter, const std::string& place) {
    constexpr long long most = 1'000'000'000'000'000'000, longest = 1000;
    if (parameter.type.is_node()) {
        const std::string_view owner = std::string_view(place).substr(0, place.rfind('.') + 1);
        return fmt::format("judge_source, {}, judge_making::nodes_of({}{}), {}, {}", place, owner,
                           parameter.type.argument,
                           parameter.type.around.empty()
                               ? false
                               : parameter.type.around.front() == Type::Around::nullable,
                           range_of(problem, method, parameter.name + ".size()", 0, longest));
    }
    if (parameter.type.is_pointer())
        return fmt::format("judge_source, {}, {}", place,
                           range_of(problem, method, "size(" + parameter.name + ")", 0, longest));
    std::string sizes = range_of(problem, method, parameter.name + ".size()", 0, longest);
    if (parameter.type.is_plain() && parameter.type.base == Type::Base::string &&
        sizes == fmt::format("{{0LL, {}LL}}", longest))
        sizes = range_of(problem, method, parameter.name + ".length()", 0, longest);
    return fmt::format("judge_source, {}, {}, {}", place,
                       range_of(problem, method, parameter.name, -most, most), sizes);
}

// ---------------------------------------------------------------------------------------------
// By types; in program problems, by what the validator asks for.

std::string by_types(const Problem& problem, const FunctionInterface& function) {
    std::string text =
        "static std::string text_of(const Input& input) {\n    std::string text;\n" +
        declarations(function.parameters,
                     "    judge_wire::append(text, {member});\n    text += '\\n';\n") +
        "    return text;\n}\n"
        "static std::string make_by_types(judge_choices::Source& judge_source) {\n    Input "
        "input;\n";
    for (const Parameter& parameter : function.parameters)
        text += fmt::format("    judge_making::value({});\n",
                            value_arguments(problem, {}, parameter, "input." + parameter.name));
    return text + "    return text_of(input);\n}\n";
}

/// The calls of a class problem's made inputs. `judge_returned` has the method of each call so far,
/// by its number, or -1.
class CallMaker {
  public:
    CallMaker(const Problem& problem, const ClassInterface& described)
        : problem_(problem), described_(described), written_(written_calls(problem)) {}

    bool restarts() const {
        return written_.restarts && std::ranges::find(described_.methods, "restart",
                                                      &Method::name) == described_.methods.end();
    }

    /// Declares and makes a call's arguments, and asks the constraints. `method` is empty for the
    /// constructor.
    std::string arguments(const std::string& method,
                          const std::vector<Parameter>& parameters) const {
        std::string text;
        for (const Parameter& parameter : parameters) {
            const bool follows = !method.empty() && parameter.type.is_whole_number();
            const std::string arguments =
                value_arguments(problem_, method, parameter, parameter.name);
            text += fmt::format("    {} {}{{}};\n", cpp_name(parameter.type, true), parameter.name);
            text += given(method, parameter);
            text += follows ? fmt::format("judge_making::following({}, judge_last_{}_{});\n",
                                          arguments, method, parameter.name)
                            : fmt::format("judge_making::value({});\n", arguments);
        }
        if (!written_.arguments.empty())
            text +=
                fmt::format("    judge_tool::Results::give({{{}}});\n", given_names(parameters));
        return text + constraint_checks(problem_, method, names(parameters), false);
    }

    /// The arguments as `Input` takes them.
    std::string passed(const std::string& method, const std::vector<Parameter>& parameters) const {
        std::string text;
        bool any = false;
        for (const Parameter& parameter : parameters) {
            any = any || find(method, parameter) != nullptr;
            text +=
                fmt::format(", judge_tool::Argument<{}>({}, {})", cpp_name(parameter.type, true),
                            given_name(parameter), parameter.name);
        }
        return any ? text.substr(2) : names(parameters);
    }

  private:
    const WrittenArguments* find(const std::string& method, const Parameter& parameter) const {
        const auto found =
            written_.arguments.find({method.empty() ? described_.name : method, parameter.name});
        return found == written_.arguments.end() ? nullptr : &found->second;
    }

    /// Declares which call's result is given, up to where a value is made otherwise.
    std::string given(const std::string& method, const Parameter& parameter) const {
        const WrittenArguments* const those = find(method, parameter);
        if (those == nullptr)
            return fmt::format("    [[maybe_unused]] constexpr long long {} = -1;\n    ",
                               given_name(parameter));
        std::string numbers;
        for (std::size_t i = 0; i < described_.methods.size(); ++i)
            if (those->results_of.contains(described_.methods[i].name))
                numbers += (numbers.empty() ? "" : ", ") + std::to_string(i);
        return fmt::format(
            "    const long long {0} = judge_making::earlier(judge_source, judge_returned, "
            "{{{1}}}, "
            "{2});\n    if ({0} < 0) ",
            given_name(parameter), numbers, those->values);
    }

    static std::string given_names(const std::vector<Parameter>& parameters) {
        std::string text;
        for (const Parameter& parameter : parameters)
            text += (text.empty() ? "" : ", ") + given_name(parameter);
        return text;
    }

    const Problem& problem_;
    const ClassInterface& described_;
    WrittenCalls written_;
};

std::string by_types(const Problem& problem, const ClassInterface& described) {
    const bool validated = !problem.validator_file.empty();
    const CallMaker maker(problem, described);
    std::string text =
        "static std::string text_of(const Input& input) { return input.text(); }\n"
        "static std::string make_by_types(judge_choices::Source& judge_source) {\n"
        "    constexpr std::size_t judge_average = 5;\n"
        "    [[maybe_unused]] std::vector<int> judge_returned;\n" +
        maker.arguments({}, described.constructor) +
        (described.constructor.empty()
             ? "    Input judge_input;\n"  // With parentheses it would be a function.
             : fmt::format("    Input judge_input({});\n", names(described.constructor))) +
        "    judge_returned.push_back(-1);\n";
    if (validated)
        text += fmt::format("    std::optional<Validator> judge_validator(Validator{{{}}});\n",
                            names(described.constructor));
    for (const Method& method : described.methods)
        for (const Parameter& parameter : method.parameters)
            if (parameter.type.is_whole_number())
                text += fmt::format("    [[maybe_unused]] long long judge_last_{}_{} = 0;\n",
                                    method.name, parameter.name);
    // A call that is not let through is left out; where that cannot be undone, the rest too.
    text +=
        "    for (bool judge_more = true; judge_more;) {\n    "
        "judge_source.begin(judge_making::call);\n"
        "    judge_more = judge_source.goes_on(judge_average);\n";
    text += validated ? "    const auto judge_before = judge_copy(judge_validator);\n" : "";
    text +=
        "    try {\n    [[maybe_unused]] long long judge_calls = 0;\n"
        "    if (judge_more) switch (judge_source.choose(" +
        std::to_string(
            std::max<std::size_t>(described.methods.size() + (maker.restarts() ? 1 : 0), 1) - 1) +
        ")) {\n";
    for (std::size_t i = 0; i < described.methods.size(); ++i) {
        const Method& method = described.methods[i];
        text +=
            fmt::format("    case {}: {{\n", i) + maker.arguments(method.name, method.parameters);
        if (validated)
            text += fmt::format("    judge_validator->{}({});\n", method.name,
                                names(method.parameters));
        text += fmt::format(
            "    judge_input.{}({});\n    judge_returned.push_back({});\n    break; }}\n",
            method.name, maker.passed(method.name, method.parameters), i);
    }
    if (maker.restarts()) {
        text += fmt::format("    case {}: {{\n", described.methods.size()) +
                maker.arguments({}, described.constructor);
        if (validated)
            text += fmt::format("    judge_validator.emplace(Validator{{{}}});\n",
                                names(described.constructor));
        text += fmt::format(
            "    judge_input.restart({});\n    judge_returned.push_back(-1);\n    break; }}\n",
            maker.passed({}, described.constructor));
    }
    text += "    }\n    } catch (const judge_making::Refused&) {\n";
    text += validated
                ? "    if (!judge_restore(judge_validator, judge_before)) judge_more = false;\n"
                : "";
    return text + "    }\n    judge_source.end();\n    }\n    return text_of(judge_input);\n}\n";
}

std::string by_types(const Problem& problem, const ProgramInterface&) {
    const bool validated = !problem.validator_file.empty();
    return std::string(
               "static std::string text_of(const Input& input) { return input; }\n"
               "static std::string make_by_types([[maybe_unused]] judge_choices::Source& "
               "judge_source) "
               "{\n") +
           (validated ? "    TextReader made(judge_source);\n    validate(made);\n"
                        "    return made.text();\n}\n"
                      : "    throw judge_making::Refused{};\n}\n");
}

/// Copies of a validator, if it can be copied.
constexpr const char* copying = R"(template <class T>
static std::optional<T> judge_copy(const std::optional<T>& value) {
    if constexpr (std::is_copy_constructible_v<T>) return value;
    else return std::nullopt;
}
template <class T>
[[maybe_unused]] static bool judge_restore(std::optional<T>& value, const std::optional<T>& before) {
    if constexpr (std::is_copy_constructible_v<T>) {
        value.reset();
        if (before) value.emplace(*before);
        return before.has_value();
    }
    return false;
}
)";

// ---------------------------------------------------------------------------------------------
// By the author's generators.

/// A call of a generator whose numbers are small: those that stand alone as arguments, at least.
Expression with_small_numbers(const Expression& call) {
    Expression small = call;
    small.code.clear();
    int depth = 0;
    char before = 0;
    for (const CppToken& token : lex_cpp(call.code)) {
        if (token.kind == CppToken::Kind::mark) {
            const char mark = token.text.front();
            depth += mark == '(' || mark == '[' || mark == '{' ? 1 : 0;
            depth -= mark == ')' || mark == ']' || mark == '}' ? 1 : 0;
        }
        const bool is_count = token.kind == CppToken::Kind::number && depth == 1 && before != '<' &&
                              token.text.find_first_not_of("0123456789'") == token.text.npos;
        small.code += is_count ? fmt::format("judge_making::small(judge_source, {})", token.text)
                               : std::string(token.text);
        if (token.kind != CppToken::Kind::space && !token.text.empty())
            before = token.text.back();
    }
    return small;
}

std::string made_by(const Expression& call) {
    return fmt::format("return made_by([&]() -> decltype(auto) {{ return ({}); }});",
                       generator_call(call));
}

/// All sizes that are named, small.
std::string small_sizes(const Problem& problem, const Growth& growth) {
    std::string values;
    for (const Size& size : problem.complexity.sizes)
        if (growth.size.empty() || growth.size == size.name)
            values +=
                std::string(values.empty() ? "" : ", ") + "judge_making::small(judge_source, 12)";
    return fmt::format("const std::vector<long long> judge_sizes = {{{}}};{}", values,
                       size_values(problem, growth));
}

/// From the generators of tests and of growing inputs.
std::string small_ways(const Problem& problem, int way) {
    std::string text;
    for (const TestSpec& test : problem.tests)
        if (const auto* call = std::get_if<Expression>(&test.input))
            text += fmt::format("    case {}: {}\n", way++, made_by(with_small_numbers(*call)));
    for (const Growth& growth : problem.complexity.grow)
        for (const Expression& shape : growth.shapes)
            text += fmt::format("    case {}: {{ {} {} }}\n", way++, small_sizes(problem, growth),
                                made_by(with_small_numbers(shape)));
    return text;
}

std::string ways(const Problem& problem) {
    std::string text =
        "template <class Make>\nstatic std::string made_by(const Make& make) {\n"
        "    if constexpr (std::is_void_v<decltype(make())>) throw judge_making::Refused{};\n"
        "    else return text_of(make());\n}\n"
        "static std::string make_text(int way, judge_choices::Source& judge_source) {\n"
        "    [[maybe_unused]] Random random(judge_source);\n    switch (way) {\n"
        "    case 0: return make_by_types(judge_source);\n";
    int way = 1;
    for (const Expression& call : problem.stress)
        text += fmt::format("    case {}: {}\n", way++, made_by(call));
    if (problem.stress.empty())
        text += small_ways(problem, way);
    return text + "    }\n    throw judge_making::Refused{};\n}\n";
}

std::string checks(const Problem& problem) {
    const char* const reads = takes_text(problem.interface)
                                  ? "    TextReader in(text);\n"
                                  : "    judge_wire::Reader in(text.data(), text.data() + "
                                    "text.size());\n";
    return fmt::format("static void check_text(const std::string& text) {{\n{}    check(in);\n}}\n",
                       reads);
}

}  // namespace

std::string struct_making_glue(const Interface& interface) {
    std::string text;
    for (const auto& structure : structures_in(interface)) {
        text += fmt::format(
            "namespace judge_making {{\ntemplate <>\nstruct Making<::{0}> {{\n"
            "    static void make(Source& source, ::{0}& made) {{\n",
            structure->name);
        for (const Parameter& field : structure->fields)
            text +=
                fmt::format("        value(source, made.{}, any_number, any_size);\n", field.name);
        text += "    }\n};\n}\n";
    }
    return text;
}

std::string making_glue(const Problem& problem) {
    const bool copies = takes_calls(problem.interface) && !problem.validator_file.empty();
    return (copies ? copying : "") +
           std::visit([&](const auto& mode) { return by_types(problem, mode); },
                      problem.interface) +
           ways(problem) + checks(problem);
}

}  // namespace judge
