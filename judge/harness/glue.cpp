#include "harness/glue.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "harness/definitions.h"

namespace judge {
namespace {

/// ", std::string, int": the parameters' types as further template arguments.
std::string further_types(const std::vector<Parameter>& parameters) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += ", " + cpp_name(parameter.type, true);
    return text;
}

std::string answer_type(const std::optional<Type>& returns) {
    return returns ? cpp_name(*returns, true) : "void";
}

/// A static_assert that the call fits and one that its result does. The second holds whenever the
/// first fails, so that one mistake is one message.
std::string assertions(const std::string& subject, const std::string& call,
                       const std::string& object_type, const std::string& types,
                       const std::optional<Type>& returns) {
    std::string text = fmt::format(
        "static_assert(judge_glue::{call}::fits<{object}{types}>, \"{marker}call {subject}\");\n",
        fmt::arg("call", call), fmt::arg("object", object_type), fmt::arg("types", types),
        fmt::arg("marker", signature_marker), fmt::arg("subject", subject));
    if (returns)
        text += fmt::format(
            "static_assert(judge_glue::{call}::returns<{answer}, {object}{types}>, "
            "\"{marker}returns {subject}\");\n",
            fmt::arg("call", call), fmt::arg("answer", answer_type(returns)),
            fmt::arg("object", object_type), fmt::arg("types", types),
            fmt::arg("marker", signature_marker), fmt::arg("subject", subject));
    return text;
}

/// A static_assert for each type that a solution may define itself: that it has the members.
std::string type_assertions(const Interface& interface) {
    std::string text;
    for (const DefinitionCheck& check : definition_checks(interface))
        text += fmt::format("static_assert({}, \"{}type {}\");\n", check.condition,
                            signature_marker, check.name);
    return text;
}

/// " && CONDITION" for each of them: nothing of what they do not fit is to be compiled.
std::string types_fit(const Interface& interface) {
    std::string text;
    for (const DefinitionCheck& check : definition_checks(interface))
        text += " && " + check.condition;
    return text;
}

std::set<std::string> own_names(const Interface& interface) {
    std::set<std::string> names;
    for (const DefinitionCheck& check : definition_checks(interface))
        names.insert(check.name);
    return names;
}

/// Arguments are named by their number: a problem's own names may stand for something else.
std::string argument(std::size_t index) {
    return "argument_" + std::to_string(index);
}

/// "argument_0, argument_1".
std::string arguments(const std::vector<Parameter>& parameters) {
    std::string text;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        text += (i > 0 ? ", " : "") + argument(i);
    return text;
}

/// The variable of the parameter that `type`, a node's, is part of.
std::string referred(const Type& type, const std::vector<Parameter>& parameters) {
    const auto of = std::ranges::find(parameters, type.argument, &Parameter::name);
    return argument(static_cast<std::size_t>(of - parameters.begin()));
}

/// How the argument is read.
std::string operand(const std::vector<Parameter>& parameters, std::size_t index) {
    const Type& type = parameters[index].type;
    return wire_operand(type, argument(index), type.is_node() ? referred(type, parameters) : "");
}

/// Makes the call and writes what it returns. Where that is a node, its place is where it stood
/// before the call, which may move it.
std::string write_answer(const Type& returns, const std::vector<Parameter>& parameters,
                         const std::string& call) {
    if (!returns.is_node())
        return fmt::format("out.answer<{}>({});", cpp_name(returns, true), call);
    return fmt::format(
        "judge_wire::Places places = judge_wire::places_of({}); {} answer = {}; "
        "out.answer(judge_wire::referring(answer, places));",
        referred(returns, parameters), cpp_name(returns, true), call);
}

/// Declares what a call takes, and reads the rest of its line.
std::string read_call(const std::vector<Parameter>& parameters, const std::string& indent) {
    std::string text;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        text +=
            fmt::format("{0}{1} {2}{{}};\n{0}in.begin_argument();\n{0}in.read({3});\n", indent,
                        cpp_name(parameters[i].type, true), argument(i), operand(parameters, i));
    return text + fmt::format("{0}in.end_call();\n", indent);
}

/// Both ways to give a function are tried: a method of `class Solution`, then a free function.
/// Whether either exists is asked of the compiler inside a template, where "no" is no error. The
/// object lies in zeros, and each test has its own.
constexpr const char* function_call = R"(class Solution;
namespace judge_glue {{
template <class S, class... A>
auto try_method(int) -> decltype(void(std::declval<S&>().{name}(std::declval<A&>()...)), std::true_type());
template <class S, class... A>
std::false_type try_method(...);
template <class... A>
auto try_function(int) -> decltype(void({name}(std::declval<A&>()...)), std::true_type());
template <class... A>
std::false_type try_function(...);

struct function {{
    template <class S, class... A>
    static constexpr bool as_method = decltype(try_method<S, A...>(0))::value;

