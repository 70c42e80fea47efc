#include "report/time_limit.h"

#include <fmt/core.h>

#include "base/units.h"

namespace judge {
namespace {

std::string date(std::chrono::sys_days day) {
    const std::chrono::year_month_day parts(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

}  // namespace

std::string to_text(const TimeLimit& limit) {
    if (!limit.yardstick)
        return to_text(limit.limit) + ": stated by the problem";
    const Yardstick& yardstick = *limit.yardstick;
    const bool enough = yardstick.factor * static_cast<double>(yardstick.cpu.count()) >=
                        static_cast<double>(limit.limit.count()) - 1;
    std::string without;
    for (const LeftOut& one : limit.left_out)
        without += fmt::format(", without {}, which fails a test", one.solution);
    return fmt::format("{}: {}{:g} times {}, {}, measured {}{}{}", to_text(limit.limit),
                       enough ? "" : "the least there is, for ", yardstick.factor,
                       yardstick.solution, to_text(yardstick.cpu), date(yardstick.measured),
                       yardstick.busy ? " on a busy machine" : "", without);
}

}  // namespace judge
