#pragma once

#include <string>
#include <vector>

#include "app/progress_line.h"
#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/submission.h"
#include "os/worker.h"

namespace judge {

/// What every command that runs a solution begins with.
struct OpenedSolution {
    Bench bench;
    Submission submission;
};

/// Starts the bench, looks whether the compiler knows the standard, and reads the solution once.
Result<OpenedSolution> open_solution(ProgressLine& progress, const std::string& path,
                                     const std::string& standard, SandboxLevel level);

/// The problem that a solution is for: the one that is `named`, else by what the file says, else by
/// its name.
Result<Problem> problem_for(const Submission& submission, const std::string& named,
                            const std::vector<std::string>& problem_folders);

/// A problem's folder as the user would name it; empty for those that came with the judge.
std::string own_folder(const Problem& problem);

}  // namespace judge
