#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace judge {

/// What a user's own tests are worth, before there is a solution. Renderers are pure functions of
/// it.
struct OwnTestsReport {
    struct Test {
        enum class State {
            right,
            wrong,
            unanswered,  ///< It states no answer.
        };
        std::string name;
        State state = State::right;
        std::string stated, right;  ///< Answers as people read them.
    };

    std::string file, problem;
    std::vector<Test> tests;
    std::size_t wrong_solutions = 0;      ///< That the problem knows, not counting slow ones,
    std::size_t caught = 0;               ///< and of these, on which one of the tests fails.
    std::vector<std::string> not_caught;  ///< What is wrong with the others, in its author's words.
};

}  // namespace judge
