#include "author/known_growth.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

/// Takes a part off the front of a list: what stands before its first comma.
std::string_view take_part(std::string_view& list) {
    const std::string_view part = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), part.size() + 1));
    return trim(part);
}

}  // namespace

KnownGrowth read_known_growth(std::string_view source) {
    constexpr std::string_view time = "time ", space = "space ";
    KnownGrowth known;
    for (std::string_view line : split_lines(source)) {
        if (!line.starts_with(known_mark))
            continue;
        line.remove_prefix(std::string_view(known_mark).size());
        while (!line.empty()) {
            const std::string_view part = take_part(line);
            if (part.starts_with(time))
                known.time = part.substr(time.size());
            if (part.starts_with(space))
                known.space = part.substr(space.size());
        }
    }
    return known;
}

}  // namespace judge
