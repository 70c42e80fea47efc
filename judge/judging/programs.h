#pragma once

#include <string>

#include "base/result.h"
#include "build/build.h"
#include "judging/judging.h"
#include "model/problem.h"

namespace judge {

/// Compiles a solution to `problem`. Whether it compiles, and fits, is in the result's report.
Result<BuildResult> build_solution(Bench& bench, Worker& worker, const Problem& problem,
                                   const Submission& submission);

/// Compiles one of the problem's own solutions. One that does not compile is an Error.
Result<Descriptor> build_stated_solution(Bench& bench, Worker& worker, const Problem& problem,
                                         const StatedSolution& solution);

/// Compiles the problem's tool (harness/tool.h). Mistakes in the problem's C++ are Errors with
/// their places.
Result<Descriptor> build_tool(Bench& bench, Worker& worker, const Problem& problem);

}  // namespace judge
