#include <fmt/core.h>

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

    /// For two values that are not compared any deeper.
    std::string value_difference(std::string_view expected, std::string_view actual) const {
        const std::string where = path_.empty() ? "" : place() + ": ";
        const bool broken = !actual.empty() && !is_value(actual);
        return where + expected_but_got(expected, actual, Notation::canonical) +
               (broken ? ", which is not a value" : "");
    }

    /// What is compared right now: "the answer", "element 3", "element [2][0]".
    std::string place() const {
        if (path_.empty())
            return "the answer";
        if (path_.size() == 1)
            return fmt::format("element {}", path_[0]);
        std::string text = "element ";
        for (const std::size_t index : path_)
            text += fmt::format("[{}]", index);
        return text;
    }

    const SameScalar& same_;
    std::vector<std::size_t> path_;  ///< Indices of the elements on the way to the current one.
};

}  // namespace

std::optional<std::string> ordered_difference(std::string_view expected, std::string_view actual,
                                              const SameScalar& same) {
    return OrderedComparison(same).difference(expected, actual);
}

}  // namespace judge
