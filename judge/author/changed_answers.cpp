#include "author/changed_answers.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

/// An array loses its last element, a text its last word.
std::string without_last(std::string_view answer) {
    const std::size_t end = answer.find_last_not_of(" \n]");
    const std::size_t cut = answer.find_last_of(",[ \n", end);
    if (end == answer.npos || cut == answer.npos)
        return {};
    const bool first = answer[cut] == '[';
    return std::string(answer.substr(0, cut + (first ? 1 : 0))) +
           std::string(answer.substr(end + 1));
}

std::string with_first_twice(std::string_view answer) {
    const std::size_t begin = answer.find_first_not_of('[');
    const std::size_t end = answer.find_first_of(",] \n", begin);
    if (begin == answer.npos || end == answer.npos || end == begin)
        return {};
    const std::string first(answer.substr(begin, end - begin));
    const char* const between = answer.front() == '[' ? "," : " ";
    return std::string(answer.substr(0, begin)) + first + between +
           std::string(answer.substr(begin));
}

std::string with_other_number(std::string_view answer) {
    std::string text(answer);
    const auto digit = std::find_if(text.rbegin(), text.rend(), is_digit);
    if (digit == text.rend())
        return {};
    *digit = *digit == '9' ? '8' : static_cast<char>(*digit + 1);
    return text;
}

std::string with_other_truth(std::string_view answer) {
    std::string text(answer);
    const std::size_t yes = text.rfind("true"), no = text.rfind("false");
    if (yes != text.npos && (no == text.npos || yes > no))
        return text.replace(yes, 4, "false");
    return no == text.npos ? "" : text.replace(no, 5, "true");
}

std::string emptied(std::string_view answer) {
    return answer.starts_with("[") && answer.find('\n') + 1 == answer.size() ? "[]\n" : "";
}

}  // namespace

std::vector<ChangedAnswer> changed_answers(std::string_view answer, bool may_be_null) {
    std::vector<ChangedAnswer> changed = {{"without its last part", without_last(answer)},
                                          {"with its first part twice", with_first_twice(answer)},
                                          {"with another last number", with_other_number(answer)},
                                          {"with true for false", with_other_truth(answer)},
                                          {"with nothing in it", emptied(answer)},
                                          {"with null instead", may_be_null ? "null\n" : ""}};
    std::erase_if(changed,
                  [&](const ChangedAnswer& one) { return one.text.empty() || one.text == answer; });
    return changed;
}

}  // namespace judge