    template <class S, class... A>
    static constexpr bool fits = as_method<S, A...> || decltype(try_function<A...>(0))::value;

    template <class S, class... A>
    static decltype(auto) of(A&... arguments) {{
        const judge_harness::Measured measured;
        if constexpr (as_method<S, A...>) {{
            alignas(S) static char place[sizeof(S)];
            return (::new (static_cast<void*>(place)) S)->{name}(arguments...);
        }} else {{
            return {name}(arguments...);
        }}
    }}

    template <class Answer, class S, class... A>
    static constexpr bool returns = [] {{
        if constexpr (fits<S, A...>)
            return judge_harness::answers<decltype(of<S, A...>(std::declval<A&>()...)), Answer>;
        return true;
    }}();
}};
}}  // namespace judge_glue
)";

constexpr const char* class_declaration = R"(class {name};
static_assert(judge_harness::complete<{name}>, "{marker}class {name}");
namespace judge_glue {{
struct constructor {{
    template <class C, class... A>
    static constexpr bool fits = [] {{
        if constexpr (judge_harness::complete<C>)
            return std::is_constructible<C, A&...>::value;
        return true;
    }}();

    template <class C, class... A>
    static C& of(A&... arguments) {{
        const judge_harness::Measured measured;
        return *new C(arguments...);
    }}
}};
}}  // namespace judge_glue
)";

constexpr const char* method_call = R"(namespace judge_glue {{
struct method_{name} {{
    template <class C, class... A>
    static auto try_call(int) -> decltype(void(std::declval<C&>().{name}(std::declval<A&>()...)), std::true_type());
    template <class C, class... A>
    static std::false_type try_call(...);

    template <class C, class... A>
    static constexpr bool fits = !judge_harness::complete<C> || decltype(try_call<C, A...>(0))::value;

    template <class C, class... A>
    static decltype(auto) of(C& object, A&... arguments) {{
        const judge_harness::Measured measured;
        return object.{name}(arguments...);
    }}

    template <class Answer, class C, class... A>
    static constexpr bool returns = [] {{
        if constexpr (judge_harness::complete<C> && fits<C, A...>)
            return judge_harness::answers<decltype(of(std::declval<C&>(), std::declval<A&>()...)), Answer>;
        return true;
    }}();
}};
}}  // namespace judge_glue
)";

/// Solutions redefine words (`#define int long long`, `#define S 26`); in `glue`, which follows
/// them, every word means itself again, but for `theirs`. `main` is ours: the solution's own was
/// renamed (build/build.cpp).
std::string with_own_words(const std::string& glue, const std::set<std::string>& theirs) {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
    const std::string letters_and_digits = letters + "0123456789";
    std::set<std::string> words;
    for (auto at = glue.find_first_of(letters); at != glue.npos;) {
        const auto end = glue.find_first_not_of(letters_and_digits, at);
        words.insert(glue.substr(at, end - at));
        at = glue.find_first_of(letters, end);
    }
    std::string text;
    for (const std::string& each : words)
        if (!theirs.contains(each))
            text += fmt::format("#undef {}\n", each);
    return text + glue;
}

