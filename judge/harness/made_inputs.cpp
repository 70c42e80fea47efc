#include "harness/made_inputs.h"

#include <charconv>

namespace judge {
namespace {

/// Takes the parts of a text one by one; nothing more once one was not as asked for.
class Parts {
  public:
    explicit Parts(std::string_view text) : rest_(text) {}

    bool at_end() const { return rest_.empty(); }
    bool is_good() const { return good_; }

    std::string_view word() {
        const std::size_t end = rest_.find_first_of(" \n");
        const std::string_view word = rest_.substr(0, end);
        good_ = good_ && end != rest_.npos;
        rest_.remove_prefix(good_ ? end + 1 : rest_.size());
        return word;
    }
    template <class Number>
    Number number() {
        const std::string_view digits = word();
        Number value{};
        const char* const end = digits.data() + digits.size();
        const auto [stop, failure] = std::from_chars(digits.data(), end, value);
        good_ = good_ && failure == std::errc{} && stop == end && !digits.empty();
        return good_ ? value : Number{};
    }
    std::string_view bytes(std::size_t count) {
        good_ = good_ && count < rest_.size();
        const std::string_view bytes = rest_.substr(0, good_ ? count : 0);
        rest_.remove_prefix(good_ ? count : rest_.size());
        return bytes;
    }
    void expect(char byte) {
        good_ = good_ && !rest_.empty() && rest_.front() == byte;
        rest_.remove_prefix(rest_.empty() ? 0 : 1);
    }

  private:
    std::string_view rest_;
    bool good_ = true;
};

MadeInput read_made(Parts& parts) {
    MadeInput made;
    made.way = parts.number<int>();
    const auto choices = parts.number<std::size_t>(), spans = parts.number<std::size_t>(),
               bytes = parts.number<std::size_t>();
    for (std::size_t i = 0; i < choices && parts.is_good(); ++i) {
        const auto value = parts.number<std::uint64_t>();
        made.choices.push_back({value, parts.number<std::uint64_t>()});
    }
    for (std::size_t i = 0; i < spans && parts.is_good(); ++i) {
        judge_choices::Span span;
        span.begin = parts.number<std::size_t>();
        span.end = parts.number<std::size_t>();
        span.label = parts.number<int>();
        span.depth = parts.number<int>();
        if (span.begin <= span.end && span.end <= choices)
            made.spans.push_back(span);
    }
    parts.expect('\n');
    made.text = parts.bytes(bytes);
    parts.expect('\n');
    return made;
}

}  // namespace

int count_ways(const Problem& problem) {
    int count = 1;
    if (!problem.stress.empty())
        return count + static_cast<int>(problem.stress.size());
    for (const TestSpec& test : problem.tests)
        count += std::holds_alternative<Expression>(test.input) ? 1 : 0;
    for (const Growth& growth : problem.complexity.grow)
        count += static_cast<int>(growth.shapes.size());
    return count;
}

Result<MadeInputs> parse_made_inputs(std::string_view text) {
    MadeInputs made;
    Parts parts(text);
    while (!parts.at_end()) {
        const std::string_view kind = parts.word();
        if (kind == "made") {
            MadeInput input = read_made(parts);
            if (!parts.is_good())
                break;  // Stopped in the middle of it.
            made.inputs.push_back(std::move(input));
        } else if (kind == "complete") {
            made.complete = parts.number<long long>();
        } else {
            return usage_error("what the problem's tool makes cannot be read",
                               "the problem's own C++ must leave descriptor 4 alone");
        }
    }
    return made;
}

}  // namespace judge
