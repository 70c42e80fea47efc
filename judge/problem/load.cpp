#include "problem/load.h"

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "os/files.h"
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

std::string path_if_there(const std::string& folder, const std::string& name) {
    const std::string path = folder + "/" + name;
    return exists(path) ? path : "";
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
    if (trim(*text).empty()) {
        errors.push_back({"the statement is empty", whole, "write the task in it"});
    }
    problem.statement = *std::move(text);
}

/// What can change a test, an answer or a limit. A file that vanished since it was listed counts
/// as empty: the next load reports it.
std::string digest_of_files(const Problem& problem) {
    Digest digest;
    const auto add_file = [&](const std::string& name) {
        const auto text = read_file(problem.folder + "/" + name, largest_source);
        digest.field(name, text ? std::string_view(*text) : std::string_view());
    };
    add_file("problem.yaml");
    for (const std::string& name : list_folder(problem.folder)) {
        if (name == "generators.cpp" || name == "validator.cpp" || name == "checker.cpp" ||
            name.ends_with(".h")) {
            add_file(name);
        }
    }
    for (const std::string& name : list_folder(problem.folder + "/solutions")) {
        if (name.ends_with(".h")) {
            add_file("solutions/" + name);
        }
    }
    for (const StatedSolution& solution : problem.solutions) {
        if (solution.verdict == Verdict::accepted) {
            digest.field(solution.reference ? "reference" : "accepted", last_name(solution.path))
                .field("text", solution.text);
        }
    }
    return digest.hex();
}

}  // namespace

Result<Problem> load_problem(const std::string& folder, const std::string& shown_as) {
    Problem problem;
    problem.folder = absolute_path(folder);
    problem.slug = last_name(problem.folder);
    if (!is_folder(problem.folder)) {
        return usage_error(fmt::format("{} is not a folder", shown_as),
                           "a problem is a folder with a problem.yaml");
    }
    if (!exists(problem.folder + "/problem.yaml")) {
        return usage_error(fmt::format("{} has no problem.yaml", shown_as));
    }
    Errors errors;
    if (!is_slug(problem.slug)) {
        errors.push_back({fmt::format("`{}` cannot be a problem's name", problem.slug),
                          SourceSpot{shown_as, 0, 0, 1, {}},
                          "name the folder in lower-case letters, digits and single hyphens"});
    }
    problem.generators_file = path_if_there(problem.folder, "generators.cpp");
    problem.validator_file = path_if_there(problem.folder, "validator.cpp");
    problem.checker_file = path_if_there(problem.folder, "checker.cpp");
    read_yaml_part(shown_as, problem, errors);
    read_statement(shown_as, problem, errors);
    problem.solutions =
        read_solutions(problem.folder + "/solutions", shown_as + "/solutions", errors);
    if (!errors.empty()) {
        return errors;
    }
    problem.digest = digest_of_files(problem);
    return problem;
}

}  // namespace judge
