#include "model/verdict.h"

#include <array>

namespace judge {
namespace {

struct VerdictName {
    std::string_view title;
    std::string_view kebab;
};

/// In the order of Verdict.
constexpr std::array<VerdictName, 11> names = {{
    {"Accepted", "accepted"},
    {"Wrong Answer", "wrong-answer"},
    {"Time Limit Exceeded", "time-limit-exceeded"},
    {"Idle Limit Exceeded", "idle-limit-exceeded"},
    {"Memory Limit Exceeded", "memory-limit-exceeded"},
    {"Output Limit Exceeded", "output-limit-exceeded"},
    {"Runtime Error", "runtime-error"},
    {"Security Violation", "security-violation"},
    {"Compile Error", "compile-error"},
    {"Judge Error", "judge-error"},
    {"Skipped", "skipped"},
}};
static_assert(names.size() == static_cast<std::size_t>(Verdict::skipped) + 1);

}  // namespace

bool is_failure(Verdict verdict) {
    return verdict != Verdict::accepted && verdict != Verdict::skipped;
}

std::string_view title(Verdict verdict) {
    return names[static_cast<std::size_t>(verdict)].title;
}

std::string_view kebab(Verdict verdict) {
    return names[static_cast<std::size_t>(verdict)].kebab;
}

std::optional<Verdict> parse_verdict(std::string_view kebab_text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].kebab == kebab_text)
            return static_cast<Verdict>(i);
    return std::nullopt;
}

}  // namespace judge
