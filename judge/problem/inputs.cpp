#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "base/overloaded.h"
#include "base/text.h"
#include "os/files.h"
#include "problem/cases.h"
#include "problem/document.h"
#include "problem/load.h"
#include "problem/notation.h"
#include "problem/scalars.h"

namespace judge {
namespace {

constexpr Bytes largest_file = mebibytes(16);  // Of YAML: a tree takes some 30 times its text.

/// Whether the entry is `input:` or `calls:` with an `output:` beside it, rather than the input
/// itself: a function may have a parameter called `input`.
bool is_case(const Node& entry, const Interface& interface) {
    if (!entry.is(Node::Kind::mapping))
        return false;
    const auto has_more_than_parameters = [&](const FunctionInterface& function) {
        bool has_input = false;
        bool all_parameters = true;
        for (std::size_t i = 0; i < entry.pairs(); ++i) {
            const std::string& key = entry.key(i).text;
            has_input = has_input || key == "input" || key == "calls";
            all_parameters = all_parameters &&
                             std::ranges::any_of(function.parameters,
                                                 [&](const Parameter& p) { return p.name == key; });
        }
        return has_input && !all_parameters;
    };
    return std::visit(
        Overloaded{has_more_than_parameters, [](const ClassInterface&) { return true; },
                   [](const ProgramInterface&) { return true; }},
        interface);
}

/// Whether the list is one sequence of calls, [[Name, 1], [push, 2]], and not a list of those.
bool is_call_sequence(const Node& list) {
    return !list.children.empty() && list.children.front().is(Node::Kind::list) &&
           !list.children.front().children.empty() &&
           list.children.front().children.front().is(Node::Kind::scalar);
}

void take_input(TestSpec& test, WrittenInput written) {
    test.input = std::move(written.text);
    test.places = std::move(written.places);
}

/// `input:` or `calls:`, with what may stand beside it.
TestSpec read_case_entry(Document& document, const Node& entry, const Interface& interface) {
    TestSpec test;
    test.where = document.spot(entry);
    Fields fields(document, entry, "test");
    if (!fields)
        return test;
    if (const Node* const name = fields.find("name"))
        test.name = read_line(document, *name, "name").value_or("");
    if (const Node* const note = fields.find("note"))
        test.note = read_text(document, *note, "note").value_or("");
    const char* const key = takes_calls(interface) ? "calls" : "input";
    WrittenCase written = read_case(fields, interface);
    if (!written.input && !fields.key_node(key))
        document.mistake(entry, fmt::format("missing key `{}`", key));
    fields.reject_others();
    take_input(test, std::move(written.input).value_or(WrittenInput{}));
    take_answer(test, std::move(written.answer));
    return test;
}

TestSpec read_entry(Document& document, const Node& entry, const Interface& interface) {
    TestSpec test;
    test.where = document.spot(entry);
    if (is_case(entry, interface)) {
        test = read_case_entry(document, entry, interface);
    } else {
        std::visit(Overloaded{[&](const FunctionInterface& function) {
                                  take_input(test, read_arguments(document, entry, function));
                              },
                              [&](const ClassInterface& described) {
                                  take_input(test, read_calls(document, entry, described).input);
                              },
                              [](const ProgramInterface&) {}},
                   interface);
    }
    return test;
}

std::vector<TestSpec> read_yaml_inputs(Document& document, const Interface& interface) {
    const Node& root = document.root();
    std::vector<TestSpec> tests;
    if (!document.readable())
        return tests;
    const bool several = root.is(Node::Kind::list) && !is_call_sequence(root);
    if (several && root.children.empty())
        document.mistake(root, "the file has no input");
    if (!several) {
        tests.push_back(read_entry(document, root, interface));
        return tests;
    }
    for (const Node& entry : root.children)
        tests.push_back(read_entry(document, entry, interface));
    return tests;
}

std::vector<TestSpec> read_noted_inputs(Document& document, const Interface& interface) {
    const NotedCases noted = read_noted(document.source(), interface);
    if (const auto& mistake = noted.mistake) {
        document.mistake(document.source().spot(mistake->line, mistake->column, mistake->length),
                         mistake->message, mistake->help);
        return {};  // What is missing is behind it.
    }
    std::vector<TestSpec> tests;
    for (const NotedCase& each : noted.cases) {
        TestSpec& test = tests.emplace_back();
        test.where = document.spot(each.input);
        const auto arguments = [&](const FunctionInterface& function) {
            take_input(test, read_arguments(document, each.input, function));
            if (each.answer)
                take_answer(test, read_answer(document, *each.answer, function));
        };
        const auto calls = [&](const ClassInterface& described) {
            Calls read = read_calls(document, each.input, described);
            if (each.answer) {
                take_answer(test, read_answers(document, *each.answer, read));
            }
            take_input(test, std::move(read.input));
        };
        std::visit(Overloaded{arguments, calls, [](const ProgramInterface&) {}}, interface);
    }
    return tests;
}

}  // namespace

Result<std::vector<TestSpec>> load_inputs(const Problem& problem, const std::string& given) {
    const bool program = takes_text(problem.interface);
    const bool is_stdin = given == "-";
    const std::string opened = is_stdin ? "/dev/stdin" : given;
    const std::string path = is_stdin ? "<stdin>" : given;
    if (program) {
        if (const auto there = check_argument(opened); !there)
            return there.errors();
        std::vector<TestSpec> tests(1);
        TestSpec& test = tests.front();
        test.name = path;
        test.own = true;
        test.where = {path, 0, 0, 1, {}};
        test.input = InputFile{opened};
        return tests;
    }
    auto text = read_argument(opened, largest_file);
    if (!text)
        return text.errors();
    SourceText source(path, *std::move(text));
    const bool noted = is_noted(source, problem.interface);
    Document document = noted ? Document(std::move(source)) : Document(path, source.text());
    if (document.readable() && document.root().is(Node::Kind::nothing))
        return Error{"the file has no input", document.source().whole(), ""};
    std::vector<TestSpec> tests = noted ? read_noted_inputs(document, problem.interface)
                                        : read_yaml_inputs(document, problem.interface);
    if (Errors errors = document.mistakes(); !errors.empty())
        return errors;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        tests[i].own = true;
        if (tests[i].name.empty())
            tests[i].name = tests.size() == 1 ? path : fmt::format("{} #{}", path, i + 1);
    }
    return tests;
}

Result<std::vector<TestSpec>> load_own_tests(const Problem& problem, const std::string& path) {
    auto text = read_argument(path, largest_file);
    if (!text)
        return text.errors();
    Document document(path, *std::move(text));
    std::vector<TestSpec> tests;
    // A file with nothing in it, or comments only, has no tests.
    if (document.readable() && !document.root().is(Node::Kind::nothing))
        for (const Node* const entry :
             read_list(document, document.root(), path, "tests, each with `input` or `calls`"))
            tests.push_back(read_case_entry(document, *entry, problem.interface));
    std::set<std::string> names;
    for (const TestSpec& test : problem.tests)
        if (test.sample)
            names.insert(test.name);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        TestSpec& test = tests[i];
        test.own = true;
        if (test.name.empty())
            test.name = fmt::format("{} #{}", path, i + 1);
        if (!names.insert(test.name).second)
            document.mistake(test.where, fmt::format("repeated test name `{}`", test.name),
                             "another test here has it, or a sample");
    }
    if (Errors errors = document.mistakes(); !errors.empty())
        return errors;
    return tests;
}

}  // namespace judge
