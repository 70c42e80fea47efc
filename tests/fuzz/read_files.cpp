/// Files that an author or a user wrote.

#include <algorithm>

#include "app/limits_file.h"
#include "app/problem_page.h"
#include "harness/starter.h"
#include "harness/tool.h"
#include "judging/problem_record.h"
#include "os/files.h"
#include "problem/document.h"
#include "problem/load.h"
#include "problem/problem_file.h"
#include "problem/settings.h"
#include "problem/solutions.h"
#include "readers.h"

namespace judge::fuzz {
namespace {

/// A file of that text, and its folder, which holds nothing else.
struct WrittenFile {
    WrittenFile(const char* name, std::string_view text) : path(folder.path() + "/" + name) {
        promise(bool(write_file(path, text)), "a file can be written");
    }
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string path;
};

/// Errors speak of places that exist.
void check_places(const Errors& errors, std::string_view text) {
    const auto lines = 2 + std::count(text.begin(), text.end(), '\n');
    promise(!errors.empty(), "a refusal says why");
    for (const Error& error : errors) {
        promise(!error.message.empty(), "an error has a message");
        promise(error.kind == Error::Kind::usage, "a bad file is the user's to mend");
        if (error.where)
            promise(
                error.where->line >= 0 && error.where->line <= lines && error.where->length >= 1,
                "an error stands inside the file");
    }
}

template <class T>
void check_read(const Result<T>& result, std::string_view text) {
    if (!result)
        check_places(result.errors(), text);
}

/// `yaml` without its mistakes.
Problem problem_of(const char* yaml) {
    Document document("problem.yaml", yaml);
    Problem problem;
    read_problem_file(document, {true, true, true}, problem);
    promise(document.mistakes().empty(), "the problem has no mistakes");
    return problem;
}

}  // namespace

void read_problem(std::string_view text) {
    Document document("problem.yaml", std::string(text));
    Problem problem;
    if (document.readable())
        read_problem_file(document, {true, true, true}, problem);
    const Errors mistakes = document.mistakes();
    if (!mistakes.empty()) {
        check_places(mistakes, text);
        return;
    }
    promise(document.readable(), "what is not readable has a mistake");
    problem_page(problem, TerminalStyle{}, true);
    tool_glue(problem);
    starter(problem, "{{slug}} {{signature}} {{body}} {{class}} {{members}}");
}

void read_statement(std::string_view text) {
    Problem problem = problem_of(
        "format: 1\ntitle: A\ndifficulty: easy\nprogram: {}\n"
        "samples: [{input: a, output: b}]\n");
    problem.statement = text;
    problem_page(problem, TerminalStyle{}, true);
}

void read_settings_file(std::string_view text) {
    const WrittenFile file(".judge.yaml", text);
    check_read(read_settings(file.path), text);
}

void read_input_file(std::string_view text) {
    static const Problem function = problem_of(
        "format: 1\ntitle: A\ndifficulty: easy\n"
        "function: {name: f, parameters: {a: \"int[][]\", s: string, x: double}, returns: char}\n"
        "samples: [{input: {a: [], s: '', x: 0}, output: x}]\n");
    static const Problem described = problem_of(
        "format: 1\ntitle: A\ndifficulty: easy\n"
        "class: {name: C, constructor: {n: int}, methods: {f: {parameters: {s: \"char[]\"}, "
        "returns: bool}}}\nsamples: [{calls: [[C, 1]], output: [null]}]\n");
    static const Problem nodes = problem_of(
        "format: 1\ntitle: A\ndifficulty: easy\nstructs: {Entry: {name: string, at: \"int?\"}}\n"
        "function: {name: f, parameters: {root: tree, p: \"node(root)?\", all: \"list[]\", "
        "e: \"Entry[]\"}, returns: \"node(root)[]\"}\n"
        "samples: [{input: {root: [1, null, 2], p: 2, all: [], e: [{name: a, at: null}]}, "
        "output: [0]}]\n");
    const WrittenFile file("input", text);
    check_read(load_inputs(function, file.path), text);
    check_read(load_inputs(described, file.path), text);
    check_read(load_inputs(nodes, file.path), text);
}

void read_limits_file(std::string_view text) {
    const WrittenFile file("limits.json", text);
    const auto limit = read_limit(file.path, "top-k");
    if (limit)
        promise(limit->limit.count() > 0 && limit->cpu.count() >= 0, "both are times");
    else
        check_places(limit.errors(), text);
}

void read_problem_record(std::string_view text) {
    const auto record = parse_record(text);
    if (!record)
        return;
    promise(!record->slowest || (record->slowest->ratio >= 1 && record->slowest->ratio <= 1000),
            "the slowest is slower than the reference");
    const auto again = parse_record(to_text(*record));
    promise(again && to_text(*again) == to_text(*record), "a record is written as it is read");
}

void read_stated_verdict(std::string_view text) {
    const WrittenFile file("reference.cpp", text);
    Errors errors;
    const auto solutions = read_solutions(file.folder.path(), "solutions", errors);
    if (solutions.empty() || !solutions.front().reference)
        check_places(errors, text);
}

}  // namespace judge::fuzz
