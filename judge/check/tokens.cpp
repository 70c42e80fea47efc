#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "check/compare.h"
#include "check/number.h"
#include "check/phrase.h"

namespace judge {
namespace {

struct Token {
    std::string_view space;  ///< The white space before it.
    std::string_view text;   ///< Empty at the end of the text.
    std::size_t line = 1;
    std::size_t number = 0;  ///< In its line, from 1.
};

class Tokens {
  public:
    explicit Tokens(std::string_view text) : rest_(text) {}

    Token next() {
        last_.space = take(rest_.find_first_not_of(white_space));
        last_.text = take(rest_.find_first_of(white_space));
        const auto breaks = std::count(last_.space.begin(), last_.space.end(), '\n');
        last_.line += static_cast<std::size_t>(breaks);
        last_.number = breaks == 0 ? last_.number + 1 : 1;
        return last_;
    }

  private:
    std::string_view take(std::size_t length) {
        const std::string_view taken = rest_.substr(0, length);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::string_view rest_;
    Token last_;
};

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return lower_case(c); };
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool same_token(const TokensCheck& check, std::string_view expected, std::string_view actual) {
    if (expected == actual || (!check.case_sensitive && equal_ignoring_case(expected, actual)))
        return true;
    const Closeness closeness{check.float_absolute_tolerance, check.float_relative_tolerance};
    if (!closeness.absolute && !closeness.relative)
        return false;
    const std::optional<long double> wanted = parse_number(expected);
    const std::optional<long double> given = parse_number(actual);
    return wanted && given && closeness.allows(*wanted, *given);
}

std::string missing_token(std::string_view expected, const Token& last) {
    const std::string next = shown(expected, Notation::raw);
    if (last.text.empty())
        return fmt::format("the output is empty, expected {}", next);
    return fmt::format("the output ends after {} on line {}, expected {} next",
                       shown(last.text, Notation::raw), last.line, next);
}

std::string space_difference(const Token& expected, const Token& actual) {
    const std::string where =
        actual.text.empty() ? "at the end of the output"
                            : fmt::format("line {}, before token {}", actual.line, actual.number);
    return fmt::format("{}: white space differs: {}", where,
                       expected_but_got(expected.space, actual.space, Notation::raw));
}

}  // namespace

std::optional<std::string> tokens_difference(const TokensCheck& check, std::string_view expected,
                                             std::string_view actual) {
    Tokens wanted(expected), given(actual);
    Token last;
    while (true) {
        const Token want = wanted.next(), give = given.next();
        if (give.text.empty() && !want.text.empty())
            return missing_token(want.text, last);
        if (want.text.empty() && !give.text.empty()) {
            return fmt::format("extra output {} on line {}", shown(give.text, Notation::raw),
                               give.line);
        }
        if (check.space_change_sensitive && want.space != give.space)
            return space_difference(want, give);
        if (want.text.empty())
            return std::nullopt;
        if (!same_token(check, want.text, give.text)) {
            return fmt::format("line {}, token {}: {}", give.line, give.number,
                               expected_but_got(want.text, give.text, Notation::raw));
        }
        last = give;
    }
}

}  // namespace judge
