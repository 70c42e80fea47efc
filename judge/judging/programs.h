#pragma once

#include <string>

#include "base/result.h"
#include "build/build.h"
#include "judging/count_work.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"
#include "model/problem.h"

namespace judge {

/// Compiles a solution to `problem`. Whether it compiles, and fits, is in the result's report.
Result<BuildResult> build_solution(Bench& bench, Worker& worker, const Problem& problem,
                                   const Submission& submission);

/// Compiles a solution to `problem` once more, to have its work counted or its mistakes told.
Result<BuildResult> build_for(Purpose purpose, Bench& bench, Worker& worker, const Problem& problem,
                              const Submission& submission);

/// The same for a program of its own, to have its work counted.
Result<BuildResult> build_program_for_counting(Bench& bench, Worker& worker,
                                               const Submission& submission);

/// What the compiler has to say of a solution with all its warnings, each with the option that asks
/// for it. `by_itself`: with nothing of ours before it.
Result<CompileReport> read_solution(Bench& bench, Worker& worker, const Problem& problem,
                                    const Submission& submission, bool by_itself);

/// What clang-tidy has to say of it by these checks (build/tidy.h).
Result<CompileReport> tidy_solution(Bench& bench, Worker& worker, const Problem& problem,
                                    const Submission& submission,
                                    const std::vector<std::string>& checks);

/// Reads which code of a program that was built for counting is which line of `source`.
Result<CountingProgram> open_counting_program(BuildResult built, const std::string& source);

/// One of a problem's own solutions, to be judged like any other.
Submission submission_of(const StatedSolution& solution);

/// What keeps one of the problem's own solutions from being run: that it does not compile, or a
/// missing `return`, which g++ only warns of.
Errors stated_errors(const Problem& problem, const StatedSolution& solution,
                     const CompileReport& report);

/// Compiles one of the problem's own solutions; Errors are those of stated_errors().
Result<Program> build_stated_solution(Bench& bench, Worker& worker, const Problem& problem,
                                      const StatedSolution& solution);

/// Compiles the problem's tool. Mistakes in the problem's C++ are Errors with
/// their places.
Result<ProblemTool> build_tool(Bench& bench, Worker& worker, const Problem& problem);

/// The same for a tool that makes inputs too (harness/made_inputs.h).
Result<ProblemTool> build_making_tool(Bench& bench, Worker& worker, const Problem& problem);

/// The same with all that the compiler has to say of the problem's C++, which may be that it does
/// not compile.
Result<BuildResult> build_tool_program(Bench& bench, Worker& worker, const Problem& problem,
                                       bool makes_inputs = false,
                                       Purpose purpose = Purpose::judging);

/// A message of the compiler as an Error, with the line that it points to.
Error as_error(const CompilerMessage& message);

/// The compiler's errors; where it names none, that `what` does not compile.
Errors compile_errors(const CompileReport& report, const std::string& what);

}  // namespace judge
