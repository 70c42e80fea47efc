#include "check/check.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>

#include "base/overloaded.h"
#include "base/text.h"
#include "check/compare.h"
#include "check/cursor.h"
#include "check/number.h"
#include "model/call_lines.h"

namespace judge {
namespace {

using FoundText = std::optional<std::string>;

/// Before what the harness says of an answer that is no value.
constexpr char broken_mark = '!';

struct ValueDifference {
    std::string_view expected, actual;

    FoundText operator()(const auto& check) const {
        if (actual.starts_with(broken_mark))
            return std::string(actual.substr(1));
        return difference(check);
    }

  private:
    FoundText difference(const ExactCheck&) const {
        return ordered_difference(expected, actual, [](auto, auto) { return false; });
    }
    FoundText difference(const UnorderedCheck& check) const {
        return unordered_difference(expected, actual, check.depth);
    }
    FoundText difference(const ToleranceCheck& check) const {
        const Closeness closeness{check.tolerance, check.tolerance};
        const auto close = [&closeness](std::string_view wanted_text, std::string_view given_text) {
            const std::optional<long double> wanted = parse_canonical_number(wanted_text);
            const std::optional<long double> given = parse_canonical_number(given_text);
            return wanted && given && closeness.allows(*wanted, *given);
        };
        return ordered_difference(expected, actual, close);
    }
    FoundText difference(const TokensCheck& check) const {
        return tokens_difference(check, expected, actual);
    }
    FoundText difference(const CustomCheck&) const {
        assert(false && "a custom check is the problem's own program");
        return std::nullopt;
    }
};

struct TextDifference {
    std::string_view expected, actual;

    FoundText operator()(const ExactCheck&) const { return text_difference(expected, actual); }
    FoundText operator()(const UnorderedCheck&) const {
        return unordered_lines_difference(expected, actual);
    }
    FoundText operator()(const ToleranceCheck& check) const {
        TokensCheck tokens;
        tokens.case_sensitive = true;
        tokens.float_absolute_tolerance = tokens.float_relative_tolerance = check.tolerance;
        return tokens_difference(tokens, expected, actual);
    }
    FoundText operator()(const TokensCheck& check) const {
        return tokens_difference(check, expected, actual);
    }
    FoundText operator()(const CustomCheck&) const {
        assert(false && "a custom check is the problem's own program");
        return std::nullopt;
    }
};

std::size_t count_lines(std::string_view text) {
    const auto breaks = std::count(text.begin(), text.end(), '\n');
    return static_cast<std::size_t>(breaks) + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

/// The one value of a function problem; a missing line is a value of no bytes.
FoundText function_difference(const Check& check, std::string_view expected,
                              std::string_view actual) {
    const std::size_t lines = count_lines(actual);
    if (lines > 1)
        return fmt::format("the answer has {} lines, expected one value on one line", lines);
    return std::visit(
        ValueDifference{take_line(expected).value_or(""), take_line(actual).value_or("")}, check);
}

/// One value for each call. Call 0 is the constructor's, as in the problem file's lists.
FoundText class_difference(const Check& check, std::string_view expected, std::string_view actual) {
    const std::size_t wanted_calls = count_lines(expected);
    const std::size_t given_calls = count_lines(actual);
    for (std::size_t call = 0; call < std::min(wanted_calls, given_calls); ++call) {
        const ValueDifference values{*take_line(expected), *take_line(actual)};
        if (const FoundText found = std::visit(values, check))
            return fmt::format("call {}: {}", call, *found);
    }
    if (wanted_calls != given_calls)
        return fmt::format("{} answered, expected {}", counted(given_calls, "call"), wanted_calls);
    return std::nullopt;
}

}  // namespace

std::optional<Difference> find_difference(const Check& check, const Interface& interface,
                                          std::string_view expected, std::string_view actual) {
    if (expected == actual)
        return std::nullopt;
    FoundText found = std::visit(
        Overloaded{
            [&](const FunctionInterface&) { return function_difference(check, expected, actual); },
            [&](const ClassInterface&) { return class_difference(check, expected, actual); },
            [&](const ProgramInterface&) {
                return std::visit(TextDifference{expected, actual}, check);
            }},
        interface);
    if (!found)
        return std::nullopt;
    return Difference{std::move(*found)};
}

std::string checked_part(const ClassInterface& described, std::string_view calls,
                         std::string_view answer) {
    std::string checked;
    while (const std::optional<std::string_view> line = take_line(answer)) {
        const std::string_view call = take_line(calls).value_or("");
        const bool is_free = std::ranges::any_of(described.methods, [&](const Method& method) {
            return method.unchecked && name_of(call) == method.name;
        });
        const bool is_value = !line->starts_with(broken_mark);
        checked.append(is_free && is_value ? "null" : *line) += '\n';
    }
    return checked;
}

std::optional<std::string> broken_answer(const Interface& interface, std::string_view actual) {
    if (takes_text(interface))
        return std::nullopt;
    while (const std::optional<std::string_view> line = take_line(actual))
        if (line->starts_with(broken_mark))
            return std::string(line->substr(1));
    return std::nullopt;
}

std::string_view answer_in_words(const Interface& interface, std::string_view line) {
    return line.substr(!takes_text(interface) && line.starts_with(broken_mark) ? 1 : 0);
}

}  // namespace judge
