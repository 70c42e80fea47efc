#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/report.h"

namespace judge {

/// What came of trying a solution on inputs that nobody wrote. Renderers are pure functions of it.
struct StressReport {
    std::string problem;         ///< Slug.
    std::string problem_folder;  ///< As the user would name it; empty for an installed problem.
    std::string solution;        ///< The file, as the user named it.
    std::string against;         ///< Empty: the problem's reference.
    CompileReport compile;

    std::size_t tried = 0;       ///< Different inputs.
    std::size_t tiny = 0;        ///< Of these, the smallest that there are.
    long long tiny_size = -1;    ///< All inputs up to this size were tried; -1: cannot be said.
    std::size_t unanswered = 0;  ///< Inputs on which what the solution was compared with failed.
    std::string why_unanswered;

    Verdict verdict = Verdict::accepted;   ///< Of the input below.
    std::optional<FailureReport> failure;  ///< The smallest input that was found.
    std::string input, answer;             ///< The same as they travel: the right answer,
    std::string as_test;                   ///< and as an entry under `tests:`, in YAML.
    std::size_t size = 0;                  ///< How many bytes the input has,
    std::size_t first_size = 0;            ///< and had the one that was found first.
    std::size_t trials = 0;                ///< What was tried to make it smaller.
    bool is_smallest = false;              ///< Nothing that is known makes it smaller.
    std::vector<std::string> notes;        ///< Sentences for the reader.
};

}  // namespace judge
