#include "judging/pacemaker.h"

#include <algorithm>

#include "judging/programs.h"

namespace judge {

std::optional<Pacemaker> pacemaker(Bench& bench, const Problem& problem,
                                   const std::vector<PreparedTest>& tests, const TimeLimit& limit) {
    const std::optional<Yardstick>& yardstick = limit.yardstick;
    if (!yardstick)
        return std::nullopt;
    const auto test = std::ranges::find(tests, yardstick->test, &PreparedTest::name);
    const auto solution =
        std::ranges::find_if(problem.solutions, [&](const StatedSolution& stated) {
            return stated.path.ends_with("/" + yardstick->solution);
        });
    if (test == tests.end() || solution == problem.solutions.end())
        return std::nullopt;
    const auto build = [&bench, &problem, &stated = *solution](Worker& worker) {
        return build_stated_solution(bench, worker, problem, stated);
    };
    return Pacemaker{build, &*test, yardstick->cpu};
}

}  // namespace judge
