#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/next_problem.h"
#include "app/output.h"
#include "history/history.h"
#include "os/folders.h"

namespace judge {
namespace {

constexpr const char* introduction =
    "judge: practise coding rounds offline.\n\n"
    "  judge list                    what there is to solve\n"
    "  judge show top-k-events       read a problem\n"
    "  judge start top-k-events      write a file to start from\n"
    "  judge run top-k-events.cpp    try the samples\n"
    "  judge submit top-k-events.cpp judge it on all hidden tests\n"
    "  judge help editors            do so from your editor\n";

using Steps = std::vector<std::pair<std::string, std::string>>;

Steps next_steps(const Attempt& last) {
    if (last.verdict != Verdict::accepted)
        return {{"judge explain " + last.problem, "the smallest input that fails, and why"},
                {"judge hint " + last.problem, "a nudge"},
                {"judge submit " + last.problem + ".cpp", "once it is mended"}};
    Steps steps = {{"judge review " + last.problem, "how else it is solved, what is asked next"}};
    if (const std::string next = next_problem(last.problem); !next.empty())
        steps.emplace_back("judge start " + next, "the next one");
    steps.emplace_back("judge list", "what there is to solve");
    return steps;
}

std::string where_one_stands(const Attempt& last) {
    std::string page = fmt::format("{}: {}", last.problem, title(last.verdict));
    if (last.total > 0)
        page += fmt::format(", {} of {} tests passed", last.passed, last.total);
    page += "\n\n";
    const Steps steps = next_steps(last);
    std::size_t widest = 0;
    for (const auto& [words, purpose] : steps)
        widest = std::max(widest, words.size());
    for (const auto& [words, purpose] : steps)
        page += fmt::format("  {:<{}}  {}\n", words, widest, purpose);
    return page;
}

}  // namespace

Result<int> run(const WelcomeCommand&) {
    const auto last = last_attempt(data_folder());
    print(
        (last && *last ? where_one_stands(**last) : introduction) +
        std::string("\n`judge --help` lists all commands, `judge COMMAND --help` explains one.\n"));
    return 0;
}

Result<int> run(const PrintCommand& command) {
    print(command.text);
    return 0;
}

}  // namespace judge
