#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/next_problem.h"
#include "app/output.h"
#include "base/text.h"
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
    Steps steps = {
        {"judge review " + last.problem, "how else it is solved, what is asked next"},
        {"judge fix " + last.problem, "find and repair the mistake in a program for it"}};
    if (const std::string next = next_problem(last.problem); !next.empty())
        steps.emplace_back("judge start " + next, "the next one");
    steps.emplace_back("judge list", "what there is to solve");
    return steps;
}

std::string in_rows(const Steps& steps) {
    std::size_t widest = 0;
    for (const auto& [words, purpose] : steps)
        widest = std::max(widest, words.size());
    std::string rows;
    for (const auto& [words, purpose] : steps)
        rows += fmt::format("  {:<{}}  {}\n", words, widest, purpose);
    return rows;
}

std::string where_one_stands(const Attempt& last) {
    std::string page = fmt::format("{}: {}", last.problem, title(last.verdict));
    if (last.total > 0)
        page += fmt::format(", {} of {} tests passed", last.passed, last.total);
    return page + "\n\n" + in_rows(next_steps(last));
}

std::string where_one_stands(const Repair& last) {
    const std::string broken = last.broken ? "broken by an input" : "no breaking input yet";
    const std::string repaired =
        last.changed ? fmt::format("repaired, {} changed",
                                   counted(static_cast<std::size_t>(*last.changed), "line"))
                     : "not repaired yet";
    Steps steps;
    if (!last.broken)
        steps.emplace_back("judge fix --break FILE", "an input on which it fails");
    if (!last.changed)
        steps.emplace_back("judge fix", "once it is repaired");
    if (last.is_done())
        steps = {{fmt::format("judge fix {} --new", last.problem), "another one"},
                 {"judge list", "what there is to solve"}};
    return fmt::format("{}, fix {}: {}, {}\n\n", last.problem, last.number, broken, repaired) +
           in_rows(steps);
}

/// By what was done last; empty where nothing was yet.
std::string where_one_stands() {
    const auto attempt = last_attempt(data_folder());
    const auto repair = last_repair(data_folder());
    const bool is_attempted = attempt && *attempt;
    if (repair && *repair && !(is_attempted && (*attempt)->when > (*repair)->when))
        return where_one_stands(**repair);
    return is_attempted ? where_one_stands(**attempt) : "";
}

}  // namespace

Result<int> run(const WelcomeCommand&) {
    const std::string page = where_one_stands();
    print(
        (page.empty() ? introduction : page) +
        std::string("\n`judge --help` lists all commands, `judge COMMAND --help` explains one.\n"));
    return 0;
}

Result<int> run(const PrintCommand& command) {
    print(command.text);
    return 0;
}

}  // namespace judge
