#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/problem.h"
#include "model/submission.h"

namespace judge {

/// What a command speaks of that takes a problem's name, a solution's file, or nothing.
struct ChosenProblem {
    Problem problem;
    std::optional<Submission> solution;  ///< Empty where only a problem is known.
};

/// By the name of a problem or of a file; by nothing, the solution in the current folder that was
/// saved last, else the problem of the last attempt. An Error where there is none.
Result<ChosenProblem> choose_problem(const std::string& named,
                                     const std::vector<std::string>& problem_folders,
                                     const std::string& standard = default_standard);

/// The same where a solution is needed: a problem's name stands for SLUG.cpp in the current folder.
/// `problem` is what the solution is for; empty: what the file says, else its name.
Result<ChosenProblem> choose_solution(const std::string& named, const std::string& problem,
                                      const std::vector<std::string>& problem_folders,
                                      const std::string& standard);

/// The file that is named; by nothing, the solution in the current folder that was saved last. An
/// Error where there is none.
Result<std::string> choose_file(const std::string& named,
                                const std::vector<std::string>& problem_folders);

/// Whether a file of that name can be a solution: what `judge repro` writes is none.
bool is_solution_file(const std::string& name);

/// The C++ file in a folder (the current one; else its name ends in "/") that was saved last and is
/// a solution to one of these problems; empty where there is none.
std::string last_saved_solution(const std::vector<std::string>& problem_folders,
                                const std::string& folder = {});

/// Whether a file of that name is a program to be repaired, as `judge fix` writes them.
bool is_repair_file(const std::string& name);

/// The one of these in the current folder that was saved last; with `slug`, of that problem. Empty
/// where there is none.
std::string last_saved_repair(const std::vector<std::string>& problem_folders,
                              const std::string& slug);

}  // namespace judge
