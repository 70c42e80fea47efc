#include <fmt/format.h>

#include <algorithm>

#include "os/files.h"
#include "problem/cases.h"
#include "problem/document.h"
#include "problem/load.h"
#include "problem/scalars.h"

namespace judge {
namespace {

constexpr Bytes largest_file = mebibytes(16);  // Of YAML: a tree takes some 30 times its text.

/// Whether the entry is `input:` or `calls:` with an `output:` beside it, rather than the input
/// itself: a function may have a parameter called `input`.
bool is_case(const Node& entry, const Interface& interface) {
    if (!entry.is(Node::Kind::mapping)) {
        return false;
    }
    const auto* const function = std::get_if<FunctionInterface>(&interface);
    const auto is_parameter = [&](const std::string& key) {
        return function && std::any_of(function->parameters.begin(), function->parameters.end(),
                                       [&](const Parameter& p) { return p.name == key; });
    };
    bool has_input = false;
    bool all_parameters = true;
    for (std::size_t i = 0; i < entry.pairs(); ++i) {
        const std::string& key = entry.key(i).text;
        has_input = has_input || key == "input" || key == "calls";
        all_parameters = all_parameters && is_parameter(key);
    }
    return !function || (has_input && !all_parameters);
}

/// Whether the list is one sequence of calls, [[Name, 1], [push, 2]], and not a list of those.
bool is_call_sequence(const Node& list) {
    return !list.children.empty() && list.children.front().is(Node::Kind::list) &&
           !list.children.front().children.empty() &&
           list.children.front().children.front().is(Node::Kind::scalar);
}

TestSpec read_entry(Document& document, const Node& entry, const Interface& interface) {
    TestSpec test;
    test.where = document.spot(entry);
    if (is_case(entry, interface)) {
        Fields fields(document, entry, "input");
        WrittenCase written = read_case(fields, interface);
        if (!written.input && fields) {
            document.mistake(entry, std::holds_alternative<ClassInterface>(interface)
                                        ? "missing key `calls`"
                                        : "missing key `input`");
        }
        fields.reject_others();
        test.input = written.input.value_or("");
        test.answer = std::move(written.answer);
    } else if (const auto* const function = std::get_if<FunctionInterface>(&interface)) {
        test.input = read_arguments(document, entry, *function);
    } else if (const auto* const described = std::get_if<ClassInterface>(&interface)) {
        test.input = read_calls(document, entry, *described).text;
    }
    return test;
}

}  // namespace

Result<std::vector<TestSpec>> load_inputs(const Problem& problem, const std::string& path) {
    const bool program = std::holds_alternative<ProgramInterface>(problem.interface);
    auto text = program ? read_argument(path) : read_argument(path, largest_file);
    if (!text) {
        return text.errors();
    }
    if (program) {
        TestSpec test;
        test.name = path;
        test.input = *std::move(text);
        return std::vector<TestSpec>{std::move(test)};
    }
    Document document(path, *std::move(text));
    const Node& root = document.root();
    std::vector<TestSpec> tests;
    if (document.readable() && root.is(Node::Kind::nothing)) {
        return Error{"the file has no input", document.source().whole(), ""};
    }
    if (document.readable()) {
        const bool several = root.is(Node::Kind::list) && !is_call_sequence(root);
        if (several && root.children.empty()) {
            document.mistake(root, "the file has no input");
        }
        if (several) {
            for (const Node& entry : root.children) {
                tests.push_back(read_entry(document, entry, problem.interface));
            }
        } else {
            tests.push_back(read_entry(document, root, problem.interface));
        }
    }
    if (Errors errors = document.mistakes(); !errors.empty()) {
        return errors;
    }
    for (std::size_t i = 0; i < tests.size(); ++i) {
        tests[i].name = tests.size() == 1 ? path : fmt::format("{} #{}", path, i + 1);
    }
    return tests;
}

}  // namespace judge
