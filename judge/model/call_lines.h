#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// The calls of a class problem's input as they travel (support/wire.h), a line each: their numbers
// are those of the lines, from 0 on.
//
//   ["decode",@1]    an argument that is what call 1 returned
//   @["Codec"]       a constructor's line: a fresh process begins with it

/// One of these lines.
struct CallLine {
    bool restarts = false;
    std::string_view call;             ///< Without the mark of a restart.
    std::vector<std::size_t> results;  ///< Where in `call` the `@` of each result stands.
};
CallLine read_call_line(std::string_view line);

/// What is given a call's result: which call's (0 where that is no number), and where it ends.
struct ResultMark {
    std::size_t number = 0;
    std::size_t end = 0;
};
/// That whose `@` stands at `at`.
ResultMark result_mark(std::string_view call, std::size_t at);

/// The arguments of a call as they travel.
std::vector<std::string_view> arguments_of(std::string_view call);

/// The name of what it calls.
std::string_view name_of(std::string_view call);

/// The call with `{"result":1}` for each result.
std::string with_results_in_words(const CallLine& line);

/// The same lines as people and other programs read them: each call so, with a line
/// `{"restart":true}` before a constructor's that restarts.
std::string with_marks_in_words(std::string_view lines);

}  // namespace judge
