#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "judging/describe_growth.h"
#include "judging/judging.h"
#include "model/domain.h"
#include "model/report.h"

namespace judge {

/// A program of its own whose growth is asked for. Its sizes are its arguments, and its data
/// follow the environment's SEED. Counted is what it does between judge_begin() and judge_end(),
/// else the whole of its main.
struct ProgramToMeasure {
    Submission submission;
    std::vector<std::string> sizes;  ///< The arguments' names, in their order.
    Domain where;                    ///< What they keep to.
};

struct CountedProgram {
    CompileReport compile;
    Measurements measured;
    bool whole = true;  ///< It does not say itself what is to be counted.
};

/// Builds the program for counting and runs it on a ladder of sizes. A program that does not
/// compile, or cannot be measured, is a result.
Result<CountedProgram> count_program(Bench& bench, const ProgramToMeasure& program);

/// What the counts of a program that compiles come to.
ComplexityReport describe_program(const CountedProgram& counted, const std::string& source);

/// Both.
Result<ProgramReport> measure_program(Bench& bench, const ProgramToMeasure& program);

}  // namespace judge
