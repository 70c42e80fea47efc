#include "harness/signature.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <regex>

#include "base/text.h"
#include "harness/definitions.h"
#include "harness/odd_class.h"
#include "harness/source_scan.h"

namespace judge {
namespace {

std::string parameter_type(const Type& type) {
    const bool by_value =
        type.is_pointer() || type.is_small() || (type.is_nullable() && type.inside().is_small());
    return cpp_name(type, false) + (by_value ? "" : "&");
}

std::string listed(const std::vector<Parameter>& parameters, bool with_names) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += (text.empty() ? "" : ", ") + parameter_type(parameter.type) +
                (with_names ? " " + parameter.name : "");
    return "(" + text + ")";
}

/// What the problem wants of one name.
struct Wanted {
    std::vector<Parameter> parameters;
    std::string returns;
    std::string whole;       ///< The signature to write.
    std::string place;       ///< Where, in words that follow it.
    std::string class_name;  ///< In class problems.
    std::string changes;     ///< The parameter that is the answer; else empty.
};

Wanted wanted(const FunctionInterface& function, const std::string&) {
    return {function.parameters,
            function.returns ? cpp_name(*function.returns, false) : "void",
            signature(function),
            ", as a function or as a public method of `class Solution`",
            "",
            function.changes};
}

Wanted wanted(const ClassInterface& described, const std::string& name) {
    const std::string place = " in `class " + described.name + "`";
    for (const Method& method : described.methods)
        if (method.name == name)
            return {method.parameters, method.returns ? cpp_name(*method.returns, false) : "void",
                    signature(method), place,
                    described.name,    ""};
    return {described.constructor, "", constructor_signature(described), place, described.name, ""};
}

Wanted wanted(const ProgramInterface&, const std::string&) {
    return {};  // It has no signature that could be wrong.
}

std::string missing(const std::string& name, const Wanted& want, const SourceScan& source) {
    std::string text =
        fmt::format("`{}` is not defined: write `{}`{}", name, want.whole, want.place);
    const std::vector<std::string> defined = source.function_names();
    if (const auto near = nearest(name, defined))
        text += fmt::format(" (you have `{}`)", *near);
    return text;
}

/// Where the class is defined; 0 where it is not.
int line_of_class(std::string_view solution, const std::string& name) {
    for (const NamedClass& each : class_names(solution))
        if (each.name == name)
            return each.line;
    return 0;
}

/// A class that cannot be made is not out of reach: a method of its is left for another one to
/// write.
bool has_pure_methods(std::string_view solution) {
    static const std::regex pure(R"(\)[a-z ]{0,20}= ?0 ?;)");
    return std::regex_search(solution.begin(), solution.end(), pure);
}

/// What is wrong with a type that a solution defines in the problem's place.
std::string odd_type(const Interface& interface, const std::string& name) {
    std::string lines;
    for (const Definition& definition : definitions_for(interface))
        if (definition.name == name)
            for (const std::string_view line : split_lines(definition.code))
                if (line.ends_with(';') && line.find('(') == line.npos && line != "};")
                    lines += (lines.empty() ? "" : " ") + std::string(trim(line));
    return fmt::format(
        "`{}` is not as the problem has it: public members `{}`, and a constructor without "
        "arguments{}; leave it out, and the problem's is there",
        name, lines, name.ends_with("Node") ? " or with the value" : "");
}

}  // namespace

std::string signature(const FunctionInterface& function) {
    return (function.returns ? cpp_name(*function.returns, false) : "void") + " " + function.name +
           listed(function.parameters, true);
}

std::string signature(const Method& method) {
    return (method.returns ? cpp_name(*method.returns, false) : "void") + " " + method.name +
           listed(method.parameters, true);
}

std::string constructor_signature(const ClassInterface& described) {
    return described.name + listed(described.constructor, true);
}

CompilerMessage explain_signature(const Interface& interface, std::string_view complaint,
                                  std::string_view solution, const std::string& shown_as) {
    const std::size_t space = complaint.find(' ');
    const std::string kind(complaint.substr(0, space));
    const std::string name(trim(complaint.substr(std::min(space, complaint.size()))));
    CompilerMessage message{CompilerMessage::Level::error, shown_as, 0, 0, {}};
    if (kind == "class") {
        message.text = fmt::format("`class {}` is not defined", name);
        const std::vector<NamedClass> classes = class_names(solution);
        for (const NamedClass& each : classes)
            if (nearest(name, {each.name})) {
                message.line = each.line;
                message.text += fmt::format(" (you have `class {}`)", each.name);
                break;
            }
        return message;
    }

    if (kind == "type") {
        message.line = line_of_class(solution, name);
        message.text = odd_type(interface, name);
        return message;
    }

    const SourceScan source(solution);
    const Wanted want = std::visit([&](const auto& mode) { return wanted(mode, name); }, interface);
    const std::optional<ScannedFunction> found = source.find_function(name);
    if (!found) {
        message.text = missing(name, want, source);
        if (const auto near = nearest(name, source.function_names()))
            message.line = source.find_function(*near).value_or(ScannedFunction{}).line;
        else if (!want.class_name.empty())
            message.line = line_of_class(solution, want.class_name);
        return message;
    }
    message.line = found->line;
    const bool reads_right = "(" + found->parameters + ")" == listed(want.parameters, false);
    if (kind == "returns") {
        message.text = fmt::format("`{}` returns `{}`; yours returns `{}`", name, want.returns,
                                   found->returns);
    } else if (kind == "changes") {
        message.text = fmt::format(
            "`{}` changes `{}` in place: take it as a reference, as in `{}`; yours takes {}", name,
            want.changes, want.whole,
            reads_right ? "it as `const`" : "`(" + found->parameters + ")`");
    } else if (reads_right) {
        // It reads right, so what it says is not what it means, or it is out of reach.
        static const std::regex redefinition(
            R"(#[ \t]{0,9}define[ \t]{1,9}(int|long|double|char|bool|string|vector)\b)");
        std::cmatch macro;
        const bool redefined = std::regex_search(solution.data(), solution.data() + solution.size(),
                                                 macro, redefinition);
        if (redefined)
            message.text =
                fmt::format("`{}` takes `{}`; in yours a macro gives `{}` another meaning", name,
                            listed(want.parameters, false), macro.str(1));
        else if (!want.class_name.empty() && has_pure_methods(solution))
            message.text = fmt::format(
                "no `{}` can be made: a method ends in `= 0`, and so has no body", name);
        else
            message.text = fmt::format(
                "`{}` cannot be called from outside: put `public:` before it, or take it out of "
                "its "
                "namespace",
                name);
    } else {
        message.text = fmt::format("`{}` takes `{}`; yours takes `({})`", name,
                                   listed(want.parameters, false), found->parameters);
    }
    return message;
}

}  // namespace judge
