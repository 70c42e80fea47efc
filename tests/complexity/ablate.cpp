// What each tuned constant of the reading of growth (complexity/constants.h) is good for: scales
// one after the other by 2/3 and by 1.5, and by 0 and 1000, which switches off the rule that it
// belongs to; fits all recorded counts again, and prints how many answers are lost and won, and
// which. What changes nothing is to go.
//
//     zcat counts.gz | ablate FOLDER|FILE...

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "named_constants.h"
#include "records.h"

using namespace judge;

namespace {

/// Everything that is right, and what is wrong at a confidence of 0.9 or more.
std::set<std::string> facts(const std::vector<Recorded>& records) {
    std::set<std::string> right;
    for (const Recorded& record : records) {
        const Outcome outcome = fit_again(record);
        if (outcome.time_right())
            right.insert(outcome.name + ": time");
        else if (outcome.complexity->time.confidence.value_or(0) < 0.9)
            right.insert(outcome.name + ": doubt");
        if (outcome.space_right())
            right.insert(outcome.name + ": space");
        if (outcome.line_right())
            right.insert(outcome.name + ": line");
    }
    return right;
}

std::vector<std::string> missing(const std::set<std::string>& from,
                                 const std::set<std::string>& in) {
    std::vector<std::string> result;
    std::set_difference(from.begin(), from.end(), in.begin(), in.end(), std::back_inserter(result));
    return result;
}

}  // namespace

int main(int count, char** words) {
    const auto records = read_records({words + 1, words + count});
    const std::set<std::string> usual = facts(records);
    for (const NamedConstant& each : named_constants) {
        for (const double scale : {0.0, 2 / 3.0, 1.5, 1000.0}) {
            constants = Constants{};
            constants.*each.member *= scale;
            const std::set<std::string> now = facts(records);
            const auto lost = missing(usual, now), won = missing(now, usual);
            fmt::print("{:26} x {:<5.3g} {:2} lost, {:2} won  {}{}{}\n", each.name, scale,
                       lost.size(), won.size(), fmt::join(lost, ", "), won.empty() ? "" : " / won ",
                       fmt::join(won, ", "));
        }
    }
}
