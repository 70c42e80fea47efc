#include "check/cursor.h"

#include <algorithm>

#include "check/number.h"

namespace judge {
namespace {

/// The length of the string that begins `text`, quotes included; 0 when it is not closed.
std::size_t string_length(std::string_view text) {
    for (std::size_t at = 1; at < text.size(); ++at)
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    return 0;
}

/// The length of the array or struct that begins `text`; 0 when it is not closed.
std::size_t bracket_length(std::string_view text) {
    std::size_t open = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            const std::size_t length = string_length(text.substr(at));
            if (length == 0)
                return 0;
            at += length;
            continue;
        }
        open += text[at] == '[' || text[at] == '{' ? 1 : 0;
        open -= text[at] == ']' || text[at] == '}' ? 1 : 0;
        ++at;
        if (open == 0)
            return at;
    }
    return 0;
}

/// The length of the value that begins `text`; 0 when there is none.
std::size_t value_length(std::string_view text) {
    if (text.starts_with('"'))
        return string_length(text);
    if (text.starts_with('[') || text.starts_with('{'))
        return bracket_length(text);
    constexpr std::string_view marks = ",[]{}\"";
    const auto ends = [&](char c) { return marks.find(c) != marks.npos; };
    return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), ends) - text.begin());
}

}  // namespace

Elements::Elements(std::string_view array)
    : rest_(array.substr(array.empty() ? 0 : 1)), close_(array.starts_with('{') ? '}' : ']') {
    malformed_ = !is_array(array) && !is_struct(array);
}

std::optional<std::string_view> Elements::fail() {
    malformed_ = true;
    return std::nullopt;
}

std::optional<std::string_view> Elements::next() {
    if (malformed_)
        return std::nullopt;
    if ((rest_.size() == 1 && rest_[0] == close_) || (rest_.empty() && !first_)) {
        rest_ = {};
        first_ = false;
        return std::nullopt;
    }
    if (!first_) {
        if (!rest_.starts_with(','))
            return fail();
        rest_.remove_prefix(1);
    }
    first_ = false;
    field_ = {};
    if (close_ == '}') {
        const std::size_t name = rest_.starts_with('"') ? string_length(rest_) : 0;
        if (name == 0 || !rest_.substr(name).starts_with(':'))
            return fail();
        field_ = rest_.substr(1, name - 2);
        rest_.remove_prefix(name + 1);
    }
    const std::size_t length = value_length(rest_);
    // Another element or the closing bracket has to follow.
    if (length == 0 || length == rest_.size())
        return fail();
    const std::string_view element = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return element;
}

std::size_t Elements::skip_rest() {
    std::size_t count = 0;
    while (next())
        ++count;
    return count;
}

bool is_array(std::string_view value) {
    return value.starts_with('[');
}

bool is_struct(std::string_view value) {
    return value.starts_with('{');
}

bool is_value(std::string_view value) {
    if (is_array(value) || is_struct(value)) {
        Elements elements(value);
        elements.skip_rest();
        return !elements.malformed();
    }
    if (value.starts_with('"'))
        return string_length(value) == value.size();
    return value == "null" || value == "true" || value == "false" ||
           parse_canonical_number(value).has_value();
}

std::optional<std::string_view> take_line(std::string_view& text) {
    if (text.empty())
        return std::nullopt;
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() == text.size() ? line.size() : line.size() + 1);
    return line;
}

}  // namespace judge
