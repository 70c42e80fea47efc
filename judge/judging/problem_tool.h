#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "harness/made_inputs.h"
#include "harness/rearrange.h"
#include "harness/tool.h"
#include "judging/conclude.h"
#include "model/problem.h"
#include "model/verdict.h"
#include "os/descriptor.h"
#include "os/worker.h"
#include "run/run_program.h"

namespace judge {

/// Limits for the problem's own programs, generous but finite; more generous with sanitizers.
RunLimits limits_for_problem_code(const Problem& problem, bool sanitized = false);

/// What a command of the tool made, unless the problem's C++ failed.
template <class T>
struct ToolOutput {
    Conclusion end;  ///< How the problem's C++ ended.
    T value{};       ///< Only meant if it is_made().
    RunResult run{};

    bool is_made() const { return end.verdict == Verdict::accepted; }
};

/// What comparing an answer with the expected one came to.
struct Comparison {
    Verdict verdict = Verdict::accepted;  ///< Accepted, wrong answer, or judge error (the checker).
    std::string reason;                   ///< Shows parts of the answers.
    std::string broken = {};  ///< What is wrong with an answer that is no value; empty for values.
    std::optional<SanitizerReport> sanitizer = {};  ///< Of a tool that was built with them.
};

/// A problem's own C++, compiled to one program (harness/tool.h), or none. Each function runs it
/// once, in the sandbox. Errors say that it could not be run.
class ProblemTool {
  public:
    ProblemTool() = default;
    /// `sanitized`: built for Purpose::sanitizing, to which the limits are adapted.
    explicit ProblemTool(Program program, bool sanitized = false)
        : program_(std::move(program)), sanitized_(sanitized) {}

    /// The input that the `call`-th generator call among the tests makes, open for reading.
    Result<ToolOutput<Descriptor>> generate(Worker& worker, const Problem& problem, int call,
                                            std::uint64_t seed) const;

    /// The input that the `call`-th call under `grow:` makes for these sizes, open for reading.
    Result<ToolOutput<Descriptor>> grow(Worker& worker, const Problem& problem, int call,
                                        const std::vector<long long>& sizes,
                                        std::uint64_t seed) const;

    /// The same input rearranged, open for reading; empty where that changes nothing.
    Result<ToolOutput<Descriptor>> rearrange(Worker& worker, const Problem& problem,
                                             const Rearrangement& rearranged,
                                             const Descriptor& input) const;

    /// What the constraints and the validator say of an input. Findings that cannot be read are
    /// Errors too, of kind usage: they are the problem's.
    Result<ToolOutput<InputFindings>> check(Worker& worker, const Problem& problem,
                                            const Descriptor& input) const;

    /// What the problem's checker says of an answer.
    Result<Comparison> compare(Worker& worker, const Problem& problem, const Descriptor& input,
                               const Descriptor& expected, const Descriptor& actual) const;

    // Inputs that are made from choices (harness/made_inputs.h), for tools that make them. Those
    // that were made before the problem's C++ failed are there.

    /// Up to `most` random ones, in one of several ways.
    Result<ToolOutput<MadeInputs>> make(Worker& worker, const Problem& problem, int way,
                                        std::uint64_t seed, std::size_t most) const;

    /// Some `most` of the smallest.
    Result<ToolOutput<MadeInputs>> make_tiny(Worker& worker, const Problem& problem,
                                             std::size_t most) const;

    /// The one that these values make.
    Result<ToolOutput<MadeInputs>> make_again(Worker& worker, const Problem& problem, int way,
                                              const judge_choices::Values& values) const;

  private:
    Result<ToolOutput<Descriptor>> run(Worker& worker, std::vector<std::string> arguments,
                                       const std::vector<const Descriptor*>& files,
                                       const RunLimits& limits) const;
    Result<ToolOutput<Descriptor>> make_input(Worker& worker, const Problem& problem,
                                              std::vector<std::string> arguments) const;
    Result<ToolOutput<MadeInputs>> run_making(Worker& worker, const Problem& problem,
                                              std::vector<std::string> arguments,
                                              const std::string& values) const;
    RunLimits limits_for(const Problem& problem) const {
        return limits_for_problem_code(problem, sanitized_);
    }

    Program program_;
    bool sanitized_ = false;
};

}  // namespace judge
