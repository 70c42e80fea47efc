#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// An answer that was changed, mostly into a wrong one.
struct ChangedAnswer {
    const char* change;  ///< In words: "without its last part".
    std::string text;
};

/// Answers that differ from `answer`, which is one as a solution writes it: a value, calls'
/// values, or text. One that `may_be_null` is changed into that too.
std::vector<ChangedAnswer> changed_answers(std::string_view answer, bool may_be_null);

}  // namespace judge
