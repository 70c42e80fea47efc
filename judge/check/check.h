#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

/// Why an answer is wrong, in words: "element 3: expected \"b\", got \"c\"". Long values are
/// elided in the middle. It shows parts of both answers: withhold it for hidden tests.
struct Difference {
    std::string text;
};

/// Compares a solution's answer with the expected one, both as the solution's process writes them
/// (canonical JSON, one value a line; for program problems the raw text). Nothing when it is right.
///
/// `check` is never CustomCheck: that one is a program of the problem's own.
std::optional<Difference> find_difference(const Check& check, const Interface& interface,
                                          std::string_view expected, std::string_view actual);

/// The answer to these calls with `null` for each one that is not checked (Method::unchecked).
std::string checked_part(const ClassInterface& described, std::string_view calls,
                         std::string_view answer);

/// What the harness says of an answer that is no value, such as "the list has a cycle"
/// (support/wire.h): nothing of the input. Nothing for values, right or wrong.
std::optional<std::string> broken_answer(const Interface& interface, std::string_view actual);

/// An answer, or one call's, as people are shown it: values as they are.
std::string_view answer_in_words(const Interface& interface, std::string_view line);

}  // namespace judge
