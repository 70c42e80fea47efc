#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/problem.h"
#include "support/choice_source.h"

namespace judge {

// A tool that makes inputs (tool_glue) makes them from choices, in one of several ways: 0 is by the
// types of the parameters and the bounds of the constraints (in program problems by what the
// validator asks for), the others are the problem's generator calls: those under `stress:`, or else
// all of them with small numbers. Its further commands:
//
//   make WAY SEED TRIES MOST  tries so often, and writes what the constraints let through
//   make-again WAY            replays the values (descriptor 3)
//   make-tiny MOST            in way 0, all whose choices come to 0, then to 1, and so on
//
// Each is written as `made WAY CHOICES SPANS BYTES`, a line with the choices and spans, and the
// input with a line break; -1 is the way of what was refused. `complete SIZE` follows tiny ones.

/// An input that a problem's tool made.
struct MadeInput {
    int way = 0;  ///< -1: it was refused.
    std::vector<judge_choices::Choice> choices;
    std::vector<judge_choices::Span> spans;
    std::string text;  ///< As it travels.
};

struct MadeInputs {
    std::vector<MadeInput> inputs;
    std::optional<long long>
        complete;  ///< All tiny ones up to this size are there; -1: not even 0.
};

/// How many ways there are.
int count_ways(const Problem& problem);

/// Reads what such a command wrote: as far as it came, if it was stopped. What is nothing of the
/// kind is an Error: the problem's own C++ can write anything there.
Result<MadeInputs> parse_made_inputs(std::string_view text);

}  // namespace judge
