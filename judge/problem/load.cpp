#include "problem/load.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/digest.h"
#include "base/text.h"
#include "model/problem_record.h"
#include "os/content.h"
#include "os/files.h"
#include "os/folder.h"
#include "problem/document.h"
#include "problem/problem_file.h"
#include "problem/solutions.h"

namespace judge {
namespace {

constexpr Bytes largest_problem_file = mebibytes(4);  // Large tests are what generators are for.
constexpr Bytes largest_source = mebibytes(64);

void add(Errors& errors, const Errors& more) {
    errors.insert(errors.end(), more.begin(), more.end());
}

std::string last_name(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// Its path, if the problem has such a file. The compiler would wait for what is no file.
std::string path_if_there(const std::string& folder, const std::string& name, Errors& errors) {
    const std::string path = folder + "/" + name;
    if (!exists(path))
        return "";
    if (const auto file = open_file(path); !file)
        add(errors, file.errors());
    return path;
}

void read_yaml_part(const std::string& shown_as, Problem& problem, Errors& errors) {
    const std::string shown_file = shown_as + "/problem.yaml";
    auto text = read_file(problem.folder + "/problem.yaml", largest_problem_file);
    if (!text) {
        add(errors, text.errors());
        return;
    }
    Document document(shown_file, *std::move(text));
    if (document.readable() && document.root().is(Node::Kind::nothing)) {
        errors.push_back({"the file is empty", document.source().whole(),
                          "a problem file begins with `format: 1`"});
        return;
    }
    if (document.readable()) {
        read_problem_file(document,
                          {!problem.generators_file.empty(), !problem.validator_file.empty(),
                           !problem.checker_file.empty()},
                          problem);
    }
    add(errors, document.mistakes());
}

/// Turns the tests' files into paths, if they are there.
void find_test_files(Problem& problem, Errors& errors) {
    for (TestSpec& test : problem.tests) {
        auto* const input = std::get_if<InputFile>(&test.input);
        for (std::string* const path : {input ? &input->path : nullptr, &test.answer_file}) {
            if (path == nullptr || path->empty())
                continue;
            path->insert(0, problem.folder + "/");
            if (const auto file = open_file(*path); !file)
                errors.push_back({file.errors().front().message, test.where, ""});
        }
    }
}

/// Those may be large.
bool is_test_file(const Problem& problem, const std::string& path) {
    return std::ranges::any_of(problem.tests, [&](const TestSpec& test) {
        const auto* const input = std::get_if<InputFile>(&test.input);
        return test.answer_file == path || (input && input->path == path);
    });
}

/// Whether its tests can be judged, and by what limit, without a solution.
bool needs_no_solution(const Problem& problem) {
    return problem.limits.time && std::ranges::all_of(problem.tests, &TestSpec::is_answered);
}

void read_statement(const std::string& shown_as, Problem& problem, Errors& errors) {
    const SourceSpot whole{shown_as + "/statement.md", 0, 0, 1, {}};
    const std::string path = problem.folder + "/statement.md";
    if (!exists(path)) {
        errors.push_back({"the problem has no statement.md", whole, "write the task in it"});
        return;
    }
    auto text = read_file(path, largest_source);
    if (!text) {
        add(errors, text.errors());
        return;
    }
    if (trim(*text).empty())
        errors.push_back({"the statement is empty", whole, "write the task in it"});
    problem.statement = *std::move(text);
}

/// Adds a file, or all that lies in a folder; `name` is its path within the problem. Every file of
/// a problem may be included by its C++, but for what only people read, solutions that set no
/// limit, and what was found out about it.
void add_to_digest(const Problem& problem, const std::string& name, Digest& digest,
                   Errors& errors) {
    const std::string path = problem.folder + "/" + name;
    if (const auto folder = Folder::open(path)) {
        for (const std::string& member : folder->names())
            if (!member.starts_with('.'))
                add_to_digest(problem, name.empty() ? member : name + "/" + member, digest, errors);
        return;
    }
    const auto stated =
        std::find_if(problem.solutions.begin(), problem.solutions.end(),
                     [&](const StatedSolution& solution) { return solution.path == path; });
    const bool is_solution = stated != problem.solutions.end();
    if (name == "statement.md" || name == record_file ||
        (is_solution && stated->verdict != Verdict::accepted) || is_folder(path))
        return;
    if (is_test_file(problem, path)) {
        if (const auto file = open_file(path))
            digest.field("file", name).field("digest", digest_of_content(file->number()));
        return;
    }
    // What was read of a solution already is what is compiled.
    const auto text =
        is_solution ? Result<std::string>(stated->text) : read_file(path, largest_source);
    if (!text) {
        add(errors, text.errors());
        return;
    }
    digest.field("file", name).field("content", *text);
    if (is_solution && stated->reference)
        digest.field("reference", name);
}

}  // namespace

Result<Problem> load_problem(const std::string& folder, const std::string& shown_as) {
    Problem problem;
    problem.folder = absolute_path(folder);
    problem.shown_as = shown_as;
    problem.slug = last_name(problem.folder);
    if (!is_folder(problem.folder)) {
        return usage_error(fmt::format("{} is not a folder", shown_as),
                           "a problem is a folder with a problem.yaml");
    }
    if (!exists(problem.folder + "/problem.yaml"))
        return usage_error(fmt::format("{} has no problem.yaml", shown_as));
    Errors errors;
    if (!is_slug(problem.slug)) {
        errors.push_back(
            {fmt::format("`{}` cannot be a problem's name", elide_middle(problem.slug, 60)),
             SourceSpot{shown_as, 0, 0, 1, {}},
             "name the folder in lower-case letters, digits and single hyphens, at most 64"});
    }
    problem.generators_file = path_if_there(problem.folder, "generators.cpp", errors);
    problem.validator_file = path_if_there(problem.folder, "validator.cpp", errors);
    problem.checker_file = path_if_there(problem.folder, "checker.cpp", errors);
    read_yaml_part(shown_as, problem, errors);
    read_statement(shown_as, problem, errors);
    find_test_files(problem, errors);
    if (exists(problem.folder + "/solutions") || !needs_no_solution(problem))
        problem.solutions =
            read_solutions(problem.folder + "/solutions", shown_as + "/solutions", errors);
    if (!errors.empty())
        return errors;
    Digest digest;
    add_to_digest(problem, "", digest, errors);
    if (!errors.empty())
        return errors;
    problem.digest = digest.hex();
    return problem;
}

}  // namespace judge