std::string glue(const FunctionInterface& function) {
    const std::string types = further_types(function.parameters);
    std::string text = fmt::format(fmt::runtime(function_call), fmt::arg("name", function.name));
    text += assertions(function.name, "function", "Solution", types, function.returns);
    int changed = -1;
    if (!function.changes.empty()) {
        // What can be called with a constant cannot change it.
        std::string constant_types;
        for (const Parameter& parameter : function.parameters) {
            const bool is_changed = parameter.name == function.changes;
            if (is_changed)
                changed = static_cast<int>(&parameter - function.parameters.data());
            constant_types += ", " + cpp_name(parameter.type, true) + (is_changed ? " const" : "");
        }
        // Nodes can be changed through any copy of the pointer.
        const Type type = answer_type(function);
        if (!type.is_plain() || (type.base != Type::Base::tree && type.base != Type::Base::list))
            text += fmt::format(
                "static_assert(!judge_glue::function::fits<Solution{}>, \"{}changes {}\");\n",
                constant_types, signature_marker, function.name);
    }
    std::string reads;
    for (std::size_t i = 0; i < function.parameters.size(); ++i)
        // Not on the stack: what freeing it took would count.
        reads += fmt::format(
            "        {type}& {name} = *new {type}{{}};\n        in.read({operand});\n        "
            "in.expect('\\n');\n",
            fmt::arg("type", cpp_name(function.parameters[i].type, true)),
            fmt::arg("name", argument(i)), fmt::arg("operand", operand(function.parameters, i)));
    const std::string call =
        fmt::format("judge_glue::function::of<S{}>({})", types, arguments(function.parameters));
    const std::string answer = changed < 0
                                   ? write_answer(*function.returns, function.parameters, call)
                                   : fmt::format("{};\n        out.answer({});", call,
                                                 argument(static_cast<std::size_t>(changed)));
    // main is a template's caller only: where an assertion above fails, it would repeat the
    // mistake in the standard library's words.
    text += fmt::format(R"(template <class S>
void judge_main() {{
    if constexpr (judge_glue::function::fits<S{types}>{types_fit}) {{
        judge_wire::Reader in(judge_harness::input_descriptor);
        judge_wire::Writer out(judge_harness::answer_descriptor);
{reads}        {answer}
        judge_harness::finish(out);
    }}
}}
int main() {{
    for (;;)
        judge_main<Solution>();
}}
)",
                        fmt::arg("types", types), fmt::arg("types_fit", types_fit(function)),
                        fmt::arg("reads", reads), fmt::arg("answer", answer));
    std::set<std::string> names = own_names(function);
    names.insert(function.name);
    return with_own_words(struct_transport(function) + type_assertions(function) + text, names);
}

std::string glue(const ClassInterface& described) {
    std::string text =
        fmt::format(fmt::runtime(class_declaration), fmt::arg("name", described.name),
                    fmt::arg("marker", signature_marker));
    text += assertions(described.name, "constructor", described.name,
                       further_types(described.constructor), {});
    std::string all_fit = "judge_harness::complete<C> && judge_glue::constructor::fits<C" +
                          further_types(described.constructor) + ">" + types_fit(described);
    std::string calls;
    for (const Method& method : described.methods) {
        const std::string types = further_types(method.parameters);
        const std::string call = "method_" + method.name;
        text += fmt::format(fmt::runtime(method_call), fmt::arg("name", method.name));
        text += assertions(method.name, call, described.name, types, method.returns);
        all_fit += fmt::format(" && judge_glue::{}::fits<C{}>", call, types);
        const std::string made =
            fmt::format("judge_glue::{}::of<C{}>(object{}{})", call, types,
                        method.parameters.empty() ? "" : ", ", arguments(method.parameters));
        calls += fmt::format(
            R"(if (name == "{}") {{
{}                {}
            }} else )",
            method.name, read_call(method.parameters, "                "),
            method.returns ? write_answer(*method.returns, method.parameters, made)
                           : made + ";\n                out.null_line();");
    }
    // Constructs one object from the first line and calls it line by line: neither calls nor
    // answers are ever held as a whole.
    text += fmt::format(R"(template <class C>
void judge_main() {{
    if constexpr ({all_fit}) {{
        judge_wire::Writer out(judge_harness::answer_descriptor);
        judge_wire::CallReader in(judge_harness::input_descriptor, out);
        std::string name;
        in.begin_call(name);
{read_constructor}        C& object = judge_glue::constructor::of<C>({constructor});
        out.null_line();
        while (in.has_more()) {{
            in.begin_call(name);
            {calls}{{
                throw judge_wire::BrokenInput{{}};
            }}
        }}
        judge_harness::finish(out);
    }}
}}
int main() {{
    for (;;)
        judge_main<{name}>();
}}
)",
                        fmt::arg("all_fit", all_fit),
                        fmt::arg("constructor", arguments(described.constructor)),
                        fmt::arg("read_constructor", read_call(described.constructor, "        ")),
                        fmt::arg("calls", calls), fmt::arg("name", described.name));
    std::set<std::string> names = own_names(described);
    names.insert(described.name);
    for (const Method& method : described.methods)
        names.insert(method.name);
    return with_own_words(struct_transport(described) + type_assertions(described) + text, names);
}

std::string glue(const ProgramInterface&) {
    return {};
}

}  // namespace

std::string solution_glue(const Interface& interface) {
    return std::visit([](const auto& mode) { return glue(mode); }, interface);
}

}  // namespace judge
