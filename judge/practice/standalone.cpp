#include "practice/standalone.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "base/overloaded.h"
#include "base/text.h"
#include "build/source_directives.h"
#include "harness/definitions.h"
#include "model/call_lines.h"
#include "model/cpp_literal.h"
#include "model/notation.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

Result<std::string> repro_template(const std::string& name) {
    return read_file(share_folder() + "/templates/repro/" + name);
}

/// "    std::string key = "ann";" for each parameter.
std::string declarations(const std::vector<Parameter>& parameters,
                         const std::vector<std::string_view>& values, const std::string& margin) {
    std::string text;
    for (std::size_t i = 0; i < std::min(parameters.size(), values.size()); ++i) {
        const bool is_result = values[i].starts_with('@');
        text += fmt::format("{}{} {} = {};\n", margin, cpp_name(parameters[i].type, true),
                            parameters[i].name,
                            is_result ? "result_" + std::string(values[i].substr(1))
                                      : cpp_literal(parameters[i].type, values[i]));
    }
    return text;
}

std::string arguments(const std::vector<Parameter>& parameters) {
    std::vector<std::string> names;
    for (const Parameter& parameter : parameters)
        names.push_back(parameter.name);
    return joined(names, ", ");
}

bool is_method(const FunctionInterface& function, const std::string& solution) {
    return defined_types(solution).contains("Solution") &&
           solution.find(function.name) > solution.find("Solution");
}

Result<std::string> main_for(const FunctionInterface& function, const Submission& solution,
                             const InputAndAnswer& test) {
    const std::string call =
        fmt::format("{}{}({})", is_method(function, solution.text) ? "Solution()." : "",
                    function.name, arguments(function.parameters));
    std::string text =
        "int main() {\n" + declarations(function.parameters, split_lines(test.input), "    ");
    std::string got;
    if (!function.returns) {
        text += fmt::format("    {};\n", call);
        got = fmt::format("repro::text_of({})", function.changes);
    } else if (function.returns->is_node()) {
        text += fmt::format("    const auto places = repro::places_of({});\n",
                            function.returns->argument);
        got = fmt::format("repro::text_of({}, places)", call);
    } else {
        got = fmt::format("repro::text_of({})", call);
    }
    return text + fmt::format("    repro::tell({}, {}, {});\n    return repro::status;\n}}\n",
                              cpp_text(function.name + "(...)"), got, cpp_text(trim(test.answer)));
}

/// One call of a class problem in a block of its own.
std::string block_of(const Method& method, const CallLine& line, std::size_t number,
                     std::string_view answer) {
    std::string text =
        "    {\n" + declarations(method.parameters, arguments_of(line.call), "        ");
    const std::string call =
        fmt::format("object->{}({})", method.name, arguments(method.parameters));
    const std::string shown = cpp_text(call_in_notation(line.call));
    if (!method.returns)
        text += fmt::format("        repro::tell({});\n        {};\n", shown, call);
    else
        text += fmt::format(
            "        result_{0} = {1};\n        repro::tell({2}, repro::text_of(result_{0}), "
            "{3});\n",
            number, call, shown,
            method.unchecked ? fmt::format("repro::text_of(result_{})", number) : cpp_text(answer));
    return text + "    }\n";
}

Result<std::string> main_for(const ClassInterface& described, const Submission&,
                             const InputAndAnswer& test) {
    const auto lines = split_lines(test.input), answers = split_lines(test.answer);
    std::string results, calls;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const CallLine line = read_call_line(lines[i]);
        const std::string name(name_of(line.call));
        if (name == described.name) {
            calls += "    {\n" +
                     declarations(described.constructor, arguments_of(line.call), "        ") +
                     fmt::format("        object.reset(new {}({}));\n    }}\n", name,
                                 arguments(described.constructor));
            continue;
        }
        const auto method = std::ranges::find(described.methods, name, &Method::name);
        if (method == described.methods.end())
            continue;
        if (method->returns)
            results += fmt::format("    {} result_{}{{}};\n", cpp_name(*method->returns, true), i);
        calls += block_of(*method, line, i, i < answers.size() ? answers[i] : "null");
    }
    return fmt::format("int main() {{\n    std::unique_ptr<{}> object;\n", described.name) +
           results + calls + "    return repro::status;\n}\n";
}

/// A program keeps its own `main`: it is fed before that, and what it printed is compared after it.
Result<std::string> main_for(const ProgramInterface&, const Submission&,
                             const InputAndAnswer& test) {
    return repro_template("program.h").transform([&](std::string text) {
        for (const auto& [place, value] :
             {std::pair("{{input}}", &test.input), {"{{expected}}", &test.answer}})
            text.replace(text.find(place), std::string_view(place).size(), cpp_text(*value));
        return text;
    });
}

/// How a struct of the problem's is printed.
std::string printing_of(const Structure& structure) {
    std::string text = fmt::format(
        "namespace repro {{\ninline std::string text_of(const {}& value) {{\n"
        "    return ",
        structure.name);
    const char* before = "{";
    for (const Parameter& field : structure.fields) {
        text += fmt::format("{} + text_of(value.{}) + ",
                            cpp_text(fmt::format("{}\"{}\":", before, field.name)), field.name);
        before = ",";
    }
    return text + "\"}\";\n}\n}\n";
}

}  // namespace

bool has_other_answers(const Problem& problem) {
    if (const auto* const tokens = std::get_if<TokensCheck>(&problem.check))
        return tokens->float_relative_tolerance || tokens->float_absolute_tolerance;
    return !std::holds_alternative<ExactCheck>(problem.check);
}

Result<std::string> standalone_program(const Problem& problem, const Submission& solution,
                                       const InputAndAnswer& test, bool own_lines) {
    auto values = repro_template("values.h");
    if (!values)
        return values.errors();
    constexpr std::string_view place = "{{other answers}}";
    values->replace(values->find(place), place.size(),
                    has_other_answers(problem) ? "true" : "false");
    const auto main = std::visit([&](const auto& mode) { return main_for(mode, solution, test); },
                                 problem.interface);
    if (!main)
        return main.errors();
    const std::string definitions =
        definitions_but(defined_types(solution.text), definitions_for(problem.interface));
    std::string text =
        own_lines ? ""
                  : fmt::format(
                        "// {} with an input on which it fails, by `judge repro`. To see it:\n"
                        "//     g++ -std={} -g -fsanitize=address,undefined THIS_FILE && ./a.out\n",
                        solution.shown_as, solution.standard);
    text += definitions;
    // Where a function or a class is asked for, a `main` is for its author's own tries.
    const bool has_other_main = !takes_text(problem.interface);
    if (has_other_main)
        text += "#define main solution_main\n";
    if (own_lines)
        text += fmt::format("#line 1 {}\n", cpp_text(absolute_path(solution.shown_as)));
    text += solution.text;
    if (!text.ends_with('\n'))
        text += '\n';
    text += (has_other_main ? "#undef main\n" : "") + *values;
    for (const auto& structure : structures_in(problem.interface))
        text += printing_of(*structure);
    return text + "\n" + *main;
}

}  // namespace judge
