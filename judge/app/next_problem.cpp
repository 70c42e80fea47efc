#include "app/next_problem.h"

#include <algorithm>
#include <vector>

#include "app/session.h"
#include "problem/tracks.h"

namespace judge {

std::string next_problem(const std::string& slug) {
    const auto sources = known_sources({});
    const auto tracks = sources ? all_tracks(*sources, list_problems(*sources)) : sources.errors();
    if (!tracks)
        return {};
    const auto solved = solved_here();
    for (const Track& track : *tracks) {
        std::vector<std::string> order;
        for (const TrackStep& step : track.steps)
            order.insert(order.end(), step.problems.begin(), step.problems.end());
        if (std::ranges::find(order, slug) == order.end())
            continue;
        const auto next = std::ranges::find_if(
            order, [&](const std::string& problem) { return !solved.contains(problem); });
        if (next != order.end())
            return *next;
    }
    return {};
}

}  // namespace judge
