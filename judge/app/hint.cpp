#include <fmt/core.h>

#include <algorithm>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/output.h"
#include "base/text.h"
#include "history/history.h"
#include "os/folders.h"
#include "report/layout.h"

namespace judge {
namespace {

/// How many of the problem's hints were opened.
Result<std::size_t> opened_hints(const Problem& problem) {
    return openings(data_folder(), problem.slug).transform([&](const std::vector<Opening>& opened) {
        int last = 0;
        for (const Opening& opening : opened)
            if (opening.kind == Opening::Kind::hint)
                last = std::max(last, opening.number);
        return std::min(problem.hints.size(), static_cast<std::size_t>(last));
    });
}

std::string hint_text(const Problem& problem, std::size_t number) {
    return fmt::format("Hint {} of {}\n\n", number, problem.hints.size()) +
           paragraph(standard_output_style(), problem.hints[number - 1], 2) + "\n";
}

}  // namespace

Result<int> run(const HintCommand& command) {
    const auto chosen = choose_problem(command.of, command.problem_folders);
    if (!chosen)
        return chosen.errors();
    const Problem& problem = chosen->problem;
    if (problem.hints.empty())
        return usage_error(problem.slug + " has no hints");
    auto opened = opened_hints(problem);
    if (!opened)
        return opened.errors();
    print(problem.title + "\n\n");
    const bool opens_one = *opened < problem.hints.size() && !command.again;
    if (opens_one) {
        const Opening opening{
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
            problem.slug, Opening::Kind::hint, static_cast<int>(++*opened)};
        if (const auto recorded = record_opening(data_folder(), opening); !recorded)
            return recorded.errors();
        print(hint_text(problem, *opened));
    } else {
        for (std::size_t number = 1; number <= *opened; ++number)
            print(hint_text(problem, number));
    }
    const std::size_t left = problem.hints.size() - *opened;
    if (left == 0)
        print(fmt::format("There are no more. `judge review {}` shows how it is solved.\n",
                          problem.slug));
    else if (*opened == 0)
        print("None was opened yet.\n");
    else
        print(fmt::format("{} left.\n", counted(left, "hint")));
    return 0;
}

}  // namespace judge
