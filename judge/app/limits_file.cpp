#include "app/limits_file.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "os/files.h"

namespace judge {
namespace {

using nlohmann::json;

Result<json> read_object(const std::string& path) {
    const auto text = read_file(path);
    if (!text)
        return text.errors();
    json limits = json::parse(*text, nullptr, false);
    if (!limits.is_object())
        return usage_error(path + " is no file of limits",
                           "write one with `judge submit FILE.cpp --save-limits " + path + "`");
    return limits;
}

}  // namespace

Result<std::chrono::nanoseconds> read_limit(const std::string& path, const std::string& problem) {
    const auto limits = read_object(path);
    if (!limits)
        return limits.errors();
    // No limit is longer than a day, and what is no number is less than nothing.
    constexpr double longest = 24 * 3600 * 1e3;
    const double milliseconds = limits->contains(problem) && limits->at(problem).is_number()
                                    ? limits->at(problem).get<double>()
                                    : -1;
    if (!(milliseconds * 1e6 >= 1 && milliseconds <= longest))
        return usage_error(path + " has no limit for `" + problem + "`",
                           "add it with `judge submit FILE.cpp --save-limits " + path + "`");
    return std::chrono::nanoseconds(std::llround(milliseconds * 1e6));
}

Result<Done> save_limit(const std::string& path, const std::string& problem,
                        std::chrono::nanoseconds limit) {
    json limits = json::object();
    if (exists(path)) {
        auto old = read_object(path);
        if (!old)
            return old.errors();
        limits = std::move(*old);
    }
    limits[problem] = static_cast<double>(limit.count()) / 1e6;
    // Into the file that a link leads to, not in place of the link.
    return write_file(absolute_path(path), limits.dump(2) + "\n");
}

}  // namespace judge
