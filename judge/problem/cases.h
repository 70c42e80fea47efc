#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

// The inputs and answers that an author or a user writes out, as the solution's process reads and
// writes them (support/wire.h). Mistakes are reported; the text is of no use then.

/// An input, and where each of its lines was written: a parameter's value, or a call.
struct WrittenInput {
    std::string text;
    std::vector<SourceSpot> places;
};

/// `input:` of a function problem: a mapping of its parameters; one value a line.
WrittenInput read_arguments(Document& document, const Node& node,
                            const FunctionInterface& function);

/// A sequence of calls: one a line, the constructor first.
struct Calls {
    struct Answer {
        std::string call;          ///< Whose answer it is, for messages.
        std::optional<Type> type;  ///< Empty for calls that return nothing.
        bool unchecked = false;    ///< Null may stand for it.
    };
    WrittenInput input;
    std::vector<Answer> answers;  ///< One for each call; empty when it is no list.
};

/// `calls:` of a class problem.
Calls read_calls(Document& document, const Node& node, const ClassInterface& described);

/// An answer, and where it was written.
struct WrittenAnswer {
    std::string text;
    SourceSpot place;
};

/// `output:` of a function problem.
WrittenAnswer read_answer(Document& document, const Node& node, const FunctionInterface& function);

/// `output:` of a class problem: one value for each call.
WrittenAnswer read_answers(Document& document, const Node& node, const Calls& calls);

/// Reads one test's input and answer, which are the mapping's `input` or `calls`, and `output`. An
/// input that is missing is for the caller to report.
struct WrittenCase {
    std::optional<WrittenInput> input;
    std::optional<WrittenAnswer> answer;
};

/// Puts an answer, if there is one, into its test.
void take_answer(TestSpec& test, std::optional<WrittenAnswer> written);

WrittenCase read_case(Fields& fields, const Interface& interface);

}  // namespace judge
