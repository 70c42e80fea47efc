#include "harness/tool_pieces.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/cpp_lexer.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "harness/definitions.h"

namespace judge {

std::string place(const SourceSpot& where, int further_columns) {
    std::string file;
    for (const char byte : where.file) {
        if (byte == '"' || byte == '\\')
            file += '\\';
        file += byte;
    }
    return fmt::format(
        "\n#line {} \"{}\"\n{}", where.line, file,
        std::string(static_cast<std::size_t>(std::max(where.column - 1 + further_columns, 0)),
                    ' '));
}

std::string expression(const Expression& code, const char* closing) {
    std::string_view text = code.code;
    const auto tokens = lex_cpp(text);
    if (!tokens.empty() && tokens.back().kind == CppToken::Kind::line_comment)
        text.remove_suffix(tokens.back().text.size());
    std::string placed = place(code.where);
    for (const char byte : trim(text)) {
        placed += byte;
        if (byte == '\n')  // A block's lines lost their indentation.
            placed.append(static_cast<std::size_t>(std::max(code.where.column - 1, 0)), ' ');
    }
    return placed + closing + back_to_tool;
}

std::string generator_call(const Expression& call) {
    const std::size_t open = call.code.find('(') + 1;
    const std::string_view rest = std::string_view(call.code).substr(open);
    const bool has_arguments = !trim(rest).starts_with(')');
    return place(call.where) + call.code.substr(0, open) + place(call.where) +
           (has_arguments ? "random," : "random") + place(call.where, static_cast<int>(open)) +
           std::string(rest) + back_to_tool;
}

std::string declarations(const std::vector<Parameter>& parameters, const char* form) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += fmt::format(
            fmt::runtime(form), fmt::arg("type", cpp_name(parameter.type, true)),
            fmt::arg("name", parameter.name),
            fmt::arg("operand",
                     wire_operand(parameter.type, parameter.name, parameter.type.argument)),
            fmt::arg("member", wire_operand(parameter.type, "input." + parameter.name,
                                            "input." + parameter.type.argument)));
    return text;
}

std::string result_type(const std::vector<Parameter>& parameters, const Type& type) {
    return takes_nodes(parameters) || type.is_node() ? "void" : cpp_name(type, true);
}

bool takes_nodes(const std::vector<Parameter>& parameters) {
    return std::ranges::any_of(parameters, [](const Parameter& p) { return p.type.is_node(); });
}

std::string given_name(const Parameter& parameter) {
    return "judge_given_" + parameter.name;
}

std::string read_call(const std::vector<Parameter>& parameters) {
    std::string text = "    judge_results.begin();\n";
    for (const Parameter& parameter : parameters)
        text +=
            declarations({parameter}, "    {type} {name}{{}};\n    judge_in.expect(','); ") +
            fmt::format(
                "[[maybe_unused]] const long long {0} = "
                "judge_results.given<{1}>(judge_in, \"{2}\"); if ({0} < 0)",
                given_name(parameter), result_type(parameters, parameter.type), parameter.name) +
            declarations({parameter}, " judge_in.read({operand});\n");
    return text + "    judge_in.expect(']'); judge_in.expect('\\n');\n";
}

std::string constants(const std::vector<Parameter>& parameters) {
    std::string text = declarations(parameters, ", [[maybe_unused]] {type} const& {name}");
    return text.empty() ? text : text.substr(2);
}

std::string names(const std::vector<Parameter>& parameters, const char* form) {
    std::string text = declarations(parameters, form);
    return text.empty() ? text : text.substr(2);
}

std::vector<Parameter> parameters_for(const Interface& interface, const std::string& method_name) {
    const auto of_class = [&](const ClassInterface& described) -> std::vector<Parameter> {
        if (method_name.empty())
            return described.constructor;
        const auto method = std::ranges::find(described.methods, method_name, &Method::name);
        return method == described.methods.end() ? std::vector<Parameter>() : method->parameters;
    };
    return std::visit(
        Overloaded{[](const FunctionInterface& function) { return function.parameters; }, of_class,
                   [](const ProgramInterface&) { return std::vector<Parameter>(); }},
        interface);
}

namespace {

bool speaks_of(const Expression& condition, const std::string& name) {
    const auto tokens = lex_cpp(condition.code);
    return std::ranges::any_of(tokens, [&](const CppToken& token) { return token.text == name; });
}

/// "if (judge_given_code < 0) ": where it speaks of nothing that an earlier call returned.
std::string where_all_is_known(const Problem& problem, const Constraint& constraint) {
    std::string all;
    if (takes_calls(problem.interface))
        for (const Parameter& parameter : parameters_for(problem.interface, constraint.method))
            if (speaks_of(constraint.condition, parameter.name))
                all += (all.empty() ? "" : " && ") + given_name(parameter) + " < 0";
    return all.empty() ? "" : "if (" + all + ") ";
}

}  // namespace

std::string constraint_checks(const Problem& problem, const std::string& method,
                              const std::string& arguments, bool names_call) {
    std::string text;
    for (std::size_t i = 0; i < problem.constraints.size(); ++i)
        if (problem.constraints[i].method == method)
            text += fmt::format(
                "    {3}{{ judge_tool::findings.ask({0}, {2}, [&] {{ return constraint_{0}({1}); "
                "}});\n    bounds_{0}({1}); }}\n",
                i, arguments, names_call ? "judge_calls" : "-1",
                where_all_is_known(problem, problem.constraints[i]));
    return text;
}

std::string size_values(const Problem& problem, const Growth& growth) {
    std::string text;
    int given = 0;
    for (const Size& size : problem.complexity.sizes)
        if (growth.size.empty() || growth.size == size.name)
            text += fmt::format(" [[maybe_unused]] const long long {} = judge_sizes[{}];",
                                size.name, given++);
    return text;
}

}  // namespace judge
