#include "app/limits_file.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "os/files.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr const char *reference_word = "reference", *validator_word = "validator";

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

/// Nothing for what is no time, or longer than a day.
std::chrono::nanoseconds parse_time(const json& milliseconds) {
    constexpr double longest = 24 * 3600 * 1e3;
    const double time = milliseconds.get<double>();
    return std::chrono::nanoseconds(time > 0 && time <= longest ? std::llround(time * 1e6) : 0);
}

json milliseconds(std::chrono::nanoseconds time) {
    return static_cast<double>(time.count()) / 1e6;
}

}  // namespace

Result<Done> check_limits_file(const std::string& path) {
    return read_object(path).transform([](const json&) { return Done{}; });
}

Result<CarriedLimit> read_limit(const std::string& path, const std::string& problem) {
    const auto limits = read_object(path);
    if (!limits)
        return limits.errors();
    try {
        const json& entry = limits->at(problem);
        const bool by_reference = entry.at("program") == reference_word;
        CarriedLimit carried{
            parse_time(entry.at("limit_ms")),
            by_reference ? CarriedLimit::Program::reference : CarriedLimit::Program::validator,
            entry.at("test"), parse_time(entry.at("cpu_ms")), entry.at("machine")};
        if (carried.limit.count() > 0 && (by_reference || entry.at("program") == validator_word))
            return carried;
    } catch (const json::exception&) {
        // A key is missing, or holds something else.
    }
    return usage_error(path + " has no limit for `" + problem + "` that can be used",
                       "add it with `judge submit FILE.cpp --save-limits " + path + "`");
}

Result<Done> save_limit(const std::string& path, const std::string& problem,
                        const CarriedLimit& carried) {
    json limits = json::object();
    if (exists(path)) {
        auto old = read_object(path);
        if (!old)
            return old.errors();
        limits = std::move(*old);
    }
    limits[problem] = {
        {"limit_ms", milliseconds(carried.limit)},
        {"program",
         carried.program == CarriedLimit::Program::reference ? reference_word : validator_word},
        {"test", carried.test},
        {"cpu_ms", milliseconds(carried.cpu)},
        {"machine", carried.machine}};
    return write_argument(path, [&](const Sink& sink) { sink(limits.dump(2) + "\n"); });
}

}  // namespace judge
