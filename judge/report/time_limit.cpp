#include "report/time_limit.h"

#include <fmt/core.h>

#include "base/units.h"

namespace judge {
namespace {

/// What the slowest takes: "240 ms", or "4.1 times the reference's 59 ms by the problem's record".
std::string time_in_words(const Yardstick& yardstick) {
    if (!yardstick.record)
        return to_text(yardstick.cpu);
    return fmt::format("{:g} times the reference's {} by the problem's record",
                       yardstick.record->ratio, to_text(yardstick.cpu));
}

}  // namespace

std::string to_text(const TimeLimit& limit) {
    if (!limit.yardstick)
        return to_text(limit.limit) + ": stated by the problem";
    const Yardstick& yardstick = *limit.yardstick;
    const auto& record = yardstick.record;
    const bool enough = yardstick.factor * (record ? record->ratio : 1) *
                            static_cast<double>(yardstick.cpu.count()) >=
                        static_cast<double>(limit.limit.count()) - 1;
    std::string without;
    for (const LeftOut& one : limit.left_out)
        without += fmt::format(", without {}, which fails a test", one.solution);
    return fmt::format("{}: {}{:g} times {}, {}, measured {}{}{}", to_text(limit.limit),
                       enough ? "" : "the least there is, for ", yardstick.factor,
                       record ? record->solution : yardstick.solution, time_in_words(yardstick),
                       to_text(yardstick.measured), yardstick.busy ? " on a busy machine" : "",
                       without);
}

}  // namespace judge
