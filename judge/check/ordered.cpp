#include <fmt/core.h>

#include <string>
#include <variant>
#include <vector>

#include "base/text.h"
#include "check/compare.h"
#include "check/cursor.h"
#include "check/phrase.h"

namespace judge {
namespace {

/// One comparison from the outermost arrays inwards. Recursion follows arrays of both answers, so
/// the expected one, which is of the problem's type, bounds its depth.
class OrderedComparison {
  public:
    explicit OrderedComparison(const SameScalar& same) : same_(same) {}

    std::optional<std::string> difference(std::string_view expected, std::string_view actual) {
        if (expected == actual)
            return std::nullopt;
        if (is_array(expected) && is_array(actual))
            return array_difference(expected, actual);
        if (is_struct(expected) && is_struct(actual))
            return struct_difference(expected, actual);
        if (same_(expected, actual))
            return std::nullopt;
        return value_difference(expected, actual);
    }

  private:
    std::optional<std::string> array_difference(std::string_view expected,
                                                std::string_view actual) {
        Elements wanted(expected), given(actual);
        std::optional<std::string_view> want = wanted.next(), give = given.next();
        std::optional<std::string> first;
        std::size_t common = 0;
        for (; want && give; ++common, want = wanted.next(), give = given.next()) {
            if (!first) {
                path_.push_back(common);
                first = difference(*want, *give);
                path_.pop_back();
            }
        }
        const std::size_t wanted_count = common + (want ? 1 + wanted.skip_rest() : 0);
        const std::size_t given_count = common + (give ? 1 + given.skip_rest() : 0);
        if (given.malformed())
            return value_difference(expected, actual);
        if (wanted_count == given_count)
            return first;
        if (!first) {
            path_.push_back(common);
            first =
                want ? fmt::format("{} is missing: {}", place(), shown(*want, Notation::canonical))
                     : fmt::format("{} is extra: {}", place(), shown(*give, Notation::canonical));
            path_.pop_back();
        }
        return fmt::format("{} has {}, expected {}; {}", place(), counted(given_count, "element"),
                           wanted_count, *first);
    }

    /// Both have the same fields in the same order, unless the actual one is none of the harness's.
    std::optional<std::string> struct_difference(std::string_view expected,
                                                 std::string_view actual) {
        Elements wanted(expected), given(actual);
        std::optional<std::string_view> want = wanted.next(), give = given.next();
        std::optional<std::string> first;
        for (; want && give && wanted.field() == given.field();
             want = wanted.next(), give = given.next()) {
            if (first)
                continue;
            path_.push_back(std::string(wanted.field()));
            first = difference(*want, *give);
            path_.pop_back();
        }
        return want || give || given.malformed() ? value_difference(expected, actual) : first;
    }

    /// For two values that are not compared any deeper.
    std::string value_difference(std::string_view expected, std::string_view actual) const {
        const std::string where = path_.empty() ? "" : place() + ": ";
        const bool broken = !actual.empty() && !is_value(actual);
        return where + expected_but_got(expected, actual, Notation::canonical) +
               (broken ? ", which is not a value" : "");
    }

    /// What is compared right now: "the answer", "element 3", "element [2][0]", "`at` of element
    /// 3".
    std::string place() const {
        std::string text = "the answer";
        for (std::size_t i = 0; i < path_.size();) {
            if (const auto* const field = std::get_if<std::string>(&path_[i])) {
                text =
                    i == 0 ? fmt::format("`{}`", *field) : fmt::format("`{}` of {}", *field, text);
                ++i;
                continue;
            }
            std::string indices;
            std::size_t count = 0;
            for (; i < path_.size() && std::holds_alternative<std::size_t>(path_[i]); ++i, ++count)
                indices += fmt::format("[{}]", std::get<std::size_t>(path_[i]));
            const std::string element =
                "element " + (count == 1 ? indices.substr(1, indices.size() - 2) : indices);
            text = count == i ? element : fmt::format("{} of {}", element, text);
        }
        return text;
    }

    const SameScalar& same_;
    /// Indices of elements and names of fields on the way to the current value.
    std::vector<std::variant<std::size_t, std::string>> path_;
};

}  // namespace

std::optional<std::string> ordered_difference(std::string_view expected, std::string_view actual,
                                              const SameScalar& same) {
    return OrderedComparison(same).difference(expected, actual);
}

}  // namespace judge
